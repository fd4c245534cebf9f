import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import { groupCorrections, type TopicCorrection } from '../data/group-corrections.ts';
import { GROUP_NAMES } from './group-names.ts';
import type { Place } from './place-name.ts';

/** What was wrong and was corrected, folded by what it is about: hundreds in one list are read by nobody. */
export function Corrections({ reader, hrefOf }: { reader: FactSetReader; hrefOf(place: Place): string }) {
  return (
    <>
      {groupCorrections(reader).map(({ kind, corrections }) => (
        <details key={kind} class="corrections">
          <summary>
            {kind ? GROUP_NAMES[kind] : 'Facts withdrawn since'} <span class="note">{corrections.length}</span>
          </summary>
          <ul>
            {corrections.map((one) => (
              <CorrectionItem key={`${one.correction.fact} ${one.correction.was}`} {...one} hrefOf={hrefOf} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function CorrectionItem({ correction: { on, was, now, why }, topic, hrefOf }: TopicCorrection & { hrefOf(place: Place): string }) {
  return (
    <li>
      <p class="correction-head">
        {topic && <a href={hrefOf({ view: 'topic', id: topic.id })}>{topic.name}</a>} <time dateTime={on}>{formatDate(on)}</time>
      </p>
      <dl>
        <dt>Before</dt>
        <dd>{was}</dd>
        <dt>Corrected</dt>
        <dd>{now}</dd>
        <dt>Why</dt>
        <dd>{why}</dd>
      </dl>
    </li>
  );
}
