/** Runs in a page: our first pass, the bare walk that it is measured against, and the peer that wraps nodes. */
import aliasIndex from 'virtual:alias-index';
import findAndReplaceDOMText from 'findandreplacedomtext';
import { type AliasTable, openAliasIndex } from '../../data/alias-table.ts';
import { createArticle } from '../../entrypoints/page/article.ts';
import { createHighlights } from '../../entrypoints/page/highlights.ts';
import { createBlockReader } from '../../entrypoints/page/text-blocks.ts';
import { multiplyNames } from './multiply-names.ts';

const tables = new Map<number, AliasTable>([[1, openAliasIndex(aliasIndex)]]);

function tableOf(times: number): AliasTable {
  const table = tables.get(times) ?? openAliasIndex(multiplyNames(aliasIndex, times));
  tables.set(times, table);
  return table;
}

/** Reads all text nodes outside scripts and styles; gives the number of characters. */
export function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement?.localName;
    if (parent !== 'script' && parent !== 'style') characters += node.data.length;
  }
  return characters;
}

/** The whole first pass: blocks, mentions, relevance, ranges, highlight. Gives the number of underlines. */
export function firstPass(times = 1): number {
  const highlights = createHighlights();
  const article = createArticle(tableOf(times), highlights, { show: 'first', hidden: new Set() });
  const reader = createBlockReader(document.body);
  const passages = [];
  for (let passage = reader.next(); passage; passage = reader.next()) passages.push(passage);
  article.read(passages);
  const underlined = article.placed().length;
  highlights.clear();
  return underlined;
}

let pattern: RegExp | undefined;

/** The peer: finds the same names by one alternation, and wraps them; then undoes it. Gives the number of finds. */
export function findAndReplace(): number {
  pattern ??= new RegExp(
    `\\b(?:${aliasIndex.topics
      .flatMap(([, , aliases]) => aliases.map(([text]) => text))
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')})\\b`,
    'g',
  );
  let finds = 0;
  findAndReplaceDOMText(document.body, {
    find: pattern,
    preset: 'prose',
    replace: (portion: { text: string }) => {
      finds++;
      const mark = document.createElement('mark');
      mark.textContent = portion.text;
      return mark;
    },
  }).revert();
  return finds;
}

export type Timed = 'bareWalk' | 'firstPass' | 'firstPass10' | 'firstPass40' | 'findAndReplace';

const TIMED: Record<Timed, () => number> = {
  bareWalk,
  firstPass: () => firstPass(),
  firstPass10: () => firstPass(10),
  firstPass40: () => firstPass(40),
  findAndReplace,
};

/** The clock of a page is coarse: a sample repeats its function until it takes at least this long. */
const SAMPLE = 4; // ms

/** Median times in ms. All functions are warmed up first and then sampled in turns, so that none profits from its place. */
export function time(samples: number): Record<Timed, number> {
  const names = Object.keys(TIMED) as Timed[];
  const repeats = new Map<Timed, number>();
  for (const name of names) {
    const began = performance.now();
    let runs = 0;
    while (performance.now() - began < 40 || runs < 3) {
      TIMED[name]();
      runs++;
    }
    repeats.set(name, Math.max(1, Math.ceil((SAMPLE * runs) / (performance.now() - began))));
  }
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let i = 0; i < samples; i++) {
    for (const name of names) {
      const count = repeats.get(name) ?? 1;
      // A page at rest has its style and layout done; what the sample before left undone is not this one's to pay.
      void document.body.offsetHeight;
      const began = performance.now();
      for (let k = 0; k < count; k++) TIMED[name]();
      taken.get(name)?.push((performance.now() - began) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, [...(taken.get(name) ?? [])].sort((a, b) => a - b)[samples >> 1] ?? 0])) as Record<Timed, number>;
}
