import { type FactSetReader, sourceIdsOf } from '../../data/fact-set.ts';
import type { CardContent } from './messages.ts';

/** A topic with its sources and the names of its related topics; null when the id is unknown. */
export function describeTopic({ topic, source, factSet }: FactSetReader, id: string): CardContent | null {
  const found = topic(id);
  if (!found) return null;
  const ids = new Set([...found.facts.flatMap(sourceIdsOf), ...(found.wordings ?? []).flatMap((wording) => wording.sources ?? [])]);
  return {
    topic: found,
    sources: [...ids].flatMap((sourceId) => source(sourceId) ?? []),
    related: found.related.flatMap((other) => {
      const name = topic(other)?.name;
      return name ? [{ id: other, name }] : [];
    }),
    edition: factSet.edition,
  };
}
