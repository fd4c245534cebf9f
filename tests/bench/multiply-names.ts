import { charOfSet, FIELD, LINE, RADIX } from '../../data/packed-form.ts';
import { readPackedNames } from '../../data/packed-names.ts';
import { runToEnd } from '../../data/pieces.ts';

const LETTERS = 'bcdfghklmnprstvz';

/** The packed names with about `times` as many, the added ones plausible but absent from any page. */
export function multiplyNames(packed: string, times: number): string {
  const [head = '', sets = '', ...lines] = packed.split(LINE);
  const [count = 0, topics = 0, ...others] = head.split(FIELD).map((number) => Number.parseInt(number, RADIX));
  const flag = (flags: number) => charOfSet(sets.split(FIELD).indexOf(flags.toString(RADIX)));
  const syllable = (n: number) => `${LETTERS[n % 16]}${'aeiou'[n % 5]}`;
  const { topicNames } = runToEnd(readPackedNames(packed));
  const invented: string[] = [];
  let added = 0;
  for (let copy = 1; copy < times; copy++) {
    for (let topic = 0; topic < topics; topic++) {
      const word = (n: number) =>
        [n, n >> 4, copy * 7 + (n >> 8), copy]
          .map(syllable)
          .join('')
          .replace(/^./, (first) => first.toUpperCase());
      const names = topicNames(topic).map((text, i) => `${word(invented.length * 31 + i * 977)} ${text.split(' ').slice(1).join(' ')}`.trim());
      added += names.length;
      invented.push([`${flag(0)}${topic}-${copy}`, ...names.map((name) => flag(1) + name)].join(FIELD));
    }
  }
  const newHead = [count + added, topics + invented.length, ...others].map((number) => number.toString(RADIX)).join(FIELD);
  return [newHead, sets, ...lines.slice(0, topics), ...invented, ...lines.slice(topics)].join(LINE);
}

/** The names of topics, without decoys and cues. */
export function namesOf(packed: string): string[] {
  const { topicFlags, topicNames } = runToEnd(readPackedNames(packed));
  return [...topicFlags.keys()].flatMap(topicNames);
}
