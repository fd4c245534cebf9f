import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('kazan', ['Kazan summit', ambiguous('Kazan', 'BRICS', 'summit', 'Tatarstan')], { kind: 'place', decoys: ['Elia Kazan'] }),
  makeTopic('patriot', ['Patriot missile', ambiguous('Patriot', 'missile', 'battery')], { kind: 'weapon', decoys: ['Patriot Act'] }),
  makeTopic('sco', ['Shanghai Cooperation Organisation', ambiguous('SCO', 'Shanghai', 'Tianjin')], { kind: 'institution' }),
  makeTopic('sullivan', ['Jake Sullivan', ambiguous('Sullivan')], { kind: 'person' }),
  makeTopic('lavrov', ['Sergey Lavrov', 'Lavrov'], { kind: 'person' }),
  makeTopic('huawei', ['Huawei'], { kind: 'company' }),
  makeTopic('black-sea-fleet', ['Black Sea Fleet']),
  makeTopic('tianjin', [{ text: 'SCO summit', match: 'any-case', needs: ['Tianjin'] }], { kind: 'event' }),
  makeTopic('grain-deal', [{ text: 'grain deal', match: 'any-case', needs: ['Odesa'] }], { kind: 'agreement' }),
  makeTopic('wang-wentao', ['Wang Wentao', ambiguous('Wang')], { kind: 'person' }),
  makeTopic('wang-yi', ['Wang Yi', ambiguous('Wang')], { kind: 'person' }),
  makeTopic('fsb', ['Federal Security Service', 'FSB'], { kind: 'institution' }),
  makeTopic('talks-2022', [ambiguous('Istanbul talks', 'Bucha')], { kind: 'event' }),
  makeTopic('talks-2025', [ambiguous('Istanbul talks', 'Umerov')], { kind: 'event' }),
];
const table = tableOf(topics);

const mentioned = (text: string) =>
  findMentionsIn(text, scanText(text, table), table).map(({ start, end, topic }) => `${text.slice(start, end)}=${topics[topic]?.id}`);

describe('an ambiguous name counts', () => {
  test.each<[string, string, string[]]>([
    ['beside a word that it needs', 'In Kazan the BRICS leaders met', ['Kazan=kazan']],
    ['beside such a word in the plural', 'Patriot batteries; Patriot missiles', ['Patriot=patriot', 'Patriot=patriot']],
    ['after the full name', 'Jake Sullivan spoke. Sullivan warned Beijing.', ['Jake Sullivan=sullivan', 'Sullivan=sullivan']],
    ['in a headline above the full name', 'Sullivan warns Beijing\u2029Jake Sullivan spoke.', ['Sullivan=sullivan', 'Jake Sullivan=sullivan']],
    ['after its acronym was spelt out', 'The Shanghai Cooperation Organisation met. The SCO grew.', ['Shanghai Cooperation Organisation=sco', 'SCO=sco']],
    [
      'for the one who bore it last',
      'Wang Yi came. Wang spoke. Wang Wentao left. Wang slept.',
      ['Wang Yi=wang-yi', 'Wang=wang-yi', 'Wang Wentao=wang-wentao', 'Wang=wang-wentao'],
    ],
    [
      'with a title before it',
      'Jake Sullivan came. Mr Sullivan and Adviser Sullivan left.',
      ['Jake Sullivan=sullivan', 'Sullivan=sullivan', 'Sullivan=sullivan'],
    ],
    ['in part, where only a shorter name in it has evidence', 'Shanghai hosts. The SCO summit ended.', ['SCO=sco']],
    [
      'as a phrase in an article that speaks of much else on the subject',
      'Lavrov of Huawei and the Black Sea fleet spoke of the grain deal.',
      ['Lavrov=lavrov', 'Huawei=huawei', 'Black Sea fleet=black-sea-fleet', 'grain deal=grain-deal'],
    ],
    ['after “put forward”, which is no player', 'They put forward the Black Sea Fleet.', ['Black Sea Fleet=black-sea-fleet']],
    [
      'not so in a passage of such an article that is about something else',
      `Lavrov of Huawei saw the Black Sea fleet. ${'A day passed. '.repeat(40)}There was a grain deal.`,
      ['Lavrov=lavrov', 'Huawei=huawei', 'Black Sea fleet=black-sea-fleet'],
    ],
    [
      'in an article that names three topics of the subject, with no needed word nearby',
      'Lavrov of Huawei and the Black Sea fleet spoke of the Patriot.',
      ['Lavrov=lavrov', 'Huawei=huawei', 'Black Sea fleet=black-sea-fleet', 'Patriot=patriot'],
    ],
    ['for the one whose needed word stands nearest', 'Bucha was long ago. Umerov went to the Istanbul talks.', ['Istanbul talks=talks-2025']],
    [
      'by what evidence further down introduces',
      'Sullivan and Kazan. Lavrov spoke. In Kazan the BRICS leaders met.',
      ['Kazan=kazan', 'Lavrov=lavrov', 'Kazan=kazan'],
    ],
    [
      'as an acronym in brackets after its own words',
      'The Federal Security Service (FSB) spoke. The FSB left.',
      ['Federal Security Service=fsb', 'FSB=fsb', 'FSB=fsb'],
    ],
    ['in a headline in title case', 'Why Sullivan Warned Beijing Again Today\u2029Jake Sullivan spoke.', ['Sullivan=sullivan', 'Jake Sullivan=sullivan']],
    ['in one of a few capitals', 'SULLIVAN LANDS IN KYIV\u2029Jake Sullivan spoke.', ['SULLIVAN=sullivan', 'Jake Sullivan=sullivan']],
    ['in one of a few words', 'Sullivan Lands in Kyiv\u2029Jake Sullivan spoke.', ['Sullivan=sullivan', 'Jake Sullivan=sullivan']],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('an ambiguous name does not count', () => {
  test.each<[string, string]>([
    ['alone', 'Kazan is a name. So is Sullivan.'],
    ['as part of a decoy, nor after it', 'Elia Kazan made films. Kazan was born in 1909.'],
    ['in the name of somebody unknown, nor after it', 'Kelly Sullivan scored. Sullivan was pleased.'],
    ['in a line that is no headline', 'Sullivan Foundation Grant\u2029Sullivan Reef, off Kyiv'],
    ['when two topics could be meant and nothing decides', 'Wang said so.'],
    ['when it is said to be an animal’s', 'The lynx called Lavrov slept. Lavrov the dog did not. Lavrov, an old grey parrot, spoke.'],
    ['when it is somebody of a calling', 'Lavrov the baker spoke.'],
    ['when it is a certain Mr', 'They met a Mr Lavrov of Tver.'],
    ['in the title of a work', 'She read “Lavrov’s Long Winter”, a novel.'],
    ['when a player bears it', 'The winger Lavrov scored. Lavrov, the veteran goalkeeper, saved.'],
  ])('%s', (_name, text) => {
    expect(mentioned(text)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'a longer name, though the article is on the subject',
      'Lavrov of Huawei and the Black Sea fleet spoke of the Patriot Front.',
      ['Lavrov=lavrov', 'Huawei=huawei', 'Black Sea fleet=black-sea-fleet'],
    ],
    [
      'a longer name whose bearer owns something',
      'Lavrov of Huawei and the Black Sea fleet spoke of Patriot Henry’s boat and of Patriot Front’s leader.',
      ['Lavrov=lavrov', 'Huawei=huawei', 'Black Sea fleet=black-sea-fleet'],
    ],
    ['a thing named after it', 'The Huawei Cup began. The Hotel Huawei opened. Huawei paid.', ['Huawei=huawei']],
    ['a body of the same initials, spelt out before it', 'The Federation of Small Businesses (FSB) spoke. The FSB left.', []],
    ['a thing called so, but for a certain name', 'Near a missile battery the Patriot cafe sold Patriot cheese. A Huawei phone rang.', ['Huawei=huawei']],
    ['a weapon, with a first name before it', 'He read of a missile by Fazil Patriot.', []],
    ['somebody who is no relation', 'Lavrov, no relation, drove the bus.', []],
    ['a namesake of a surname known to all', 'Who reads the books of Pyotr Lavrov? For Lavrov wrote letters.', []],
  ])('for %s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  test('after somebody unknown bore the name last, although the topic was introduced', () => {
    expect(mentioned('Jake Sullivan met Kelly Sullivan. Sullivan scored.')).toEqual(['Jake Sullivan=sullivan']);
  });
});
