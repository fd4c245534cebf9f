/** Rule 3: what makes a fact an established one. */
import { expect, test } from 'vitest';
import type { Source } from '../../data/schema.ts';
import { establishes, voiceOf } from '../../data/voices.ts';
import { SOURCE } from '../helpers/data-files.ts';

const press = (publisher: string, credit?: string): Source => ({ ...(SOURCE as Source), kind: 'press', publisher, credit });

test.each<[string, Source, string]>([
  ['an outlet', press('Reuters'), 'Reuters'],
  ['the agency that a reprint credits', press('A paper', 'Reuters'), 'Reuters'],
  ['an edition in another language', press('Vedomosti (in Russian)'), 'Vedomosti'],
  ['an article', press('The Kyiv Independent'), 'Kyiv Independent'],
  ['an agency', press('Anadolu Agency'), 'Anadolu'],
  ['a news agency', press('Belga News Agency'), 'Belga'],
  ['a site of a paper', press("People's Daily Online"), "People's Daily"],
  ['an edition of another country', press('Sputnik India'), 'Sputnik'],
  ['AP', press('Associated Press'), 'AP'],
  ['AFP', press('Agence France-Presse'), 'AFP'],
  ['the BBC', press('BBC News'), 'BBC'],
  ['Politico', press('Politico Europe'), 'Politico'],
  ['KCNA', press('KCNA Watch'), 'KCNA'],
  ['PA', press('PA Media'), 'PA'],
])('%s is one voice', (_name, source, voice) => {
  expect(voiceOf(source)).toBe(voice);
});

test('a primary document or two voices establish', () => {
  expect(establishes([{ ...press('A'), kind: 'primary' }])).toBe(true);
  expect(establishes([press('A'), press('B')])).toBe(true);
  expect(establishes([press('A'), press('B', 'Reuters')])).toBe(true);
});

test('one voice does not, however often it is heard', () => {
  expect(establishes([])).toBe(false);
  expect(establishes([press('A')])).toBe(false);
  expect(establishes([press('A'), press('A')])).toBe(false);
  expect(establishes([press('A', 'AFP'), press('B', 'AFP'), press('AFP')])).toBe(false);
});
