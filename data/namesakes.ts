/** Whether a name found is somebody else's or something else's: part of a longer name that the fact set does not hold. */
import { AMBIGUOUS } from './alias-index.ts';
import { BREAK, foldCode, isApostrophe } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** Capitalised words that may stand beside a surname without being part of the name: titles, function words, days, months. */
const BESIDE = new Set(
  (
    'a about after again against all also although amid an and are as at back because before both but by can could day did do does dr even ' +
    'for foreign from general governor has have he her his how i if in into is it its just lady later leader like lord madam may meanwhile might minister ' +
    'mr mrs ms much must my nor not now of on once only or our over own secretary senator she since sir so still such than that the their ' +
    'then there these they this those though through to together too under until up us vice was we were what when where whether which while ' +
    'who why will with would yet you president premier chairman chancellor ambassador general colonel admiral comrade diplomat envoy spokesman ' +
    'spokeswoman spokesperson adviser advisor aide pm ceo speaker commissioner sir chief director deputy prime defence defense king judge justice professor ' +
    'governor commander congressman congresswoman representative rep sen gen col adm amb prof monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december said says told met meets visits calls warns urges ' +
    'russia china ukraine russian chinese ukrainian american us uk eu nato beijing moscow kyiv washington kremlin white state national security'
  ).split(' '),
);

/** A capitalised word within a sentence, in small letters but for the first. */
const FIRST_NAME = /[\p{Ll},] \p{Lu}\p{Ll}+[ \u00a0]$/u;

/** True for a bare surname that stands in another's full name: "Elia Kazan", "Wang Wentao". Headlines in title case are let pass. */
export function isPartOfLongerName(text: string, hit: Hit): boolean {
  const before = isStrange(wordBefore(text, hit.start));
  // A certain name needs more than a capital before it: the first word of a sentence has one too.
  if (!(hit.entry.flags & AMBIGUOUS)) return before && FIRST_NAME.test(text.slice(Math.max(0, hit.start - 40), hit.start)) && !inTitleCase(text, hit);
  return (before || isStrange(wordAfter(text, hit.end))) && !inTitleCase(text, hit);
}

/** “Wang Yi, 22,”: a private person of the same name. */
const PRIVATE_AFTER = /^(?:,| \()\s*(?:[1-2]\d|3[0-5])[,)]/;
export const isPrivatePerson = (text: string, { end }: Hit): boolean => PRIVATE_AFTER.test(text.slice(end, end + 16));

/** “Novatek Microelectronics”: a common noun with a capital, beside another name, is part of it. */
export const isInName = (text: string, hit: Hit): boolean => {
  const first = text.charAt(hit.start);
  if (first === first.toLowerCase() || text.slice(hit.start, hit.end) === text.slice(hit.start, hit.end).toUpperCase()) return false;
  const before = wordBefore(text, hit.start);
  return isStrange(before) && /\p{Ll}/u.test(before) && !inTitleCase(text, hit);
};

/** Callings of people whom the news names in passing; a politician's are not among them. */
const CALLINGS = new Set(
  (
    'accountant architect artist baker barber blogger bookseller builder butcher butler carpenter cashier cleaner clerk cook curator dentist driver drummer ' +
    'electrician fan farmer firefighter fisherman florist gardener guide hairdresser housewife hunter influencer inspector intern landlady landlord lawyer ' +
    'librarian mechanic midwife milkman miner musician neighbour neighbor novelist nurse optician owner painter paramedic passenger patient pensioner ' +
    'photographer pianist playwright plumber poet postman potter publican pupil reader researcher resident retiree salesman saleswoman schoolboy schoolgirl ' +
    'astronomer baritone biologist brand chemist geophysicist icebreaker mathematician pastor physicist pistol priest rifle soprano tenor ' +
    'sculptor shepherd shopkeeper singer student surgeon tailor teacher teenager tourist trainer vet vicar waiter waitress welder widow winemaker writer'
  ).split(' '),
);

/** “A Medvedev by name”, “the Wagner sisters”: one of many who bear it. */
const OF_MANY = /(?:^|[^\p{L}])(?:an?|another|one Mr|one Mrs) $/iu;
const FAMILY_AFTER = /^ (?:sisters?|brothers?|twins|boys|girls|family|families|cousins)(?!\p{L})/u;
/** What does not make “a Putin” a part of “a Putin ally”. */
const ENDS_THERE = /^(?:[.,;:!?)”"]| (?:by name|too|who|from)(?!\p{L}))/u;
export function isOneOfMany(text: string, { start, end }: Hit): boolean {
  const after = text.slice(end, end + 11);
  return FAMILY_AFTER.test(after) || (ENDS_THERE.test(after) && OF_MANY.test(text.slice(Math.max(0, start - 9), start)));
}

/** “said researcher Wang Yi”, “the plumber Li Qiang”: somebody of that calling, not of that office. */
export const hasCalling = (text: string, { start }: Hit): boolean => {
  const apart = text.startsWith(', ', start - 2) ? lowerWordBefore(`${text.slice(Math.max(0, start - 40), start - 2)} `, Math.min(start, 40) - 1) : '';
  return CALLINGS.has(wordBefore(text, start).toLowerCase()) || CALLINGS.has(apart);
};

/** “Poseidon Hotel”, “Tass Systems”: another name follows on an ambiguous one, though not in a headline. */
export const isFollowedByName = (text: string, hit: Hit): boolean => {
  const after = wordAfter(text, hit.end);
  return /\p{Ll}/u.test(after) && isStrange(after) && !inTitleCase(text, hit);
};

/** “Creighton Abrams”, “Fazil Iskander”: a first name makes somebody's surname of a weapon. A people's adjective does not. */
export function isSurnameOfSomebody(text: string, hit: Hit): boolean {
  const before = wordBefore(text, hit.start);
  return (
    isStrange(before) &&
    /^\p{Lu}\p{Ll}+$/u.test(before) &&
    !PEOPLE.test(before) &&
    FIRST_NAME.test(text.slice(Math.max(0, hit.start - 40), hit.start)) &&
    !inTitleCase(text, hit)
  );
}
const PEOPLE = /(?:an|ese|ch|i|sh|made|supplied|built)$/;

/** Whether a word beside a surname makes it somebody else's: capitalised, and no title or word that opens a sentence. */
function isStrange(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && !BESIDE.has(word.toLowerCase()) && !/['’]s?$/.test(word);
}

const isGap = (code: number): boolean => code === 32 || code === 0xa0;
const isOfWord = (code: number): boolean => foldCode(code) > BREAK || isApostrophe(code) || code === 45;

/** The word before `at`, if nothing but one space stands between; else nothing. */
function wordBefore(text: string, at: number): string {
  if (!isGap(text.charCodeAt(at - 1))) return '';
  let from = at - 1;
  while (from > 0 && isOfWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at - 1);
}

/** The word after `at`, if nothing but one space stands between, without a possessive ending (“Abe Lincoln’s”); else nothing. */
function wordAfter(text: string, at: number): string {
  if (!isGap(text.charCodeAt(at))) return '';
  let to = at + 1;
  while (to < text.length && isOfWord(text.charCodeAt(to))) to++;
  return text.slice(at + 1, to).replace(/['’]s?$/, '');
}

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

/** “Takaichi’s Cymbal Shop”. */
const SHOP_AFTER = /^['’]s (?:\p{Lu}\p{L}+ )?(?:Bakery|Bar|Books|Cafe|Café|Diner|Gym|Pizza|Pub|Salon|Shop|Store)(?!\p{L})/u;

/** Nouns that do so before a name: the Hotel Moskva, HMS Kiev. */
const NAMED_WITH = new Set('cafe café fort hms hotel mv pub restaurant rms saint villa'.split(' '));

/** What bears a name of the news without being in it: animals, boats, works, players. */
const BEARERS = new Set(
  (
    'ballerina band batsman beer bistro boxer bowler cat catamaran cellist cocktail comet cyclist defenseman dinghy dog elephant ferry footballer forward ' +
    'giraffe goalie goalkeeper golfer gorilla greyhound guitarist gymnast hamster horse husky jockey kitten labrador lager lynx mare midfielder musical novel ' +
    'opera panda parrot penguin pet pianist reindeer pitcher pony pub puppy quarterback racehorse rapper restaurant skater skier stallion striker terrier tomcat trawler tugboat ' +
    'violinist winger wrestler yacht'
  ).split(' '),
);
const isBearer = (word: string): boolean => BEARERS.has(word) || (word.endsWith('s') && BEARERS.has(word.slice(0, -1)));
const GIVEN = new Set(['called', 'named', 'nicknamed']);

/** “the ferry Kerch”, “a cat named Putin”, “the horse “Xi””: the name is that bearer's, with one more word between at most. */
function isBorneBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  const from = before === 34 || before === 39 || before === 0x201c || before === 0x2018 ? start - 1 : start;
  let word = lowerWordBefore(text, from);
  let at = from - word.length - 1;
  if (GIVEN.has(word)) {
    word = lowerWordBefore(text, at);
    at -= word.length + 1;
  }
  return isBearer(word) || (word !== '' && isBearer(lowerWordBefore(text, at)));
}

/** The word in small letters right before `at`, or nothing: a capital or a sign ends the phrase that may hold a bearer. */
function lowerWordBefore(text: string, at: number): string {
  if (!isGap(text.charCodeAt(at - 1))) return '';
  let from = at - 1;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from--;
  return foldCode(text.charCodeAt(from - 1)) === BREAK ? text.slice(from, at - 1) : '';
}
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const BORNE_AFTER = new RegExp(`^(?:,? the|, an?|, (?:his|her|my|their)) (?:[\\w-]+ ){0,3}?(?:${[...BEARERS].join('|')})(?![\\w-])`);

/** A noun of NAMED_AFTER right behind the name, or behind one more capitalised word: “Sakhalin Energy Indigenous Fund”. */
function isNamedAfter(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return isCapitalisedOf(next, NAMED_AFTER) || (isStrange(next) && isCapitalisedOf(wordAfter(text, end + 1 + next.length), NAMED_AFTER));
}

/** True where the name is part of another thing's name by a capitalised noun beside it, or is said to be an animal's, a boat's or a player's. */
export function isNamesake(text: string, { start, end }: Hit): boolean {
  return (
    isNamedAfter(text, end) ||
    SHOP_AFTER.test(text.slice(end, end + 40)) ||
    isCapitalisedOf(wordBefore(text, start), NAMED_WITH) ||
    isBorneBefore(text, start) ||
    BORNE_AFTER.test(text.slice(end, end + 60))
  );
}

/** True when most words around, in the same block, begin with a capital and no sentence ends among them. */
function inTitleCase(text: string, hit: Hit): boolean {
  const from = Math.max(text.lastIndexOf(BLOCK_SEPARATOR, hit.start), hit.start - 80, 0);
  const separator = text.indexOf(BLOCK_SEPARATOR, hit.end);
  const to = Math.min(separator < 0 ? text.length : separator, hit.end + 80);
  const around = text.slice(from, to);
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && !/[.!?]\s/.test(around) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
