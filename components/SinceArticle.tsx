import { formatDate } from '../data/format-date.ts';
import type { Fact, Source } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';

/** What an article cannot know: facts later than it, on top of the others. */
export function SinceArticle({ written, facts, sources }: { written: string; facts: readonly Fact[]; sources: ReadonlyMap<string, Source> }) {
  return (
    <section class="since">
      <h3>This article is from {formatDate(written)}. Since then:</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
    </section>
  );
}
