import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('medvedev', ['Dmitry Medvedev', 'Medvedev'], { kind: 'person' }),
  makeTopic('wagner-group', ['Wagner Group', ambiguous('Wagner', 'Prigozhin', 'mutiny')], { kind: 'institution' }),
  makeTopic('tomahawk', ['Tomahawk missile', ambiguous('Tomahawk', 'missile', 'cruise')], { kind: 'weapon' }),
  makeTopic('wang-yi', ['Wang Yi'], { kind: 'person' }),
  makeTopic('kherson', ['Kherson'], { kind: 'place' }),
  makeTopic('huawei', ['Huawei'], { kind: 'company' }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ topic }) => topics[topic]?.id);

describe('a name among words of another world is another’s', () => {
  test.each<[string, string]>([
    ['on the tennis court', 'Medvedev saved a match point with a backhand after the tie-break.'],
    ['at the opera, though the war is spoken of nearby', 'Prigozhin’s mutiny ended.\u2029The opera in Bayreuth gave Wagner again.'],
    ['on the menu', 'Prices of cruise holidays rose. The menu had a Tomahawk steak.'],
    ['with a noun of that world right behind it', 'Cruise holidays rose in price, and a Tomahawk pizza was served.'],
    ['in full, where the whole piece is of that world', 'Wang Yi played the sonata. The orchestra and the pianist bowed, and the choir rose.'],
    ['with an age that no politician has', 'Wang Yi, 22, came first.'],
    ['with a calling', 'It helps, said researcher Wang Yi in June.'],
  ])('%s', (_name, text) => {
    expect(mentioned(text)).toEqual([]);
  });
});

describe('a name of the news stays one', () => {
  test.each<[string, string, string[]]>([
    ['with one word of another world near it', 'Medvedev compared the talks to a marathon.', ['medvedev']],
    ['where the article names the person in full', 'Dmitry Medvedev watched hockey and a ballet. Medvedev left before the opera.', ['medvedev', 'medvedev']],
    ['among as many words of its own', 'Russian troops of Wagner, whom Prigozhin led, filled the stadium.', ['wagner-group']],
    ['after a word about those who cheer for him', 'Medvedev fans cheered. Russian and Chinese ministers met Medvedev in Moscow.', ['medvedev']],
    ['with a calling behind it that is somebody else’s', 'She sang in Kherson, a Chinese opera singer said in Moscow.', ['kherson']],
    ['beside a noun that begins something new', 'In Kherson the postman wears a vest.', ['kherson']],
    ['where it has no namesakes', 'Huawei paid for the festival, the opera and the golf.', ['huawei']],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
