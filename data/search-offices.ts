/** Whom a query means by an office: “Russian president”, “foreign minister of China”. Read from the first sentence of a person's summary. */
import { tellingOf, wordsOf } from './search-text.ts';

/** A person as the search knows one; the summary is folded (`search-text.ts`). */
export interface OfficeRecord {
  isPerson: boolean;
  summary: string;
  /** How much the person is spoken of: of two holders the greater is meant. */
  linked: number;
}

/** A query without one of these asks for no office. */
const ROLES = new Set(
  'president minister premier chancellor secretary leader ambassador envoy spokesman spokeswoman chief commander governor speaker mayor director chairman patriarch pope king'.split(
    ' ',
  ),
);
/** Another office than the one without the word, and words that say only that it is held now. */
const LESSER = /\b(deputy|vice|assistant|adviser|aide|spokesman|spokeswoman|commissioner)\b/;
const NOW = new Set(['current', 'present', 'today', 'now', 'new']);
/** The office was held before; `again` and `since` say that it still is. */
const BEFORE = /\b(until|former|once|before|earlier|when|under|in the (first|years|last)|from .+ to|\d{4}–\d{4})\b/;
const STILL = /\b(since|as of|again)\b/;
/** An office of somebody else: spokesman of Russia's president. */
const ANOTHERS = /\b(of|to|for) (the )?\S+'s? .*$/;

/** What countries and bodies are called in offices, each as one word. */
const ONE_WORD: [RegExp, string][] = [
  [/\b(united states|u\.?s\.?a|american|america)\b|\bu\.s\.?/g, 'us'],
  [/\b(united nations)\b|\bu\.n\.?/g, 'un'],
  [/\b(united kingdom|uk|british)\b/g, 'britain'],
  [/\b(european union)\b/g, 'eu'],
  [/\bdefense\b/g, 'defence'],
  [/\b(pm|premier)\b/g, 'prime minister'],
  [/\brussian\b/g, 'russia'],
  [/\bchinese\b/g, 'china'],
  [/\bukrainian\b/g, 'ukraine'],
  [/\b(belarusian|belarussian)\b/g, 'belarus'],
  [/\bfrench\b/g, 'france'],
  [/\bgerman\b/g, 'germany'],
  [/\bjapanese\b/g, 'japan'],
  [/\bindian\b/g, 'india'],
  [/\bpolish\b/g, 'poland'],
  [/\bhungarian\b/g, 'hungary'],
  [/\bturkish\b/g, 'turkey'],
  [/\biranian\b/g, 'iran'],
  [/\bitalian\b/g, 'italy'],
  [/\btaiwanese\b/g, 'taiwan'],
  [/\b(north|south) korean\b/g, '$1 korea'],
  [/\bfinnish\b/g, 'finland'],
  [/\bslovak\b/g, 'slovakia'],
  [/\bserbian\b/g, 'serbia'],
  [/\bisraeli\b/g, 'israel'],
];

const officeWords = (folded: string): string[] => wordsOf(ONE_WORD.reduce((text, [names, one]) => text.replace(names, one), folded));

interface Office {
  owner: number;
  words: ReadonlySet<string>;
  isLesser: boolean;
  /** 0 held now, 1 not said, 2 held before. */
  age: number;
}

/** The offices of a person, one for each part of the first sentence; what stands before a colon, and whose they are, goes for all. */
function officesOf({ summary }: OfficeRecord, owner: number): Office[] {
  const sentence = summary.split(/\.(?= |$)/)[0] ?? '';
  const [, before = '', rest = sentence] = /^([^,;:]+):(.*)$/.exec(sentence) ?? [];
  const whose = /^\S+'s? /.exec(sentence)?.[0] ?? '';
  return rest.split(/[,;]/).flatMap((part) => {
    const own = part.replace(ANOTHERS, (theirs) => (wordsOf(theirs).some((word) => ROLES.has(word)) ? '' : theirs));
    const words = new Set(officeWords(`${before} ${whose} ${own}`));
    if (![...words].some((word) => ROLES.has(word))) return [];
    return [{ owner, words, isLesser: LESSER.test(own), age: STILL.test(part) ? 0 : BEFORE.test(part) ? 2 : 1 }];
  });
}

/** Prepares the persons and answers who holds the office that a folded query names, then who held it; nobody where it names none. */
export function createOfficeSearch(records: readonly OfficeRecord[]): (folded: string) => number[] {
  const offices = records.flatMap((record, owner) => (record.isPerson ? officesOf(record, owner) : []));
  return (folded) => {
    const asked = tellingOf(officeWords(folded)).filter((word) => !NOW.has(word));
    if (asked.length < 2 || !asked.some((word) => ROLES.has(word))) return [];
    const isLesser = LESSER.test(folded);
    const holders = offices
      .filter((office) => (isLesser || !office.isLesser) && asked.every((word) => office.words.has(word)))
      .sort((a, b) => a.age - b.age || (records[b.owner]?.linked ?? 0) - (records[a.owner]?.linked ?? 0));
    return [...new Set(holders.map(({ owner }) => owner))];
  };
}
