/** Whether the words that a name needs stand around it. */
import type { AliasTable, Entry } from './alias-table.ts';
import { sentenceAround } from './other-worlds.ts';
import type { Hit } from './scan-text.ts';

/** How far a needed word may stand from the name, in characters. */
export const NEAR = 400;

/** Whether one of a list of needed words stands near the hit. */
export function isNear(text: string, hit: Hit, list: number, table: AliasTable): boolean {
  const pattern = patternOf(list, table);
  if (!pattern) return false;
  return pattern.test(text.slice(Math.max(0, hit.start - NEAR), hit.start)) || pattern.test(text.slice(hit.end, hit.end + NEAR));
}

/** Whether one of them stands in the same sentence. */
export function isInSentence(text: string, hit: Hit, list: number, table: AliasTable): boolean {
  const [from, to] = sentenceAround(text, hit);
  return patternOf(list, table)?.test(`${text.slice(from, hit.start)} ${text.slice(hit.end, to)}`) ?? false;
}

/** The one whose needed word stands nearest before or after the hit; nothing when two are equally near. */
export function nearestOf(entries: readonly Entry[], text: string, hit: Hit, table: AliasTable): Entry | undefined {
  const before = text.slice(Math.max(0, hit.start - NEAR), hit.start);
  const after = text.slice(hit.end, hit.end + NEAR);
  const distances = entries.map(({ needs }) => {
    const pattern = patternOf(needs, table);
    if (!pattern) return NEAR;
    const next = pattern.exec(after)?.index ?? NEAR;
    const last = [...before.matchAll(new RegExp(pattern, 'gi'))].pop();
    return Math.min(next, last ? before.length - last.index - last[0].length : NEAR);
  });
  const least = Math.min(...distances);
  return distances.filter((one) => one === least).length === 1 ? entries[distances.indexOf(least)] : undefined;
}

/** Whether one of a list of needed words stands anywhere in a text. */
export const isNeeded = (text: string, list: number, table: AliasTable): boolean => patternOf(list, table)?.test(text) ?? false;

function patternOf(list: number, { names, patterns }: AliasTable): RegExp | null {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = names.neededWords(list)?.split('\t').filter(Boolean) ?? [];
  const [plain = [], signed = []] = [true, false].map((isPlain) => words.filter((word) => /^\w.*\w$|^\w$/.test(word) === isPlain).map(escapeWord));
  // A word that begins or ends in a sign has no edge there that a pattern could ask for.
  const alternatives = [...(plain.length > 0 ? [`\\b(?:${plain.join('|')})(?:s|es)?\\b`] : []), ...signed];
  const pattern = alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'i') : null;
  patterns.set(list, pattern);
  return pattern;
}

const escapeWord = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/['’]/g, "['’]");
