/** What the files of the briefing and the site list may say. The schema of the series lives in `schema-series.ts`. */
import * as v from 'valibot';
import { paragraphsOf } from './paragraphs.ts';
import { FullDate, Id, Ids, once, PartialDate, Text } from './schema.ts';
import { THEMES } from './themes.ts';

const VERDICTS = ['accurate', 'needs-context', 'misquoted', 'reversed', 'opinion', 'forecast'] as const;

const RestsOn = v.pipe(Ids, v.minLength(1, 'must rest on at least one fact'));

export const ClaimSchema = v.strictObject({
  id: Id,
  /** The claim in our own words; short quotations only where the wording is the point. */
  claim: Text,
  verdict: v.picklist(VERDICTS),
  /** What the record shows. */
  record: Text,
  facts: RestsOn,
  topics: v.pipe(Ids, v.minLength(1, 'must name at least one topic')),
});

const SentenceSchema = v.strictObject({
  text: v.pipe(Text, v.maxLength(300, 'must be at most 300 characters: one thought per sentence')),
  /** The facts that say what the sentence says. */
  facts: RestsOn,
  /** Stands where the thought turns: a paragraph begins here. */
  newParagraph: v.optional(v.literal(true)),
});

/** More in one go is a wall. */
const LONGEST_PARAGRAPH = 4; // sentences

const SectionSchema = v.strictObject({
  title: Text,
  sentences: v.pipe(
    v.array(SentenceSchema),
    v.minLength(1, 'must have at least one sentence'),
    once(({ text }) => text, 'must hold each sentence once'),
    v.check(
      (sentences) => paragraphsOf(sentences).every(({ length }) => length <= LONGEST_PARAGRAPH),
      `must have paragraphs of at most ${LONGEST_PARAGRAPH} sentences: mark where the thought turns`,
    ),
  ),
});

/** A chapter is prose built on facts; its file's number gives its place in the briefing. */
export const ChapterSchema = v.strictObject({
  id: Id,
  title: Text,
  sections: v.pipe(
    v.array(SectionSchema),
    v.minLength(1, 'must have at least one section'),
    once(({ title }) => title, 'must hold each title once'),
  ),
});

/** A point of the timeline: the day as its fact gives it, a label that is read at a glance, and what it is about. */
export const MilestoneSchema = v.strictObject({
  on: PartialDate,
  label: v.pipe(Text, v.maxLength(80, 'must be at most 80 characters')),
  fact: Id,
  topic: Id,
  theme: v.picklist(THEMES),
});

export const SiteSchema = v.strictObject({
  /** A host name such as `bbc.com`; the manifest matches it and its subdomains, over https only. */
  host: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a bare host name')),
  name: Text,
  country: Text,
});

/** Facts about the fact set itself. */
export const EditionSchema = v.strictObject({
  /** The day on which the set was last reviewed as a whole. */
  reviewed: FullDate,
  /** Until when events were gathered with no gap that is known of. */
  completeUntil: PartialDate,
  /** The date of the newest fact: single events after `completeUntil` are told, too. The build holds it to the facts. */
  newest: PartialDate,
});

/** What a published fact said wrongly, what it says instead, and why. */
export const CorrectionSchema = v.strictObject({ on: FullDate, fact: Id, was: Text, now: Text, why: Text });

export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
/** A name of a topic within a sentence, at [start, end) in UTF-16 code units. */
interface NameLink {
  start: number;
  end: number;
  topic: string;
}
/** A sentence as its file has it, and the names in it once `link-names.ts` has looked for them. */
export type Sentence = v.InferOutput<typeof SentenceSchema> & { links?: NameLink[] };
export type Chapter = Omit<v.InferOutput<typeof ChapterSchema>, 'sections'> & { sections: { title: string; sentences: Sentence[] }[] };
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Site = v.InferOutput<typeof SiteSchema>;
export type Edition = v.InferOutput<typeof EditionSchema>;
