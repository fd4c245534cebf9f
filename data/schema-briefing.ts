/** What the files of the briefing, the series and the site list may say. */
import * as v from 'valibot';
import { FullDate, Id, PartialDate, Text } from './schema.ts';

const VERDICTS = ['accurate', 'needs-context', 'misquoted', 'reversed', 'opinion', 'forecast'] as const;

export const ClaimSchema = v.strictObject({
  id: Id,
  /** The claim in our own words; short quotations only where the wording is the point. */
  claim: Text,
  verdict: v.picklist(VERDICTS),
  /** What the record shows. */
  record: Text,
  facts: v.pipe(v.array(Id), v.minLength(1, 'must rest on at least one fact')),
  topics: v.pipe(v.array(Id), v.minLength(1, 'must name at least one topic')),
});

export const ChapterSchema = v.strictObject({
  id: Id,
  title: Text,
  sections: v.array(
    v.strictObject({
      title: v.optional(Text),
      sentences: v.array(v.strictObject({ text: Text, facts: v.array(Id) })),
    }),
  ),
});

export const MilestoneSchema = v.strictObject({ on: PartialDate, label: Text, fact: Id, topic: Id });

export const SeriesSchema = v.strictObject({
  id: Id,
  /** A title that states what to see. */
  title: Text,
  unit: Text,
  /** Whose statistics these are. */
  measuredBy: Text,
  topics: v.array(Id),
  asOf: PartialDate,
  points: v.array(
    v.strictObject({
      x: PartialDate,
      y: v.nullable(v.number()),
      disputed: v.optional(v.literal(true)),
      note: v.optional(Text),
    }),
  ),
  note: v.optional(Text),
  sources: v.pipe(v.array(Id), v.minLength(1, 'must name at least one source')),
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
  /** The date of the newest event that the set knows of. */
  knowsUntil: PartialDate,
});

export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Chapter = v.InferOutput<typeof ChapterSchema>;
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Site = v.InferOutput<typeof SiteSchema>;
export type Edition = v.InferOutput<typeof EditionSchema>;
