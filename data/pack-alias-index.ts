/**
 * The alias index as one text, as short as it gets: lines for topics, decoys and lists of needed words. The page unpacks it
 * when it starts; the separators are characters that no name holds.
 */
import type { AliasIndex, IndexedAlias } from './alias-index.ts';

const SECTION = '\f';
const LINE = '\n';
const FIELD = '\t';
const NEEDS = '^';
/** Stands in a decoy for the name that it holds. */
const PLACE = '~';
/** Before the four digits of a character beyond Latin-1: one of them, and the engine would hold all names with two bytes a character. */
const WIDE = '`';
/** Flags are written as one printable character: their place among the sets of flags that occur. */
const ZERO = 48;

/** Throws if a name or a needed word holds a character that separates them in the packed text. */
export function refuseSeparators(texts: readonly string[]): void {
  const bad = texts.find((text) => /[\f\n\t^`]/.test(text));
  if (bad !== undefined) throw new Error(`A name must not hold a separator: ${JSON.stringify(bad)}`);
}

/** Packs the index. Throws if a name holds a separator. */
export function packAliasIndex({ topics, decoys, needs }: AliasIndex): string {
  refuseSeparators([...topics.flatMap(([, , aliases]) => aliases.map(([text]) => text)), ...decoys]);
  const sets = [...new Set(topics.flatMap(([, flags, aliases]) => [flags, ...aliases.map(([, own]) => own)]))].sort((a, b) => a - b);
  const flag = (flags: number) => String.fromCharCode(ZERO + sets.indexOf(flags));
  const packAlias = ([text, flags, list]: IndexedAlias) => flag(flags) + text + (list < 0 ? '' : NEEDS + list.toString(36));
  const packTopic = ([id, flags, aliases]: AliasIndex['topics'][number]) => {
    // An id that its first name tells is not written.
    const first = aliases.findIndex(([text]) => slugOf(text) === id);
    const sorted = first > 0 ? [aliases[first] as IndexedAlias, ...aliases.filter((_, i) => i !== first)] : aliases;
    return [flag(flags) + (first < 0 ? id : ''), ...sorted.map(packAlias)].join(FIELD);
  };
  const sections = [sets.map((flags) => flags.toString(36)), topics.map(packTopic), packDecoys(decoys, topics), needs];
  return narrow(sections.map((lines) => lines.join(LINE)).join(SECTION));
}

/** In Latin-1 alone. */
const narrow = (packed: string): string => packed.replace(/[\u0100-\uffff]/g, (char) => WIDE + char.charCodeAt(0).toString(16).padStart(4, '0'));

const widen = (line: string): string =>
  line.includes(WIDE) ? line.replace(/`(.{4})/g, (_found, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))) : line;

/** Lines of decoys that hold the same name, which is written once: `Kazan`, `Elia ~`, `~ cathedral`. */
function packDecoys(decoys: readonly string[], topics: AliasIndex['topics']): string[] {
  const names = topics.flatMap(([, , aliases]) => aliases.map(([text]) => text)).sort((a, b) => a.length - b.length);
  const lines = Map.groupBy(decoys, (decoy) => names.find((name) => decoy.includes(name) && !decoy.includes(PLACE)) ?? '');
  return [...lines].map(([name, those]) => [name, ...those.map((decoy) => (name === '' ? decoy : decoy.replace(name, PLACE)))].join(FIELD));
}

function unpackDecoys(line: string, decoys: string[]): void {
  const [name = '', ...those] = line.split(FIELD);
  for (const decoy of those) {
    const place = name === '' ? -1 : decoy.indexOf(PLACE);
    decoys.push(place < 0 ? decoy : decoy.slice(0, place) + name + decoy.slice(place + 1));
  }
}

const linesOf = (section: string | undefined): string[] => (section ? section.split(LINE).map(widen) : []);

/** The index that was packed; the order of a topic's names, and of the decoys, may differ. Every page waits for it: hence the plain loops. */
export function unpackAliasIndex(packed: string): AliasIndex {
  const [first, second, third, fourth] = packed.split(SECTION);
  const sets = linesOf(first).map((flags) => Number.parseInt(flags, 36));
  const flagsOf = (field: string) => sets[field.charCodeAt(0) - ZERO] as number;
  const unpackAlias = (field: string): IndexedAlias => {
    const end = field.indexOf(NEEDS);
    return end < 0 ? [field.slice(1), flagsOf(field), -1] : [field.slice(1, end), flagsOf(field), Number.parseInt(field.slice(end + 1), 36)];
  };
  const topics: AliasIndex['topics'] = [];
  for (const line of linesOf(second)) {
    const fields = line.split(FIELD);
    const head = fields[0] as string;
    const aliases: IndexedAlias[] = [];
    for (let i = 1; i < fields.length; i++) aliases.push(unpackAlias(fields[i] as string));
    topics.push([head.slice(1) || slugOf(aliases[0]?.[0] ?? ''), flagsOf(head), aliases]);
  }
  const decoys: string[] = [];
  for (const line of linesOf(third)) unpackDecoys(line, decoys);
  return { topics, decoys, needs: linesOf(fourth) };
}

const slugOf = (name: string): string => name.toLowerCase().replace(/\W+/g, '-');
