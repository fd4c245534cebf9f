/**
 * The alias index: names only, all that a page receives. `build-alias-index.ts` makes it at build time from the topics;
 * `alias-table.ts` opens it for reading, once per page.
 */

/** Stands for a topic in the entries of decoys, of cues, and of words of other worlds. */
export const DECOY = -1;
export const CUE = -2;
export const ELSEWHERE = -3;
/** Stands for a topic in the entry of a name that others bear too; its needed words are theirs. It is never found, only weighed. */
export const RIVAL = -4;

/** Bits of an entry's flags. */
export const EXACT_CASE = 1;
/** The name may mean something else and needs evidence (see `Alias.needs`). */
export const AMBIGUOUS = 2;
/** The name is a person's: another capitalised name beside it makes it somebody else's. */
export const PERSON = 4;
/** A plural -s may follow. */
export const PLURAL = 8;

/** A phrase that an article on the subject need not explain: enough other topics are evidence for it. */
export const PHRASE = 16;

/** A weapon's name: the noun of its kind after it is no part of the name. */
export const WEAPON = 32;

/** An ambiguous name that an article full of the subject hardly means otherwise; occasions come round again and are left out. */
export const AT_HOME = 64;

/** A name that comes round with its year: “Joint Sea 2025” is the name as written. */
export const YEARLY = 128;

/** A body that every country has, by the name that all give it. */
export const COMMON_BODY = 256;

/** An occasion by the name of its place. */
export const OCCASION = 512;

/** A word or phrase in small letters. */
export const COMMON_NOUN = 1024;

/** A surname alone, of one word or more: “De Wever”. */
export const SURNAME = 2048;

/** An institution's name in words: with another country behind it, it is that country's. */
export const BODY = 4096;

/** Bits of a topic's flags. */
export const FAMILIAR = 1;
export const GENERAL = 2;
/** A party of the subject: its name speaks of the subject, though every reader knows it. */
export const PARTY = 4;
/** Its id holds a year or a day. */
export const DATED = 8;

/** One alias on its way to the page: text, flags, and the number of its list of needed words, or -1. */
export type IndexedAlias = [text: string, flags: number, needs: number];

/** What the build makes and packs (`pack-alias-index.ts`). Topics are known by their position in `topics`. */
export interface AliasIndex {
  topics: [id: string, flags: number, aliases: IndexedAlias[]][];
  decoys: string[];
  /** Names that others bear too, each with the number of the list of words that speak of those. */
  rivals: [name: string, words: number][];
  /** Lists of needed words, each as one text with tabs between the words: most are never asked for. */
  needs: string[];
}
