/** The alias index opened for reading: what `scan-text.ts` looks words up in. Made once per page. */
import { EXACT_CASE, PERSON, PLURAL, RIVAL, WEAPON } from './alias-index.ts';
import { foldName } from './fold.ts';
import { beginningOf, hashStep, PLURAL_S } from './name-beginning.ts';
import { createNameFilter, LONGER, type NameFilter, noteLonger, noteWord, ONE_WORD, spread } from './name-filter.ts';
import { type PackedNames, readPackedNames } from './packed-names.ts';
import { runToEnd } from './pieces.ts';
import { isCapitalised } from './words-around.ts';

/** One name as the scanner sees it. `topic` may be DECOY, CUE, ELSEWHERE or RIVAL. */
export interface Entry {
  topic: number;
  text: string;
  folded: string;
  /** The folded words, without what joins them. */
  words: string[];
  flags: number;
  needs: number;
  /** What joins the first word to the second (folded: a space, an apostrophe …); 0 for a name of one word. */
  joint: number;
  /** Number of words of a title before a person's name: it helps to know the name, but is no part of it. */
  titles: number;
  /** Letters of nouns after a weapon's name, with the spaces before them, which help to know it but are no part of it. */
  tail: number;
  /** The next entry that begins alike, shorter or equal in length. */
  next: Entry | undefined;
}

/** The alias index opened for reading: a hash table from how names begin (`Beginning`) to their entries, longest first. */
export interface AliasTable {
  names: PackedNames;
  /** The first entry of those whose names begin with this hash. Entries are made when they are first asked for. */
  entriesAt(hash: number): Entry | undefined;
  /** Patterns of needed words by the number of their list, made when first asked for. */
  patterns: Map<number, RegExp | null>;
  filter: NameFilter;
}

const TITLES = new Set(
  'president vice pm sir deputy speaker commissioner high prime foreign defence defense finance interior commerce trade minister premier chancellor ambassador envoy special secretary general gen of state eam mr mrs ms chairman chairwoman leader spokesman spokeswoman spokesperson adviser advisor aide comrade admiral colonel representative'.split(
    ' ',
  ),
);

/** Words of title at the beginning of a folded name; none where nothing would be left that ends another of the person's names, “Sir Keir”. */
function countTitles(folded: string, names: () => readonly string[]): number {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !TITLES.has(word));
  const rest = words.slice(first).join(' ');
  return first > 0 &&
    names()
      .map(foldName)
      .some((other) => other !== folded && other.endsWith(rest))
    ? first
    : 0;
}

const KIND_NOUNS =
  /(?: (?:missiles?|rockets?|rocket systems?|batter(?:y|ies)|systems?|launchers?|interceptors?|drones?|tanks?|jets?|fighters?|fighter jets?|aircraft|bombers?|munitions?|loitering munitions?|torpedo(?:es)?|helicopters?|air defen[cs]e(?: systems?)?|cruise missiles?|ballistic missiles?))+$/;

/** Letters of the nouns of kind that end a name; none where they are part of it by their capitals, or where no name would be left. */
function tailOf(text: string, folded: string): number {
  const length = KIND_NOUNS.exec(folded)?.[0].length ?? 0;
  if (length === 0 || folded.length !== text.length) return length;
  const [head, tail] = [text.slice(0, -length), text.slice(-length)];
  return /\p{Lu}\p{Ll}/u.test(tail) || !/[\p{Lu}\d]\S*$/u.test(head) ? 0 : length;
}

function entryOf(names: PackedNames, name: number): Entry {
  const text = names.text(name);
  const flags = names.flags(name);
  const folded = foldName(text);
  const topic = names.topicOf[name] as number;
  return {
    topic,
    text,
    folded,
    words: folded.split(/[^\p{L}\p{N}]+/u),
    flags,
    needs: names.needs(name),
    joint: beginningOf(text).joint,
    titles: flags & PERSON ? countTitles(folded, () => names.topicNames(topic)) : 0,
    tail: flags & WEAPON ? tailOf(text, folded) : 0,
    next: undefined,
  };
}

/** So many names are opened between two looks at the clock. */
const PIECE = 64;

/** Opens the packed index at once, for those that hold up nobody. */
export function openAliasIndex(packed: string): AliasTable {
  return runToEnd(openInPieces(packed));
}

/** Opens the packed index in pieces of a fraction of a millisecond: O(names), no text is read, and of each name only the beginning. */
export function* openInPieces(packed: string): Generator<undefined, AliasTable> {
  const names = yield* readPackedNames(packed);
  const { count } = names;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const filter = createNameFilter(count);
  /** Of each hash a slot, found by probing from its bucket on: 0 if it is free, or the number of the last name that begins so plus one. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(count);
  /** The name before that begins alike, plus one. */
  const before = new Int32Array(count);
  const slotOf = (hash: number): number => {
    let slot = spread(hash) & mask;
    for (let last = slots[slot] as number; last !== 0 && hashes[last - 1] !== hash; last = slots[slot] as number) slot = (slot + 1) & mask;
    return slot;
  };
  for (let name = 0; name < count; name++) {
    if (name % PIECE === 0) yield;
    const text = names.text(name);
    const flags = names.flags(name);
    const { word, hash, joint } = beginningOf(text);
    // A name in capitals or given so stands in no text with a small letter in front.
    const capital = (flags & EXACT_CASE) !== 0 && isCapitalised(text);
    if (hash === word) {
      noteWord(filter, word, ONE_WORD, capital);
      if (flags & PLURAL && joint === 0) noteWord(filter, hashStep(word, PLURAL_S), ONE_WORD, capital);
    } else {
      noteWord(filter, word, LONGER, capital);
      noteLonger(filter, hash);
    }
    const slot = slotOf(hash);
    hashes[name] = hash;
    before[name] = slots[slot] as number;
    slots[slot] = name + 1;
  }

  /** The entries made so far, by slot. */
  const made = new Map<number, Entry>();
  const makeEntries = (last: number): Entry => {
    const entries: Entry[] = [];
    for (let name = last; name > 0; name = before[name - 1] as number) entries.push(entryOf(names, name - 1));
    // Longest first; of the same length, the later given, but rivals behind those whom they rival.
    entries.sort((a, b) => b.folded.length - a.folded.length || Number(a.topic === RIVAL) - Number(b.topic === RIVAL));
    entries.forEach((entry, i) => {
      entry.next = entries[i + 1];
    });
    return entries[0] as Entry;
  };
  return {
    names,
    filter,
    patterns: new Map(),
    entriesAt(hash) {
      const slot = slotOf(hash);
      const last = slots[slot] as number;
      if (last === 0) return undefined;
      const known = made.get(slot);
      if (known) return known;
      const first = makeEntries(last);
      made.set(slot, first);
      return first;
    },
  };
}
