/** Corrections as a reader looks for them: by what they are about, newest first. */
import type { FactSetReader } from './fact-set.ts';
import type { Topic } from './schema.ts';
import type { Correction } from './schema-briefing.ts';
import { TOPIC_KINDS } from './topic-kinds.ts';

/** A correction with the topic of its fact; without one where the fact was withdrawn since. */
export interface TopicCorrection {
  correction: Correction;
  topic: Topic | undefined;
}

/** The corrections of topics of one kind; `kind` is undefined for facts that were withdrawn. */
export interface CorrectionGroup {
  kind: Topic['kind'] | undefined;
  corrections: TopicCorrection[];
}

/** Groups in the order of the contents, without empty ones; within each the newest correction first, those of one day by their topics' names. */
export function groupCorrections(reader: FactSetReader): CorrectionGroup[] {
  const nameOf = ({ topic }: TopicCorrection) => topic?.name ?? '';
  const all = reader.factSet.corrections
    .map((correction) => ({ correction, topic: reader.fact(correction.fact)?.topic }))
    .sort((a, b) => b.correction.on.localeCompare(a.correction.on) || nameOf(a).localeCompare(nameOf(b), 'en'));
  return [...TOPIC_KINDS, undefined]
    .map((kind) => ({ kind, corrections: all.filter(({ topic }) => topic?.kind === kind) }))
    .filter(({ corrections }) => corrections.length > 0);
}
