/**
 * Disclosure control of one wave. Questions that a measure ties together are settled together; the others each by
 * themselves.
 */
import type { CatalogueMeasure } from '../measures.js';
import type { MeasureTally } from '../scores.js';
import type { QuestionTally } from '../tables.js';
import type { HiddenReason } from '../release.js';
import type { Steps } from '../steps.js';
import { Ledger, ZERO } from './ledger.js';
import { protectNonresponse, type NonresponseCells } from './nonresponse-cells.js';
import { linkMeasure, type Item } from './links.js';
import { addQuestion, type TableCells, type WaveContext } from './question-cells.js';
import { addMeasure } from './score-cells.js';
import type { ScoreCells } from './scored.js';
import { settle } from './settle.js';

export interface ProtectedQuestion {
  readonly ledger: Ledger;
  readonly tables: readonly TableCells[];
  readonly nonresponse: NonresponseCells;
}

export interface ProtectedMeasure {
  readonly ledger: Ledger;
  readonly scores: readonly ScoreCells[];
}

export interface ProtectedWave {
  readonly questions: ReadonlyMap<QuestionTally, ProtectedQuestion>;
  readonly measures: ReadonlyMap<MeasureTally, ProtectedMeasure>;
}

export function* protectWave(
  questions: readonly QuestionTally[],
  measures: readonly MeasureTally[],
  context: WaveContext,
): Steps<ProtectedWave> {
  const protectedQuestions = new Map<QuestionTally, ProtectedQuestion>();
  const protectedMeasures = new Map<MeasureTally, ProtectedMeasure>();
  const clusters = clustersOf(questions, measures);
  for (const [done, cluster] of clusters.entries()) {
    yield done / clusters.length;
    const ledger = new Ledger(context.policy.k);
    const tablesOf = new Map<QuestionTally, readonly TableCells[]>();
    for (const question of cluster.questions) {
      const tables = addQuestion(
        ledger,
        question,
        context,
        cluster.measures.some((one) => isThatAnswer(one, question)),
      );
      tablesOf.set(question, tables);
    }
    for (const tally of cluster.measures) {
      const scores = addMeasure(ledger, tally, context);
      const items = itemTallies(tally.measure, cluster.questions).flatMap(({ name, tally: item }): Item[] => {
        const tables = tablesOf.get(item);
        return tables ? [{ name, tally: item, tables }] : [];
      });
      linkMeasure(ledger, tally.measure, scores, items);
      protectedMeasures.set(tally, { ledger, scores });
    }
    settle(ledger, context.policy.thorough);
    for (const [question, tables] of tablesOf) {
      const raw = tables.map((table) => table.raw);
      const nonresponse = protectNonresponse(raw, (slot) => hiddenTable(ledger, tables[slot]), context);
      protectedQuestions.set(question, { ledger, tables, nonresponse });
    }
  }
  return { questions: protectedQuestions, measures: protectedMeasures };
}

/** A table without anybody has no base, like one with too few. */
const hiddenTable = (ledger: Ledger, table: TableCells | undefined): HiddenReason | null =>
  table === undefined || table.base === ZERO ? 'base' : ledger.reason(table.base);

/** The items of a measure among the questions, in the measure's order. */
export function itemTallies(
  { spec, codebook }: CatalogueMeasure,
  questions: readonly QuestionTally[],
): readonly { readonly name: string; readonly tally: QuestionTally }[] {
  return spec.items.flatMap((name) => {
    const tally = questions.find(({ question }) =>
      question.sources.some((source) => source.answered.codebook === codebook && source.variable.name === name),
    );
    return tally ? [{ name, tally }] : [];
  });
}

/** Whether a measure is just the answer to a question, so that people look for its mean. */
const isThatAnswer = ({ measure }: MeasureTally, question: QuestionTally): boolean =>
  measure.spec.scoring.kind === 'value' && itemTallies(measure, [question]).length > 0;

interface Cluster {
  readonly questions: QuestionTally[];
  readonly measures: MeasureTally[];
}

export function clustersOf(questions: readonly QuestionTally[], measures: readonly MeasureTally[]): readonly Cluster[] {
  const clusterOf = new Map<QuestionTally, Cluster>(
    questions.map((question) => [question, { questions: [question], measures: [] }]),
  );
  const alone: Cluster[] = [];
  for (const measure of measures) {
    // Work status follows from several answers by rules; no sum ties it to their counts.
    const items = measure.measure.spec.scoring.kind === 'ilo' ? [] : itemTallies(measure.measure, questions);
    const [first, ...others] = new Set(items.flatMap(({ tally }) => clusterOf.get(tally) ?? []));
    if (!first) {
      alone.push({ questions: [], measures: [measure] });
      continue;
    }
    first.measures.push(measure);
    for (const other of others) {
      first.questions.push(...other.questions);
      first.measures.push(...other.measures);
      for (const question of other.questions) clusterOf.set(question, first);
    }
  }
  return [...new Set(clusterOf.values()), ...alone];
}
