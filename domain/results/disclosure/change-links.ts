/**
 * What ties the change of a measure to that of the answers it is made of: a sum of scores changes by the sum of its
 * items, a share by the answers that count. Where pairs gave some of the answers only, nothing adds up, and nothing is
 * tied.
 */
import type { AnswerChanges } from '../change/answer-changes.js';
import type { CatalogueMeasure } from '../measures.js';
import type { ChangeCells } from './change-cells.js';
import { tieIfTrue } from './links.js';
import { type Ledger, Rule, ZERO } from './ledger.js';

/** An item of a measure, and per choice the cells of its change in the same period. */
export interface ChangedItem {
  readonly name: string;
  readonly question: AnswerChanges;
  readonly choices: readonly ChangeCells[];
}

/** @param slots of a place, for the measure and for the answers */
export function linkChange(
  ledger: Ledger,
  { spec }: CatalogueMeasure,
  change: ChangeCells,
  items: readonly ChangedItem[],
  slots: readonly { readonly measure: number; readonly answers: number }[],
): void {
  const rule = spec.scoring;
  if (items.length !== spec.items.length || rule.kind === 'ilo') return;
  for (const slot of slots) {
    const total = change.cells[slot.measure]?.sum ?? ZERO;
    const parts = items.flatMap((item): { cell: number; weight: number }[] => {
      const counted = item.question.tally.counted.choices;
      return item.choices.flatMap(({ cells }, choice) => {
        const weight = weightOf(rule, spec, item.name, counted[choice]?.code ?? '');
        return weight === 0 ? [] : [{ cell: cells[slot.answers]?.sum ?? ZERO, weight }];
      });
    });
    tieIfTrue(
      ledger,
      Rule.Pair,
      total,
      parts.map(({ cell }) => cell),
      parts.map(({ weight }) => weight),
    );
  }
}

/** How much the score rises when one more gives the answer. */
function weightOf(
  rule: CatalogueMeasure['spec']['scoring'],
  { min, max, items }: CatalogueMeasure['spec'],
  item: string,
  code: string,
): number {
  const number = Number(code);
  switch (rule.kind) {
    case 'sum':
    case 'mean': {
      const times = rule.kind === 'sum' ? rule.times : (max - min) / ((rule.itemMax - rule.itemMin) * items.length);
      return (rule.reversed?.includes(item) === true ? -times : times) * number;
    }
    case 'count':
      return Number((rule.counts[item] ?? []).map(String).includes(code));
    case 'among':
      return Number(rule.values.map(String).includes(code));
    case 'value':
      return number;
    case 'ilo':
      return 0;
  }
}
