/** Names in the order in which a reader looks for them: by their letters, whatever quotation marks or article stand before. */

const ORDER = new Intl.Collator('en', { numeric: true });

/** A name from its first letter or figure on: “No limits” is looked for under N, The Kremlin under K. */
const sortKey = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^The /, '');

/** Compares two named things by the alphabet. */
export const byName = (a: { name: string }, b: { name: string }): number => ORDER.compare(sortKey(a.name), sortKey(b.name));

/** The letter that a name is listed under: A to Z without accents, or `0–9`. */
function letterOf(name: string): string {
  const first = sortKey(name).normalize('NFD').charAt(0).toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
}

/** Things in the order of their names, in groups of one letter. */
export function groupByLetter<Named extends { name: string }>(named: readonly Named[]): { letter: string; members: Named[] }[] {
  const groups: { letter: string; members: Named[] }[] = [];
  for (const one of [...named].sort(byName)) {
    const letter = letterOf(one.name);
    const last = groups.at(-1);
    if (last?.letter === letter) last.members.push(one);
    else groups.push({ letter, members: [one] });
  }
  return groups;
}
