/** What the files in `data/series/` may say: figures over time, drawn as a line or as bars, or a grid of votes. */
import * as v from 'valibot';
import { FullDate, Id, Ids, once, PartialDate, Text } from './schema.ts';

const about = {
  id: Id,
  /** A title that states what to see. */
  title: Text,
  /** Whose statistics or records these are. */
  measuredBy: Text,
  topics: v.pipe(Ids, v.minLength(1, 'must name at least one topic')),
  asOf: PartialDate,
  note: v.optional(Text),
  sources: v.pipe(Ids, v.minLength(1, 'must name at least one source')),
};

const PointSchema = v.pipe(
  v.strictObject({
    x: PartialDate,
    /** `null` is a gap: a figure that was not found, told as such and never bridged. */
    y: v.nullable(v.number()),
    disputed: v.optional(v.literal(true)),
    note: v.optional(Text),
  }),
  v.forward(
    v.check((point) => Boolean(point.note) || (point.y !== null && !point.disputed), 'a gap or a disputed figure needs a note that says why'),
    ['note'],
  ),
);

/** Every point stands for a span of the same length, and the points stand in the order of time. */
const Points = v.pipe(
  v.array(PointSchema),
  v.minLength(2, 'must have at least two points'),
  v.check((points) => points.every(({ x }) => x.length === points[0]?.x.length), 'must all be years, all months or all days'),
  v.check((points) => points.every(({ x }, i) => i === 0 || x > (points[i - 1]?.x ?? '')), 'must stand in the order of time, each once'),
);

const FiguresSchema = v.strictObject({ ...about, kind: v.picklist(['line', 'bars']), unit: Text, points: Points });

const Vote = v.picklist(['yes', 'no', 'abstain', 'absent']);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many votes each body has at most. */
const MEMBERS = { 'general-assembly': 193, 'security-council': 15 } as const;

const VoteRowSchema = v.pipe(
  v.strictObject({
    date: FullDate,
    body: v.picklist(['general-assembly', 'security-council']),
    /** The symbol or number of the text, such as `ES-11/1`. */
    resolution: Text,
    /** What the text asked for, in a few words. */
    subject: v.pipe(Text, v.maxLength(80, 'must be at most 80 characters')),
    votes: v.strictObject({ china: Vote, russia: Vote, unitedStates: Vote }),
    totals: v.strictObject({ yes: Count, no: Count, abstain: Count }),
    adopted: v.boolean(),
    /** The fact that tells of this vote, where there is one. */
    fact: v.optional(Id),
  }),
  v.forward(
    v.check(({ totals, body }) => totals.yes + totals.no + totals.abstain <= MEMBERS[body], 'must be no more than the body has members'),
    ['totals'],
  ),
);

/** How three permanent members of the Security Council, which may vote in both bodies, voted on the same texts. */
const VotesSchema = v.strictObject({
  ...about,
  kind: v.literal('votes'),
  rows: v.pipe(
    v.array(VoteRowSchema),
    v.minLength(2, 'must have at least two votes'),
    v.check((rows) => rows.every(({ date }, i) => i === 0 || date >= (rows[i - 1]?.date ?? '')), 'must stand in the order of time'),
    once(({ date, resolution }) => `${date} ${resolution}`, 'must hold each vote once'),
  ),
});

export const SeriesSchema = v.variant('kind', [FiguresSchema, VotesSchema]);

export type Series = v.InferOutput<typeof SeriesSchema>;
