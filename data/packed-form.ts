/** The form of the packed names, on which those who write and those who read them agree: lines of fields, in Latin-1. */

export const LINE = '\n';
export const LINE_CODE = 10;
export const FIELD = '\t';
export const FIELD_CODE = 9;
/** Before the number of a name's list of needed words. */
export const NEEDS = '^';
export const NEEDS_CODE = 94;
/** Stands in a decoy for the name that it holds. */
export const PLACE = '~';
/** Flags are written as one printable character: their place among the sets of flags that occur. Up to the first separator, and then beyond ASCII. */
const ZERO = 48;
const BEYOND = 161;
const IN_ASCII = NEEDS_CODE - ZERO;
export const MOST_SETS = IN_ASCII + 0x100 - BEYOND;
export const charOfSet = (set: number): string => String.fromCharCode(set < IN_ASCII ? ZERO + set : BEYOND + set - IN_ASCII);
export const setOfCode = (code: number): number => (code < NEEDS_CODE ? code - ZERO : code - BEYOND + IN_ASCII);
export const RADIX = 36;

/** Before the four digits of a character beyond Latin-1: one of them, and the engine would hold all names with two bytes a character. */
const WIDE = '`';

/** What no name and no needed word may hold. */
export const SEPARATOR = /[\n\t^`]/;

/** In Latin-1 alone. */
export const narrow = (text: string): string => text.replace(/[\u0100-\uffff]/g, (char) => WIDE + char.charCodeAt(0).toString(16).padStart(4, '0'));

export const widen = (text: string): string =>
  text.includes(WIDE) ? text.replace(/`(.{4})/g, (_found, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))) : text;

/** An id that a topic's first name tells is not written. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/\W+/g, '-');
