/** Whether the words beside a name give it to another thing: the Huawei Cup, the ferry Kerch, a cat named Putin. */
import { AMBIGUOUS, EXACT_CASE, SURNAME, WEAPON } from './alias-index.ts';
import { BREAK, codeAt, foldCode, isApostrophe, isHyphen } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { isCapitalised, isStrange, lowerWordBefore, wordAfter, wordBefore } from './words-around.ts';

/** Nouns that make another thing's name of the name before them: the Huawei Cup, the TASS Gallery, Merz Pharma. */
const NAMED_AFTER = new Set(
  (
    'academy arena avenue award awards bakery ballet band bar boutique bowl brewery cafe café cathedral cemetery championship championships church ' +
    'circus college comet cottage crater creek cup dance disease ensemble estate falls farm farms fc fest festival gallery gardens golf grill ' +
    'fund foundation university hotel inn lane race regatta derby trio duo choir tower towers plaza mall cinema lodge magazine marathon medal museum nebula opera orchestra park pharma pizza prize pub quartet ranch records resort restaurant ' +
    'rovers salad salon scholarship school spa stadium street symphony syndrome theater theatre tigers trophy united villa villas ' +
    'vineyard vodka waltz winery zoo'
  ).split(' '),
);

const isCapitalisedOf = (word: string, among: ReadonlySet<string>): boolean => isCapitalised(word) && among.has(word.toLowerCase());

/** “Gorbachev’s Mole”: a title of a work, in quotation marks. */
const OPENS_QUOTE = /["“‘]$/;
const TITLE_AFTER = /^['’]s \p{Lu}\p{Ll}+(?: [\p{L}’']+){0,4}[,.?!]?["”’]/u;

/** “Takaichi’s Cymbal Shop”. */
const SHOP_AFTER = /^['’]s (?:\p{Lu}\p{L}+ )?(?:Bakery|Bar|Books|Cafe|Café|Diner|Gym|Pizza|Pub|Salon|Shop|Store)(?!\p{L})/u;

/** What does so before a name: the Hotel Moskva, HMS Kiev, Dynamo Kyiv, a Volvo S400. */
const NAMED_WITH = new Set(
  'cafe café canon cska dinamo dynamo fc fort hc hms hotel jeep kia lg lokomotiv mercedes mv operation pontiac pub restaurant rms saint spartak villa volvo'.split(
    ' ',
  ),
);

/** What bears a name of the news without being in it: animals, boats, works, players. */
const BEARERS = new Set(
  (
    'ballerina band batsman beer bistro boxer bowler cat catamaran clock dachshund cellist cocktail comet cyclist defenseman dinghy dog elephant ferry footballer ' +
    'giraffe guesthouse goalie goalkeeper golfer gorilla greyhound guitarist gymnast hamster horse humpback husky hut jockey kiosk kitten labrador lager lemur lynx mare midfielder musical novel ' +
    'opera panda parrot penguin pet pianist plumber reindeer pitcher pony pub puppy quarterback racehorse rapper restaurant robot skater skier stall stallion striker terrier temple tomcat trawler tugboat ' +
    'violinist winger wrestler yacht'
  ).split(' '),
);
const isBearer = (word: string): boolean => BEARERS.has(word) || (word.endsWith('s') && BEARERS.has(word.slice(0, -1)));
const GIVEN = new Set(['called', 'named', 'nicknamed']);

/** What bears a name of one bearer besides, before it or behind it. A weapon may be a rocket, and a person a poet. */
const OTHER_BEARERS =
  'archer|asteroid|band|cave|club|composer|corvette|crater|dancer|film|frigate|hamlet|isle|painter|playwright|resort|rower|sapling|satellite|song|sprinter|statue|street|studio|submarine|swimmer|village';
const OTHER_BEFORE = new Set(OTHER_BEARERS.split('|'));
/** The noun is what the name is said to be, not what hangs on it: “Starlink, a satellite network”. */
const OTHER_AFTER = new RegExp(
  `^["”’]?(?:,| –| —) (?:now |once |then )?(?:an?|the) (?:[^ ,.;:]+ ){0,3}?(?:airport|${OTHER_BEARERS})(?=[.,;:)]| (?:at|by|from|in|near|of|off|on|that|which|who|with) )`,
);
function isBorneByOther(text: string, { end, entry: { flags } }: Hit, from: number, word: string): boolean {
  if (!(flags & EXACT_CASE) || flags & WEAPON) return false;
  const next = codeAt(text, end);
  if ((next === COMMA || !isLetterOrSpace(next) || isHyphen(codeAt(text, end + 1))) && OTHER_AFTER.test(text.slice(end, end + 80))) return true;
  // “Rubio’s club”, “the navy’s submarine” are somebody’s.
  return OTHER_BEFORE.has(word) && !/['’]s $/.test(text.slice(Math.max(0, from - word.length - 4), from - word.length - 1));
}
const COMMA = 44;
const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 0x201c || code === 0x2018;
const isLetterOrSpace = (code: number): boolean => code === 32 || foldCode(code) > BREAK;

/** “a seafood chain called Zelensky”, though not “a man named Prigozhin”. */
const CALLED = /\b(?:[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Mm]y|[Oo]ur|[Tt]heir|[Tt]he) (?:[^ ,.;:]+ ){0,2}?([a-z]{3,}) (?:called|named) ["“‘]?$/;
const MAY_CALL = /(?:called|named) ["“‘]?$/;
const PEOPLE = new Set(
  'agent boy businessman colonel commander diplomat general girl lawyer leader lieutenant man minister offender officer official oligarch person politician president soldier someone spy woman'.split(
    ' ',
  ),
);
function isCalledSo(text: string, { start, entry }: Hit): boolean {
  if (!(entry.flags & SURNAME) || !MAY_CALL.test(text.slice(Math.max(0, start - 8), start))) return false;
  const noun = CALLED.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  return noun !== undefined && !PEOPLE.has(noun);
}

/** “the ferry Kerch”, “a cat named Putin”, “the horse “Xi””: the name is that bearer's, with one more word between at most. */
function isBorneBefore(text: string, from: number, before: string): boolean {
  if (before === '') return false;
  let word = before;
  let at = from - word.length - 1;
  const given = GIVEN.has(word);
  if (given) {
    word = lowerWordBefore(text, at);
    at -= word.length + 1;
  }
  const first = word === '' ? '' : lowerWordBefore(text, at);
  // “The former boxer Vitali Klitschko” is in the news for something else.
  if (first === 'former') return false;
  return isBearer(word) || isBearer(first) || (given && THINGS.has(word));
}

const BORNE_AFTER = new RegExp(
  `^(?:,? the|, an?|, (?:his|her|my|their)) (?!former |once )(?:[\\w-]+ ){0,3}?(?:${[...BEARERS].join('|')})(?![\\w-]| (?:cause|company|house|peeve|project|singer|theme|theory))`,
);

/** Things called by a name that is also a word: the Kupol mine, a Taurus car, Mir cheese. */
const THINGS = new Set(
  (
    'barn beach biscuit bread cake car carpet cars cathedral clock cereal cheese cigarettes class coffee comics concert corn cups doll dolls earthquake film fish franchise ' +
    'font guitar hat hats hotel jacket jeans kebab laptop mine mines mosque motorcycle motorway museum paper paperback park phone piano pistol plastics ransomware ' +
    'resort sanatorium school scooter shirt shirts shoes shop T-shirt sofa song spray stadium statue suit syndrome tavern tent tents tournament tuna van watch whisky wine'
  ).split(' '),
);

/** Those that do so to any name. */
const THINGS_OF_ANY = new Set('bus cave cigarettes clan film novel orbit paint pumps song suit suits thread'.split(' '));

/** Whether a noun in small letters right behind an ambiguous name makes it a thing's or a bearer's. */
export function isNameOfThing(text: string, { end, entry }: Hit): boolean {
  const next = wordAfter(text, end);
  if (entry.flags & EXACT_CASE && THINGS_OF_ANY.has(next)) return true;
  if (!(entry.flags & AMBIGUOUS)) return false;
  return THINGS.has(next) || isBearer(next);
}

/** “Donetsk National Technical University”. */
const INSTITUTION_AFTER = /^ (?:(?:[A-Z][^ ,.;:]+|of|and) ){1,4}(?:Academy|Conservatory|Institute|Museum|Theatre|University)\b/;

/** “Council of Europe Development Bank”, “Hanoi Convention Bureau”. */
const BODY_AFTER = /^ (?:[A-Z][^ ,.;:’']+ ){0,2}(?:Bureau|Development Bank|Hospital|Plumbing|Society|Trust)\b/;

const isCapital = (code: number): boolean => foldCode(code) !== code && foldCode(code) > BREAK;

/** A noun of NAMED_AFTER right behind the name, or behind one more capitalised word: “Sakhalin Energy Indigenous Fund”. */
function isNamedAfter(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return isCapitalisedOf(next, NAMED_AFTER) || (isStrange(next) && isCapitalisedOf(wordAfter(text, end + 1 + next.length), NAMED_AFTER));
}

/** True where the name is part of another thing's name by a capitalised noun beside it, or is said to be an animal's, a boat's or a player's. */
export function isNamesake(text: string, hit: Hit): boolean {
  const { start, end, entry } = hit;
  const from = isQuote(codeAt(text, start - 1)) ? start - 1 : start;
  const word = lowerWordBefore(text, from);
  const next = codeAt(text, end);
  return (
    isBorneBefore(text, from, word) ||
    isBorneByOther(text, hit, from, word) ||
    isCalledSo(text, hit) ||
    isNamedAfter(text, end) ||
    isCapitalisedOf(wordBefore(text, start), NAMED_WITH) ||
    ((entry.flags & EXACT_CASE) !== 0 &&
      isCapital(codeAt(text, end + 1)) &&
      ((entry.joint === 0 && INSTITUTION_AFTER.test(text.slice(end, end + 60))) || BODY_AFTER.test(text.slice(end, end + 60)))) ||
    ((next === COMMA || text.startsWith(' the ', end)) && BORNE_AFTER.test(text.slice(end, end + 60))) ||
    (isApostrophe(next) &&
      (SHOP_AFTER.test(text.slice(end, end + 40)) || (OPENS_QUOTE.test(text.charAt(start - 1)) && TITLE_AFTER.test(text.slice(end, end + 60)))))
  );
}
