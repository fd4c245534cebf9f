import type { AliasIndex } from '../../data/alias-index.ts';

const LETTERS = 'bcdfghklmnprstvz';

/** The alias index with about `times` as many names, the added ones plausible but absent from any page. */
export function multiplyNames(index: AliasIndex, times: number): AliasIndex {
  const syllable = (n: number) => `${LETTERS[n % 16]}${'aeiou'[n % 5]}`;
  const invented: AliasIndex['topics'] = [];
  for (let copy = 1; copy < times; copy++) {
    for (const [id, , aliases] of index.topics) {
      const word = (n: number) =>
        [n, n >> 4, copy * 7 + (n >> 8), copy]
          .map(syllable)
          .join('')
          .replace(/^./, (first) => first.toUpperCase());
      invented.push([
        `${id}-${copy}`,
        0,
        aliases.map(([text], i) => [`${word(invented.length * 31 + i * 977)} ${text.split(' ').slice(1).join(' ')}`.trim(), 1, -1]),
      ]);
    }
  }
  return { ...index, topics: [...index.topics, ...invented] };
}
