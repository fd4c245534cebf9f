/** Bodies that every country has: “Japan’s foreign ministry”, “the central bank in Ankara” are not those of the parties. */
import type { Hit } from './scan-text.ts';

/** Countries by name, adjective and capital, as they stand before such a body or behind it. */
const COUNTRY =
  'Afghan(?:istan)?|Algerian?|Ankara|Arab|Argentin(?:a|e)|Armenian?|Athens|Australian?|Austrian?|Azerbaijani?|Baku|Baltic|Bangkok|Bangladeshi?|Belarus(?:ian)?|' +
  'Belgian?|Belgium|Belgrade|Berlin|Brasilia|Brazil(?:ian)?|Britain|British|Brussels|Bucharest|Budapest|Bulgarian?|Cairo|Cambodian?|Canada|Canadian|Canberra|' +
  'Chisinau|Copenhagen|Croatian?|Cuban?|Cypriot|Czech|Danish|Delhi|Denmark|Doha|Dublin|Dutch|Egypt(?:ian)?|Emirati|Estonian?|Ethiopian?|European|Finland|' +
  'Finnish|France|French|Georgian?|German|Germany|Greece|Greek|Hanoi|Helsinki|Hungarian?|Hungary|Indian?|Indonesian?|Iran(?:ian)?|Iraqi?|Ireland|Irish|' +
  'Islamabad|Israeli?|Ital(?:y|ian)|Jakarta|Japan(?:ese)?|Jerusalem|Kazakh(?:stan)?|Korean?|Kuwaiti?|Kyrgyz(?:stan)?|Laotian|Latvian?|Lebanese|Lebanon|Libyan?|' +
  'Lisbon|Lithuanian?|London|Madrid|Malaysian?|Manila|Mexican|Mexico|Minsk|Moldovan?|Mongolian?|Myanmar|Nepal(?:ese)?|Netherlands|Nigerian?|Norway|Norwegian|' +
  'Oslo|Ottawa|Pakistani?|Paris|Philippines?|Poland|Polish|Portug(?:al|uese)|Prague|Pyongyang|Qatari?|Riga|Riyadh|Romanian?|Rome|Saudi(?: Arabia)?|Seoul|Serbian?|' +
  'Singapore(?:an)?|Slovak(?:ia)?|Slovenian?|Sofia|South African?|Spain|Spanish|Sri Lankan?|Stockholm|Sudan(?:ese)?|Sweden|Swedish|Swiss|Switzerland|Syrian?|' +
  'Taipei|Taiwan(?:ese)?|Tajik(?:istan)?|Tallinn|Tbilisi|Tehran|Thai(?:land)?|Tokyo|Turkey|Turkish|Turkmen(?:istan)?|UAE|UK|US|U\\.S\\.|Uzbek(?:istan)?|Venezuelan?|' +
  'Vienna|Vietnam(?:ese)?|Vilnius|Warsaw|Washington|Yerevan|Zagreb';

const BEFORE = new RegExp(`(?<![\\p{L}])(?:${COUNTRY})(?:['’]s?)? (?:(?:own|new|powerful|state) )?$`, 'u');
const AFTER = new RegExp(`^ (?:in|of)(?: the)?(?: Republic of)? (?:${COUNTRY})(?![\\p{L}])`, 'u');

/** What may follow on a body's name without making it another's: the parties themselves, and unions. */
const OWN_AFTER = /^ of (?:the )?(?:China|Chinese|PRC|People|Russia|Russian|RF|USSR|Soviet|Ukraine|United|European|EU|UN|World|State|States)/u;
const NAME_AFTER = /^ of (?:the )?\p{Lu}\p{Ll}/u;

/** “People’s Liberation Army of Manipur”, “Security Council of Bulgaria”: the name goes on with another country's or place's. */
export function isAnotherCountrysByName(text: string, { end }: Hit): boolean {
  const after = text.slice(end, end + 20);
  return NAME_AFTER.test(after) && !OWN_AFTER.test(after);
}

/** Where a report comes from, as wires put it before their first sentence: “HANOI (Reuters) - ”. */
const DATELINE = /(?:^|\u2029)([A-Z][A-Z .'’-]{2,24}[A-Z])(?:, [^-–—:\u2029]{2,30}?)? ?(?:\([\p{L} /]+\) ?)?(?:--?|–|—|:) /u;
const HOME_CITIES = /^(?:MOSCOW|BEIJING|PEKING|KYIV|KIEV|ST\.? PETERSBURG|SHANGHAI|GENEVA|NEW YORK|UNITED NATIONS|KREMLIN)$/;

/** Whether the report comes from a city of none of the parties: a body without a country's name is hardly theirs. */
export function isReportedFromAfar(text: string): boolean {
  const city = DATELINE.exec(text.slice(0, 400))?.[1];
  return city !== undefined && !HOME_CITIES.test(city);
}

/** True where the words beside the hit give the body to another country. */
export const isOfOtherCountry = (text: string, { start, end }: Hit): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 40), start)) || AFTER.test(text.slice(end, end + 40));
