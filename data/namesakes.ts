/** Whether a name found is somebody else's or something else's: part of a longer name that the fact set does not hold. */
import { AMBIGUOUS } from './alias-index.ts';
import { saidBehind } from './said-of-name.ts';
import type { Hit } from './scan-text.ts';
import { inTitleCase, isPlaceInFront, isStrange, lowerWordBefore, wordAfter, wordBefore } from './words-around.ts';

/** A capitalised word within a sentence, in small letters but for the first. */
const FIRST_NAME = /[\p{Ll},] \p{Lu}\p{Ll}+[ \u00a0]$/u;

/** First names that need no small letter before them: “Robert Mnuchin” opens a sentence. */
const COMMON_FIRST_NAME =
  /^(?:Alexander|Andrei|Andrew|Boris|Daniel|David|George|Igor|Ivan|James|John|Maria|Mark|Michael|Mikhail|Nikolai|Oleg|Olga|Paul|Peter|Richard|Robert|Sergei|Thomas|William|Yuri)$/;

/** “John R. ”, “Vassily Alekseevich ”: a first name with an initial or a father's name behind it. */
const WITH_MIDDLE = /([A-Z][^ .,;:]+) (?:[A-Z]\.|[A-Z][^ .,;:]+(?:vich|vna))[ \u00a0]$/;

const ENDS_MIDDLE = new Set(['.', 'h', 'a']);

/** The first name of a full name with a middle name or initial that ends with the surname at `start`. */
const firstNameBefore = (text: string, start: number): string | undefined =>
  ENDS_MIDDLE.has(text.charAt(start - 2)) ? WITH_MIDDLE.exec(text.slice(Math.max(0, start - 40), start))?.[1] : undefined;

/**
 * Where a person's name begins whose surname is the hit, when a first name of theirs stands before it, in another spelling or with a
 * middle name or initial; the hit's start if not. `own`: the names of the topic.
 */
export function beginningOfFullName(text: string, { start, entry: { text: surname } }: Hit, own: () => readonly string[]): number {
  const before = wordBefore(text, start);
  if (isStrange(before) && isFirstNameOf(before, surname, own())) return start - 1 - before.length;
  const first = firstNameBefore(text, start);
  return first !== undefined && own().some((name) => name.startsWith(`${first} `)) ? text.lastIndexOf(first, start - 1) : start;
}

/** What is left of a first name whatever alphabet or language it was written down from: Alexander, Aleksandr, Oleksandr; Igor, Ihor. */
const skeletonOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ks/g, 'x')
    .replace(/[kc]h|g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[^b-df-hk-np-tv-xz]/g, '')
    .replace(/(.)\1/g, '$1');

/** Whether a word is the first name in one of the full names that end with the surname, in another spelling. A name of few consonants must be as long. */
function isFirstNameOf(word: string, surname: string, names: readonly string[]): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const skeleton = skeletonOf(word);
  return names.some((name) => {
    if (!name.endsWith(` ${surname}`)) return false;
    const first = name.slice(0, name.indexOf(' '));
    return skeletonOf(first) === skeleton && (skeleton.length > 1 || Math.abs(first.length - word.length) < 2);
  });
}

/** True for a bare surname that stands in another's full name: "Elia Kazan", "Wang Wentao". Headlines in title case are let pass. `own`: the names of the topic. */
export function isPartOfLongerName(text: string, hit: Hit, own: () => readonly string[] = () => []): boolean {
  const first = firstNameBefore(text, hit.start);
  if (first !== undefined) return !own().some((name) => name.startsWith(`${first} `));
  const word = wordBefore(text, hit.start);
  const before = isStrange(word) && !isFirstNameOf(word, hit.entry.text, own()) && !isPlaceInFront(text, hit.start - 1 - word.length);
  // A certain name needs more than a capital before it: the first word of a sentence has one too.
  if (!(hit.entry.flags & AMBIGUOUS))
    return before && (COMMON_FIRST_NAME.test(word) || FIRST_NAME.test(text.slice(Math.max(0, hit.start - 40), hit.start))) && !inTitleCase(text, hit);
  return (before || isStrange(wordAfter(text, hit.end))) && !inTitleCase(text, hit);
}

/** “Wang Yi, 22,”: a private person of the same name. */
const PRIVATE_AFTER = /^(?:,| \()\s*(?:[1-2]\d|3[0-5])[,)]/;
/** Names that thousands bear. “Mykhailo Fedorov, 34”, “Evan Gershkovich, 32” are hardly anybody else. */
const COMMON_NAME = /^\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,7}$/u;
export const isPrivatePerson = (text: string, { end, entry: { flags, joint, text: name } }: Hit): boolean =>
  PRIVATE_AFTER.test(text.slice(end, end + 16)) && (joint === 0 || (flags & AMBIGUOUS) !== 0 || COMMON_NAME.test(name));

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
    'accountant actor actress architect artist baker barber blogger bookseller builder butcher butler carpenter cashier cleaner clerk cook curator dentist driver drummer ' +
    'electrician fan farmer firefighter fisherman florist gardener guide hairdresser housewife hunter influencer inspector intern landlady landlord lawyer ' +
    'librarian maestro mechanic midwife milkman miner musician neighbour neighbor novelist nurse optician owner painter paramedic passenger patient pensioner ' +
    'photographer pianist playwright plumber poet postman potter publican pupil reader researcher resident retiree salesman saleswoman schoolboy schoolgirl ' +
    'astronomer baritone biologist brand chemist geophysicist icebreaker mathematician pastor physicist pistol priest producer rifle soprano tenor ' +
    'activist anthropologist archaeologist bookkeeper campaigner cricketer engraver geologist goldsmith historian linguist matron philologist sociologist translator woodcarver zoologist ' +
    'sculptor shepherd shopkeeper singer steward student surgeon tailor teacher teenager tourist trainer vet vicar waiter waitress welder widow winemaker writer'
  ).split(' '),
);

/** “A Medvedev by name”, “the Wagner sisters”: one of many who bear it. */
const OF_MANY = /(?:^|[^\p{L}])(?:an?|another) $/iu;
/** “A Mr Belousov from Tver”. */
const SOME = /(?:^|[^\p{L}])(?:(?:an?|one|another|our) (?:Mr|Mrs|Ms|Miss|Dr)\.?) $/iu;
/** “Johnson the baker”. */
const CALLING_AFTER = /^,? the (\p{Ll}+)(?!\p{L})/u;
const FAMILY_AFTER = /^ (?:sisters?|brothers?|twins|boys|girls|family|families|cousins)(?!\p{L})/u;
/** What does not make “a Putin” a part of “a Putin ally”. */
const ENDS_THERE = /^(?:[.,;:!?)”"]| (?:by name|too|who|from)(?!\p{L}))/u;
export function isOneOfMany(text: string, { start, end }: Hit): boolean {
  const after = text.slice(end, end + 20);
  if (CALLINGS.has(CALLING_AFTER.exec(after)?.[1] ?? '') || SOME.test(text.slice(Math.max(0, start - 14), start))) return true;
  return FAMILY_AFTER.test(after) || (ENDS_THERE.test(after) && OF_MANY.test(text.slice(Math.max(0, start - 9), start)));
}

/** What people of the news are too: before a full name that is certain it says nothing, “the lawyer Alexei Navalny”. */
const CALLINGS_OF_NEWS = new Set('activist actor actress campaigner historian lawyer owner producer researcher widow writer'.split(' '));

/** “said researcher Wang Yi”, “the plumber Li Qiang”: somebody of that calling, not of that office. */
export function hasCalling(text: string, { start, entry: { flags, text: name } }: Hit): boolean {
  const apart = text.startsWith(', ', start - 2) ? lowerWordBefore(`${text.slice(Math.max(0, start - 40), start - 2)} `, Math.min(start, 40) - 1) : '';
  const isWestern = !(flags & AMBIGUOUS) && /\p{Ll}{4}/u.test(name.split(' ')[0] ?? '');
  return [wordBefore(text, start).toLowerCase(), apart].some((word) => CALLINGS.has(word) && !(isWestern && CALLINGS_OF_NEWS.has(word)));
}

/** Whether a calling is what the person is said to be, right behind the name: “Zhang Jun, a Kunqu singer, sang”, but not “Zelensky, a former actor”. */
export const isOfCalling = (text: string, hit: Hit): boolean => {
  const calling = saidBehind(text, hit) ?? '';
  return CALLINGS.has(calling) && !CALLINGS_OF_NEWS.has(calling);
};

/** What a body has: “the SCO Summit”, “the ICC Prosecutor”, “GRU Unit 29155”. */
const OF_BODY = new Set(
  'Ambassador Assembly Central Charter Chief Commission Committee Council Declaration Delegation Director Embassy General Headquarters Leaders Member Members Ministers Navy Army Air Ground Officer Politburo Presidency President Prosecutor Secretariat Secretary Spokesperson Spokesman Summit Unit'.split(
    ' ',
  ),
);

/** “Poseidon Hotel”, “Tass Systems”: another name follows on an ambiguous one, though not in a headline. */
export const isFollowedByName = (text: string, hit: Hit, inCapitals: boolean): boolean => {
  const after = wordAfter(text, hit.end);
  return !(inCapitals && OF_BODY.has(after)) && /\p{Ll}/u.test(after) && isStrange(after) && !inTitleCase(text, hit);
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
const PEOPLE = /(?:an|ese|ch|i|sh|ern|iet|made|supplied|built)$/;
