import { expect, test } from 'vitest';
import { markMatch } from '../../data/mark-match.ts';

test.each<[string, string, string | undefined]>([
  ['Power of Siberia 2', 'power', 'Power'],
  ['Power of Siberia 2', 'siberia 2', 'Siberia 2'],
  ['Cross-Border Interbank', 'cross border', 'Cross-Border'],
  ['Lukašenka', 'lukas', 'Lukaš'],
  ['习近平', '习近', '习近'],
  ['Си Цзиньпин', 'си ц', 'Си Ц'],
  ['Prohibition', 'hib', undefined],
  ['CIPS', 'swift', undefined],
  ['CIPS', '  ', undefined],
])('in “%s” the query “%s” marks %s', (text, query, marked) => {
  const found = markMatch(text, query);
  expect(found && text.slice(found.start, found.end)).toBe(marked);
});
