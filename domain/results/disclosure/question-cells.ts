/**
 * One question of one wave in the ledger: a cell per figure of every slot, hidden where a figure is too small by
 * itself, and the sums that hold between them.
 */
import type { HiddenReason, ReleaseGroup } from '../release.js';
import type { Design } from '../design.js';
import { holdsChoice } from '../breakdowns.js';
import { rawTable, type QuestionTally, type RawTable } from '../tables.js';
import { keepWith, tieMovedOf, type Earlier, type EarlierFigures, type PresentFigures } from './earlier.js';
import { isVeiled, type HiddenSlots } from './group-sizes.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isDominated, isSmall, writtenMean, type Policy } from './policy.js';
import { tieRelations } from './tie-relations.js';

/** The cells of one table; `ZERO` where there is nobody. */
export interface TableCells {
  readonly raw: RawTable;
  readonly base: number;
  readonly counts: readonly number[];
  /** The sum behind the mean. */
  readonly sum: number;
}

/** What a wave looks like to the questions asked in it. */
export interface WaveContext {
  readonly design: Design;
  readonly wave: number;
  readonly policy: Policy;
  readonly hidden: HiddenSlots;
  readonly sizeOf: (slot: number) => number;
  /** Whether people in a slot that is not published have something that others could know them by. */
  readonly isRecognisable: (slot: number) => boolean;
  /** What earlier releases have told, where there are any. */
  readonly earlier: Earlier | null;
  /** A slot by the ids that releases use. */
  readonly placeOf: (slot: number) => ReleaseGroup;
}

/** A base costs its whole table, so it goes last. */
const TABLE = 1e9;

/** @param precious whether the mean matters more than the counts */
export function addQuestion(
  ledger: Ledger,
  tally: QuestionTally,
  context: WaveContext,
  precious: boolean,
): readonly TableCells[] {
  const { design, wave } = context;
  const several = tally.counted.column.kind === 'bits';
  const extremes = hidesExtremes(context.policy, tally.question.variable.disclosive);
  const rests: number[][] = tally.counted.choices.map(() => []);
  const tables = design.slots.map((_, slot): TableCells => {
    const raw = rawTable(tally, design, wave, slot);
    // Nobody was asked, or nobody answered: as long as that may be told, there is nothing to protect.
    const nobody = context.sizeOf(slot) === 0 ? !isVeiledHere(context, slot) : raw.base === 0 && !extremes;
    if (nobody) return { raw, base: ZERO, counts: raw.counts.map(() => ZERO), sum: ZERO };
    const cells = addTable(ledger, raw, slot, context, tally);
    tieTable(ledger, cells, tally, precious);
    if (several) {
      cells.counts.forEach((cell, choice) => {
        (rests[choice] ??= [])[slot] = cell === ZERO ? ZERO : addRest(ledger, cells, cell, slot, context, tally);
      });
    }
    return cells;
  });
  keepTables(ledger, tables, tally, context);
  const column = (of: (cells: TableCells) => number): number[] => tables.map(of);
  tieRelations(
    ledger,
    design,
    column(({ base }) => base),
    Rule.Respondents,
  );
  tally.counted.choices.forEach((_, choice) => {
    tieRelations(
      ledger,
      design,
      column(({ counts }) => counts[choice] ?? ZERO),
      Rule.Respondents,
    );
    if (several)
      tieRelations(
        ledger,
        design,
        tables.map((__, slot) => rests[choice]?.[slot] ?? ZERO),
        Rule.Respondents,
      );
  });
  tieRelations(
    ledger,
    design,
    column(({ sum }) => sum),
    Rule.Pair,
  );
  tieGroups(ledger, tables, tally, context);
  return tables;
}

/** Puts the tables beside those of earlier releases, and ties what came to them since. */
function keepTables(ledger: Ledger, tables: readonly TableCells[], tally: QuestionTally, context: WaveContext): void {
  const { design, policy, earlier } = context;
  if (!earlier) return;
  const own = tables.map(({ base, counts }) => [base, ...counts]);
  const found = tables.map((cells, slot) =>
    design.slots[slot]?.published === true
      ? earlierTables(tally, slot, context).map((then) =>
          keepWith(ledger, { ...cells, means: [cells.sum] }, presentTable(tally, cells.raw, policy), then, policy),
        )
      : [],
  );
  tieMovedOf(ledger, design, own, found, policy);
}

export const earlierTables = (
  { question, counted }: QuestionTally,
  slot: number,
  { earlier, placeOf }: Pick<WaveContext, 'earlier' | 'placeOf'>,
): readonly EarlierFigures[] =>
  earlier?.table(
    question.id,
    counted.choices.map(({ code }) => code),
    placeOf(slot),
  ) ?? [];

export const presentTable = ({ counted }: QuestionTally, raw: RawTable, policy: Policy): PresentFigures => ({
  base: raw.base,
  counts: raw.counts,
  others: [raw.dontKnow, raw.refused, raw.missing],
  means: [raw.sum === null || raw.base === 0 ? null : writtenMean(policy, raw.sum / raw.base)],
  several: counted.column.kind === 'bits',
});

const isVeiledHere = ({ design, policy }: WaveContext, slot: number): boolean => {
  const found = design.slots[slot];
  return found !== undefined && isVeiled(design, found, policy);
};

/** Why a whole table is hidden; null where it is shown, as far as its base goes. */
export function tableReason({ design, hidden, policy }: WaveContext, slot: number, base: number): HiddenReason | null {
  if (!design.slots[slot]?.published) return null;
  return hidden[slot] ?? (base < policy.k ? 'base' : null);
}

function addTable(
  ledger: Ledger,
  raw: RawTable,
  slot: number,
  context: WaveContext,
  { question }: QuestionTally,
): TableCells {
  const { policy, design } = context;
  const published = design.slots[slot]?.published === true;
  const extremes = hidesExtremes(policy, question.variable.disclosive);
  const few = raw.base < policy.k;
  const near = (count: number): boolean => count < policy.k || raw.base - count < policy.k;
  const unshown = (guarded: boolean): Status =>
    guarded && context.isRecognisable(slot) ? Status.Guarded : Status.Open;
  const add = (value: number, guarded: boolean, cost?: number): number =>
    ledger.add(value, published ? Status.Known : unshown(few || guarded), cost);
  const base = add(raw.base, false, TABLE + raw.base);
  const counts = raw.counts.map((count) => add(count, isSmall(policy, count) || (extremes && near(count))));
  const sum = raw.sum === null ? ZERO : ledger.addAmount(raw.sum, published ? Status.Known : unshown(few), raw.base);
  ledger.bundle(base, [...counts, sum]);
  const cells = { raw, base, counts, sum };
  const whole = tableReason(context, slot, raw.base);
  if (whole) ledger.hide(base, whole);
  if (raw.sum !== null && isDominated(policy, raw.largest, raw.sum)) ledger.hide(sum, 'small');
  raw.counts.forEach((count, choice) => {
    const cell = counts[choice] ?? ZERO;
    if (extremes && near(count)) ledger.hide(cell, 'unanimous');
    else if (isSmall(policy, count)) ledger.hide(cell, 'small');
  });
  return cells;
}

/** What holds within one table: choices add up to the base, and their codes to the mean. */
function tieTable(
  ledger: Ledger,
  { base, counts, sum }: TableCells,
  { counted }: QuestionTally,
  precious: boolean,
): void {
  if (counted.column.kind !== 'bits') ledger.tie(Rule.Respondents, base, counts);
  if (counted.numbers && sum !== ZERO) {
    ledger.tie(precious ? Rule.PreciousMean : Rule.Mean, sum, counts, counted.numbers);
  }
}

/** Those who did not choose something are known too, as soon as base and count are. */
function addRest(
  ledger: Ledger,
  { raw, base }: TableCells,
  count: number,
  slot: number,
  { policy, design, isRecognisable }: WaveContext,
  { question }: QuestionTally,
): number {
  const value = raw.base - ledger.value(count);
  const extremes = hidesExtremes(policy, question.variable.disclosive);
  const risky = isSmall(policy, value) || (extremes && value === 0);
  const guarded = (raw.base < policy.k || risky) && isRecognisable(slot);
  // It costs nothing to hide: it is not shown by itself.
  const shown = design.slots[slot]?.published === true && ledger.status(base) === Status.Known;
  const rest = ledger.add(value, shown ? Status.Known : guarded ? Status.Guarded : Status.Open, -1);
  ledger.bundle(base, [rest]);
  if (risky) ledger.hide(rest, 'small');
  ledger.tie(Rule.Respondents, base, [count, rest]);
  return rest;
}

/** The question that a breakdown splits by: its choices are the sizes of groups that other questions show. */
function tieGroups(ledger: Ledger, tables: readonly TableCells[], tally: QuestionTally, context: WaveContext): void {
  const { design, hidden } = context;
  design.breakdowns.forEach((breakdown, index) => {
    if (breakdown.question !== tally.question) return;
    breakdown.groups.forEach((group, position) => {
      for (let place = 0; place <= design.places; place += 1) {
        const slot = design.slotOf(place, design.groupOf(index, position));
        if (hidden[slot] !== null || design.slots[slot]?.published !== true) continue;
        const table = tables[design.slotOf(place, 0)];
        const parts = tally.counted.choices.flatMap((choice, at) => {
          const cell = table?.counts[at] ?? ZERO;
          return holdsChoice(group, choice) && cell !== ZERO ? [cell] : [];
        });
        const size = context.sizeOf(slot);
        const sum = parts.reduce((total, part) => total + ledger.value(part), 0);
        // Somebody whose group comes from an earlier wave is in the group and not in the count.
        if (sum !== size) continue;
        ledger.tie(Rule.Respondents, ledger.add(size, Status.Fixed), parts);
        const [only] = parts;
        if (parts.length !== 1 || only === undefined) continue;
        const whole = ledger.reason(table?.base ?? ZERO);
        if (whole !== null && ledger.reason(only) === whole) ledger.reveal(only);
        else ledger.fix(only);
        // Their own answers to that question are known with it: how many they are, and that all of them said it.
        const own = tables[slot];
        for (const cell of own?.raw.base === size ? [own.base, ...own.counts] : []) if (cell !== ZERO) ledger.fix(cell);
      }
    });
  });
}
