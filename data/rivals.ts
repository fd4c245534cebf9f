/** Others who bear a topic's name: the acronym of another country's body, a town overseas. The words around tell which is meant. */
import { RIVAL } from './alias-index.ts';
import type { AliasTable, Entry } from './alias-table.ts';
import { isInSentence, isNear, nearestOf } from './needed-words.ts';
import type { Hit } from './scan-text.ts';

/** All entries of the same name: one alias may belong to several topics when context decides between them. */
export function sameName(entry: Entry): Entry[] {
  const same: Entry[] = [];
  for (let e: Entry | undefined = entry; e; e = e.next) if (e.topic >= 0 && e.folded === entry.folded) same.push(e);
  return same;
}

/** The rival that bears the same name, as the entry of the words that speak of it. */
function rivalOf({ folded, next }: Entry): Entry | undefined {
  for (let e: Entry | undefined = next; e; e = e.next) if (e.topic === RIVAL && e.folded === folded) return e;
  return undefined;
}

/** Whether words that speak of a rival stand near, in this sentence or not. */
export function isRivalNear(text: string, hit: Hit, table: AliasTable): boolean {
  const rival = rivalOf(hit.entry);
  return rival !== undefined && isNear(text, hit, rival.needs, table);
}

/**
 * Whether the words around speak of a rival rather than of one of the topics of which words stand around (`evident`). The same sentence
 * weighs more than the passage, the nearest word more than another; where none speaks of a topic, only the sentence counts.
 */
export function isRivals(text: string, hit: Hit, evident: readonly Entry[], table: AliasTable): boolean {
  const rival = rivalOf(hit.entry);
  if (!rival || !isNear(text, hit, rival.needs, table)) return false;
  const inSentence = isInSentence(text, hit, rival.needs, table);
  const own = evident.filter(({ needs }) => isInSentence(text, hit, needs, table));
  if (inSentence !== own.length > 0) return inSentence;
  return evident.length > 0 && nearestOf([rival, ...(inSentence ? own : evident)], text, hit, table) === rival;
}

/** Whether a sentence speaks of the topic rather than of a rival, whoever bore the name last. */
export const isOwnAgain = (text: string, hit: Hit, table: AliasTable): boolean =>
  rivalOf(hit.entry) !== undefined && isInSentence(text, hit, hit.entry.needs, table) && !isRivals(text, hit, [hit.entry], table);
