/** What could pass into the fact set, and the tests that should notice. */
import type { Mutant } from './mutants.ts';

const RULES = ['tests/data/editorial-rules.test.ts'];

export const MUTANTS_OF_FACTS: Mutant[] = [
  {
    name: 'an amount after a name need not be borne out',
    file: 'data/read-figures.ts',
    code: 'const isName = !measured && (',
    instead: 'const isName = (',
    tests: ['tests/data/read-figures.test.ts', ...RULES],
  },
  {
    name: 'one source named twice counts for two',
    file: 'data/schema.ts',
    code: 'new Set(items.map(keyOf)).size === items.length',
    instead: 'items.map(keyOf).length > 0',
    tests: RULES,
  },
  {
    name: 'two reports of one house establish',
    file: 'data/voices.ts',
    code: 'some.isDisjointFrom(others)',
    instead: 'some !== others',
    tests: ['tests/data/voices.test.ts'],
  },
  {
    name: 'a vote that no total holds is shown',
    file: 'data/schema-series.ts',
    code: 'v.check((row) => isAmongTotals(row),',
    instead: 'v.check((row) => isAmongTotals(row) || true,',
    tests: ['tests/data/schema-series.test.ts'],
  },
  {
    name: 'a dispute of one side hides behind the other facts of its topic',
    file: 'data/warn-editorial.ts',
    code: 'reader.citedBy([fact]).values()',
    instead: 'reader.citedBy(topics.flatMap(({ facts }) => facts)).values()',
    tests: ['tests/data/editorial-warnings.test.ts'],
  },
  {
    name: 'who takes something off a list is sent to the top of the page',
    file: 'components/use-taking-off.ts',
    code: 'if (document.activeElement !== document.body) return;',
    instead: 'if (document.activeElement) return;',
    tests: ['tests/components/taking-off-lists.test.tsx'],
  },
];
