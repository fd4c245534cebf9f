/**
 * `npm run bench:matchers [-- --pages FOLDER]`: ways of finding thousands of names in a text, side by side in one run. Prints
 * nanoseconds a character and milliseconds to build, for our names, ten and forty times as many. The others look for names as
 * they are given; only ours folds case, accents and joints on the way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openAliasIndex } from '../../data/alias-table.ts';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { scanText } from '../../data/scan-text.ts';
import { median } from './median.ts';
import { multiplyNames, namesOf } from './multiply-names.ts';

const SAMPLES = 25;
/** So much text is enough to tell the matchers apart. */
const MOST_TEXT = 400_000; // characters

type Finder = (text: string) => number;
type Matcher = (names: readonly string[], packed: string) => Finder;

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
const standsAlone = (text: string, start: number, end: number) => !isLetter(text, start - 1) && !isLetter(text, end);

/** One regular expression of all names, longest first: the engine skips by first letters. */
const alternation: Matcher = (names) => {
  const escaped = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  return (text) => text.match(pattern)?.length ?? 0;
};

/** A map from a name's first word to the names, longest first; words by an expression. */
const firstWordMap: Matcher = (names) => {
  const map = Map.groupBy(
    [...names].sort((a, b) => b.length - a.length),
    (name) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name,
  );
  return (text) => {
    let finds = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (map.get(word)?.some((name) => text.startsWith(name, index) && standsAlone(text, index, index + name.length))) finds++;
    }
    return finds;
  };
};

interface State {
  next: Map<number, State>;
  fail: State | undefined;
  length: number;
}

/** Aho–Corasick: one pass, whatever the number of names. */
const ahoCorasick: Matcher = (names) => {
  const root: State = { next: new Map(), fail: undefined, length: 0 };
  for (const name of names) {
    let state = root;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const next: State = state.next.get(code) ?? { next: new Map(), fail: root, length: 0 };
      state.next.set(code, next);
      state = next;
    }
    state.length = name.length;
  }
  const queue = [...root.next.values()];
  for (const state of queue) {
    for (const [code, child] of state.next) {
      let fail = state.fail;
      while (fail && !fail.next.has(code)) fail = fail.fail;
      child.fail = fail?.next.get(code) ?? root;
      child.length ||= child.fail.length;
      queue.push(child);
    }
  }
  return (text) => {
    let finds = 0;
    let state: State = root;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let next = state.next.get(code);
      while (!next && state.fail) {
        state = state.fail;
        next = state.next.get(code);
      }
      state = next ?? root;
      if (state.length > 0 && standsAlone(text, i + 1 - state.length, i + 1)) finds++;
    }
    return finds;
  };
};

const ours: Matcher = (_names, packed) => {
  const table = openAliasIndex(packed);
  return (text) => scanText(text, table).length;
};

const MATCHERS: Record<string, Matcher> = { alternation, firstWordMap, ahoCorasick, 'filter and hash (ours)': ours };

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
const folder = values.pages ?? fileURLToPath(new URL('../pages/', import.meta.url));
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );
const enough = texts.filter((_, i) => texts.slice(0, i).reduce((sum, text) => sum + text.length, 0) < MOST_TEXT);
const characters = enough.reduce((sum, text) => sum + text.length, 0);
const { factSet, rivals } = loadCheckedData();
const packed = packAliasIndex(buildAliasIndex(factSet.topics, rivals));

const rows = [];
for (const times of [1, 10, 40]) {
  const many = multiplyNames(packed, times);
  const names = [...new Set(namesOf(many))];
  const finders = Object.entries(MATCHERS).map(([matcher, make]) => {
    const began = performance.now();
    const find = make(names, many);
    return { matcher, find, build: performance.now() - began, taken: [] as number[], finds: 0 };
  });
  for (let i = 0; i < SAMPLES; i++) {
    for (const one of finders) {
      const began = performance.now();
      one.finds = enough.reduce((sum, text) => sum + one.find(text), 0);
      one.taken.push(performance.now() - began);
    }
  }
  for (const { matcher, build, taken, finds } of finders) {
    rows.push({ names: names.length, matcher, 'ns a character': Math.round((median(taken) * 1e7) / characters) / 10, 'ms to build': Math.round(build), finds });
  }
}
console.table(rows);
