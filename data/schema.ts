/**
 * What the files in `data/` may say. Types are inferred from these schemas, so that a file, its check and its type
 * cannot drift apart. Checks across files (unknown ids, duplicate aliases) live in `check-across-files.ts`, the schemas of
 * the briefing in `schema-briefing.ts`, of the series in `schema-series.ts`.
 */
import * as v from 'valibot';
import { isRealDate } from './dates.ts';
import { OFFICE_OWNERS, OFFICE_TITLES, type OfficeName, type OfficeOwner } from './office-titles.ts';
import { TOPIC_KINDS } from './topic-kinds.ts';

/** A lower-case slug such as `power-of-siberia-2`. Ids are never reused once published. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: a-z, 0-9 and single hyphens'));

/** Nothing twice by this key: a list that only looks longer would pass for one with more sources or more sides. */
export const once = <Item>(keyOf: (item: Item) => string, message: string) =>
  v.check((items: Item[]) => new Set(items.map(keyOf)).size === items.length, message);

/** A list of ids, each once. */
export const Ids = v.pipe(
  v.array(Id),
  once((id) => id, 'must name nothing twice'),
);

/** Text as a reader sees it: composed (NFC), trimmed, on one line, without anything that is not seen or changes the direction. */
export const Text = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.check((text) => text === text.trim(), 'must not begin or end with white space'),
  v.check((text) => text === text.normalize('NFC'), 'must be in Unicode NFC'),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]*$/u, 'must hold no control characters nor hidden ones'),
);

/** `2022`, `2022-02` or `2022-02-04`: as precise as the source is, and a day that exists. */
export const PartialDate = v.pipe(v.string(), v.check(isRealDate, 'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD'));

export const FullDate = v.pipe(PartialDate, v.length(10, 'must be a full date: YYYY-MM-DD'));

const HttpsUrl = v.pipe(
  v.string(),
  v.startsWith('https://', 'must be an https address'),
  v.url('must be a valid address'),
  v.regex(/^[^?]*(\?(?!.*\b(utm_|fbclid|gclid)).*)?$/, 'must carry no tracking parameters'),
);

const AliasSchema = v.strictObject({
  text: Text,
  match: v.picklist(['exact-case', 'any-case']),
  /**
   * Present on a name that may mean something else. It then counts only with evidence: the topic was introduced in the
   * article by one of its unambiguous names, or one of these words stands nearby. An empty list asks for the introduction.
   */
  needs: v.optional(v.array(Text)),
});

/** One side's position or wording, told with the same weight as the others'. */
const PositionSchema = v.strictObject({ by: Text, says: Text, sources: v.optional(Ids) });
const Positions = v.pipe(
  v.array(PositionSchema),
  once(({ by }) => by, 'must give each side once'),
);

const FactSchema = v.pipe(
  v.strictObject({
    id: Id,
    statement: v.pipe(Text, v.maxLength(420, 'must be at most 420 characters: one claim per fact')),
    /** When it happened; of a figure, when it was made known. */
    on: v.optional(PartialDate),
    /** Up to when it is known to hold, for figures, offices and states of affairs. A figure may be made known later than it holds for. */
    asOf: v.optional(PartialDate),
    status: v.picklist(['established', 'reported', 'claimed', 'disputed']),
    /** Whose claim it is; required when the status is `claimed` or `disputed`. */
    attributedTo: v.optional(Text),
    /** What the sides say; at least two when the status is `disputed`. */
    positions: v.optional(Positions),
    sources: v.pipe(Ids, v.minLength(1, 'must name at least one source')),
  }),
  v.forward(
    v.check((fact) => Boolean(fact.on ?? fact.asOf), 'a fact needs a date: `on`, `asOf` or both'),
    ['on'],
  ),
  v.forward(
    v.check(
      (fact) => Boolean(fact.attributedTo) || fact.status === 'established' || fact.status === 'reported',
      'a claimed or disputed fact must say whose claim it is',
    ),
    ['attributedTo'],
  ),
  v.forward(
    v.check((fact) => fact.status !== 'disputed' || (fact.positions?.length ?? 0) >= 2, 'a disputed fact must give at least two positions'),
    ['positions'],
  ),
);

/** Somebody or something else that bears an alias in the news, and the words that stand beside it there. */
export const RivalSchema = v.strictObject({
  name: Text,
  /** Who or what it is, for those who keep the list. */
  is: Text,
  near: v.pipe(v.array(Text), v.minLength(1, 'must hold at least one word')),
});

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

/** An office by which articles call a person: “the Chinese leader”. */
const OfficeSchema = v.strictObject({
  office: v.picklist(keysOf<OfficeName>(OFFICE_TITLES)),
  of: v.picklist(keysOf<OfficeOwner>(OFFICE_OWNERS)),
  /** The day or month on which it was taken, or else the first on which a fact shows the person in it. */
  from: PartialDate,
  /** When it was left, or else the last day on which a fact shows the person in it; nothing for who held it when the topic was reviewed. */
  to: v.optional(PartialDate),
  /** Sources of the topic's facts that say so. */
  sources: v.pipe(Ids, v.minLength(1, 'must name a source of the topic’s facts')),
});

export const TopicSchema = v.strictObject({
  id: Id,
  kind: v.picklist(TOPIC_KINDS),
  name: Text,
  /** What it is, and why it matters between Russia and China. */
  summary: v.pipe(Text, v.minLength(40, 'must be at least 40 characters'), v.maxLength(280, 'must be at most 280 characters')),
  /** A name that every reader knows: explained on request, not underlined. */
  familiar: v.optional(v.literal(true)),
  /** Met in many other stories too: it does not by itself make a page one about the subject. */
  general: v.optional(v.literal(true)),
  aliases: v.pipe(v.array(AliasSchema), v.minLength(1, 'must have at least one alias')),
  /** Phrases that look like one of the aliases and are something else. */
  decoys: v.optional(v.array(Text)),
  /** The name in the languages of the parties. */
  names: v.optional(v.strictObject({ zh: v.optional(Text), ru: v.optional(Text), uk: v.optional(Text) })),
  /** How each side words a contested term. */
  wordings: v.optional(v.pipe(Positions, v.minLength(2, 'must give at least two sides'))),
  /** Of a person: the offices held, with their days. */
  offices: v.optional(v.array(OfficeSchema)),
  facts: v.pipe(v.array(FactSchema), v.minLength(1, 'must have at least one fact')),
  related: Ids,
  /** The day on which an editor last read the topic against its sources. */
  reviewed: FullDate,
});

const SOURCE_KINDS = ['primary', 'wire', 'press', 'analysis', 'reference'] as const;
const SOURCE_ORIGINS = ['russian', 'chinese', 'ukrainian', 'western', 'international', 'other'] as const;

export const SourceSchema = v.strictObject({
  id: Id,
  /** The outlet where the text was really read. */
  publisher: Text,
  title: Text,
  url: HttpsUrl,
  published: v.optional(PartialDate),
  accessed: FullDate,
  kind: v.picklist(SOURCE_KINDS),
  origin: v.picklist(SOURCE_ORIGINS),
  /** The agency or outlet that the page itself credits, when it is a reprint. */
  credit: v.optional(Text),
});

export type Alias = v.InferOutput<typeof AliasSchema>;
export type Office = v.InferOutput<typeof OfficeSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Rival = v.InferOutput<typeof RivalSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
