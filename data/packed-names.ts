/**
 * Reads the names as they are packed (`pack-alias-index.ts`) without unpacking them: a page holds one text and, of each name, where
 * it begins. Names are known by their number.
 */
import { CUE, DECOY, ELSEWHERE, EXACT_CASE, PLURAL, RIVAL } from './alias-index.ts';
import { FIELD, FIELD_CODE, LINE, LINE_CODE, NEEDS, NEEDS_CODE, PLACE, RADIX, setOfCode, slugOf, widen } from './packed-form.ts';

export interface PackedNames {
  /** How many names there are: aliases, decoys, cues, words of other worlds and rivals. */
  count: number;
  /** Of each name the number of its topic, or DECOY, CUE, ELSEWHERE or RIVAL. */
  topicOf: Int32Array;
  text(name: number): string;
  flags(name: number): number;
  /** The number of its list of needed words, or -1. */
  needs(name: number): number;
  /** Of each topic its flags. */
  topicFlags: Uint8Array;
  topicId(topic: number): string;
  topicNames(topic: number): string[];
  /** A list of needed words as one text with tabs between them; nothing for -1. */
  neededWords(list: number): string | undefined;
}

/** Where everything stands in the packed text. */
interface Layout {
  starts: Int32Array;
  ends: Int32Array;
  /** Where the line of each begins. */
  lines: Int32Array;
  topicOf: Int32Array;
  topicStarts: Int32Array;
  /** One more than there are lists: each ends before the next begins. */
  listStarts: Int32Array;
  sets: number[];
}

/** In pieces: one line at a time. */
function* layOut(packed: string): Generator<undefined, Layout> {
  const [head = '', sets = ''] = packed.split(LINE, 2);
  const [count = 0, topics = 0, decoyLines = 0, lists = 0] = numbersOf(head);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const lines = new Int32Array(count);
  const topicOf = new Int32Array(count);
  const topicStarts = new Int32Array(topics);
  const listStarts = new Int32Array(lists + 1);
  let at = head.length + sets.length + 2;
  let name = 0;
  let needs = 0;
  /** Notes where the names of the next line stand: each after a tab, before the next one or before its list of needed words. */
  const noteNames = (topic: number) => {
    const line = packed.indexOf(LINE, at);
    let start = packed.indexOf(FIELD, at) + 1;
    while (start > 0 && start <= line) {
      const tab = packed.indexOf(FIELD, start);
      const field = tab < 0 || tab > line ? line : tab;
      if (needs >= 0 && needs < start) needs = packed.indexOf(NEEDS, start);
      lines[name] = at;
      starts[name] = start;
      ends[name] = needs >= 0 && needs < field ? needs : field;
      topicOf[name++] = topic;
      start = tab + 1;
    }
    at = line + 1;
  };
  for (let topic = 0; topic < topics; topic++) {
    topicStarts[topic] = at;
    noteNames(topic);
    yield;
  }
  for (let line = 0; line < decoyLines; line++) {
    noteNames(DECOY);
    yield;
  }
  noteNames(CUE);
  noteNames(ELSEWHERE);
  noteNames(RIVAL);
  for (let list = 0; list < lists; list++) {
    listStarts[list] = at;
    at = packed.indexOf(LINE, at) + 1;
  }
  listStarts[lists] = at;
  return { starts, ends, lines, topicOf, topicStarts, listStarts, sets: numbersOf(sets) };
}

/** Opens the packed text in pieces: O(names) looks for a separator, no name is read. */
export function* readPackedNames(packed: string): Generator<undefined, PackedNames> {
  const { starts, ends, lines, topicOf, topicStarts, listStarts, sets } = yield* layOut(packed);
  const start = (name: number): number => starts[name] as number;
  const end = (name: number): number => ends[name] as number;
  const isOfTopic = (name: number): boolean => (topicOf[name] as number) >= 0;
  const flagsAt = (place: number): number => sets[setOfCode(packed.charCodeAt(place))] as number;
  const textAt = (place: number): string => widen(packed.slice(place, endOfField(packed, place)));
  const topicNames = (topic: number): string[] => {
    const from = topicStarts[topic] as number;
    const [, ...fields] = packed.slice(from, packed.indexOf(LINE, from)).split(FIELD);
    return fields.map((field) => widen(field.slice(1, endOfField(field, 1))));
  };
  return {
    count: starts.length,
    topicOf,
    text(name) {
      // A topic's name stands behind its flag.
      const text = widen(packed.slice(start(name) + (isOfTopic(name) ? 1 : 0), end(name)));
      const place = topicOf[name] === DECOY ? text.indexOf(PLACE) : -1;
      return place < 0 ? text : text.slice(0, place) + textAt(lines[name] as number) + text.slice(place + 1);
    },
    flags: (name) => (isOfTopic(name) ? flagsAt(start(name)) : (FLAGS_OF[topicOf[name] as number] ?? 0)),
    needs(name) {
      if (packed.charCodeAt(end(name)) !== NEEDS_CODE) return -1;
      const list = end(name) + 1;
      return Number.parseInt(packed.slice(list, endOfField(packed, list)), RADIX);
    },
    topicFlags: Uint8Array.from(topicStarts, flagsAt),
    topicId(topic) {
      const id = textAt((topicStarts[topic] as number) + 1);
      return id || slugOf(topicNames(topic)[0] ?? '');
    },
    topicNames,
    neededWords: (list) => (list < 0 ? undefined : widen(packed.slice(listStarts[list], (listStarts[list + 1] as number) - 1))),
  };
}

/** Flags of names that are no topic's. */
const FLAGS_OF: Record<number, number> = { [ELSEWHERE]: PLURAL, [RIVAL]: EXACT_CASE };

const numbersOf = (line: string): number[] => line.split(FIELD).map((number) => Number.parseInt(number, RADIX));

/** Where the field that begins at `from` ends, or the name in it, if a list of needed words follows. */
function endOfField(packed: string, from: number): number {
  let i = from;
  for (; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === FIELD_CODE || code === LINE_CODE || code === NEEDS_CODE) break;
  }
  return i;
}
