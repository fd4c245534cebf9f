/**
 * The alias index as one text, as short as it gets, at build time. `packed-names.ts` reads it. Its lines: how much there is of
 * each; the sets of flags that occur; topics with their names; decoys; cues; words of other worlds; rivals; lists of needed words.
 */
import type { AliasIndex, IndexedAlias } from './alias-index.ts';
import { OTHER_WORLDS } from './other-world-words.ts';
import { charOfSet, FIELD, LINE, MOST_SETS, NEEDS, narrow, PLACE, RADIX, SEPARATOR, slugOf } from './packed-form.ts';

/** Words that speak of the subject's parties without naming a topic: they count towards an article's relevance. */
const CUES = ['russian', 'russians', 'chinese', 'ukrainian', 'ukrainians', 'sino'];

/** Throws if a name or a needed word holds a character that separates them in the packed text. */
export function refuseSeparators(texts: readonly string[]): void {
  const bad = texts.find((text) => SEPARATOR.test(text));
  if (bad !== undefined) throw new Error(`A name must not hold a separator: ${JSON.stringify(bad)}`);
}

const listMark = (list: number): string => (list < 0 ? '' : NEEDS + list.toString(RADIX));

/** Packs the index. Throws if a name holds a separator. */
export function packAliasIndex({ topics, decoys, rivals, needs }: AliasIndex): string {
  refuseSeparators([...topics.flatMap(([, , aliases]) => aliases.map(([text]) => text)), ...decoys]);
  const sets = [...new Set(topics.flatMap(([, flags, aliases]) => [flags, ...aliases.map(([, own]) => own)]))].sort((a, b) => a - b);
  const flag = (flags: number) => charOfSet(sets.indexOf(flags));
  if (sets.length > MOST_SETS) throw new Error(`There are ${sets.length} sets of flags; at most ${MOST_SETS} can be packed.`);
  const packAlias = ([text, flags, list]: IndexedAlias) => flag(flags) + text + listMark(list);
  const packTopic = ([id, flags, aliases]: AliasIndex['topics'][number]) => {
    // An id that its first name tells is not written.
    const first = aliases.findIndex(([text]) => slugOf(text) === id);
    const sorted = first > 0 ? [aliases[first] as IndexedAlias, ...aliases.filter((_, i) => i !== first)] : aliases;
    return [flag(flags) + (first < 0 ? id : ''), ...sorted.map(packAlias)].join(FIELD);
  };
  const decoyLines = packDecoys(decoys, topics);
  const names = [
    ...topics.map(packTopic),
    ...decoyLines,
    ...[CUES, OTHER_WORLDS, rivals.map(([name, list]) => name + listMark(list))].map((line) => ['', ...line].join(FIELD)),
  ];
  const count = names.reduce((sum, line) => sum + line.split(FIELD).length - 1, 0);
  const head = [[count, topics.length, decoyLines.length, needs.length], sets].map((numbers) => numbers.map((one) => one.toString(RADIX)).join(FIELD));
  return narrow([...head, ...names, ...needs].map((line) => line + LINE).join(''));
}

/** Lines of decoys that hold the same name, which is written once: `Kazan`, `Elia ~`, `~ cathedral`. */
function packDecoys(decoys: readonly string[], topics: AliasIndex['topics']): string[] {
  const names = topics.flatMap(([, , aliases]) => aliases.map(([text]) => text)).sort((a, b) => a.length - b.length);
  const lines = Map.groupBy(decoys, (decoy) => names.find((name) => decoy.includes(name) && !decoy.includes(PLACE)) ?? '');
  return [...lines].map(([name, those]) => [name, ...those.map((decoy) => (name === '' ? decoy : decoy.replace(name, PLACE)))].join(FIELD));
}
