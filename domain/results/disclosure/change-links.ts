/**
 * A share and the answers it is made of change together: the share by the sum of what its answers change. Where pairs
 * gave the one and not the other, nothing adds up, and nothing is tied. Questions that make up a score are not
 * followed by themselves (see `change/answer-changes.ts`), so that no other measure is tied to answers.
 */
import type { AnswerChanges } from '../change/answer-changes.js';
import type { CatalogueMeasure } from '../measures.js';
import type { ChangeCells } from './change-cells.js';
import { tieIfTrue } from './links.js';
import { type Ledger, Rule, ZERO } from './ledger.js';

/** The question that a share is made of, and per choice the cells of its change in the same period. */
export interface ChangedItem {
  readonly question: AnswerChanges;
  readonly choices: readonly ChangeCells[];
}

/** @param slots of a place, for the measure and for the answers */
export function linkChange(
  ledger: Ledger,
  { spec: { scoring } }: CatalogueMeasure,
  change: ChangeCells,
  { question, choices }: ChangedItem,
  slots: readonly { readonly measure: number; readonly answers: number }[],
): void {
  if (scoring.kind !== 'among') return;
  const counted = new Set(scoring.values.map(String));
  const among = choices.filter((_, choice) => counted.has(question.tally.counted.choices[choice]?.code ?? ''));
  for (const { measure, answers } of slots) {
    const parts = among.map(({ cells }) => cells[answers]?.sum ?? ZERO);
    tieIfTrue(ledger, Rule.Pair, change.cells[measure]?.sum ?? ZERO, parts);
  }
}
