/** Whether a name found in a text is written as a name would be: standing alone, and in the right case. */
import { AMBIGUOUS, EXACT_CASE, PERSON } from './alias-index.ts';
import type { Entry } from './alias-table.ts';
import { codeAt, foldCode, INVISIBLE, isApostrophe, isSpace, SKIP } from './fold.ts';

/** Stands between two blocks of an article's text; no name reaches across it. */
export const BLOCK_SEPARATOR = '\u2029';

/** Acronyms of at least this many letters may also be written like a word, as British papers do: Brics, Rusi, Opec+. */
const ACRONYM_AS_WORD = 4;
/** One that is a word besides needs to be longer, and to stand where only a name has a capital: “cut off from Swift”. */
const ACRONYM_AS_OTHER_WORD = 5;

const POSSESSIVE = /^['’ʼ‘](s|ll|d|ve|re)?(?![\p{L}\p{N}])/iu;

/** False inside an address, a handle, a domain, or a longer word made with an apostrophe (Xi’an, O’Brien). */
export function standsAlone(text: string, start: number, end: number): boolean {
  const after = codeAt(text, end);
  const before = codeAt(text, start - 1);
  if (isApostrophe(after) && foldCode(codeAt(text, end + 1)) > SKIP && !POSSESSIVE.test(text.slice(end, end + 4))) return false;
  if (isApostrophe(before) && start > 1 && foldCode(codeAt(text, start - 2)) > SKIP) return false;
  if (before === 64 || after === 64) return false;
  const dotted = (after === 46 && foldCode(codeAt(text, end + 1)) > SKIP) || (before === 46 && foldCode(codeAt(text, start - 2)) > SKIP);
  const slashed = before === 47 || after === 47 || before === 61 || after === 61;
  return !(dotted || slashed) || !/:\/\/|www\.|[\p{L}\p{N}]\.[a-z]{2,}|@/iu.test(tokenAround(text, start, end));
}

/** The run without white space around [start, end), at most 100 characters to each side. */
function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 100 && !isSpace(codeAt(text, from - 1)) && text[from - 1] !== BLOCK_SEPARATOR) from--;
  while (to < text.length && to - end < 100 && !isSpace(codeAt(text, to)) && text[to] !== BLOCK_SEPARATOR) to++;
  return text.slice(from, to);
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Letters that Unicode leaves whole, as the fold takes them: Suwałki, Đorđe. */
const WHOLE_LETTERS = /[øłđıħŧ]/giu;
const plainLetter = (letter: string): string => {
  const plain = String.fromCharCode(foldCode(codeAt(letter, 0)));
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
};

/** Letters and digits only, without marks: what is left when joints and spelling signs are taken away. */
function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(WHOLE_LETTERS, plainLetter);
}

/** Nouns of kinds that editors write small or large at the end of a name: the Kerch bridge, the Black Sea fleet, the Moscow exchange. */
const KIND_NOUN =
  /^(.+[\s\u2010-\u2015-])(act|agreement|airport|bridge|brigade|center|centre|corridor|cosmodrome|declaration|exchange|fleet|group|island|islands|list|ministry|missile|pipeline|port|railway|region|regiment|river|route|sea|statement|strait|treaty)$/is;

/** A name with its noun of kind in small letters, or as it is. */
const withSmallNoun = (name: string): string => {
  const [, head, noun] = KIND_NOUN.exec(name) ?? [];
  return head && noun ? head + noun.toLowerCase() : name;
};

/** Whether the name is written as an exact-case name may be: as given, or in capitals where the words around it are too. */
export function caseFits(text: string, start: number, end: number, entry: Entry): boolean {
  // Nearly every name stands just as it is given; an ending -s is the plural that the scanner let pass.
  if (!(entry.flags & EXACT_CASE) || text.startsWith(entry.text, start)) return true;
  const written = bareLetters(withSmallNoun(text.slice(start, end).replace(INVISIBLE, '')));
  const given = bareLetters(withSmallNoun(entry.text));
  if (written === given || (written.length > given.length && written.slice(0, given.length) === given)) return true;
  if ((written.charAt(0).toLowerCase() + written.slice(1)).startsWith(given) && opensSentence(text, start)) return true;
  if (VARIES.test(entry.text) && !(entry.flags & AMBIGUOUS) && /^\p{Lu}/u.test(written) && written.toLowerCase() === given.toLowerCase()) return true;
  if (entry.flags & PERSON && SURNAME_IN_CAPITALS.test(text.slice(start, end))) return true;
  if (isUpper(written)) return !isUpper(given) && (isNoAcronym(written, entry) || inCapitals(text, start, end) || isDateline(text, start, end));
  if (!/^\p{Lu}+\+?$/u.test(entry.text) || written !== given.charAt(0) + given.slice(1).toLowerCase()) return false;
  return entry.flags & AMBIGUOUS ? given.length >= ACRONYM_AS_OTHER_WORD && !opensSentence(text, start) : given.length >= ACRONYM_AS_WORD;
}

/** So many letters in capitals are hardly an acronym of its own: a tabloid's lead, a photo's caption. Those of several words never are, nor is a full name. */
const TOO_LONG = 6;
const isNoAcronym = (written: string, { flags, joint }: Entry): boolean =>
  flags & AMBIGUOUS ? joint !== 0 && (flags & PERSON) !== 0 : written.length >= TOO_LONG || joint !== 0;

/** Designations and brands, whose capitals editors set as they like: Tu-95MS and TU-95MS, TurkStream and Turkstream. */
const VARIES = /\p{N}|\p{Ll}\p{Lu}/u;

/** True at the beginning of a block or of a sentence, in quotation marks or not. */
const opensSentence = (text: string, start: number): boolean =>
  start === 0 || /(?:\u2029|[.!?]["”’)]*\s+|:\s+)["“‘]?$|^["“‘]$/u.test(text.slice(Math.max(0, start - 6), start));

/** “Volodymyr ZELENSKY”, as live blogs and official papers write: too long for an acronym. */
const SURNAME_IN_CAPITALS = /^(?:\p{Lu}[\p{L}’'-]*[ \u00a0])*\p{Lu}[\p{Lu}’'-]{4,}$/u;

/** A place in capitals at the head of a report: “VLADIVOSTOK, September 5”, “KYIV (Reuters) -”, “KHERSON: ”, “LVIV. ”. */
export const isDateline = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === BLOCK_SEPARATOR) && /^(?:, \p{Lu}| ?[(/]| (?:--?|–|—) |[:.] ?["“‘\p{Lu}])/u.test(text.slice(end, end + 4));

/** True when the nearest words around, in the same block, are written in capitals: a headline, not an acronym. */
function inCapitals(text: string, start: number, end: number): boolean {
  const left =
    text
      .slice(Math.max(0, start - 40), start)
      .split(BLOCK_SEPARATOR)
      .pop() ?? '';
  const right = text.slice(end, end + 40).split(BLOCK_SEPARATOR)[0] ?? '';
  const around = `${left} ${right}`.replace(/['’]s\b/g, '');
  const letters = around.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length === 0 || capitals >= letters.length * 0.7;
}
