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

/** What a text says near a figure that this series measures. Singular, with straight apostrophes. */
const NearSchema = v.strictObject({
  /** One of these stands close by. */
  words: v.pipe(v.array(Text), v.minLength(1, 'must hold at least one')),
  /** None of these stands in between: they measure something else. */
  others: v.optional(v.array(Text)),
  /** The figure is the same for all countries, so that the name of one beside it does not make it another's. */
  everywhere: v.optional(v.literal(true)),
});

const FiguresSchema = v.strictObject({ ...about, kind: v.picklist(['line', 'bars']), unit: Text, near: NearSchema, points: Points });

const Vote = v.picklist(['yes', 'no', 'abstain', 'absent']);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many votes each body has at most. */
const MEMBERS = { 'general-assembly': 193, 'security-council': 15 } as const;

/** Votes in favour without which the Security Council adopts nothing. */
const COUNCIL_MAJORITY = 9;

/** What is looked at of a vote. */
interface Row {
  body: keyof typeof MEMBERS;
  votes: Record<string, keyof Row['totals'] | 'absent'>;
  totals: { yes: number; no: number; abstain: number };
  adopted: boolean;
}

const absentIn = ({ body, totals: { yes, no, abstain } }: Row): number => MEMBERS[body] - yes - no - abstain;

/** The three cast no vote more often than all members together. */
function isAmongTotals(row: Row): boolean {
  const totals = { ...row.totals, absent: absentIn(row) };
  const cast = Object.values(row.votes);
  return cast.every((vote) => cast.filter((other) => other === vote).length <= totals[vote]);
}

/**
 * A majority adopts. It may fall short in the Assembly, where two thirds can be needed, and in the Council meet a veto; but
 * procedure knows no veto.
 */
function isOutcome({ body, totals: { yes, no }, adopted }: Row): boolean {
  if (body === 'general-assembly') return !adopted || yes > no;
  return adopted ? yes >= COUNCIL_MAJORITY : yes < COUNCIL_MAJORITY || no > 0;
}

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
    v.check((row) => absentIn(row) >= 0, 'must be no more than the body has members'),
    ['totals'],
  ),
  v.forward(
    v.check((row) => isAmongTotals(row), 'must be among the totals'),
    ['votes'],
  ),
  v.forward(
    v.check((row) => isOutcome(row), 'does not follow from the totals'),
    ['adopted'],
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
