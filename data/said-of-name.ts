/** What the words beside a name say that it is: “a cat named Putin”, “Neptune, the god of the sea”, “Belgorod is a submarine”. */
import { PERSON, SURNAME } from './alias-index.ts';
import { bearsBesides, isAlwaysOther, isSaidOfOther, isThingCalled } from './bearers.ts';
import { codeAt } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { lowerWordBefore } from './words-around.ts';

/** The noun of a description, with up to three words before it, and what ends it: “a converted submarine of 184 metres”. */
const NOUN =
  '(?:[^ ,.;:!?()\\u2029]+ ){0,3}?([a-z][a-z-]+)(?=[.,;:!?)”"’]|$| (?:about|at|by|from|I|in|named|near|of|off|on|since|that|we|where|which|who|whose|with|\\d[\\d,.]*)(?![\\w-]))';
/** “, a ferry”, “ – the novel”, “ (a town)”. */
const APPOSITION = new RegExp(`^["”’]?(?:,| [–—-]| \\() ?(?:now |then )?(?:an?|the|his|her|my|our|their) (?!(?:former|one-time|ex-|once)\\b)${NOUN}`);
const COPULA = new RegExp(`^["”’]? (?:is|was) (?:also |first of all |above all )?(?:an?|the) ${NOUN}`);
/** “Putin the cat”. */
const THE_BEHIND = /^ the ([a-z][a-z-]+)(?![\w-]| (?:cause|company|house|peeve|project|singer|theme|theory))/;

const COMMA = 44;
/** How what is said behind a name begins: most text is done with after one look. */
const MAY_SAY = /^(?:["”’][ ,]| [–—(-]| is | was | the )/;

/**
 * What the words right behind a name say that it is, by its noun; nothing where they say nothing of the kind. Who “is a fox” is
 * not called one: of persons only what stands beside the name is taken at its word.
 */
export function saidBehind(text: string, { end, entry: { flags } }: Hit): string | undefined {
  if (codeAt(text, end) !== COMMA && !MAY_SAY.test(text.slice(end, end + 5))) return undefined;
  const after = text.slice(end, end + 90);
  return (APPOSITION.exec(after) ?? THE_BEHIND.exec(after) ?? (flags & PERSON ? null : COPULA.exec(after)))?.[1];
}

/** “a seafood chain called Zelensky”. */
const CALLED =
  /\b(?:an?|her|his|its|my|our|their|the) (?:[^ ,.;:]+ ){0,2}?([a-z-]{3,})(?: (?:in|near|of) (?:[^ ,.;:]+ ){0,3}?[^ ,.;:]+)?(?: is| was)? (?:called|christened|codenamed|dubbed|named|nicknamed) (?:the )?["“‘]?$/i;
const MAY_CALL = /(?:called|named|dubbed) (?:the )?["“‘]?$/;
/** Who may be called so and be in the news: “a man named Prigozhin”. */
const PEOPLE = new Set(
  'agent boy businessman colonel commander diplomat general girl lawyer leader lieutenant man minister offender officer official oligarch person politician president soldier someone spy woman'.split(
    ' ',
  ),
);

/** Whether something is called by the name: whatever it is by a person's surname. */
function isCalledSo(text: string, { start, entry: { flags } }: Hit): boolean {
  if (!MAY_CALL.test(text.slice(Math.max(0, start - 13), start))) return false;
  const [called = '', noun] = CALLED.exec(text.slice(Math.max(0, start - 60), start).toLowerCase()) ?? [];
  if (noun === undefined) return false;
  // “The chancellor called Putin” to speak to him.
  return flags & SURNAME && /^an? /.test(called) ? !PEOPLE.has(noun) : isThingCalled(noun, flags);
}

/** Words behind which the name is another's than what stands before them. */
const BETWEEN =
  /^(?:about|across|after|an?|and|around|at|before|behind|by|for|from|in|into|near|of|off|on|or|outside|over|the|through|to|towards?|under|with)$/;

/** “the ferry Kerch”, “the horse “Xi””, with one more word between at most. */
function isBorneBefore(text: string, { start, entry: { flags } }: Hit): boolean {
  const from = isQuote(codeAt(text, start - 1)) ? start - 1 : start;
  const word = lowerWordBefore(text, from);
  if (word === '') return false;
  const before = from - word.length - 1;
  // “The ferry from Crimea” does not bear its name.
  const first = BETWEEN.test(word) ? '' : lowerWordBefore(text, before);
  // “The former boxer Vitali Klitschko” is in the news for something else.
  if (first === 'former') return false;
  // “Rubio’s club”, “the navy’s submarine” are somebody’s.
  return isAlwaysOther(word) || isAlwaysOther(first) || (bearsBesides(word, flags) && !/['’]s $/.test(text.slice(Math.max(0, before - 3), before)));
}
const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 0x201c || code === 0x2018;

/** Whether the name is said to be an animal's, a boat's, a player's, or what else bears it without being in the news. */
export function isSaidToBeOther(text: string, hit: Hit): boolean {
  if (isBorneBefore(text, hit) || isCalledSo(text, hit)) return true;
  const said = saidBehind(text, hit);
  return said !== undefined && isSaidOfOther(said, hit.entry.flags);
}
