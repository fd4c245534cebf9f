/** Whether what the briefing quotes and counts stands in the facts that it cites: what was corrected there must not live on here. */
import { chapterFile } from './check-briefing.ts';
import type { Problem } from './check-fact-set.ts';
import { type FactSet, type FactSetReader, readFactSet } from './fact-set.ts';
import { figuresOfSummary, valuesIn } from './read-figures.ts';

const QUOTED = /“([^”]+)”/g;

/** Every quotation and figure of a chapter, or of what is said of a claim, that no fact cited for it bears out. */
export function checkBorneOut(factSet: FactSet): Problem[] {
  const reader = readFactSet(factSet);
  const ofClaims = factSet.claims.flatMap(({ record, claim, facts }, i) =>
    // The article's own words are what is weighed there.
    notBorneOut(record, facts, reader, claim).map((message) => ({ file: 'briefing/claims.json', field: `${i}.record`, message })),
  );
  const ofChapters = factSet.chapters.flatMap(({ id, sections }, place) =>
    sections.flatMap(({ sentences }, s) =>
      sentences.flatMap(({ text, facts }, k) =>
        notBorneOut(text, facts, reader).map((message) => ({ file: chapterFile(place, id), field: `sections.${s}.sentences.${k}.text`, message })),
      ),
    ),
  );
  return [...ofClaims, ...ofChapters];
}

function notBorneOut(text: string, ids: readonly string[], reader: FactSetReader, besides = ''): string[] {
  const cited = ids.flatMap((id) => reader.fact(id) ?? []);
  const told = cited.flatMap(({ fact: { statement, positions = [] } }) => [statement, ...positions.map(({ says }) => says)]);
  // A slogan is quoted as the name that its topic has.
  const named = cited.flatMap(({ topic: { name, aliases, wordings = [] } }) => [
    name,
    ...aliases.map((alias) => alias.text),
    ...wordings.map(({ says }) => says),
  ]);
  const words = wordsOf([...told, ...named, besides].join('\n'));
  const values = valuesIn(told.join('\n'));
  return [
    ...[...text.matchAll(QUOTED)].flatMap(([, quoted = '']) => (words.includes(wordsOf(quoted)) ? [] : [`quotes “${quoted}”, which stands in no fact cited`])),
    ...figuresOfSummary(text).flatMap((figure) => (values.has(figure.value) ? [] : [`gives the figure ${figure.text}, which no fact cited bears out`])),
  ];
}

/** Without signs and capitals, so that a quotation may begin or end a sentence. */
const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
