/** Offices are held by persons, one after the other, by the sources of facts. */
import type { Problem } from './check-fact-set.ts';
import { isAfter } from './dates.ts';
import { type FactSet, sourceIdsOf } from './fact-set.ts';
import type { Office, Topic } from './schema.ts';

interface Held {
  office: Office;
  topic: Topic;
  field: string;
}

/** What is wrong with who held which office when. On the day on which an office is handed over nobody is told to hold it. */
export function checkOffices({ topics, edition }: FactSet): Problem[] {
  const all = topics.flatMap((topic) => (topic.offices ?? []).map((office, i) => ({ office, topic, field: `offices.${i}` })));
  const one = all.flatMap((held) => checkOffice(held, edition.reviewed));
  const both = [...Map.groupBy(all, ({ office: { of, office } }) => `${of} ${office}`).values()].flatMap(checkSuccession);
  return [...one, ...both];
}

const problemOf = ({ topic, field }: Held, at: string, message: string): Problem => ({ file: `topics/${topic.id}.json`, field: `${field}${at}`, message });

function checkOffice(held: Held, reviewed: string): Problem[] {
  const { office, topic } = held;
  const problems: Problem[] = [];
  if (topic.kind !== 'person') problems.push(problemOf(held, '', 'is held by persons only'));
  if (isAfter(office.from, reviewed)) problems.push(problemOf(held, '.from', `begins after the edition of ${reviewed}`));
  if (office.to !== undefined && !isAfter(office.to, office.from)) problems.push(problemOf(held, '.to', `must be later than ${office.from}`));
  const cited = new Set(topic.facts.flatMap(sourceIdsOf));
  office.sources.forEach((id, i) => {
    if (!cited.has(id)) problems.push(problemOf(held, `.sources.${i}`, `"${id}" bears no fact of the topic`));
  });
  return problems;
}

/** Each leaves before the next one comes, or on that day. */
function checkSuccession(holders: Held[]): Problem[] {
  const inOrder = [...holders].sort((a, b) => (a.office.from < b.office.from ? -1 : 1));
  return inOrder.flatMap((held, i) => {
    const before = inOrder[i - 1];
    if (!before || (before.office.to !== undefined && !isAfter(before.office.to, held.office.from))) return [];
    return [problemOf(held, '.from', `is a day on which "${before.topic.id}" holds the office`)];
  });
}
