/** Whether the words beside a name give it to another thing: the Huawei Cup, the ferry Kerch, a cat named Putin. */
import { EXACT_CASE, PERSON } from './alias-index.ts';
import { isNamedByAny, isNamedByIt } from './bearers.ts';
import { BREAK, codeAt, foldCode, isApostrophe } from './fold.ts';
import { isSaidToBeOther } from './said-of-name.ts';
import type { Hit } from './scan-text.ts';
import { inTitleCase, isCapitalised, isStrange, wordAfter, wordBefore } from './words-around.ts';

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
  'cafe café canon cska dinamo dynamo fc fort hc hms hotel jeep kia kryvbas lg lokomotiv mercedes mv operation pontiac pub restaurant rms saint spartak villa volvo'.split(
    ' ',
  ),
);

/** What stands between a name and its noun without being a verb: “Sevastopol brand kvass”, not “Sevastopol makes kvass”. */
const NO_VERB = /^[a-z]+(?<!s|ed)$/;

/** Whether a noun in small letters behind a name makes it a thing's or a bearer's; behind one word more, too, if nobody is called so who may drink it. */
export function isNameOfThing(text: string, { end, entry: { flags } }: Hit): boolean {
  const next = wordAfter(text, end);
  return isNamedByIt(next, flags) || (!(flags & PERSON) && NO_VERB.test(next) && isNamedByAny(wordAfter(text, end + 1 + next.length), flags));
}

/** “Donetsk National Technical University”. */
const INSTITUTION_AFTER = /^ (?:(?:[A-Z][^ ,.;:]+|of|and) ){1,4}(?:Academy|Conservatory|Institute|Museum|Theatre|University)\b/;

/** “Council of Europe Development Bank”, “Hanoi Convention Bureau”. */
const BODY_AFTER = /^ (?:[A-Z][^ ,.;:’']+ ){0,2}(?:Bureau|Development Bank|Hospital|Plumbing|Society|Trust)\b/;

const isCapital = (code: number): boolean => foldCode(code) !== code && foldCode(code) > BREAK;

/** A noun of NAMED_AFTER right behind the name, or behind one more capitalised word: “Sakhalin Energy Indigenous Fund”. */
function isNamedAfter(text: string, hit: Hit): boolean {
  const next = wordAfter(text, hit.end);
  if (isCapitalisedOf(next, NAMED_AFTER)) return true;
  return isStrange(next) && isCapitalisedOf(wordAfter(text, hit.end + 1 + next.length), NAMED_AFTER) && !isVerbOfHeadline(next, text, hit);
}

/** “Zelensky Visits Museum in Odesa”: the word behind the name is a verb. */
const isVerbOfHeadline = (next: string, text: string, hit: Hit): boolean => /\p{Ll}s$/u.test(next) && inTitleCase(text, hit);

/** True where the name is part of another thing's name by a capitalised noun beside it, or is said to be an animal's, a boat's or a player's. */
export function isNamesake(text: string, hit: Hit): boolean {
  const { start, end, entry } = hit;
  return (
    isSaidToBeOther(text, hit) ||
    isNamedAfter(text, hit) ||
    isCapitalisedOf(wordBefore(text, start), NAMED_WITH) ||
    ((entry.flags & EXACT_CASE) !== 0 &&
      isCapital(codeAt(text, end + 1)) &&
      !isVerbOfHeadline(wordAfter(text, end), text, hit) &&
      ((entry.joint === 0 && INSTITUTION_AFTER.test(text.slice(end, end + 60))) || BODY_AFTER.test(text.slice(end, end + 60)))) ||
    (isApostrophe(codeAt(text, end)) &&
      (SHOP_AFTER.test(text.slice(end, end + 40)) || (OPENS_QUOTE.test(text.charAt(start - 1)) && TITLE_AFTER.test(text.slice(end, end + 60)))))
  );
}
