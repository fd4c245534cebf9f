/** Rule 3: what makes a fact an established one. */
import { expect, test } from 'vitest';
import type { Source } from '../../data/schema.ts';
import { establishes, voicesOf } from '../../data/voices.ts';
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
  ['Deutsche Welle', press('Deutsche Welle'), 'DW'],
  ['an edition of a broadcaster', press('CGTN Español'), 'CGTN'],
  ['a service of a broadcaster', press('Radio Svoboda'), 'RFE/RL'],
  ['the broadcaster of that service', press('RFE/RL'), 'RFE/RL'],
  ['a service in another language', press('Azatutyun (RFE/RL, in Armenian)'), 'RFE/RL'],
  ['Kyodo', press('Kyodo News'), 'Kyodo'],
  ['NHK', press('NHK World'), 'NHK'],
])('%s is one voice', (_name, source, voice) => {
  expect(voicesOf(source)).toEqual([voice]);
});

test.each<[string, string[]]>([
  ['Reuters, AFP', ['Reuters', 'AFP']],
  ['Al Jazeera; TIME', ['Al Jazeera', 'TIME']],
  ['Agerpres, after Reuters and dpa', ['Agerpres', 'Reuters', 'dpa']],
  ['NextShark, citing Bloomberg', ['NextShark', 'Bloomberg']],
  ['Liberty Times / Taipei Times', ['Liberty Times', 'Taipei Times']],
])('all that a joint credit names are its voices: %s', (credit, voices) => {
  expect(voicesOf(press('A paper', credit))).toEqual(voices);
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

test.each([
  ['DW', 'Deutsche Welle'],
  ["People's Daily", 'People’s Daily Online'],
  ['Novatek', 'NOVATEK'],
  ['Yeni Safak', 'Yeni Şafak'],
  ['Kyodo', 'Kyodo News'],
  ['NHK', 'NHK World'],
  ['CGTN Europe', 'CGTN America'],
  ['RFE/RL', 'Radio Svoboda'],
  ['Liberty Times', 'Liberty Times / Taipei Times'],
])('two ways to write one house are one voice: %s and %s', (one, other) => {
  expect(establishes([press(one), press(other)])).toBe(false);
});

test('a joint text is independent of none whom it credits, but of others', () => {
  const joint = press('A', 'Reuters, AFP');
  expect(establishes([joint])).toBe(false);
  expect(establishes([joint, press('Reuters'), press('B', 'Reuters')])).toBe(false);
  expect(establishes([joint, press('TASS')])).toBe(true);
  expect(establishes([joint, press('Reuters'), press('AFP')])).toBe(true);
});
