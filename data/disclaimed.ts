/** Whether the text itself says that a name is another's: “no relation”, “shares its name with”, “the Munich speech of 2025”. */
import { EXACT_CASE, PERSON, WEAPON } from './alias-index.ts';
import { codeAt } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { isDateline } from './written-name.ts';

/** What is called so by choice or by chance, right before the name: “nicknamed Putin”, “a pastor who shares the name Wang Yi”. */
const CALLED =
  /(?:\balso (?:named|called)|\b(?:goes|go|going|went) by|(?<!\bwho )\banswer(?:s|ed) to|\banswer(?:ing)? to the name(?: of)?|\bsign(?:s|ed|ing)? (?:\w+ )?as|\bknown to \w+ as|\bnicknamed(?: him| her| it)?|\bsurnamed|\bby the name of|\b(?:gave|giving) (?:his|her) name as|['’]s name,?(?: is| was)?|\bto be called|\bshar(?:es?|ed|ing) the (?:sur)?name(?: of)?|\bspel(?:t|led)|\b(?:calls?|called|dubbed|christened|named) (?:him|her|himself|herself|itself)) (?:the )?["“‘]?$/i;

/** What the sentence says of its bearer: “Budanov is a surname that …”, “Pokrovsk, a town that shares its name with …”. */
const SAID_AFTER =
  /^["”’]?(?:,? (?:no relation|unrelated)(?! to)|(?:(,[^.;:!?\u2029]{0,60})| \([^)]{0,30})?\b(?:shar(?:es?|ed|ing) (?:its|his|her|their|the same) (?:sur)?name\b|namesake of\b|not to be confused with\b|no relation to\b|unrelated to\b)| is an? (?:common |rare )?(?:sur|family |nick)?name\b)/i;

/** The same of names that are no common words: “Kachka means duck”, but “ATACMS means the third world war”. */
const SAID_OF_NAME =
  /^["”’]? (?:\(not the |(?:also )?(?:stands for\b|means (?:["“‘]|(?!war\b|trouble\b|business\b)(?:an? )?[\p{L}-]+(?: of [\p{L}-]+)?[.,;)]|(?:[\p{L}-]+ ){1,3}in \p{Lu})))/iu;

/** How what calls something by a name ends, and how what is said of a name begins: most text is done with after one look. */
const MAY_CALL = /(?:ed|of|me|as|by|to|is|er|im|it|lf|lls?|lt|s|,|the) ["“‘]?$/;
const MAY_SAY = /^(?: \(|["”’],| is| was| un| no| al| me| st)/;
const COMMA = 44;

/** What stands in between in “X up the hill has nothing to do with X”, “X is not X”. */
const DENIAL = /(?:\b(?:nothing to do with|related to|name with)(?: [^ ,]+){0,5}| (?:is|was)(?:n['’]t| not)(?: the)?) $/;

/** Whether the name stands in the sentence once more, behind a denial: the first one is the stranger's. */
function isDenied(text: string, { start, end }: Hit): boolean {
  const after = text.slice(end, end + 160);
  const again = after.indexOf(text.slice(start, end));
  if (again < 0) return false;
  const between = after.slice(0, again);
  return DENIAL.test(between) && !/[.!?;]\s|\u2029/.test(between);
}

const DENIAL_BEFORE = /\b(?:not|namesake|kin of|nothing to do with|(?:related|relation|unrelated) (?:of|to))(?: [^ ,.]+){0,4} $/i;

/** “Oleh Kuleba, no kin of Dmytro Kuleba”: who is told apart from somebody keeps the surname. */
export const isDeniedBefore = (text: string, { start }: Hit): boolean => DENIAL_BEFORE.test(text.slice(Math.max(0, start - 60), start));

/** Whether the words beside the name say that somebody or something else bears it. Of a full name, “no relation” says nothing. */
export function isDisclaimed(text: string, hit: Hit): boolean {
  const { start, end, entry } = hit;
  // A new missile is introduced so: “nicknamed Oreshnik”, “known to NATO as Kinzhal”, and a pipeline “to be called Power of Siberia 2”.
  const mayBeCalledSo = entry.flags & PERSON || (entry.joint === 0 && !(entry.flags & WEAPON));
  if (mayBeCalledSo && MAY_CALL.test(text.slice(Math.max(0, start - 6), start)) && CALLED.test(text.slice(Math.max(0, start - 40), start))) return true;
  // “The Poseidon torpedo shares its name with …” is the weapon.
  if (entry.tail === 0 && isDenied(text, hit)) return true;
  const next = codeAt(text, end);
  if (next !== COMMA && !MAY_SAY.test(text.slice(end, end + 4))) return false;
  const after = text.slice(end, end + 110);
  if (entry.joint === 0 && entry.flags & EXACT_CASE && SAID_OF_NAME.test(after)) return true;
  const said = SAID_AFTER.exec(after);
  // “At Akkuyu, Rosatom’s Alexey Likhachev (not to be confused with …)” says it of somebody else.
  if (said?.[1] && /\p{Lu}[^ ]* \p{Lu}|\(/u.test(said[1])) return false;
  return said !== null && (entry.joint === 0 || !/^,? (?:no relation|unrelated)$/i.test(said[0]));
}

/** “another Donetsk, in the district of Neklinovsky”: the text says that it is not the one. What follows must not make “another Kremlin official” of it. */
const OTHER_BEFORE =
  /(?<!\b(?:avoid|avoids|fear|feared|fears|prevent|risk) )\banother ["“‘]?$|\b(?:an (?:earlier|older|unrelated)|a (?:quite |very |wholly )?different|not that|wrong) ["“‘]?$/i;
const NOTHING_HANGS_ON = /^["”’]?(?:[.,;:!?)\u2029]|$| (?:also|at|by|far|from|had|has|in|is|lies|near|of|on|that|was|were|which|who|with)\b)/;

/** “the town, called Kaliningrad until 1996”: somewhere else bore the name then. */
const BORNE_THEN_BEFORE = /\b(?:called|known as|named|was) $/;
const BORNE_THEN_AFTER = /^ (?:till|until) (?:1[89]|20)\d\d(?!\d)/;

const MAY_BE_OTHER = /(?:[drg]|as|nt|hat) ["“‘]?$/i;

/** Whether the words beside a name of one bearer tell that another one is spoken of. */
export function isOther(text: string, { start, end }: Hit): boolean {
  if (!MAY_BE_OTHER.test(text.slice(Math.max(0, start - 5), start))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 14);
  return (OTHER_BEFORE.test(before) && NOTHING_HANGS_ON.test(after)) || (BORNE_THEN_BEFORE.test(before) && BORNE_THEN_AFTER.test(after));
}

/** What follows on a name in the credit of a picture: “Gavriil Grigorov/Sputnik/AFP”, “(Xu Wei/Xinhua via AP)”. */
const CREDIT_AFTER =
  /^(?:[/,)][^.;\u2029]{0,40})? ?(?:\/(?:via )?(?:AFP|Anadolu|AP|dpa|EPA|Getty|Landov|Newscom|Pool|Reuters|Shutterstock|Sipa|ZUMA)|(?<= )via (?:AFP|AP|Getty|Reuters)|(?<= )Pool Photo)(?!\p{L})/iu;
/** How that begins: most text is done with after one look. */
const MAY_CREDIT = /^(?:[/,)]| (?:\/|via |Pool ))/;

/** Whether a name stands in the credit of a picture: nobody reads it there. */
export const isCredit = (text: string, { end }: Hit): boolean => MAY_CREDIT.test(text.slice(end, end + 6)) && CREDIT_AFTER.test(text.slice(end, end + 60));

/** Behind the name at most a noun of its kind: “Anchorage talks of March 2021”. */
const YEAR_AFTER =
  /^(?: (?:agreement|conference|deal|meeting|negotiations|round|summit|talks|treaty))? (?:of|from|\() ?(?:(?:early|late|mid|the|January|February|March|April|May|June|July|August|September|October|November|December)[ -])?((?:19|20)\d\d)(?!\d)/;
const YEAR_BEFORE = /(?<![\d–-])((?:19|20)\d\d) $/;

/** Of the last century or this: “Zapad-81”. */
const SHORT_YEAR_AFTER = /^[-–’'](\d\d)(?!\d)/;

/** The year that a name ends with: “Zapad-2017”. */
const YEAR_WITHIN = /(?<!\d)((?:19|20)\d\d)$/;

/** Whether the year beside a name or at its end is not that of the topic, whose id ends with its year or day: “the 2018 Helsinki summit”. */
export function isOfOtherYear(text: string, { start, end }: Hit, topicId: string): boolean {
  const year =
    YEAR_WITHIN.exec(text.slice(end - 5, end))?.[1] ??
    YEAR_AFTER.exec(text.slice(end, end + 30))?.[1] ??
    SHORT_YEAR_AFTER.exec(text.slice(end, end + 4))?.[1] ??
    YEAR_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return year !== undefined && !topicId.includes(year);
}

/** The first year of a topic's id; the number of a resolution is none. */
export const YEAR_OF_ID = /(?:^|-)((?:16|17|18|19|20)\d\d)(?:-|$)/;

/**
 * Whether the topic is an event of a time that an article of this year cannot speak of: neither of its own nor of the next year, and
 * not of the next by a name that needs evidence.
 */
export const isYetToCome = (topicId: string, year: number | undefined, ambiguous: boolean): boolean =>
  year !== undefined && Number(YEAR_OF_ID.exec(topicId)?.[1]) > year + (ambiguous ? 0 : 1);

/** Where an occasion named after its place is not meant, but the place: “ferries from Busan”, “Tianjin’s fire brigade”. */
const PLACE_BEFORE =
  /\b(?:born in|from|near|outside|around|between|through|via|towards?|across|beyond|leaving|off|(?:buses|factory|flats?|market|mosque|museum|school|shops?|trains?|trams?) in|(?:people|residents|mayor|streets|city|town|port|suburbs?|citizens|university|bishop|archbishop) of) (?:the )?$/i;
const PLACE_AFTER =
  /^(?:['’]s (?!summit|meeting|talks|deal|spirit|summits)| (?:airport|bay|cathedral|circuit|conventions?|fans|grand prix|harbou?r|marathon|metro|police|port|prison|race|railway|residents?|stadium|streets?|suburbs?|zoo)(?!\p{L})|[,:] (?:an?|the) (?:city|port|town)\b)/iu;
export const isThePlace = (text: string, { start, end }: Hit): boolean =>
  isDateline(text, start, end) || PLACE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || PLACE_AFTER.test(text.slice(end, end + 16));
