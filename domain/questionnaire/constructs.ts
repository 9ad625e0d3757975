/**
 * The constructs that the kit knows how to score, each with its source. The questions are somebody else's: our own
 * wording, or the validated one for whoever holds a licence. A definition may leave out whatever is the same here.
 */
import type { MeasureSpec, ScoringRule } from './codebook.js';

export interface Construct extends Pick<MeasureSpec, 'unit' | 'min' | 'max' | 'better'> {
  /** Null where the codes of the items belong to the rule, so that the definition must give it. */
  readonly scoring: ScoringRule | null;
  readonly thresholds: readonly { readonly id: string; readonly atMost?: number; readonly atLeast?: number }[];
  /** How many items the rule was made for; null for any number. */
  readonly items: number | null;
  /** Kinds of rule that may stand in for `scoring`. */
  readonly kinds: readonly ScoringRule['kind'][];
  readonly source: string;
}

const share = { unit: 'share', min: 0, max: 1, thresholds: [] } as const;

/** The three cut-offs of De Jong Gierveld's scale on the six-item sum. */
const LONELINESS_LEVELS = [
  { id: 'not-lonely', atMost: 1 },
  { id: 'lonely', atLeast: 2, atMost: 4 },
  { id: 'very-lonely', atLeast: 5 },
] as const;

export const CONSTRUCTS = {
  who5: {
    unit: 'score',
    min: 0,
    max: 100,
    better: 'higher',
    scoring: { kind: 'sum', times: 4, missingAllowed: 0, itemMin: 0, itemMax: 5 },
    thresholds: [
      { id: 'low', atMost: 50 },
      { id: 'very-low', atMost: 28 },
    ],
    items: 5,
    kinds: ['sum'],
    source: 'WHO-5 Well-Being Index; cut-offs: Topp et al. 2015, Psychother Psychosom 84:167',
  },
  mhi5: {
    unit: 'score',
    min: 0,
    max: 100,
    better: 'higher',
    // Which items are reversed is the definition's to say: it depends on their wording and order.
    scoring: null,
    thresholds: [{ id: 'unwell', atMost: 60 }],
    items: 5,
    kinds: ['sum'],
    source: 'Mental Health Inventory (MHI-5); threshold as used by Statistics Netherlands (CBS)',
  },
  loneliness6: {
    unit: 'score',
    min: 0,
    max: 6,
    better: 'lower',
    scoring: null,
    thresholds: LONELINESS_LEVELS,
    items: 6,
    kinds: ['count'],
    source: 'De Jong Gierveld & Van Tilburg 2006, Research on Aging 28:582: "more or less" counts; one missing allowed',
  },
  'loneliness6-emotional': {
    unit: 'score',
    min: 0,
    max: 3,
    better: 'lower',
    scoring: null,
    thresholds: [],
    items: 3,
    kinds: ['count'],
    source: 'De Jong Gierveld & Van Tilburg 2006, emotional subscale',
  },
  'loneliness6-social': {
    unit: 'score',
    min: 0,
    max: 3,
    better: 'lower',
    scoring: null,
    thresholds: [],
    items: 3,
    kinds: ['count'],
    source: 'De Jong Gierveld & Van Tilburg 2006, social subscale',
  },
  ladder: {
    unit: 'score',
    min: 0,
    max: 10,
    better: 'higher',
    scoring: { kind: 'value' },
    thresholds: [],
    items: 1,
    kinds: ['value'],
    source: 'Cantril 1965, self-anchoring ladder, 0–10',
  },
  'self-rated-health': {
    ...share,
    better: 'higher',
    scoring: null,
    items: 1,
    kinds: ['among'],
    source: 'One question with five points (EU-SILC PH010); share good or very good',
  },
  'ilo-unemployment': {
    ...share,
    better: 'lower',
    scoring: null,
    items: null,
    kinds: ['ilo'],
    source: 'ILO: no paid work, searched in the last 4 weeks, available within 2 weeks; age 15–74',
  },
  'making-ends-meet': {
    unit: 'score',
    min: 1,
    max: 6,
    better: 'higher',
    scoring: { kind: 'value' },
    thresholds: [{ id: 'difficult', atMost: 2 }],
    items: 1,
    kinds: ['value'],
    source: 'EU-SILC HS120: 1 with great difficulty – 6 very easily; 1–2 is difficult',
  },
  arrears: {
    unit: 'score',
    min: 0,
    max: 2,
    better: 'lower',
    scoring: null,
    thresholds: [{ id: 'any', atLeast: 1 }],
    items: null,
    kinds: ['count', 'among'],
    source: 'EU-SILC HS011/HS021: once, twice or more, no; any kind of arrears counts',
  },
  'social-cohesion': {
    unit: 'score',
    min: 0,
    max: 10,
    better: 'higher',
    scoring: null,
    thresholds: [],
    items: null,
    kinds: ['mean'],
    source: 'Veiligheidsmonitor (CBS): several statements brought to 0–10; national mean about 6.4',
  },
  'institutional-trust': {
    ...share,
    better: 'higher',
    scoring: null,
    items: 1,
    kinds: ['among'],
    source: 'Four points; share of the top two',
  },
} as const satisfies Readonly<Record<string, Construct>>;

export type KnownConstruct = keyof typeof CONSTRUCTS;

/** A construct by its name; null for one that only the definition knows. */
export const constructOf = (name: string): Construct | null =>
  Object.prototype.hasOwnProperty.call(CONSTRUCTS, name) ? CONSTRUCTS[name as KnownConstruct] : null;
