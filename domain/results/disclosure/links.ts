/**
 * What ties a measure to the questions that it is made of. A mean score is the sum of the means of its items, and a
 * share is the sum of some of its item's counts: with the one shown, the other does not stay hidden by itself.
 */
import type { ScoringRule } from '../../questionnaire/codebook.js';
import type { CatalogueMeasure } from '../measures.js';
import type { QuestionTally } from '../tables.js';
import { type Ledger, Rule, ZERO } from './ledger.js';
import type { TableCells } from './question-cells.js';
import type { ScoreCells } from './scored.js';

export interface Item {
  readonly name: string;
  readonly tally: QuestionTally;
  readonly tables: readonly TableCells[];
}

/** Ties every slot's score to its items. What does not add up (answers missing, another wave's wording) ties nothing. */
export function linkMeasure(
  ledger: Ledger,
  { spec }: CatalogueMeasure,
  scores: readonly ScoreCells[],
  items: readonly Item[],
): void {
  if (items.length !== spec.items.length) return;
  scores.forEach((score, slot) => {
    if (score.base === ZERO) return;
    const tables = items.map((item) => ({ ...item, table: item.tables[slot] }));
    const complete = tables.flatMap(({ table, ...item }) => (table && table.base !== ZERO ? [{ ...item, table }] : []));
    if (complete.length !== items.length) return;
    link(ledger, spec.scoring, score, complete, spec);
  });
}

interface Present extends Item {
  readonly table: TableCells;
}

function link(
  ledger: Ledger,
  rule: ScoringRule,
  score: ScoreCells,
  items: readonly Present[],
  range: { readonly min: number; readonly max: number },
): void {
  switch (rule.kind) {
    case 'sum':
    case 'mean':
      linkSum(ledger, rule, score, items, range);
      return;
    case 'count':
      tieIfTrue(
        ledger,
        Rule.Pair,
        score.sum,
        items.flatMap((item) => countsAmong(item, rule.counts[item.name] ?? [])),
      );
      return;
    case 'value':
      linkValue(ledger, score, items[0]);
      return;
    case 'among':
      tieBase(ledger, score, items[0]);
      tieIfTrue(ledger, Rule.Respondents, score.sum, items[0] ? countsAmong(items[0], rule.values) : []);
      return;
    case 'ilo':
      return;
  }
}

function countsAmong({ tally, table }: Present, values: readonly (string | number | boolean)[]): number[] {
  const codes = new Set(values.map(String));
  return tally.counted.choices.flatMap(({ code }, choice) => (codes.has(code) ? [table.counts[choice] ?? ZERO] : []));
}

/** The score is the answer: same sum; and the squares are those of the codes. */
function linkValue(ledger: Ledger, score: ScoreCells, item: Present | undefined): void {
  if (!item) return;
  const { table, tally } = item;
  tieBase(ledger, score, item);
  tieIfTrue(ledger, Rule.Pair, score.sum, [table.sum]);
  const { numbers } = tally.counted;
  if (!numbers) return;
  const squares = numbers.map((number) => number * number);
  tieIfTrue(ledger, Rule.Square, score.squares, table.counts, squares);
}

/** Whoever answered has a score. */
function tieBase(ledger: Ledger, score: ScoreCells, item: Present | undefined): void {
  if (item) tieIfTrue(ledger, Rule.Pair, score.base, [item.table.base]);
}

function linkSum(
  ledger: Ledger,
  rule: Extract<ScoringRule, { kind: 'sum' | 'mean' }>,
  score: ScoreCells,
  items: readonly Present[],
  { min, max }: { readonly min: number; readonly max: number },
): void {
  const times =
    rule.kind === 'sum' ? rule.times : (max - min) / ((rule.itemMax - rule.itemMin) * Math.max(1, items.length));
  const coefficients = items.map(({ name }) => (rule.reversed?.includes(name) === true ? -times : times));
  const turned = items.filter(({ name }) => rule.reversed?.includes(name) === true).length;
  const constant =
    times * turned * (rule.itemMin + rule.itemMax) +
    (rule.kind === 'mean' ? min - times * items.length * rule.itemMin : 0);
  const cells = items.map(({ table }) => table.sum);
  // What does not depend on the answers comes once per respondent.
  if (constant === 0) tieIfTrue(ledger, Rule.Pair, score.sum, cells, coefficients);
  else tieIfTrue(ledger, Rule.Pair, score.sum, [...cells, score.base], [...coefficients, constant]);
}

export function tieIfTrue(
  ledger: Ledger,
  rule: Rule,
  total: number,
  parts: readonly number[],
  coefficients: readonly number[] | null = null,
): void {
  if (total === ZERO || (coefficients && parts.includes(ZERO))) return;
  const sum = parts.reduce(
    (all, part, index) => all + (part === ZERO ? 0 : ledger.value(part) * (coefficients?.[index] ?? 1)),
    0,
  );
  if (Math.abs(sum - ledger.value(total)) > 1e-6 * Math.max(1, Math.abs(sum))) return;
  ledger.tie(rule, total, parts, coefficients);
}
