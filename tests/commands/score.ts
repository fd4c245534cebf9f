/**
 * `npm run score`: how well mentions are found, on our labelled corpus. Prints both halves; `--json` prints the test half as
 * one object, `--errors` lists what went wrong in the tuning half, `--errors=test` in the test half, which nobody tunes on.
 */
import { parseArgs } from 'node:util';
import { annotateText } from '../../data/annotate-text.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { type Half, type Label, type Paragraph, readCorpus } from '../helpers/corpus.ts';
import { tableOf } from '../helpers/topics.ts';

interface Span {
  start: number;
  end: number;
  topic: string;
}

const {
  factSet: { topics },
  rivals,
} = loadCheckedData();
const table = tableOf(topics, rivals);
/** Topics that are underlined at all; labels of others are left out of the count, both ways. */
const judged = new Set(topics.filter((topic) => !topic.familiar).map((topic) => topic.id));

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
const mark = (text: string): Span[] =>
  annotateText(text, table, { show: 'all', context: 'article' }).map(({ start, end, topic }) => ({ start, end, topic: topics[topic]?.id ?? '' }));

function judge(paragraphs: readonly Paragraph[]) {
  const count = {
    marks: 0,
    strict: 0,
    lenient: 0,
    core: 0,
    coreFound: 0,
    all: 0,
    found: 0,
    onLabel: 0,
    rightTopic: 0,
    traps: 0,
    trapsHit: 0,
    offMarks: 0,
    offWords: 0,
  };
  const errors: string[] = [];
  for (const { id, kind, text, labels: given, traps } of paragraphs) {
    const labels = given.filter((label) => judged.has(label.topic));
    // A label of a topic that is not judged says nothing about a mark on it.
    const open = given.filter((label) => !judged.has(label.topic));
    const marks = mark(text).filter((one) => labels.some((label) => overlaps(one, label)) || !open.some((label) => overlaps(one, label)));
    const say = (what: string, span: { start: number; end: number }, topic = '') =>
      errors.push(`${id} ${what}: “${text.slice(span.start, span.end)}” ${topic}`);
    for (const one of marks) {
      const touched = labels.filter((label) => overlaps(one, label));
      const right = touched.find((label) => label.topic === one.topic);
      count.marks++;
      if (right) count.lenient++;
      if (right && right.start === one.start && right.end === one.end) count.strict++;
      if (touched.length > 0) count.onLabel++;
      if (touched.length > 0 && right) count.rightTopic++;
      if (!right && kind === 'off') count.offMarks++;
      if (!right) say(touched.length > 0 ? 'wrong topic' : 'wrong mark', one, one.topic);
      else if (right.start !== one.start || right.end !== one.end) say('wrong span', one, `for “${text.slice(right.start, right.end)}”`);
    }
    const isFound = (label: Label) => marks.some((one) => one.topic === label.topic && overlaps(one, label));
    for (const label of labels) {
      count.all++;
      if (isFound(label)) count.found++;
      else say(`missed ${label.importance}`, label, label.topic);
      if (label.importance === 'core') {
        count.core++;
        if (isFound(label)) count.coreFound++;
      }
    }
    for (const trap of traps) {
      count.traps++;
      if (marks.some((one) => overlaps(one, trap) && !labels.some((label) => overlaps(one, label)))) count.trapsHit++;
    }
    if (kind === 'off') count.offWords += text.split(/\s+/).length;
  }
  return { count, errors };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000);

function score(half: Half) {
  const { count: c, errors } = judge(readCorpus(half));
  const figures = {
    precisionStrict: share(c.strict, c.marks),
    precisionLenient: share(c.lenient, c.marks),
    recallCore: share(c.coreFound, c.core),
    recallAll: share(c.found, c.all),
    topicRight: share(c.rightTopic, c.onLabel),
    trapsHit: share(c.trapsHit, c.traps),
    offTopicPer1000: Math.round((c.offMarks / c.offWords) * 1_000_000) / 1000,
  };
  return { figures, errors, size: `${c.all} labels, ${c.marks} marks, ${c.traps} traps` };
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, errors: { type: 'string' } },
  args: process.argv.slice(2).map((one) => (one === '--errors' ? '--errors=tuning' : one)),
});
if (values.json) console.log(JSON.stringify(score('test').figures));
else if (values.errors) console.log(score(values.errors === 'test' ? 'test' : 'tuning').errors.join('\n'));
else {
  const halves = { tuning: score('tuning'), test: score('test') };
  console.log(`tuning: ${halves.tuning.size}\ntest:   ${halves.test.size}`);
  console.table({ tuning: halves.tuning.figures, test: halves.test.figures });
}
