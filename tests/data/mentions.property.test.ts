/** Laws of finding mentions, on texts woven from the real names, from what looks like them, and from anything at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAliasIndex } from '../../data/alias-table.ts';
import { annotateText } from '../../data/annotate-text.ts';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { foldName, INVISIBLE } from '../../data/fold.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { scanText } from '../../data/scan-text.ts';

/** Fixed, so that a failure is seen again; fast-check prints it with the smallest counter-example. */
const RUNS = { numRuns: 10_000, seed: 20260724 };

const {
  factSet: { topics },
  rivals,
} = loadCheckedData();
const index = buildAliasIndex(topics, rivals);
const table = openAliasIndex(packAliasIndex(index));
const names = [...topics.flatMap(({ aliases }) => aliases.map(({ text }) => text)), ...index.decoys];
const folded = new Map(topics.map((topic, number) => [number, new Set(topic.aliases.map(({ text }) => foldName(text)))]));

const byBeginning = Map.groupBy(names, (name) => name.slice(0, 3));

/** A name as editors write it: in capitals, with soft hyphens, odd spaces and dashes, a possessive or a plural. */
const written = fc.tuple(fc.constantFrom(...names), fc.nat(7)).map(([name, manner]) => {
  if (manner === 1) return name.toUpperCase();
  if (manner === 2) return name.replace(/ /g, '\u00a0');
  if (manner === 3) return name.replace(/(\p{L}{3})(?=\p{L})/u, '$1\u00ad');
  if (manner === 4) return name.replace(/[- ]/g, '\u2011');
  if (manner === 5) return `${name}’s`;
  if (manner === 6) return `${name}s`;
  return name;
});
const filler = fc.constantFrom(
  ' ',
  ' the ',
  ' and ',
  '. ',
  ', ',
  '-',
  '\u2029',
  '\n',
  ' “',
  '” ',
  ' Mr ',
  ' Kelly ',
  '’',
  '/',
  '@',
  ' 😀 ',
  ' sanctions ',
  ' Russia ',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: written }, { weight: 4, arbitrary: filler }, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

const mentionsOf = (text: string) => findMentionsIn(text, scanText(text, table), table);

/** Counts how often the scan looks at a character. */
function countLooks(text: string): number {
  let looks = 0;
  const counted = {
    length: text.length,
    charCodeAt: (at: number) => {
      looks++;
      return text.charCodeAt(at);
    },
    charAt: (at: number) => text.charAt(at),
    slice: (from: number, to: number) => text.slice(from, to),
    startsWith: (start: string, at: number) => text.startsWith(start, at),
    lastIndexOf: (part: string, at: number) => text.lastIndexOf(part, at),
    indexOf: (part: string, at: number) => text.indexOf(part, at),
  };
  scanText(counted as unknown as string, table);
  return looks;
}

/** “John R. Bolton”, “Igor Ivanovich Strelkov”: what stands between first name and surname. */
const MIDDLE_NAME = /(?<=^\S+) (?:[A-Z]\.|[A-Z]\S+(?:vich|vna)) (?=\S+$)/;

describe('whatever the text', () => {
  test('mentions lie within it, on whole code points, in order, and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of mentionsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          last = end;
        }
      }),
      RUNS,
    );
  });

  test('what is marked is a name of the topic, or part of one: a title before it and a noun of kind after it stay outside, a first name in another spelling and a middle name stand within', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, topic } of mentionsOf(text)) {
          const known = [...(folded.get(topic) ?? [])];
          const isNamed = (words: string) => known.some((name) => [name, `${name}s`].some((form) => ` ${form} `.includes(` ${foldName(words)} `)));
          // A soft hyphen may stand in any word, and nobody sees it.
          const written = text.slice(start, end).replace(INVISIBLE, '');
          const [first = '', surname = ''] = written.split(MIDDLE_NAME).flatMap((part) => part.split(/ (?=\S+$)/));
          const isFullName = isNamed(surname) && known.some((name) => name.endsWith(` ${foldName(surname)}`)) && /^\p{Lu}\p{L}+$/u.test(first);
          expect(isNamed(written) || isFullName, written).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('no longer name stands where one was found, written just as it is given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, entry } of scanText(text, table)) {
          if (entry.titles > 0 || entry.tail > 0) continue;
          const longer = (byBeginning.get(text.slice(start, start + 3)) ?? []).filter((name) => name.length > end - start && text.startsWith(name, start));
          // A name that ends in a sign (“RT @”) is no whole word.
          const whole = longer.filter((name) => /[\p{L}\p{N}]$/u.test(name) && /^(?:[ ,;]|$)/.test(text.slice(start + name.length)));
          expect(whole).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('the same text gives the same marks, and one more look at it changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const options = { show: 'all', context: 'article' } as const;
        expect(annotateText(text, table, options)).toEqual(annotateText(text, table, options));
      }),
      RUNS,
    );
  });

  test('twice the text costs at most two and a half times the looks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const piece = `${text} . `;
        expect(countLooks(piece.repeat(16))).toBeLessThanOrEqual(countLooks(piece.repeat(8)) * 2.5);
      }),
      RUNS,
    );
  });

  test('any string at all is taken without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        mentionsOf(text);
      }),
      RUNS,
    );
  });
});
