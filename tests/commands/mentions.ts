/**
 * `npm run mentions`: reads JSON lines `{"id","text"}`, with the article's day or year as `"published"` if it is known, from standard input, or HTML files with `--html FILE…`, and prints JSON
 * lines `{"id","spans":[{"start","end","topic"}]}` as the page script would mark them. Offsets are UTF-16 code units of the
 * text; for HTML the text read is printed too. A line that cannot be read ends the run with its number and exit code 1.
 */
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type AnnotateOptions, annotateText } from '../../data/annotate-text.ts';
import { officeTableOf } from '../../data/offices.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { readArticleTexts } from '../helpers/read-article-texts.ts';
import { tableOf } from '../helpers/topics.ts';

interface Line {
  id: string | number;
  text: string;
  published?: string | undefined;
}

function parseLine(line: string, number: number): Line {
  const fail = (why: string) => new Error(`Line ${number}: ${why}. Each line must be {"id": …, "text": "…"}.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fail('is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail('is not an object');
  const { id, text, published } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw fail('has no "id" that is a string or a number');
  if (typeof text !== 'string') throw fail('has no "text" that is a string');
  if (published !== undefined && (typeof published !== 'string' || !/^\d{4}(?:-|$)/.test(published))) throw fail('has a "published" that begins with no year');
  return { id, text, published };
}

function parseOptions(): { options: AnnotateOptions; files: string[]; html: boolean; descriptions: boolean } {
  const { values, positionals } = parseArgs({
    options: {
      show: { type: 'string', default: 'all' },
      context: { type: 'string', default: 'article' },
      html: { type: 'boolean', default: false },
      descriptions: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { show, context, html, descriptions } = values;
  if (show !== 'all' && show !== 'first') throw new Error('--show takes "all" or "first".');
  if (context !== 'article' && context !== 'none') throw new Error('--context takes "article" or "none".');
  if (html && positionals.length === 0) throw new Error('--html takes one or more files.');
  if (!html && positionals.length > 0) throw new Error(`Unknown argument "${positionals[0]}": files go with --html.`);
  return { options: { show, context }, files: positionals, html, descriptions };
}

async function main(): Promise<void> {
  const { options, files, html, descriptions } = parseOptions();
  const {
    factSet: { topics, edition },
    rivals,
  } = loadCheckedData();
  const table = tableOf(topics, rivals);
  const offices = descriptions ? officeTableOf(topics, edition.reviewed) : undefined;
  const spansOf = (text: string, published?: string) =>
    annotateText(text, table, { ...options, published, offices }).map(({ start, end, topic }) => ({ start, end, topic: topics[topic]?.name }));
  if (html) {
    for (const { file, text, published } of await readArticleTexts(files))
      console.log(JSON.stringify({ id: basename(file), spans: spansOf(text, published), text }));
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, published } = parseLine(line, number);
    console.log(JSON.stringify({ id, spans: spansOf(text, published) }));
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
