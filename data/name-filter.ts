/** Tells of nearly every word of a text, after one look or two, that no name begins there. Never wrong when it says so. */

/** What may begin at a word: a name of one word, a longer one. */
export const ONE_WORD = 1;
export const LONGER = 2;
/** How far these flags are shifted for words that begin with a small letter: most names stand in no text so. */
const SMALL = 2;

export interface NameFilter {
  /** Of each first word its flags. A power of two long. */
  words: Uint8Array;
  /** A bit for each beginning of a longer name. A power of two long. */
  beginnings: Uint32Array;
}

/** An empty filter for about `count` names. Some 2 to 4 bytes and 16 to 32 bits a name let few words pass in vain. */
export function createNameFilter(count: number): NameFilter {
  let size = 4096;
  while (size < count * 2) size *= 2;
  return { words: new Uint8Array(size), beginnings: new Uint32Array(size >> 2) };
}

/** A hash's upper bits folded in, since FNV's lower bits alone cluster on short words. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);
/** A second place, so that two hashes seldom share both. */
const spreadOtherwise = (hash: number): number => (hash >>> 7) ^ (hash << 3);

/** Notes that a name, of one word or longer, begins with this word; `capital` if it stands in no text with a small letter in front. */
export function noteWord({ words }: NameFilter, word: number, flag: number, capital: boolean): void {
  for (const place of [spread(word), spreadOtherwise(word)]) {
    const at = place & (words.length - 1);
    words[at] = (words[at] as number) | flag | (capital ? 0 : flag << SMALL);
  }
}

/** Notes how a longer name begins: its first word and what follows, in one hash. */
export function noteLonger({ beginnings }: NameFilter, hash: number): void {
  for (const bit of [spread(hash), spreadOtherwise(hash)]) {
    const at = (bit >>> 5) & (beginnings.length - 1);
    beginnings[at] = (beginnings[at] as number) | (1 << (bit & 31));
  }
}

/** What may begin at a word with this hash: flags of ONE_WORD and LONGER. */
export function beginsAt({ words }: NameFilter, word: number, small: boolean): number {
  const last = words.length - 1;
  const flags = words[spread(word) & last] as number;
  return flags === 0 ? 0 : ((flags & (words[spreadOtherwise(word) & last] as number)) >>> (small ? SMALL : 0)) & (ONE_WORD | LONGER);
}

/** Whether a longer name may begin with this hash. */
export const beginsLonger = ({ beginnings }: NameFilter, hash: number): boolean =>
  hasBit(beginnings, spread(hash)) && hasBit(beginnings, spreadOtherwise(hash));

const hasBit = (cells: Uint32Array, bit: number): boolean => ((cells[(bit >>> 5) & (cells.length - 1)] as number) & (1 << (bit & 31))) !== 0;
