/** What an article has said so far that tells what its names mean. */
import { AMBIGUOUS, CUE, DECOY, ELSEWHERE, PARTY } from './alias-index.ts';
import type { Worlds } from './other-worlds.ts';
import type { Hit } from './scan-text.ts';

/** Nobody known: the name was last borne by somebody or something that the fact set does not hold. */
export const STRANGER = -1;

/** Nobody known either, but by a phrase that merely holds the name: “the Gerasimov doctrine”. It says nothing of somebody whom the article names in full. */
export const PHRASE_ONLY = -2;

/** Carried from passage to passage of one article, text that arrives later included. */
export interface Evidence {
  /** Topics that an unambiguous name, or a name with evidence, has introduced. */
  introduced: Set<number>;
  /** Those that a name of more than one word has introduced: namesakes of that are rare. */
  named: Set<number>;
  /** Who or what last bore a word as part of its name: a topic, or a stranger. */
  bearers: Map<string, number>;
  /** Names of one word that strangers bear anywhere in the article: a headline's “Wagner” is the text's “Richard Wagner”. */
  strangers: Set<string>;
  /** Where strangers bore it last, counted from the start of the text at hand: before it, in an earlier passage, the number is negative. */
  strangersAt: Map<string, number>;
  worlds: Worlds;
  /** When the article was published, if its page says so: it does not speak of what came later. */
  date: () => string | undefined;
  year: () => number | undefined;
}

/** Evidence of an article of which nothing has been read. `published` says its date (`2019`, `2019-05-02`); it is asked once, if ever. */
export function noEvidence(published?: () => string | undefined): Evidence {
  let asked: { date: string | undefined } | undefined;
  const date = () => {
    asked ??= { date: published?.() };
    return asked.date;
  };
  return {
    introduced: new Set(),
    named: new Set(),
    bearers: new Map(),
    strangers: new Set(),
    strangersAt: new Map(),
    worlds: { other: new Set(), home: 0 },
    date,
    year: () => Number.parseInt(date() ?? '', 10) || undefined,
  };
}

/**
 * Notes what these hits say, wherever in the article they stand: a headline's surname is explained below it. Once for each
 * passage, before its mentions are asked for.
 */
export function noteIntroductions(hits: readonly Hit[], { introduced, named, strangers, worlds }: Evidence, topicFlags: Uint8Array): void {
  for (const { entry } of hits) {
    if (entry.topic === DECOY && entry.words.length > 1) strangers.add(entry.words.at(-1) ?? '');
    if (entry.topic === CUE || (entry.topic >= 0 && (topicFlags[entry.topic] ?? 0) & PARTY)) worlds.home++;
    else if (entry.topic === ELSEWHERE) worlds.other.add(entry.folded);
    if (entry.topic < 0 || entry.flags & AMBIGUOUS) continue;
    introduced.add(entry.topic);
    if (entry.joint !== 0) named.add(entry.topic);
  }
}
