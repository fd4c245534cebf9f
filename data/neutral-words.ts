/** Words that take sides and words that age: a reader of either side must find the text fair, and a reader of any day true. */

/**
 * Stems of names that one side gives the other, and of judgements. Words of events and of law stand as they are: invasion,
 * aggression, separatist, murder as a charge. The history of Nazi Germany is told by its name.
 */
const LOADED_STEMS = [
  // Of a state, its rulers and its friends.
  'regimes?',
  'juntas?',
  'dictator\\w*',
  'tyran(?:t|ts|ny|nical\\w*)',
  'puppets?',
  'vassal\\w*',
  'lackeys?',
  'stooges?',
  'henchm[ae]n',
  'cron(?:y|ies)',
  'warmonger\\w*',
  // Of people who fight or oppose.
  'gangs?',
  'gangsters?',
  'thugs?',
  'bandits?',
  'terrorists?',
  'traitor\\w*',
  'invaders?',
  'occupiers?',
  'orcs?',
  '(?:neo-)?nazis?(?! Germany)',
  'fascis\\w*',
  'fanatic\\w*',
  'propagandists?',
  'liberat(?:e|ed|es|ing|ors?)',
  'hero(?:es|ic|ically|ism)',
  // Of deeds.
  'murder(?:ed|ers?|ous\\w*)',
  'butcher\\w*',
  'slaughter\\w*',
  'massacre[ds]?',
  'brutal\\w*',
  'barbari\\w*',
  'barbarous\\w*',
  'savage(?:ly|ry)?',
  'bloodthirst\\w*',
  'ruthless\\w*',
  'cynical\\w*',
  'heinous\\w*',
  'monstrous\\w*',
  'sinister',
  'evil\\w*',
  'shame(?:ful|less)\\w*',
  'disgrace\\w*',
  'notorious\\w*',
  'infamous\\w*',
  'glorious\\w*',
  'unprovoked',
  'hysteri\\w*',
  '(?:russo|sino)phob\\w*',
  'so-called',
];
const LOADED = new RegExp(`\\b(?:${LOADED_STEMS.join('|')})\\b|!`, 'i');

/** Names that hold such a word. */
const NAMES = /\b(?:Qin Gang|Regional Anti-Terrorist Structure)\b/g;

const QUOTED = /["“”„][^"“”„]*["“”]/g;

/** What no date mends. */
const AGEING = /\b(?:currently|recently|nowadays|lately|these days|at present)\b/i;

/** What is true of a day: a fact has one beside it, a clause of a summary must name the year. */
const AGEING_UNDATED = /\b(?:today|now|still|so far|to date|newest|latest)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const CLAUSE_END = /(?<=[.;!?])\s/;

/** The first word outside quotation marks that takes sides, if there is one. */
export const findLoadedWord = (text: string): string | undefined => LOADED.exec(unquoted(text))?.[0];

/** The first word outside quotation marks that makes a dated text age. */
export const findAgeingWord = (text: string): string | undefined => AGEING.exec(unquoted(text))?.[0];

/** The first word outside quotation marks that makes a summary age: it has no date of its own, so each clause must name the year. */
export function findUndatedWord(summary: string): string | undefined {
  const undated = unquoted(summary)
    .split(CLAUSE_END)
    .filter((clause) => !YEAR.test(clause));
  return undated.map((clause) => AGEING_UNDATED.exec(clause)?.[0]).find((word) => word !== undefined);
}

const unquoted = (text: string): string => text.replace(QUOTED, '').replace(NAMES, '');
