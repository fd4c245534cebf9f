/** Names that somebody or something else has borne before in the article, and those that are hardly ever another's. */
import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('marine-le-pen', ['Marine Le Pen', ambiguous('Le Pen', 'Macron')], { kind: 'person', name: 'Marine Le Pen', decoys: ['Jean-Marie Le Pen'] }),
  makeTopic('druzhba-pipeline', [{ text: 'Friendship pipeline', match: 'any-case', needs: ['Russia'] }], {
    kind: 'project',
    decoys: ['Bangladesh Friendship Pipeline'],
  }),
  makeTopic('un-security-council', ['UN Security Council', { text: 'Security Council', match: 'any-case', needs: ['veto'] }], {
    kind: 'institution',
    decoys: ['National Security Council'],
  }),
  makeTopic('poseidon', [ambiguous('Poseidon', 'torpedo')], { kind: 'weapon', decoys: ['Poseidon MRA1'] }),
  makeTopic('belgorod', ['Belgorod'], { kind: 'place' }),
  makeTopic('kursk-incursion', [ambiguous('Kursk', 'Ukrainian')], { kind: 'event', decoys: ['submarine Kursk'] }),
  makeTopic('svr', [{ text: 'Foreign Intelligence Service', match: 'any-case', needs: ['Russia'] }], { kind: 'institution' }),
  makeTopic('mnuchin', ['Steven Mnuchin', 'Mnuchin'], { kind: 'person', name: 'Steven Mnuchin' }),
  makeTopic('mykhailo-fedorov', ['Mykhailo Fedorov'], { kind: 'person', name: 'Mykhailo Fedorov' }),
  makeTopic('wang-yi', ['Wang Yi'], { kind: 'person', name: 'Wang Yi' }),
  makeTopic('icbc', [ambiguous('ICBC', 'Chinese')], { kind: 'company' }),
  makeTopic('jamieson-greer', ['Jamieson Greer', ambiguous('Greer', 'tariff')], { kind: 'person', name: 'Jamieson Greer' }),
  makeTopic('zircon', [ambiguous('Zircon', 'missile')], { kind: 'weapon' }),
  makeTopic('atacms', ['ATACMS'], { kind: 'weapon' }),
  makeTopic('csto', ['CSTO', ambiguous('Nikol Pashinyan', 'Russia'), ambiguous('Pashinyan', 'Russia')], { kind: 'institution' }),
  makeTopic('rosatom', ['Rosatom', { text: 'Alexei Likhachev', match: 'any-case' }, 'Likhachev'], { kind: 'institution' }),
  makeTopic('wagner-group', [ambiguous('Wagner', 'Prigozhin')], { kind: 'institution', decoys: ['Richard Wagner'] }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ start, end }) => text.slice(start, end));

describe('a name that another has borne is still the other’s', () => {
  test.each<[string, string]>([
    ['of two words, after a full name', 'Macron waits. Jean-Marie Le Pen died. Le Pen was 96.'],
    ['of two words, after a longer name', 'Russia waits. The Bangladesh Friendship Pipeline is open. The Friendship Pipeline is long.'],
    ['of a weapon, away from its needed words', 'The torpedo is new. The RAF has a Poseidon MRA1. A Poseidon flew north.'],
    ['of a town, with an article before it', 'The submarine Belgorod is back. The Belgorod, a Kilo, can dive; the Belgorod’s crew can rest.'],
    ['of a town that needs evidence, with an article before it', 'The submarine Kursk sank. When the Kursk went down, Ukrainian divers offered help.'],
    ['of the country that a report comes from', 'TALLINN, Feb 13 - The country’s Foreign Intelligence Service said that Russia is near.'],
    ['with a first name that opens the sentence', 'Robert Mnuchin, who is 85, sold it.'],
    ['described with an article', 'Chinese banks fell. ICBC, the province’s car insurer, rose.'],
    ['in a headline, whose bearer the text names in full', 'May one still play Wagner?\u2029Prigozhin is dead. Richard Wagner is older.'],
    ['of a private person', 'Wang Yi, 22, came first.'],
  ])('%s', (_name, text) => {
    expect(mentioned(text)).toEqual([]);
  });
});

describe('a name is the topic’s', () => {
  test.each<[string, string, string[]]>([
    [
      'with a needed word in the same sentence',
      'The Bangladesh Friendship Pipeline is open. The Friendship Pipeline from Russia is old.',
      ['Friendship Pipeline'],
    ],
    [
      'further on, in an article that names it in full',
      'The UN Security Council met. The National Security Council was silent, and nobody at the White House had anything to say of what the members had told each other at night in the great chamber on First Avenue in New York, where a veto was expected. Then the Security Council rose.',
      ['UN Security Council', 'Security Council'],
    ],
    ['of a town with an article that another word asks for', 'The submarine Belgorod is back. The Belgorod region was shelled.', ['Belgorod']],
    ['of a young man with a rare name', 'Mykhailo Fedorov, 34, left.', ['Mykhailo Fedorov']],
    ['of somebody in office, described with an article', 'A tariff came. Greer, the US trade envoy, left.', ['Greer']],
    ['of somebody who held an office, with a capital', 'A tariff came. Ex-envoy Greer left.', ['Greer']],
    ['before somebody who said so', 'A missile fell. It was a Zircon, the army said, and fast.', ['Zircon']],
    ['where it means no word', 'They say that ATACMS means the third world war.', ['ATACMS']],
    ['of a body’s leader, in a report from afar', 'YEREVAN, Sept 20 - Russia was told. Nikol Pashinyan left.', ['Nikol Pashinyan']],
    [
      'of a country that is named, in a report from afar',
      'TALLINN, Feb 13 - The Foreign Intelligence Service of Russia is near.',
      ['Foreign Intelligence Service'],
    ],
    ['of a body’s leader, before the body', 'Alexei Likhachev of Rosatom left.', ['Alexei Likhachev', 'Rosatom']],
    [
      'of no common body, in a report from afar',
      'BAMAKO, Sept 20 - Prigozhin is dead. Fighters of Wagner left, and Wagner in Mali is done.',
      ['Wagner', 'Wagner'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
