/** What an acronym stands for where the text itself spells it out: “the Mediterranean Shipping Company … MSC”. */
import type { AliasTable } from './alias-table.ts';
import { STRANGER } from './evidence.ts';
import type { Hit } from './scan-text.ts';

export const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** Letters by which a word is compared: spellings differ at the end (Organisation, Organization). */
const STEM = 4;
const stemsOf = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:the|and|for)$/.test(word)).map((word) => word.slice(0, STEM)));

/** Whether the words are one of the topic's own names, all but one word of it. */
function isOwnName(words: string, { entry }: Hit, { names }: AliasTable): boolean {
  const written = stemsOf(words);
  return names.topicNames(entry.topic).some((name) => {
    if (isAcronym(name)) return false;
    const own = [...stemsOf(name)];
    const shared = own.filter((stem) => written.has(stem)).length;
    return shared > 1 && shared >= Math.max(own.length, written.size) - 1;
  });
}

/**
 * The topic whose name the text spells out for the acronym, STRANGER where it spells another name, nothing where it spells
 * none.
 */
export function spelledOut(text: string, hit: Hit, table: AliasTable): number | undefined {
  const words = inBrackets(text, hit) ?? elsewhere(text, hit);
  if (words === undefined) return undefined;
  return isOwnName(words, hit, table) ? hit.entry.topic : STRANGER;
}

/** Capitalised words up to the end, small ones between them let pass. Each begins where a word does: cut anywhere, a run of capitals would take for ever. */
const CAPITALISED_BEFORE = /(?:(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?: (?:of|for|the|and|on|in|de|du|&)(?![\p{L}'’-]))* ?){2,9}$/u;

/** Words right before an acronym in brackets, or in brackets right after it: “Conservative Party (CPC)”. */
function inBrackets(text: string, { start, end, entry }: Hit): string | undefined {
  const behind = text.slice(end, end + 84);
  const after = /^ \(([^()]{6,80})\)/.exec(behind)?.[1];
  if (after && spells(after, entry.text)) return after;
  const plain = IN_SMALL_LETTERS.exec(behind)?.[1];
  if (plain && isWithin(smallInitialsOf(plain), entry.text.toLowerCase())) return plain;
  if (text[start - 1] !== '(' || !/^[),]/.test(text.slice(end, end + 1))) return undefined;
  const before = CAPITALISED_BEFORE.exec(text.slice(Math.max(0, start - 120), start - 1).trimEnd())?.[0] ?? '';
  // The sentence may have begun with capitals of its own: “Members of the Conservative Party”.
  const beginnings = [...before.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(({ index }) => before.slice(index));
  return beginnings.find((words) => initialsOf(words) === entry.text) ?? beginnings.find((words) => spells(words, entry.text));
}

/** “TASS, or towed array sonar,”: spelled out in small letters. */
const IN_SMALL_LETTERS = /^(?: \(|, (?:or|short for) (?:an? |the )?)([\p{Ll}-]+(?: [\p{Ll}-]+){1,5})[,.;)]/u;
const smallInitialsOf = (words: string): string => words.replace(/(?<=\p{L})\p{L}+|[^\p{L}]/gu, '');

const initialsOf = (words: string): string => (words.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/** Whether the words' initials and the letters are the same but for some left out on one side. */
function spells(words: string, letters: string): boolean {
  const initials = initialsOf(words);
  return initials.length > 1 && initials.charAt(0) === letters.charAt(0) && (isWithin(initials, letters) || isWithin(letters, initials));
}

/** Whether the letters of one word stand in the other in this order. */
function isWithin(few: string, many: string): boolean {
  let at = -1;
  for (const letter of few) {
    at = many.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A run of capitalised words, small ones between them let pass. */
const RUN = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:[ -](?:(?:of|for|the|and|on|in|&) )*\p{Lu}\p{Ll}[\p{L}'’-]*){2,7}/gu;

/** What was found for the text looked at last, by acronym: one text is asked about many times in a row. */
let lastText = '';
let lastRuns = new Map<string, string | undefined>();

/** Words that begin with these letters, whatever stands before and after: far quicker than to gather all runs, and hardly ever met. */
const patterns = new Map<string, RegExp>();
function mayHoldRun(text: string, letters: string): boolean {
  let pattern = patterns.get(letters);
  if (!pattern) {
    pattern = new RegExp(`(?<![A-Za-z\u00c0-\u024f])${[...letters].join("[A-Za-z\u00c0-\u024f’']*[ -]+(?:(?:of|for|the|and|on|in|&) )*")}`);
    patterns.set(letters, pattern);
  }
  return pattern.test(text);
}

function runOf(text: string, letters: string): string | undefined {
  if (!mayHoldRun(text, letters)) return undefined;
  for (const [run] of text.matchAll(RUN)) {
    // “Tina McKenzie of the Federation of Small Businesses”: the name may begin behind somebody's.
    const beginnings = [
      run.replace(/^The /, ''),
      ...[...run.matchAll(/ (?:of|for|at|from|by|with) (?:the )?(?=\p{Lu})/gu)].map(({ 0: { length }, index }) => run.slice(index + length)),
    ];
    const words = beginnings.find((one) => one.replace(/(?<=\p{L})[\p{L}'’]+|[ -]|\b(?:of|for|the|and|on|in)\b|&/gu, '') === letters);
    if (words) return words;
  }
  return undefined;
}

/** Capitalised words anywhere in the text whose initials are just the acronym, no more capitals beside them. */
function elsewhere(text: string, { entry }: Hit): string | undefined {
  const letters = entry.text;
  if (letters.length < 3) return undefined;
  if (text !== lastText) {
    lastText = text;
    lastRuns = new Map();
  }
  if (!lastRuns.has(letters)) lastRuns.set(letters, runOf(text, letters));
  return lastRuns.get(letters);
}
