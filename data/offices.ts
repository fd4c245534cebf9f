/**
 * Who held which office on a day, as a page asks for it: a table made from the topics at build time, with the patterns by which
 * descriptions are found. All of it travels only to pages whose reader wants them, so that the others do not pay for it.
 */
import { type OfficeName, type OfficeOwner, waysToCall } from './office-titles.ts';
import type { Office, Topic } from './schema.ts';

/** Who held an office: the number of the topic, and the first and last day on which an article means that person by it. */
export type Holder = [topic: number, first: string, last: string];

export interface OfficeTable {
  /** Finds what looks like a description: `the`, whose office, and its title. */
  pattern: string;
  /** What speaks against it in the text right before it, right after it, and in its sentence. */
  before: string;
  after: string;
  sentence: string;
  /** Owners, and titles in small letters, each framed by `|`, and who held the office. */
  offices: [owners: string, titles: string, holders: Holder[]][];
}

/** An article tells of the days before it, too. */
const DAYS_TOLD = 7;
/** How long after the review an office is taken to be held still: in 620 years of those told, 53 ended, so that one in 47 does in that time. */
const DAYS_TRUSTED = 90;

const SPACE = '[^\\S\\u2029]+';

/** A form of `be` and its like: what follows says what somebody is, and names nobody. */
const PREDICATES = 'as|is|was|be|been|being|become|becomes|became|becoming|remains?|remained|elected|named|appointed|called';
const OF_ANOTHER_TIME = 'former|ex|then|late|old|next|future|deputy|acting|first|last|new|incoming|outgoing|interim|every|any|no|an?|another';
const PART_OF_COUNTRY = 'North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|Republic of|occupied|pro|anti|non';

const BEFORE = [
  `\\b(?:${PREDICATES}|${OF_ANOTHER_TIME}|${PART_OF_COUNTRY})[\\s\\u2010-\\u2015-]$`,
  // “Xi Jinping, the Chinese leader”, but not “In Beijing, the Chinese leader”.
  "(?<!\\b(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom)\\s(?:\\p{Lu}[\\p{L}.’'-]*\\s)?)(?<![\\p{L}.’'-])\\p{Lu}[\\p{L}.’'-]*,\\s$",
  // A name and a dash, but not a dateline and a dash.
  '\\p{Ll}\\s?[\\u2010-\\u2015-]\\s?$|[(@#/]\\s?$',
].join('|');

const AFTER = [
  // A name stands beside it, with or without a comma.
  '^(?:,|:|\\s[\\u2010-\\u2015-]|\\u2014)?\\s?["“\'‘(]?\\p{Lu}',
  '^[\\u2010-\\u2015/@-]',
  '^\\s(?:of|for|elect|designate|then|who|whose|turned|in (?:exile|waiting)|at the time|from|until|between)\\b',
].join('|');

const SENTENCE =
  '\\b(?:ago|at the time|(?:back|by|since|until) then|(?:those|these) days|last year|decades?|century|centuries|predecessors?|successors?|Soviet|tsars?|emperors?|novel|film|actor)\\b';

/** The table of these topics, whose places are their numbers. `reviewed` is the day of the edition. */
export function officeTableOf(topics: readonly Topic[], reviewed: string): OfficeTable {
  const held = topics.flatMap(({ offices = [] }, topic) => offices.map((office) => ({ office, topic })));
  const ways = [...Map.groupBy(held, ({ office: { of, office } }) => `${of} ${office}`)].flatMap(([key, those]) => {
    const [of, office] = key.split(' ') as [OfficeOwner, OfficeName];
    const holders = those.map((one): Holder => [one.topic, ...daysOf(one.office, reviewed)]);
    return waysToCall(of, office).map((way) => ({ ...way, holders }));
  });
  const owners = anyOf(ways.flatMap((way) => way.owners));
  const titles = anyOf(ways.flatMap((way) => way.titles));
  return {
    pattern: `(?<![\\p{L}\\p{N}-])([Tt]he${SPACE})?(${owners})(['’]s?)?${SPACE}(${titles})(?![\\p{L}\\p{N}])`,
    before: BEFORE,
    after: AFTER,
    sentence: SENTENCE,
    offices: ways.map((way) => [framed(way.owners), framed(way.titles).toLowerCase(), way.holders]),
  };
}

const framed = (words: readonly string[]): string => `|${words.join('|')}|`;

/** Any of these words, the longest first, with capitals or without, with hyphens or spaces. */
function anyOf(words: readonly string[]): string {
  const eitherCase = (word: string) => word.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll('.', '\\.');
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(' ').map(eitherCase).join(`(?:${SPACE}|[-\\u2010\\u2011])`))
    .join('|');
}

/** On the day on which an office changes hands, and in a month or year of which only that is known, nobody is told to hold it. */
function daysOf({ from, to }: Office, reviewed: string): [first: string, last: string] {
  const first = moved(endOf(from), DAYS_TOLD);
  return [first, to === undefined ? moved(reviewed, DAYS_TRUSTED) : moved(beginOf(to), -1)];
}

const beginOf = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** The last day of a year, a month or a day. */
function endOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const moved = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
