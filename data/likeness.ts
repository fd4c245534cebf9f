/** How alike two spellings are, by the pairs of letters they share: quick enough to ask of every name at every key. */

/** Names that share pairs of letters with a query, the most alike first. */
interface Likeness {
  /** The owner of the name, as numbered by the caller. */
  owner: number;
  /** From 0 to 1: twice the shared pairs, divided by the pairs of both (Dice). */
  share: number;
  /** The owner's name, or word of a name, that is most like the query. */
  name: string;
}

/** Answers who is like a folded query. */
export type LikenessSearch = (query: string) => Likeness[];

/** Pairs are counted by so many buckets; two pairs that share one are taken for alike, which is rare and does no harm. */
const BUCKETS = 4096;

/** The bucket of two neighbouring letters. */
const bucketAt = (text: string, i: number): number => (text.charCodeAt(i) * 61 + text.charCodeAt(i + 1)) & (BUCKETS - 1);

/** Adds to a place of a flat array and gives what stood there before. */
function bump(array: Uint16Array | Uint32Array, at: number, by = 1): number {
  const before = array[at] as number;
  array[at] = before + by;
  return before;
}

/** Calls back for each bucket of a text, once each. `seen` holds for each bucket the number that saw it last. */
function eachBucket(text: string, number: number, seen: Int32Array, take: (bucket: number) => void): void {
  for (let i = 0; i + 1 < text.length; i++) {
    const bucket = bucketAt(text, i);
    if (seen[bucket] === number) continue;
    seen[bucket] = number;
    take(bucket);
  }
}

/**
 * Prepares folded names, a list for each owner, and answers which owners have a name, or a word of one, that is like a query.
 * Each owner is told once, by its best name. Flat arrays: built from Maps it kept the popup busy for a tenth of a second.
 */
export function createLikeness(namesByOwner: readonly (readonly string[])[]): LikenessSearch {
  const entries: { text: string; owner: number }[] = [];
  namesByOwner.forEach((names, owner) => {
    for (const text of new Set(names.flatMap((name) => [name, ...name.split(' ')]))) entries.push({ text, owner });
  });
  const sizes = new Uint16Array(entries.length);
  const ends = new Uint32Array(BUCKETS + 1);
  let seen = new Int32Array(BUCKETS).fill(-1);
  entries.forEach(({ text }, entry) => {
    eachBucket(text, entry, seen, (bucket) => {
      bump(sizes, entry);
      bump(ends, bucket + 1);
    });
  });
  for (let bucket = 0; bucket < BUCKETS; bucket++) bump(ends, bucket + 1, ends[bucket]);
  const places = ends.slice();
  const holders = new Uint32Array(ends[BUCKETS] as number);
  seen = new Int32Array(BUCKETS).fill(-1);
  entries.forEach(({ text }, entry) => {
    eachBucket(text, entry, seen, (bucket) => {
      holders[bump(places, bucket)] = entry;
    });
  });
  return (query) => {
    const shared = new Uint16Array(entries.length);
    let size = 0;
    eachBucket(query, 0, new Int32Array(BUCKETS).fill(-1), (bucket) => {
      size++;
      for (const entry of holders.subarray(ends[bucket], ends[bucket + 1])) bump(shared, entry);
    });
    const best = new Map<number, Likeness>();
    entries.forEach(({ owner, text }, entry) => {
      const share = (2 * (shared[entry] ?? 0)) / (size + (sizes[entry] ?? 0));
      if (share > (best.get(owner)?.share ?? 0)) best.set(owner, { owner, share, name: text });
    });
    return [...best.values()].sort((a, b) => b.share - a.share);
  };
}
