import { describe, expect, test } from 'vitest';
import { isYetToCome } from '../../data/disclaimed.ts';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('budanov', ['Kyrylo Budanov', 'Budanov'], { kind: 'person' }),
  makeTopic('wang-yi', ['Wang Yi'], { kind: 'person' }),
  makeTopic('de-wever', ['Bart De Wever', 'De Wever'], { kind: 'person' }),
  makeTopic('pokrovsk', ['Pokrovsk'], { kind: 'place' }),
  makeTopic('munich-speech-2007', ['Munich speech', ambiguous('Munich', 'Putin')], { kind: 'event' }),
  makeTopic('busan-2025', ['Busan meeting', ambiguous('Busan', 'Trump')], { kind: 'event' }),
  makeTopic('camp-david-2025', ['Camp David summit', ambiguous('Camp David', 'Trump')], { kind: 'event' }),
  makeTopic('microelectronics', [phrase('microelectronics')]),
  makeTopic('pla', ["People's Liberation Army"], { kind: 'institution' }),
  makeTopic('cmc', ['China’s Central Military Commission', { text: 'Central Military Commission', match: 'exact-case', needs: ['Beijing', 'Chinese'] }], {
    kind: 'institution',
  }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ start, end }) => text.slice(start, end));

describe('a name is another’s where the text says so', () => {
  test.each<[string, string]>([
    ['by a disclaimer behind it', 'A driver spoke; Budanov, no relation, left.'],
    ['as a mere name', 'Budanov is a surname that older people know.'],
    ['by whom it is shared with', 'They met in Pokrovsk, a town that shares its name with the hub.'],
    ['as a nickname', 'Regulars call him Budanov, a pastor who shares the name Wang Yi.'],
    ['by what it goes by', 'A park in Spain goes by Pokrovsk.'],
    ['by what it answers to', 'Somebody in the yard answers to Budanov.'],
    ['by how it is signed', 'The letter was signed as Wang Yi.'],
    ['by a headline that ends so', 'A new school; not that Budanov\u2029They sang.'],
    ['by another year behind it', 'In the Munich speech of 2025 he scolded his hosts.'],
    ['by another year before it', 'The 2025 Munich speech was a scolding.'],
    ['as a place, where the occasion is meant by its place', 'Trump is away. Ferries from Busan to Fukuoka are full, and Busan’s mayor too.'],
    ['as a place with people and a race', 'Trump is away. The people of Busan saw the Busan race.'],
    ['as a place with a town and trams', 'Trump is away. There is a tram in Busan, and a museum in the old town of Busan.'],
    [
      'as a place of which is told what it is',
      'Trump is away. Busan, a city of three million, sleeps. Busan: a port with good fish. The Busan circuit is open.',
    ],
    ['as a place of two words at the head of a report', 'CAMP DAVID - Trump is away.'],
    ['as part of a company’s name', 'It was said that shares of Novatel Microelectronics rose at the end of the week.'],
    ['with another first name, though the surname has two words', 'The historian likes Bruno De Wever a lot.'],
    [
      'in the credit of a picture',
      'They met (Xu Wei/Budanov via AP). Gavriil Grigorov/Pokrovsk/AFP (Sergei Bobylev, Budanov, Kremlin Pool Photo via AP, File)',
    ],
    ['by the land behind it', "Two men of the People's Liberation Army of Manipur were held."],
    ['by the city that the report comes from', 'HANOI (Reuters) - The party met. The Central Military Commission sold two firms.\u2029Beijing was silent.'],
  ])('%s', (_name, text) => {
    expect(mentioned(text)).toEqual([]);
  });
});

describe('a name is the topic’s', () => {
  test.each<[string, string, string[]]>([
    ['where only the full name is told from another', 'Dr Kuleba met Kyrylo Budanov, no relation, in Kyiv.', ['Kyrylo Budanov']],
    ['behind a denial, after another of the same name', 'Pokrovsk up the hill has nothing to do with the town of Pokrovsk.', ['Pokrovsk']],
    ['behind a denial of it alone', 'Budanov said that this had nothing to do with the fate of Pokrovsk.', ['Budanov', 'Pokrovsk']],
    ['with its own year', 'The Munich speech of 2007 and the 2007 Munich speech are one.', ['Munich speech', 'Munich speech']],
    ['at its place', 'Trump met him in Busan.', ['Busan']],
    ['beside another after a slash', 'Putin/Budanov was the headline.', ['Budanov']],
    ['with a date behind it', "Orders of the People's Liberation Army of April 19, 2017 stand.", ["People's Liberation Army"]],
    ['in small letters', 'Imports of microelectronics rose.', ['microelectronics']],
    ['with its own land behind it', "The People's Liberation Army of China paraded.", ["People's Liberation Army"]],
    [
      'from afar, with its land in the same sentence',
      'HANOI (Reuters) - Beijing said that the Central Military Commission had met.',
      ['Central Military Commission'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('an event is yet to come', () => {
  test.each<[string, number | undefined, boolean]>([
    ['geneva-talks-2026', 2014, true],
    ['geneva-talks-2026', 2025, false],
    ['geneva-talks-2026', 2026, false],
    ['joint-statement-2022-02-04', 2020, true],
    ['sino-soviet-treaty-1950', 1949, false],
    ['border-settlement-2004-2008', 2005, false],
    ['a-50', 2014, false],
    ['justice-mission', 2014, false],
    ['geneva-talks-2026', undefined, false],
  ])('%s in %s: %s', (id, year, expected) => {
    expect(isYetToCome(id, year, false)).toBe(expected);
  });

  test('and one of the next year too, by a name that needs evidence', () => {
    expect(isYetToCome('geneva-talks-2026', 2025, true)).toBe(true);
    expect(isYetToCome('geneva-talks-2026', 2026, true)).toBe(false);
  });

  test('and a shorter name of another topic in its place is found', () => {
    const found = tableOf([makeTopic('moscow-visit-2023', ['Xi’s visit to Moscow'], { kind: 'event' }), makeTopic('xi', ['Xi'], { kind: 'person' })]);
    const text = 'Xi’s visit to Moscow was brief.';
    const topicsIn = (published: string) => findMentionsIn(text, scanText(text, found), found, published).map(({ topic }) => topic);
    expect(topicsIn('2023')).toEqual([0]);
    expect(topicsIn('2019-06-05')).toEqual([1]);
  });
});
