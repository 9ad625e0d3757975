/** What it costs to hide a cell: its respondents, and as many again for every sum that it would open. */
import { type Ledger, Rule } from './ledger.js';

export const priceOf = (ledger: Ledger, cell: number): number => ledger.cost(cell) * (1 + sumsOpenedBy(ledger, cell));

function sumsOpenedBy(ledger: Ledger, cell: number): number {
  let opened = 0;
  for (const id of ledger.equationsOf[cell] ?? []) {
    const equation = ledger.equations[id];
    if (!equation || equation.rule > Rule.Pair) continue;
    if (!ledger.isUnknown(equation.total) && !equation.parts.some((part) => ledger.isUnknown(part))) opened += 1;
  }
  return opened;
}
