import { describe, expect, test } from 'vitest';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const table = tableOf([
  makeTopic('xi', ['Xi', 'Xi Jinping'], { kind: 'person' }),
  makeTopic('pipeline', ['Power of Siberia'], { kind: 'project' }),
  makeTopic('pipeline-2', ['Power of Siberia 2', 'Power of Siberia II'], { kind: 'project' }),
  makeTopic('s-400', ['S-400'], { kind: 'weapon' }),
  makeTopic('fleet', [phrase('shadow fleet')]),
  makeTopic('zelensky', ['Zelensky', 'Volodymyr Zelensky', 'President Zelensky'], { kind: 'person' }),
  makeTopic('bank', ["People's Bank of China"], { kind: 'institution' }),
  makeTopic('brics', ['BRICS'], { kind: 'institution' }),
  makeTopic('joint-sea', ['Joint Sea'], { kind: 'exercise' }),
  makeTopic('cips', ['CIPS'], { kind: 'institution' }),
  makeTopic('pla', ['PLA'], { kind: 'institution' }),
  makeTopic('bridge', ['Kerch Bridge'], { kind: 'place' }),
  makeTopic('opec-plus', ['OPEC+'], { kind: 'institution' }),
  makeTopic('swift', [ambiguous('SWIFT', 'banks'), ambiguous('PACE', 'council')], { kind: 'institution' }),
  makeTopic('aid', [phrase('$61 billion aid'), 'Plan 9']),
  makeTopic('wu-qian', [ambiguous('Wu Qian', 'defence')], { kind: 'person' }),
  makeTopic('tony', ['Sir Tony', 'Tony Blair'], { kind: 'person' }),
  makeTopic('bomber', ['Tu-95MS'], { kind: 'weapon' }),
  makeTopic('turkstream', ['TurkStream'], { kind: 'project' }),
  makeTopic('trade', [{ text: 'bilateral trade', match: 'exact-case' }]),
  makeTopic('sea-drones', [{ text: 'sea drone', match: 'exact-case' }], { kind: 'weapon' }),
  makeTopic('kherson', ['Kherson'], { kind: 'place' }),
  makeTopic('patriot', ['Patriot'], { kind: 'weapon', decoys: ['Patriot Act', 'New England Patriots'] }),
]);

const found = (text: string) =>
  scanText(text, table)
    .filter(({ entry }) => entry.topic >= 0)
    .map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each<[string, string, string[]]>([
    ['at its longest', 'Xi Jinping saw Xi', ['Xi Jinping', 'Xi']],
    ['without its possessive', "Xi’s and Xi Jinping's", ['Xi', 'Xi Jinping']],
    [
      'with a hyphen, a dash or a no-break space for a space',
      'Power of Siberia-2, Power of\u00a0Siberia–II',
      ['Power of Siberia-2', 'Power of\u00a0Siberia–II'],
    ],
    ['with other hyphens', 'S‑400 and S−400', ['S‑400', 'S−400']],
    ['in the plural where it can have one', 'S-400s, shadow fleets', ['S-400s', 'shadow fleets']],
    ['in any case where it may be', 'Shadow Fleet SHADOW FLEET', ['Shadow Fleet', 'SHADOW FLEET']],
    ['of a person in capitals among small letters', 'President Volodymyr ZELENSKY spoke to XI.', ['Volodymyr ZELENSKY']],
    [
      'in small letters with a capital where a sentence opens',
      'Bilateral trade fell. “Bilateral trade is all,” he said: Bilateral trade.',
      ['Bilateral trade', 'Bilateral trade', 'Bilateral trade'],
    ],
    ['so in the plural, too', 'Sea drones came. Then the sea drones left.', ['Sea drones', 'sea drones']],
    [
      'of a place in capitals at the head of a report',
      'KHERSON: Men came.\u2029KHERSON. “No,” he said.\u2029KHERSON, May 9',
      ['KHERSON', 'KHERSON', 'KHERSON'],
    ],
    ['in capitals among small letters, too long or too many words for an acronym', 'They left KHERSON’s port. XI JINPING: “No”', ['KHERSON', 'XI JINPING']],
    ['with the sign of a sum of money', 'Plan 9 and a $61 billion aid', ['Plan 9', '$61 billion aid']],
    ['of a person in full, in capitals among small letters, though others bear it', 'They had left. WU QIAN: he said no more than that.', ['WU QIAN']],
    ['with a title that no other name of theirs would be without', 'Lord knows, Sir Tony spoke to President Zelensky.', ['Sir Tony', 'Zelensky']],
    ['with other capitals in a designation or a brand', 'TU-95MS, Tu-95ms and Turkstream', ['TU-95MS', 'Tu-95ms', 'Turkstream']],
    ['in capitals among capitals', 'PUTIN HOSTS XI IN BEIJING', ['XI']],
    ['with soft hyphens and zero-width characters inside', 'Zelen\u00adsky, Ze\u200blensky', ['Zelen\u00adsky', 'Ze\u200blensky']],
    ['with accents, composed or not', 'Zelénsky, Zele\u0301nsky', ['Zelénsky', 'Zele\u0301nsky']],
    ['broken at the end of a line', 'Volodymyr Zelen-\nsky spoke', ['Volodymyr Zelen-\nsky']],
    ['with a curly apostrophe inside', 'the People’s Bank of China', ['People’s Bank of China']],
    ['with the year that belongs to it', 'Joint Sea 2025, Joint Sea-2017 and Joint Sea 20255', ['Joint Sea 2025', 'Joint Sea-2017', 'Joint Sea']],
    ['as British papers write an acronym', 'a Brics summit, Cips and Opec+', ['Brics', 'Cips', 'Opec+']],
    ['so written where it is a word besides', 'cut off from Swift', ['Swift']],
    ['with its noun of kind in small letters, or on the next line', 'the Kerch bridge and the Kerch\nBridge', ['Kerch bridge', 'Kerch\nBridge']],
    ['beside a slash, brackets and quotes', 'Putin/Xi (Xi) “Xi”', ['Xi', 'Xi', 'Xi']],
    ['in a hyphenated compound', 'a Xi-led effort', ['Xi']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a name is not found', () => {
  test.each<[string, string]>([
    ['inside a word', 'Xiaomi, taxi, Boxing'],
    ['in a word made with an apostrophe', 'Xi’an and O’Xi'],
    ['in an address or a handle', 'https://example.com/Xi/ and xi@Xi.com and @CIPS'],
    ['in a domain', 'CIPS.org'],
    ['in lower case when it is a proper name', 'the cips, a patriot and tu-95ms'],
    ['in capitals among other words', 'Chapter XI of the book'],
    ['in small letters when a capital makes a name of it', 'the Bilateral trade Act and a Mr Bilateral trade'],
    ['across an empty line', 'Power of\n\nSiberian winds'],
    ['inside a decoy', 'the Patriot Act and the New England Patriots'],
    ['when an acronym of three letters is written like a word', 'The Pla is new'],
    ['when it may be the word that it is besides', 'It was over. Swift justice came'],
    ['when it is a short one that is a word besides', 'said Edward Pace'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
