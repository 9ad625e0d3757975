/** Reads the `scoring` of a measure out of a definition. */
import type { ScoringRule } from './codebook.js';
import { isRecord, numberOf, ownOf, scalarsOf, textOf, textsOf, type JsonRecord } from './json-value.js';

type Reader<K extends ScoringRule['kind']> = (json: JsonRecord) => Extract<ScoringRule, { kind: K }> | null;

const READERS: { readonly [K in ScoringRule['kind']]: Reader<K> } = {
  sum: (json) => {
    const range = itemRange(json);
    return range && { kind: 'sum', times: numberOf(ownOf(json, 'times')) ?? 1, ...range };
  },
  mean: (json) => {
    const range = itemRange(json);
    return range && { kind: 'mean', ...range };
  },
  count: (json) => {
    const counts = ownOf(json, 'counts');
    if (!isRecord(counts)) return null;
    const values = Object.entries(counts).map(([item, codes]) => [item, scalarsOf(codes)] as const);
    return { kind: 'count', missingAllowed: missingAllowed(json), counts: Object.fromEntries(values) };
  },
  value: () => ({ kind: 'value' }),
  among: (json) => {
    const values = scalarsOf(ownOf(json, 'values'));
    return values.length === 0 ? null : { kind: 'among', values };
  },
  ilo: (json) => {
    const [paidWork, searched, available, age] = ['paidWork', 'searched', 'available', 'age'].map((key) =>
      textOf(ownOf(json, key)),
    );
    const yes = scalarsOf(ownOf(json, 'yes'));
    if (!paidWork || !searched || !available || !age) return null;
    return { kind: 'ilo', paidWork, searched, available, age, yes: yes.length === 0 ? [true, 'yes'] : yes };
  },
};

/** Null where the rule is of no known kind, or lacks what its kind needs. */
export function readScoring(value: unknown): ScoringRule | null {
  if (!isRecord(value)) return null;
  const kind = ownOf(value, 'kind');
  return typeof kind === 'string' && Object.prototype.hasOwnProperty.call(READERS, kind)
    ? READERS[kind as ScoringRule['kind']](value)
    : null;
}

const missingAllowed = (json: JsonRecord): number => Math.max(0, numberOf(ownOf(json, 'missingAllowed')) ?? 0);

function itemRange(json: JsonRecord) {
  const itemMin = numberOf(ownOf(json, 'itemMin'));
  const itemMax = numberOf(ownOf(json, 'itemMax'));
  if (itemMin === null || itemMax === null || itemMax <= itemMin) return null;
  const reversed = textsOf(ownOf(json, 'reversed'));
  return {
    missingAllowed: missingAllowed(json),
    itemMin,
    itemMax,
    ...(reversed.length === 0 ? {} : { reversed }),
  };
}

/** The variables that a rule names besides the measure's items. */
export function itemsNamedBy(rule: ScoringRule): readonly string[] {
  switch (rule.kind) {
    case 'sum':
    case 'mean':
      return rule.reversed ?? [];
    case 'count':
      return Object.keys(rule.counts);
    case 'ilo':
      return [rule.paidWork, rule.searched, rule.available, rule.age];
    case 'value':
    case 'among':
      return [];
  }
}
