/** What an editor must account for before a new edition: facts that say something else than in the former one, and ids that are gone. */
import type { FactSet } from './fact-set.ts';
import type { Fact } from './schema.ts';
import type { EditorialWarning } from './warn-editorial.ts';

const isChanged = (before: Fact | undefined, fact: Fact): boolean => before !== undefined && sayingOf(before) !== sayingOf(fact);

/** What a fact says, of what and when, by whom, how sure; its sources may be mended without a word. */
const sayingOf = ({ statement, on, asOf, status, attributedTo, positions }: Fact): string =>
  JSON.stringify([statement, on, asOf, status, attributedTo, positions?.map(({ by, says }) => [by, says])]);

/**
 * Facts that say something else than in the former edition without a correction made since, and ids that vanished without
 * being retired. Whether only the wording changed is for an editor to say: no program can tell.
 */
export function warnOfChanges(former: FactSet, factSet: FactSet): EditorialWarning[] {
  const idsOf = ({ topics }: FactSet) => topics.flatMap(({ id, facts }) => [id, ...facts.map((fact) => fact.id)]);
  const known = new Set([...idsOf(factSet), ...factSet.retired]);
  const gone = idsOf(former).filter((id) => !known.has(id));
  const before = new Set(former.corrections.map((one) => JSON.stringify(one)));
  const corrected = new Set(factSet.corrections.filter((one) => !before.has(JSON.stringify(one))).map(({ fact }) => fact));
  const was = new Map(former.topics.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
  const changed = factSet.topics.flatMap(({ facts }) =>
    facts.filter((fact) => isChanged(was.get(fact.id), fact) && !corrected.has(fact.id)).map(({ id }) => id),
  );
  return [
    ...gone.map((id) => ({ rule: 2, where: id, message: 'is gone, and not among the retired ids' })),
    ...changed.map((id) => ({ rule: 14, where: id, message: `has no correction and said: ${was.get(id)?.statement}` })),
  ];
}
