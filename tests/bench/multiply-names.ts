import { readPackedNames } from '../../data/packed-names.ts';

const LETTERS = 'bcdfghklmnprstvz';
const RADIX = 36;

/** The packed names with about `times` as many, the added ones plausible but absent from any page. */
export function multiplyNames(packed: string, times: number): string {
  const [head = '', sets = '', ...lines] = packed.split('\n');
  const [count = 0, topics = 0, ...others] = head.split('\t').map((number) => Number.parseInt(number, RADIX));
  const flag = (flags: number) => String.fromCharCode(48 + sets.split('\t').indexOf(flags.toString(RADIX)));
  const syllable = (n: number) => `${LETTERS[n % 16]}${'aeiou'[n % 5]}`;
  const { topicNames } = readPackedNames(packed);
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
      invented.push([`${flag(0)}${topic}-${copy}`, ...names.map((name) => flag(1) + name)].join('\t'));
    }
  }
  const newHead = [count + added, topics + invented.length, ...others].map((number) => number.toString(RADIX)).join('\t');
  return [newHead, sets, ...lines.slice(0, topics), ...invented, ...lines.slice(topics)].join('\n');
}

/** The names of topics, without decoys and cues. */
export function namesOf(packed: string): string[] {
  const { topicFlags, topicNames } = readPackedNames(packed);
  return [...topicFlags.keys()].flatMap(topicNames);
}
