/** Runs in a page: our first pass, the bare walk that it is measured against, and the peer that wraps nodes. */
import aliasIndex from 'virtual:alias-index';
import findAndReplaceDOMText from 'findandreplacedomtext';
import { type AliasTable, openAliasIndex } from '../../data/alias-table.ts';
import { createArticle } from '../../entrypoints/page/article.ts';
import { createHighlights } from '../../entrypoints/page/highlights.ts';
import { PASSAGE } from '../../entrypoints/page/page-watcher.ts';
import { createSkim } from '../../entrypoints/page/skim.ts';
import { type BlockReader, createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import { multiplyNames, namesOf } from './multiply-names.ts';

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

/** Skims the page as the page script does before anything else; gives what was read of it, unless it is not worth reading for names. */
function skimmed(reader: BlockReader): readonly Passage[] | undefined {
  let clear = false;
  const skim = createSkim(() => {
    clear = true;
  });
  for (let passage = reader.next(PASSAGE); passage; passage = clear ? undefined : reader.next(PASSAGE)) skim.take(passage);
  return clear || skim.isWorthReading() !== false ? skim.passages() : undefined;
}

/**
 * The page read for names, with so many times ours: blocks, mentions, relevance, ranges, highlight. Of a page that was skimmed
 * these passages are known, and the reader has the rest. Gives the number of underlines.
 */
function readForNames(times = 1, passages: readonly Passage[] = [], reader = createBlockReader(document.body)): number {
  const highlights = createHighlights();
  const article = createArticle(tableOf(times), highlights, { show: 'first', familiar: false, hidden: new Set() });
  for (const passage of passages) article.take(passage);
  for (let passage = reader.next(PASSAGE); passage; passage = reader.next(PASSAGE)) article.take(passage);
  while (article.scan());
  while (article.judge());
  article.settle();
  const underlined = article.placed().length;
  highlights.clear();
  return underlined;
}

/** The whole first pass: skimmed, and read for names if that is worth it. Gives the number of underlines. */
export function firstPass(): number {
  const reader = createBlockReader(document.body);
  const passages = skimmed(reader);
  return passages ? readForNames(1, passages, reader) : 0;
}

let pattern: RegExp | undefined;

/** The peer: finds the same names by one alternation, and wraps them; then undoes it. Gives the number of finds. */
export function findAndReplace(): number {
  pattern ??= new RegExp(
    `\\b(?:${namesOf(aliasIndex)
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

/** What is timed. Reading for names, whether worth it or not, is compared with the same with many names. */
export type Timed = 'bareWalk' | 'firstPass' | 'reading' | 'reading10' | 'reading40' | 'findAndReplace';

const TIMED: Record<Timed, () => number> = {
  bareWalk,
  firstPass,
  reading: () => readForNames(),
  reading10: () => readForNames(10),
  reading40: () => readForNames(40),
  findAndReplace,
};

/**
 * What is compared is sampled in turns, so that none profits from its place. The big tables of the second round fill the heap
 * that the first must not have to look after, and the peer leaves other text nodes than it found, so it comes last.
 */
const ROUNDS: Timed[][] = [['bareWalk', 'firstPass'], ['reading', 'reading10', 'reading40'], ['findAndReplace']];

/** The clock of a page is coarse: a sample repeats its function for at least so long. */
const SAMPLE = 4; // ms
/** Until the engine has compiled what it is going to. */
const WARM_UP = 250; // ms

/** Median times in ms. */
export function time(samples: number): Record<Timed, number> {
  const taken = new Map<Timed, number[]>();
  for (const names of ROUNDS) {
    for (const name of names) sample(TIMED[name], WARM_UP);
    for (let i = 0; i < samples; i++) for (const name of names) taken.set(name, [...(taken.get(name) ?? []), sample(TIMED[name], SAMPLE)]);
  }
  return Object.fromEntries([...taken].map(([name, times]) => [name, times.sort((a, b) => a - b)[samples >> 1] ?? 0])) as Record<Timed, number>;
}

/** Milliseconds that one run takes, over runs of so long together. */
function sample(run: () => number, together: number): number {
  // A page at rest has its style and layout done; what the sample before left undone is not this one's to pay.
  void document.body.offsetHeight;
  const began = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() - began < together);
  return (performance.now() - began) / runs;
}
