/** How to break what guards a page before its names are opened. */
import type { Mutant } from './mutants.ts';

const LIFE = ['tests/page/page-life.test.ts', 'tests/page/page-life-changes.test.ts'];

export const MUTANTS_OF_SKIMMING: Mutant[] = [
  {
    name: 'names are opened on every page',
    file: 'data/relevance.ts',
    code: 'hints * WORDS_PER_HINT >= words;',
    instead: 'hints * WORDS_PER_HINT >= words || true;',
    tests: ['tests/data/hints.test.ts'],
  },
  {
    name: 'hyphenated articles are passed over',
    file: 'data/hints.ts',
    code: ', ...findAll(text, INVISIBLE)',
    instead: '',
    tests: ['tests/data/hints.test.ts'],
  },
  {
    name: 'thousands of empty elements end the reading',
    file: 'entrypoints/page/standing-text.ts',
    code: 'if (passage.nodes.length === 0) return;',
    instead: '',
    tests: LIFE,
  },
  {
    name: 'a script goes on that outlived its extension',
    file: 'entrypoints/page/skim.ts',
    code: 'if (!isAlive()) return onGone();',
    instead: '',
    tests: LIFE,
  },
  {
    name: 'text that has left the page is handed on',
    file: 'entrypoints/page/skim.ts',
    code: '      passages = undefined;\n',
    instead: '',
    tests: ['tests/page/hand-over.test.ts'],
  },
  {
    name: 'a page that is handed on while it is read is read from there only',
    file: 'entrypoints/page/page-watcher.ts',
    code: 'else if (!passages) changes.renew([document.body]);',
    instead: '',
    tests: ['tests/page/hand-over.test.ts'],
  },
  {
    name: 'a paused site is read',
    file: 'entrypoints/page/page-life.ts',
    code: 'this.isPaused ? undefined : skimPage(',
    instead: 'skimPage(',
    tests: LIFE,
  },
  {
    name: 'a session begins on a document that is gone',
    file: 'entrypoints/page/page-life.ts',
    code: ' || document.documentElement !== page',
    instead: '',
    tests: LIFE,
  },
  {
    name: 'a page writes itself anew without end',
    file: 'entrypoints/page/page-life.ts',
    code: 'this.restarts++ < MOST_RESTARTS',
    instead: 'this.restarts++ >= 0',
    tests: LIFE,
  },
];
