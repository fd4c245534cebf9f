/** Bodies that every country has: “Japan’s foreign ministry”, “the central bank in Ankara” are not those of the parties. */
import { isAcronym } from './acronyms.ts';
import { AMBIGUOUS, COMMON_NOUN, PHRASE } from './alias-index.ts';
import type { Hit } from './scan-text.ts';
import { isCapitalised, wordBefore } from './words-around.ts';

/** Countries by name, adjective and capital, as they stand before such a body or behind it. */
export const COUNTRY =
  'Abuja|Accra|Addis Ababa|Afghan(?:istan)?|Albanian?|Algerian?|Algiers|Angolan?|Ankara|Antananarivo|Arab|Argentin(?:a|e)|Armenian?|Asuncion|Athens|' +
  'Australian?|Austrian?|Azerbaijani?|Bahraini?|Baku|Baltic|Bamako|Bangkok|Bangladeshi?|Beirut|Belarus(?:ian)?|Belgian?|Belgium|Belgrade|Benin|Berlin|' +
  'Bern|Bhutan|Bishkek|Bogota|Bolivian?|Bosnian?|Botswana|Brasilia|Bratislava|Brazil(?:ian)?|Britain|British|Brunei|Bruneian?|Brussels|Bucharest|' +
  'Budapest|Buenos Aires|Bulgarian?|Burkina Faso|Burundi|Cairo|Cambodian?|Cameroon|Canada|Canadian|Canberra|Caracas|Chad|Chile(?:an)?|Chisinau|' +
  'Colombian?|Colombo|Congo(?:lese)?|Copenhagen|Costa Rican?|Croatian?|Cuba|Cuban?|Cypriot|Cyprus|Czech|Dakar|Damascus|Danish|Delhi|Denmark|Dhaka|' +
  'Djibouti|Doha|Dublin|Dutch|Ecuador(?:ian)?|Egypt(?:ian)?|Emirates|Emirati|Eritrean?|Estonia|Estonian?|Ethiopian?|European|Fiji|Finland|Finnish|' +
  'France|French|Gabon|Georgian?|German|Germany|Ghana(?:ian)?|Greece|Greek|Guatemalan?|Guinean?|Guyana|Haiti|Haitian?|Hanoi|Harare|Havana|Helsinki|' +
  'Honduran?|Honduras|Hungarian?|Hungary|Iceland(?:ic)?|Indian?|Indonesian?|Iran(?:ian)?|Iraqi?|Ireland|Irish|Islamabad|Israeli?|Ital(?:y|ian)|Ivorian|' +
  'Jakarta|Jamaican?|Japan(?:ese)?|Jerusalem|Jordan(?:ian)?|Kabul|Kampala|Kathmandu|Kazakh(?:stan)?|Kenyan?|Khartoum|Kinshasa|Korean?|Kosovo|' +
  'Kuala Lumpur|Kuwait|Kuwaiti?|Kyrgyz(?:stan)?|Laos|Laotian|Latvian?|Lebanese|Lebanon|Liberian?|Libyan?|Lima|Lisbon|Lithuanian?|Ljubljana|London|' +
  'Luanda|Lusaka|Luxembourg|Macedonian?|Madrid|Malawi|Malaysian?|Maldives|Mali(?:an)?|Malta|Maltese|Managua|Manila|Mexican|Mexico|Minsk|Mogadishu|' +
  'Moldovan?|Monaco|Mongolian?|Montenegro|Morocc(?:o|an)|Mozambique|Muscat|Myanmar|Nairobi|Namibian?|Nepal(?:ese)?|Netherlands|New Zealand|Nicaraguan?|' +
  'Nicosia|Niger(?:ien)?|Nigerian?|Norway|Norwegian|Oman(?:i)?|Oslo|Ottawa|Pakistani?|Panama|Paraguay|Paris|Peru(?:vian)?|Philippines?|Phnom Penh|' +
  'Podgorica|Poland|Polish|Portug(?:al|uese)|Prague|Pretoria|Pyongyang|Qatar|Qatari?|Quito|Rabat|Reykjavik|Riga|Riyadh|Romanian?|Rome|Rwandan?|' +
  'Salvadoran|San Salvador|Santiago|Sarajevo|Saudi(?: Arabia)?|Senegal(?:ese)?|Seoul|Serbia|Serbian?|Singapore(?:an)?|Skopje|Slovak(?:ia)?|Slovenia|' +
  'Slovenian?|Sofia|Somali(?:a)?|South African?|Spain|Spanish|Sri Lanka|Sri Lankan?|Stockholm|Sudan(?:ese)?|Sweden|Swedish|Swiss|Switzerland|Syria|' +
  'Syrian?|Taipei|Taiwan(?:ese)?|Tajik(?:istan)?|Tallinn|Tanzanian?|Tbilisi|Tehran|Thai(?:land)?|Tirana|Tokyo|Tripoli|Tunis|Tunisian?|Turkey|Turkish|' +
  'Turkmen(?:istan)?|U\\.[KS]\\.|UAE|Ugandan?|UK|United Kingdom|Uruguay|US|Uzbek(?:istan)?|Valletta|Vatican|Venezuela|Venezuelan?|Vienna|Vietnam|Vietnam(?:ese)?|Vilnius|' +
  'Warsaw|Washington|Wellington|Windhoek|Yangon|Yemeni?|Yerevan|Zagreb|Zambian?|Zimbabwe(?:an)?';

const IS_COUNTRY = new RegExp(`^(?:${COUNTRY})$`);
/** One or two words that may be a country's, before a name and behind it. One pattern of all countries is enough for a page. */
const BEFORE = /(?:\b([A-Z][A-Za-z.]* ))?\b([A-Z][A-Za-z.]*)(?:['’]s?)? (?:(?:own|new|powerful|state) )?$/;
const AFTER = /^ (?:in|of)(?: the)?(?: (?:[A-Z][a-z]+ ){0,2}(?:Kingdom|Republic) of)? ([A-Z][A-Za-z.]*)( [A-Z][A-Za-z.]*)?/;
const WITH_AFTER = /^ with (?:the )?([A-Z][A-Za-z.]*)( [A-Z][A-Za-z.]*)?/;

/** What may follow on a body's name without making it another's: the parties themselves, unions, and the month of a date. */
const OWN_AFTER =
  /^ of (?:the )?(?:China|Chinese|PRC|People|Russia|Russian|RF|USSR|Soviet|Ukraine|United|European|EU|UN|World|State|States|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const NAME_AFTER = /^ of (?:the )?\p{Lu}\p{Ll}/u;

/** “People’s Liberation Army of Manipur”, “Security Council of Bulgaria”: the name goes on with another country's or place's. */
export function isAnotherCountrysByName(text: string, { end }: Hit): boolean {
  const after = text.slice(end, end + 20);
  return NAME_AFTER.test(after) && !OWN_AFTER.test(after);
}

/** Where a report comes from, as wires put it before their first sentence: “HANOI (Reuters) - ”. */
const DATELINE = /(?:^|\u2029)([A-Z][A-Z .'’-]{2,24}[A-Z])(?:, [^-–—:\u2029]{2,30}?)? ?(?:\([\p{L} /]+\) ?)?(?:--?|–|—|:) /u;
const HOME_CITIES =
  /^(?:BEIJING|DNIPRO|GENEVA|HANGZHOU|HARBIN|HONG KONG|KAZAN|KHARKIV|KIEV|KREMLIN|KYIV|LVIV|MOSCOW|NEW YORK|ODESA|PEKING|SHANGHAI|SHENZHEN|SOCHI|ST\.? PETERSBURG|TIANJIN|UNITED NATIONS|VLADIVOSTOK)$/;
/** What headlines begin with besides. */
const LABELS = /^(?:ANALYSIS|BREAKING|COMMENTARY|EXCLUSIVE|EXPLAINER|FACT|INTERVIEW|LIVE|OPINION|REPORT|REVIEW|UPDATE|VIDEO|WATCH)(?: |$)/;

/** Whether the report comes from a city of none of the parties: a body without a country's name is hardly theirs. */
export function isReportedFromAfar(text: string): boolean {
  const city = DATELINE.exec(text.slice(0, 400))?.[1];
  return city !== undefined && !HOME_CITIES.test(city) && !LABELS.test(city);
}

/** True where the words beside the hit give the body to another country. */
export const isOfOtherCountry = (text: string, hit: Hit): boolean => countryBefore(text, hit) !== undefined || countryAfter(text, hit, AFTER) !== undefined;

/** Whether an owner may stand right before: a word with a capital, “U.S.”, or a word that may stand between. Most text is done with after that. */
function mayOwnBefore(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return isCapitalised(word) || BETWEEN.has(word) || text.startsWith('. ', start - 2);
}

function countryBefore(text: string, { start }: Hit): string | undefined {
  if (!mayOwnBefore(text, start)) return undefined;
  const [, first = '', last = ''] = BEFORE.exec(text.slice(Math.max(0, start - 50), start)) ?? [];
  return [last, first + last].map(withoutStop).find(isCountry);
}
/** A full stop ends a sentence, but not “U.S.”. */
const withoutStop = (words: string): string => (/\.\w\.$/.test(words) ? words : words.replace(/\.$/, ''));
const isCountry = (words: string): boolean => IS_COUNTRY.test(words);
const BETWEEN = new Set(['own', 'new', 'powerful', 'state']);

const MAY_OWN = /^ (?:in|of|with) /;
function countryAfter(text: string, { end }: Hit, pattern: RegExp): string | undefined {
  if (!MAY_OWN.test(text.slice(end, end + 6))) return undefined;
  const [, first = '', second = ''] = pattern.exec(text.slice(end, end + 70)) ?? [];
  return [first, first + second].map(withoutStop).find(isCountry);
}

/** “Article 5”. */
const NUMBERED = /^\p{L}+ \d/u;

/** Countries that act on the subject: “American biolabs”, “the EU's frozen assets” are meant. */
const ACTORS = /^(?:Britain|British|Brussels|European|London|U\.[KS]\.|UK|United Kingdom|US|Washington)$/;

/**
 * The other country whose matter a phrase or an acronym is by the words beside it, if it is one's: “Iran's drone exports”, “friendship
 * treaty with Mongolia”, “France's CNC”.
 */
export function otherCountryOf(text: string, hit: Hit): string | undefined {
  const { entry } = hit;
  if (!(entry.flags & AMBIGUOUS) || !(entry.flags & (PHRASE | COMMON_NOUN) || isAcronym(entry.text) || NUMBERED.test(entry.text))) return undefined;
  const country = countryBefore(text, hit) ?? countryAfter(text, hit, AFTER) ?? countryAfter(text, hit, WITH_AFTER);
  return country === undefined || ACTORS.test(country) ? undefined : country;
}

/** The parties of the subject and those that act on it, by their words. */
const PARTIES = [
  'China|Chinese|Beijing',
  'Russian?|Soviet|Moscow|Kremlin',
  'Ukrain(?:e|ian)|Kyiv',
  'U\\.?S\\.?|America|American|Washington',
  'EU|Europe|European|Brussels',
  'NATO',
];
const BY_PARTY = PARTIES.map((words) => new RegExp(`\\b(?:${words})(?![A-Za-z])`));
const PARTY_BEFORE = new RegExp(`\\b(?:${PARTIES.join('|')})(?:['’]s?)? (?:(?:own|new) )?$`);

/** Words of the party whose own a name is said to be, right before it: “Ukraine's central bank”. */
export function partyBefore(text: string, { start }: Hit): RegExp | undefined {
  if (!mayOwnBefore(text, start)) return undefined;
  const before = PARTY_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  return before === undefined ? undefined : BY_PARTY.find((words) => words.test(before));
}
