/** The labelled corpus: paragraphs with their mentions and traps marked inline. Its README says how. */
import { readFileSync } from 'node:fs';

export interface Label {
  start: number;
  end: number;
  topic: string;
  importance: 'core' | 'useful';
}

export interface Paragraph {
  id: string;
  kind: 'on' | 'trap' | 'off';
  text: string;
  labels: Label[];
  traps: { start: number; end: number }[];
}

export type Half = 'tuning' | 'test';

/** One half of the corpus, its marks taken out of the text. Throws where a mark is malformed. */
export function readCorpus(half: Half): Paragraph[] {
  const lines = readFileSync(new URL(`../corpus/${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => parseParagraph(JSON.parse(line) as { id: string; kind: Paragraph['kind']; text: string }));
}

const MARK = /\[\[([^|\]]+)\|([a-z0-9-]+)\|(core|useful)\]\]|\{\{([^}]+)\}\}/g;

function parseParagraph({ id, kind, text }: { id: string; kind: Paragraph['kind']; text: string }): Paragraph {
  const paragraph: Paragraph = { id, kind, text: '', labels: [], traps: [] };
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, surface, topic, importance, trap] = match;
    paragraph.text += text.slice(last, match.index);
    const start = paragraph.text.length;
    paragraph.text += surface ?? trap ?? '';
    const end = paragraph.text.length;
    if (topic) paragraph.labels.push({ start, end, topic, importance: importance as Label['importance'] });
    else paragraph.traps.push({ start, end });
    last = match.index + whole.length;
  }
  paragraph.text += text.slice(last);
  if (/\[\[|\]\]|\{\{|\}\}/.test(paragraph.text)) throw new Error(`Corpus ${id}: a mark is malformed.`);
  return paragraph;
}
