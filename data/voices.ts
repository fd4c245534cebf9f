/** Whose word a source is: two reprints of one agency are one voice. */
import type { Source } from './schema.ts';

/** Names of one house that no ending tells, and its services. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  AFP: ['Agence France-Presse'],
  AP: ['Associated Press'],
  APP: ['Associated Press of Pakistan'],
  BBC: ['BBC News'],
  Bloomberg: ['Bloomberg View'],
  Caixin: ['Caixin Global'],
  'Central News Agency': ['Focus Taiwan'],
  'China Radio International': ['CRI Online'],
  dpa: ['dpa-AFX'],
  DW: ['Deutsche Welle'],
  KCNA: ['KCNA Watch'],
  Kyodo: ['Kyodo News'],
  'Liberty Times': ['Liberty Times Net'],
  NHK: ['NHK World'],
  Nikkei: ['Nikkei Asia'],
  NV: ['The New Voice of Ukraine'],
  PA: ['PA Media'],
  Politico: ['Politico Europe'],
  PTI: ['Press Trust of India'],
  Reuters: ['Reuters Screenocean'],
  'RFE/RL': ['Radio Free Europe/Radio Liberty', 'RFE/RL Armenian Service', 'Radio Svoboda', 'Azatutyun', 'Europa Liberă Moldova'],
  Telegraph: ['The Daily Telegraph'],
  'Ukrainian News': ['Ukranews'],
  VOA: ['Voice of America'],
};

/** What follows these names is an edition or a language. */
const EDITIONS = /^(Al Jazeera|Business Insider|CGTN|China Daily|Sputnik|TRT) .*/;

/** Between the houses of a joint credit. */
const BETWEEN = /[,;] | \/ | and |(?:^|(?<= ))(?:after|citing|translated by) /;

/** A name without article, edition, and what says what kind of house it is. */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/^The /, '')
    .replace(/ (?:News Agency|Agency|Online)$/, '')
    .replace(EDITIONS, '$1');

/** One and the same for every way to write a name: capitals, accents, apostrophes and spaces aside. */
const keyOf = (name: string): string =>
  bare(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const HOUSES = new Map(Object.entries(NAMES).flatMap(([house, names]) => [house, ...names].map((name) => [keyOf(name), house] as const)));

/** The agencies or outlets that a reprint credits, else its publisher, whatever its edition, its language or the spelling. */
export function voicesOf({ credit, publisher }: Pick<Source, 'credit' | 'publisher'>): string[] {
  const names = (credit ?? publisher).replace(/ \(.*\)$/, '').split(BETWEEN);
  return names.filter((name) => keyOf(name) !== '').map((name) => HOUSES.get(keyOf(name)) ?? bare(name));
}

/** What an established fact rests on: a primary document, or two sources that have no voice in common. */
export function establishes(sources: readonly Source[]): boolean {
  const voices = sources.map((source) => new Set(voicesOf(source).map(keyOf)));
  return sources.some(({ kind }) => kind === 'primary') || voices.some((some) => voices.some((others) => some.isDisjointFrom(others)));
}
