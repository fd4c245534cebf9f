/** Whether the words beside a name give it to another thing: the Huawei Cup, the ferry Kerch, a cat named Putin. */
import { AMBIGUOUS } from './alias-index.ts';
import { codeAt, isApostrophe } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { isStrange, lowerWordBefore, wordAfter, wordBefore } from './words-around.ts';

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

const isCapitalisedOf = (word: string, among: ReadonlySet<string>): boolean =>
  word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase() && among.has(word.toLowerCase());

/** “Gorbachev’s Mole”: a title of a work, in quotation marks. */
const OPENS_QUOTE = /["“‘]$/;
const TITLE_AFTER = /^['’]s \p{Lu}\p{Ll}+(?: [\p{L}’']+){0,4}[,.?!]?["”’]/u;

/** “Takaichi’s Cymbal Shop”. */
const SHOP_AFTER = /^['’]s (?:\p{Lu}\p{L}+ )?(?:Bakery|Bar|Books|Cafe|Café|Diner|Gym|Pizza|Pub|Salon|Shop|Store)(?!\p{L})/u;

/** Nouns that do so before a name: the Hotel Moskva, HMS Kiev. */
const NAMED_WITH = new Set('cafe café fort hms hotel mv pub restaurant rms saint villa'.split(' '));

/** What bears a name of the news without being in it: animals, boats, works, players. */
const BEARERS = new Set(
  (
    'ballerina band batsman beer bistro boxer bowler cat catamaran cellist cocktail comet cyclist defenseman dinghy dog elephant ferry footballer ' +
    'giraffe guesthouse goalie goalkeeper golfer gorilla greyhound guitarist gymnast hamster horse humpback husky hut jockey kitten labrador lager lemur lynx mare midfielder musical novel ' +
    'opera panda parrot penguin pet pianist plumber reindeer pitcher pony pub puppy quarterback racehorse rapper restaurant skater skier stallion striker terrier temple tomcat trawler tugboat ' +
    'violinist winger wrestler yacht'
  ).split(' '),
);
const isBearer = (word: string): boolean => BEARERS.has(word) || (word.endsWith('s') && BEARERS.has(word.slice(0, -1)));
const GIVEN = new Set(['called', 'named', 'nicknamed']);

/** “the ferry Kerch”, “a cat named Putin”, “the horse “Xi””: the name is that bearer's, with one more word between at most. */
function isBorneBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = codeAt(text, start - 1);
  const from = before === 34 || before === 39 || before === 0x201c || before === 0x2018 ? start - 1 : start;
  let word = lowerWordBefore(text, from);
  let at = from - word.length - 1;
  if (GIVEN.has(word)) {
    word = lowerWordBefore(text, at);
    at -= word.length + 1;
  }
  return isBearer(word) || (word !== '' && isBearer(lowerWordBefore(text, at)));
}

const BORNE_AFTER = new RegExp(`^(?:,? the|, an?|, (?:his|her|my|their)) (?:[\\w-]+ ){0,3}?(?:${[...BEARERS].join('|')})(?![\\w-]| (?:singer|house|company))`);

/** Things called by a name that is also a word: the Kupol mine, a Taurus car, Mir cheese. */
const THINGS = new Set(
  (
    'barn beach biscuit bread cake car carpet cars cathedral cereal cheese cigarettes class coffee comics concert corn cups earthquake film fish ' +
    'font guitar hat hats hotel jacket jeans kebab laptop mine mines mosque motorcycle motorway museum paper paperback phone piano pistol plastics ransomware ' +
    'resort sanatorium school scooter shirt shirts shoes shop sofa song spray stadium statue suit syndrome tournament tuna van watch whisky wine'
  ).split(' '),
);

/** Whether a noun in small letters right behind an ambiguous name makes it a thing's or a bearer's. */
export function isNameOfThing(text: string, { end, entry }: Hit): boolean {
  if (!(entry.flags & AMBIGUOUS)) return false;
  const next = wordAfter(text, end);
  return THINGS.has(next) || isBearer(next);
}

/** A noun of NAMED_AFTER right behind the name, or behind one more capitalised word: “Sakhalin Energy Indigenous Fund”. */
function isNamedAfter(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return isCapitalisedOf(next, NAMED_AFTER) || (isStrange(next) && isCapitalisedOf(wordAfter(text, end + 1 + next.length), NAMED_AFTER));
}

/** True where the name is part of another thing's name by a capitalised noun beside it, or is said to be an animal's, a boat's or a player's. */
export function isNamesake(text: string, { start, end }: Hit): boolean {
  return (
    isNamedAfter(text, end) ||
    (isApostrophe(codeAt(text, end)) &&
      (SHOP_AFTER.test(text.slice(end, end + 40)) || (OPENS_QUOTE.test(text.charAt(start - 1)) && TITLE_AFTER.test(text.slice(end, end + 60))))) ||
    isCapitalisedOf(wordBefore(text, start), NAMED_WITH) ||
    isBorneBefore(text, start) ||
    BORNE_AFTER.test(text.slice(end, end + 60))
  );
}
