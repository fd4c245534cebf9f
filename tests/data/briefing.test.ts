import { expect, test } from 'vitest';
import { readFactSet } from '../../data/fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { THEMES } from '../../data/themes.ts';

const { factSet } = loadCheckedData();
const reader = readFactSet(factSet);
const sentences = factSet.chapters.flatMap(({ id, sections }) => sections.flatMap((section) => section.sentences.map((sentence) => ({ id, ...sentence }))));

/** Words by which a sentence says that somebody says so. */
const ATTRIBUTION =
  /\b(according to|accounts?|accus|analysts|announced|answered|asked|by .+ (count|data|customs|study)|calculated|call(s|ed)|claims?|counted|den(ied|ies|y)|disagree|disputed|found|judged|known only|noted|papers|put|reckons|rejected|report(s|ed)?|sa(id|ys?)|speaks?|spoke|told|warned|words?|wrote)/i;

test('a sentence that rests on no established fact says whose word it is', () => {
  const silent = sentences.filter(({ text, facts }) => facts.every((id) => reader.fact(id)?.fact.status !== 'established') && !ATTRIBUTION.test(text));
  expect(silent).toEqual([]);
});

test('a chapter is read in one sitting', () => {
  for (const { id, sections } of factSet.chapters) {
    const count = sections.reduce((sum, section) => sum + section.sentences.length, 0);
    expect(count, id).toBeGreaterThanOrEqual(10);
    expect(count, id).toBeLessThanOrEqual(25);
    expect(sections.length, id).toBeLessThanOrEqual(5);
  }
});

test('no sentence stands twice', () => {
  const texts = sentences.map(({ text }) => text);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

test('each theme of the timeline is worth choosing', () => {
  const counts = THEMES.map((theme) => ({ theme, count: factSet.milestones.filter((milestone) => milestone.theme === theme).length }));
  expect(counts.filter(({ count }) => count < 3)).toEqual([]);
});

test('the reason of a correction is a sentence for readers: no fact by its id, and nobody’s own voice', () => {
  const ids = new Set(factSet.topics.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const isReadable = (why: string) => /^[\p{Lu}\d“]/u.test(why) && /[.?!]”?$/.test(why) && !/\b(I|machine summary)\b/.test(why);
  const strange = factSet.corrections.filter(({ why }) => !isReadable(why) || why.split(/[\s,;]+/).some((word) => ids.has(word)));
  expect(strange.map(({ why }) => why)).toEqual([]);
});

test('names and titles have curly quotation marks and apostrophes, as the texts below them', () => {
  const titles = [
    ...factSet.topics.map(({ name }) => name),
    ...factSet.chapters.flatMap(({ title, sections }) => [title, ...sections.map((section) => section.title)]),
    ...factSet.series.map(({ title }) => title),
    ...factSet.milestones.map(({ label }) => label),
    ...factSet.claims.flatMap(({ claim, record }) => [claim, record]),
    ...sentences.map(({ text }) => text),
  ];
  expect(titles.filter((title) => /["'`]/.test(title))).toEqual([]);
});
