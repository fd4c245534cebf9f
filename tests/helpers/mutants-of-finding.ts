/** What could go wrong in finding mentions, and the tests that should notice. */
import type { Mutant } from './mutants.ts';

const FINDING = [
  'tests/data/find-mentions.test.ts',
  'tests/data/full-names.test.ts',
  'tests/data/other-bearers.test.ts',
  'tests/data/scan-text.test.ts',
  'tests/data/relevance.test.ts',
];

const DESCRIBING = ['tests/data/descriptions.test.ts'];

export const MUTANTS_OF_FINDING: Mutant[] = [
  {
    name: 'who else bears a name is not asked',
    file: 'data/meaning.ts',
    code: 'if (isRivals(text, hit, evident, table)) return STRANGER;',
    instead: '',
    tests: ['tests/data/rivals.test.ts'],
  },
  {
    name: 'an ambiguous name needs no evidence',
    file: 'data/needed-words.ts',
    code: 'if (!pattern) return false;',
    instead: 'if (!pattern || hit) return true;',
    tests: FINDING,
  },
  {
    name: 'a surname in a stranger’s full name counts',
    file: 'data/whose-name.ts',
    code: 'return (flags & SURNAME) !== 0 && isPartOfLongerName(text, hit, () => names.topicNames(topic));',
    instead: 'return false;',
    tests: FINDING,
  },
  {
    name: 'a figure of speech takes a name away for good',
    file: 'data/find-mentions.ts',
    code: 'if (!otherwise || !isNamed) noteBearer',
    instead: 'noteBearer',
    tests: FINDING,
  },
  {
    name: 'a stranger keeps a name in all that is read later',
    file: 'data/find-mentions.ts',
    code: 'set(word, at - text.length)',
    instead: 'set(word, at)',
    tests: ['tests/page/article-reading.test.ts'],
  },
  {
    name: 'another country’s matter counts',
    file: 'data/whose-name.ts',
    code: 'country !== undefined && !isNeeded(country, hit.entry.needs, table)',
    instead: 'false',
    tests: FINDING,
  },
  {
    name: 'the title of a work counts',
    file: 'data/whose-name.ts',
    code: ' || isTitleOfWork(text, hit)',
    instead: '',
    tests: FINDING,
  },
  {
    name: 'a thing named after a topic counts',
    file: 'data/named-after.ts',
    code: 'isCapitalised(word) && among',
    instead: 'among.size === 0 && among',
    tests: FINDING,
  },
  {
    name: 'whoever held an office once is meant by it',
    file: 'data/descriptions.ts',
    code: 'from <= first && last <= to',
    instead: 'from <= last',
    tests: DESCRIBING,
  },
  {
    name: 'a description that stands beside a name counts',
    file: 'data/descriptions.ts',
    code: ' || speaksAfter.test(text.slice(end, end + BESIDE))',
    instead: '',
    tests: DESCRIBING,
  },
  { name: 'decoys are forgotten', file: 'data/build-alias-index.ts', code: 'decoys: usefulDecoys(topics, names)', instead: 'decoys: []', tests: FINDING },
  {
    name: 'handles and addresses count as names',
    file: 'data/written-name.ts',
    code: 'if (before === 64 || after === 64) return false;',
    instead: '',
    tests: FINDING,
  },
  { name: 'soft hyphens break words', file: 'data/fold.ts', code: '/[\\u00ad\\u061c', instead: '/[\\u061c', tests: FINDING },
  {
    name: 'every page is on the subject',
    file: 'data/relevance.ts',
    code: 'return points >= Math.max(',
    instead: 'return points >= Math.min(0, ',
    tests: FINDING,
  },
  { name: 'underlines crowd', file: 'data/relevance.ts', code: 'const SPACING = 180;', instead: 'const SPACING = 0;', tests: FINDING },
];
