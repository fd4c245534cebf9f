import { describe, expect, test } from 'vitest';
import { citeFacts } from '../../data/cite-facts.ts';
import type { Fact, Source } from '../../data/schema.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Daily Paper',
  title: 'A bank [CIPS] *grows*',
  url: `https://example.org/${id}_(2022)`,
  published: '2022-03-01',
  accessed: '2026-11-23',
  kind: 'press',
  origin: 'western',
  ...more,
});
const fact = (more: Partial<Fact> = {}): Fact => ({ id: 'a-1', statement: 'It has 80 members.', on: '2022-02', status: 'reported', sources: ['one'], ...more });
const cite = (format: 'text' | 'markdown', facts: Fact[], sources = [source('one'), source('two')]) =>
  citeFacts(
    { topic: { name: 'CIPS', summary: 'A payment system.' }, facts, sources, edition: { reviewed: '2026-11-23', completeUntil: '2026-07', newest: '2026-10' } },
    format,
  );

test('plain text gives fact, date, status, title, publisher, date, address and edition', () => {
  expect(cite('text', [fact()])).toBe(`CIPS: A payment system.

February 2022 (reported): It has 80 members.
  “A bank [CIPS] *grows*”, Daily Paper, 1 March 2022. https://example.org/one_(2022)

Sidelight, facts reviewed 23 November 2026, complete until July 2026, some events until October 2026.`);
});

test('Markdown gives the same, with links that survive brackets and signs that stay signs', () => {
  expect(cite('markdown', [fact()])).toBe(`**CIPS**: A payment system.

- **February 2022** (reported): It has 80 members.
  - [“A bank \\[CIPS\\] \\*grows\\*”, Daily Paper, 1 March 2022](<https://example.org/one_(2022)>)

Sidelight, facts reviewed 23 November 2026, complete until July 2026, some events until October 2026.`);
});

describe.each(['text', 'markdown'] as const)('as %s', (format) => {
  test('a claim names who makes it', () => {
    expect(cite(format, [fact({ status: 'claimed', attributedTo: 'Gazprom' })])).toContain('(claimed by Gazprom)');
  });

  test('a disputed fact gives what each side says', () => {
    const positions = [
      { by: 'Kyiv', says: 'It happened.' },
      { by: 'Moscow', says: 'It did not.', sources: ['two'] },
    ];
    const text = cite(format, [fact({ status: 'disputed', attributedTo: 'Kyiv', positions })]);
    expect(text).toContain('Kyiv: It happened.');
    expect(text).toContain('Moscow: It did not.');
    expect(text, 'with its document').toMatch(/one_\(2022\).*two_\(2022\)/s);
  });

  test('a reprint names its origin, and a source without a date has none', () => {
    const { published: _, ...undated } = source('one', { credit: 'Xinhua' });
    expect(cite(format, [fact()], [undated])).toMatch(/Daily Paper \(Xinhua\)[.\]]/);
  });

  test('facts stand in their order, each with its own sources', () => {
    const text = cite(format, [fact({ statement: 'First.', sources: ['two'] }), fact({ statement: 'Second.', asOf: '2026' })]);
    expect(text).toMatch(/First\..*two_\(2022\).*February 2022, as of 2026.*Second\..*one_\(2022\)/s);
  });
});
