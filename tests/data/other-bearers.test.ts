/** A name whose sentence gives it to somebody else, to a thing, a work, another country or another time. */
import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('zelensky', ['Volodymyr Zelensky', 'Zelensky'], { kind: 'person', name: 'Volodymyr Zelensky' }),
  makeTopic('mikhail-mishustin', ['Mikhail Mishustin'], { kind: 'person', name: 'Mikhail Mishustin' }),
  makeTopic('alfa-bank', ['Alfa Bank', 'Mikhail Fridman', 'Fridman'], { kind: 'company' }),
  makeTopic('belgorod', ['Belgorod'], { kind: 'place' }),
  makeTopic('lancet', [ambiguous('Lancet', 'drone')], { kind: 'weapon', decoys: ['The Lancet'] }),
  makeTopic('talks-2025', ['Busan meeting', ambiguous('Busan', 'Trump'), ambiguous('Coale', 'Trump')], { kind: 'event' }),
  makeTopic('vitali-klitschko', ['Vitali Klitschko'], { kind: 'person', name: 'Vitali Klitschko' }),
  makeTopic('article-5', [ambiguous('Article 5', 'NATO')], { kind: 'concept' }),
  makeTopic('council-of-europe', ['Council of Europe'], { kind: 'institution' }),
  makeTopic('cia', ['CIA'], { kind: 'institution', decoys: ['CIA director John Brennan'] }),
  makeTopic('chinese-carriers', ['the Fujian', 'carrier Liaoning'], { kind: 'weapon' }),
  makeTopic('zapad-2025', ['Zapad'], { kind: 'exercise' }),
  makeTopic('antonio-costa', ['António Costa', ambiguous('Costa', 'European')], { kind: 'person', name: 'António Costa' }),
  makeTopic('starlink', ['Starlink'], { kind: 'company' }),
  makeTopic('long-range-drones', [{ text: 'Ukrainian long-range drones', match: 'any-case' }], { kind: 'weapon' }),
  makeTopic('fibre-optic-drones', [phrase('fibre-optic FPV'), 'FPV drones', ambiguous('FPV', 'drone')], { kind: 'weapon' }),
  makeTopic('unsc-2774', ['resolution 2774'], { kind: 'agreement' }),
  makeTopic('oreshnik', ['Oreshnik'], { kind: 'weapon' }),
  makeTopic('ghost-fleet', [phrase('ghost fleet')], { kind: 'concept' }),
  makeTopic('alaska-summit-2025', ['Anchorage'], { kind: 'event' }),
  makeTopic('drone-exports', [{ text: 'drone exports', match: 'any-case', needs: ['Shenzhen'] }], { kind: 'measure' }),
  makeTopic('immobilised-assets', [{ text: 'frozen assets', match: 'any-case', needs: ['Euroclear', 'Belgium'] }], { kind: 'concept' }),
  makeTopic('bank-of-russia', ['Bank of Russia', { text: 'central bank', match: 'any-case', needs: ['Nabiullina'] }], { kind: 'institution' }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ start, end }) => text.slice(start, end));

describe('a name is another’s', () => {
  test.each<[string, string]>([
    ['of which the text says that it is another', 'He was born in another Belgorod, far from there.'],
    ['of which it says that it is a very different one', 'They met a very different Belgorod in the north.'],
    ['by a firm that is called so', 'A seafood firm called Fridman is new.'],
    ['by a film that is told of', 'The prize went to Zelensky, a film about a clown.'],
    ['of which it says that it is an earlier one', 'There was an earlier Starlink, which failed.'],
    ['that somewhere bore until a year', 'The town, called Belgorod until 1944, is Romanian.'],
    ['by what bears it, right before it', 'The submarine Belgorod is back.'],
    ['by what bears it, right behind it', 'The Belgorod, a converted submarine of 184 metres, is back.'],
    ['by the club before it', 'He plays for Dynamo Belgorod.'],
    ['by what is called so', 'A seafood chain called Zelensky is for sale.'],
    ['by the thing behind it', 'A long Starlink thread was deleted.'],
    ['by the bar somewhere that is called so', 'There is a bar in Leeds called Starlink, and a car of the town of Bath named Oreshnik.'],
    ['by a calling before it', 'The cricketer Mikhail Mishustin and the woodcarver Mikhail Mishustin met.'],
    ['by the drink that is sold under it', 'He bought Zelensky vodka and Belgorod brand tequila.'],
    ['by what the sentence says that it is', 'The Belgorod is a casino in town. Starlink means a bridge of stars.'],
    ['by an animal that is called so', 'Her dog is called Starlink.'],
    ['by a boat, whatever is told of it', 'Starlink, a yacht that he once had, is sunk.'],
    ['by a dish that a weapon has its name with', 'The Oreshnik, a sweet nut cake, is baked there.'],
    ['by a car that is called so', 'She has a small car called Oreshnik.'],
    ['as the title of a work', 'They saw “Ghost Fleet”, a long documentary, at school.'],
    ['as the title of a work with a subtitle', 'The exhibition “Starlink: Letters from Home” is open.'],
    ['by a year behind a noun of its kind', 'The Anchorage talks of March 2021 were bitter.'],
    ['of another country that owns it', 'Shenzhen watches. Iran’s drone exports grew.'],
    ['of another country that it is with', 'Shenzhen watches. There are drone exports with Ethiopia.'],
    ['of a country in letters that owns it', 'Nabiullina waits. The U.S. central bank kept its rate; so did the U.K. central bank.'],
    ['of the party that owns it', 'Nabiullina waits. Ukraine’s central bank kept its rate.'],
    ['of another year, which it ends with', 'Zapad-2017 was a large drill, and Zapad-81 a larger.'],
    ['of which a bracket says that it is not meant', 'A European drone, the Lancet (not the journal), is new. But Lancet (not the drone) printed it.'],
    ['of which the text says “not that one”', 'Not that Starlink! It was the wrong Belgorod.'],
    ['of which somebody calls himself', 'The cooking school, which calls itself the CIA, is new.'],
    ['that is merely spelt so', 'A pianist, also spelt Zelensky, is dead.'],
    ['of somebody of another calling', 'Vitali Klitschko, a Kyiv surgeon, has the same name.'],
    ['by the shop that is called so', 'A kiosk called Starlink sells coffee.'],
    ['by the body that goes on behind it', 'The Council of Europe Development Bank paid.'],
    ['of another country’s law', 'NATO waits. Article 5 of the Swiss constitution is short.'],
    ['of somebody whom the text introduces', 'European delegates left. Costa, a Portuguese rapporteur, stayed. Costa spoke.'],
    ['of a man with another first name, in a topic that is no person', 'The talk of Lex Fridman was long.'],
  ])('%s', (_name, text) => {
    expect(mentioned(text)).toEqual([]);
  });
});

describe('a name is the topic’s', () => {
  test.each<[string, string, string[]]>([
    ['where what follows hangs on it', 'Another Starlink terminal was lost.', ['Starlink']],
    ['where it is of the kind that bears it', 'Another strike. The Oreshnik, a rocket of medium range, fell.', ['Oreshnik']],
    ['where the noun behind it is no more than part of what it is', 'Starlink, a satellite network, is used there.', ['Starlink']],
    [
      'of somebody who was of that calling once',
      'The former boxer Vitali Klitschko spoke. Vitali Klitschko, a former plumber, left.',
      ['Vitali Klitschko', 'Vitali Klitschko'],
    ],
    ['where what it is said to be is needed by it', 'Costa, a European socialist, stayed.', ['Costa']],
    ['where the article names in full whom it describes', 'António Costa left. Costa, a Portuguese lawyer, spoke.', ['António Costa', 'Costa']],
    ['with an article or a kind of ship before it, which is no part of it', 'In port, the Fujian was shown, and the carrier Liaoning.', ['Fujian', 'Liaoning']],
    ['with its own year at its end', 'Zapad-2025 was smaller.', ['Zapad-2025']],
    ['before a verb and a thing', 'Belgorod brews beer, and Zelensky plain likes cider.', ['Belgorod', 'Zelensky']],
    ['with a noun of its kind behind the letters of a kind', 'Some FPV drones flew.', ['FPV drones']],
    ['with a noun of its kind that no name would be without', 'Some Ukrainian long-range drones flew.', ['Ukrainian long-range drones']],
    ['with a year behind the number of a resolution', 'It is resolution 2774 (2025).', ['resolution 2774']],
    ['after a phrase that merely holds it', 'Then-CIA director John Brennan left. The CIA waits.', ['CIA']],
    ['in quotation marks beside somebody called Song', 'Photo: Aly Song. The so-called “Starlink” is up.', ['Starlink']],
    ['where it is feared to happen again', 'They feared another Belgorod.', ['Belgorod']],
    ['where something answers to it', 'It was an answer to Starlink, they say.', ['Starlink']],
    ['where it was called so before', 'The man called Zelensky spoke.', ['Zelensky']],
    ['in quotation marks that are no title', 'They called it a “Ghost fleet” of tankers.', ['Ghost fleet']],
    ['with its own year behind a noun of its kind', 'The Anchorage talks of August 2025 were short.', ['Anchorage']],
    ['in small letters where a decoy begins with a capital', 'A drone, the Lancet, struck. The Lancet drone is cheap.', ['Lancet']],
    ['where an event’s name is a person’s and no place', 'Trump had word from Coale; Trump left Busan’s port.', ['Coale']],
    ['of a country that it needs', 'Euroclear waits. Belgium’s frozen assets are safe.', ['frozen assets']],
    ['where somebody is likened to an animal', 'Vitali Klitschko is a fox, they say.', ['Vitali Klitschko']],
    ['where a weapon is a satellite’s', 'The Oreshnik, a satellite of its kind, fell.', ['Oreshnik']],
    ['where somebody named behind it shares a name', 'At Belgorod, the mayor Ivan Petrov (not to be confused with the singer) spoke.', ['Belgorod']],
    ['where it is one of a list of things', 'On the table lay a drone: a broken Lancet, a small Chinese antenna and a rope.', ['Lancet']],
    ['of its own party', 'Nabiullina waits. Russia’s central bank kept its rate.', ['central bank']],
    ['of somebody whom one called or named', 'The chancellor called Zelensky. The Kremlin named Fridman.', ['Zelensky', 'Fridman']],
    ['where something only comes from there', 'The ferry from Belgorod was late. A band in Belgorod played.', ['Belgorod', 'Belgorod']],
    ['in a headline whose verb stands before a thing', 'Zelensky Visits Museum Near Belgorod Today', ['Zelensky', 'Belgorod']],
    ['of a weapon by the name that it is given', 'A new missile nicknamed Oreshnik is said to be known to NATO as Oreshnik.', ['Oreshnik', 'Oreshnik']],
    ['of several words by which something is to be called', 'It is to be called Busan meeting.', ['Busan meeting']],
    ['of an owner, by the surname', 'Mikhail Fridman left. The bank’s owner Fridman sued.', ['Mikhail Fridman', 'Fridman']],
    ['of what is called ex-something', 'The ex-boxer Vitali Klitschko spoke.', ['Vitali Klitschko']],
    ['with years behind a comma', 'The Anchorage, from 2023 to 2024.', ['Anchorage']],
    ['by its full name, whatever the calling', 'The lawyer Mikhail Mishustin left.', ['Mikhail Mishustin']],
    ['by its full name, in a topic that is no person', 'Mikhail Fridman left. Fridman sued.', ['Mikhail Fridman', 'Fridman']],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
