/**
 * What waves show, as changes have to know it: what a wave hides, no change tells. Where a release stands, that is what
 * is published; and where people have come, gone or answered otherwise since it was, nothing is told beside it.
 */
import type { Counted } from '../counted.js';
import { ZERO } from '../disclosure/ledger.js';
import { writtenCount, writtenMean, type Policy } from '../disclosure/policy.js';
import type { ProtectedWave } from '../disclosure/protect-wave.js';
import { reasonOf } from '../figures.js';
import type { Figure, ReleaseGroup, ReleaseScore, ReleaseTable } from '../release.js';
import { rawScore, type MeasureTally } from '../scores.js';
import { rawTable, type QuestionTally } from '../tables.js';
import { keyOf } from './join-release.js';

/** By wave and slot of the whole design. */
export interface ShownWaves {
  /** How many gave a score, or answered. */
  readonly showsPeople: (tally: MeasureTally | QuestionTally, wave: number, slot: number) => boolean;
  readonly showsMean: (tally: MeasureTally, wave: number, slot: number) => boolean;
  readonly showsDeviation: (tally: MeasureTally, wave: number, slot: number) => boolean;
  /** How many are within a threshold. */
  readonly showsWithin: (tally: MeasureTally, threshold: number, wave: number, slot: number) => boolean;
  /** The mean of the answers themselves. */
  readonly showsAnswer: (tally: QuestionTally, wave: number, slot: number) => boolean;
  /** A count and its base. */
  readonly showsCount: (tally: QuestionTally, choice: number, wave: number, slot: number) => boolean;
}

export function shownByWaves(waves: readonly ProtectedWave[]): ShownWaves {
  return {
    showsPeople: (tally, wave, slot) => {
      if ('measure' in tally) {
        const found = waves[wave]?.measures.get(tally);
        const cells = found?.scores[slot];
        return found !== undefined && cells !== undefined && reasonOf(found.ledger, cells.base) === null;
      }
      const found = waves[wave]?.questions.get(tally);
      const table = found?.tables[slot];
      return found !== undefined && table !== undefined && reasonOf(found.ledger, table.base) === null;
    },
    showsMean: (tally, wave, slot) => {
      const found = waves[wave]?.measures.get(tally);
      const cells = found?.scores[slot];
      return found !== undefined && cells !== undefined && reasonOf(found.ledger, cells.sum) === null;
    },
    showsDeviation: (tally, wave, slot) => {
      const found = waves[wave]?.measures.get(tally);
      const cells = found?.scores[slot];
      if (!found || !cells) return false;
      const needed = tally.measure.spec.unit === 'share' ? [cells.sum] : [cells.sum, cells.squares];
      return needed.every((cell) => reasonOf(found.ledger, cell) === null);
    },
    showsWithin: (tally, threshold, wave, slot) => {
      const found = waves[wave]?.measures.get(tally);
      const cells = found?.scores[slot];
      if (!found || !cells) return false;
      return [cells.base, cells.within[threshold] ?? ZERO].every((cell) => reasonOf(found.ledger, cell) === null);
    },
    showsAnswer: (tally, wave, slot) => {
      const found = waves[wave]?.questions.get(tally);
      const table = found?.tables[slot];
      return found !== undefined && table !== undefined && reasonOf(found.ledger, table.sum) === null;
    },
    showsCount: (tally, choice, wave, slot) => {
      const found = waves[wave]?.questions.get(tally);
      const table = found?.tables[slot];
      if (!found || !table || table.base === ZERO) return false;
      return [table.base, table.counts[choice] ?? ZERO].every(
        (cell) => cell !== ZERO && found.ledger.reason(cell) === null,
      );
    },
  };
}

interface Published {
  readonly tables: readonly ReleaseTable[];
  readonly scores: readonly ReleaseScore[];
}

/** Twice the last figure that is written, for a mean that was added up from two. */
const TWICE = 2;

/** @param counted all who answered by now, whether the release counts them or not */
export function shownByRelease(
  { tables, scores }: Published,
  { design }: Counted,
  placeOf: (wave: number, slot: number) => ReleaseGroup,
  policy: Policy,
): ShownWaves {
  const tableOf = new Map(tables.map((one) => [keyOf(one.question, one), one]));
  const scoreOf = new Map(scores.map((one) => [keyOf(one.measure, one), one]));
  // Counts that were rounded before they were added can differ from their rounded sum.
  const room = policy.rounding === null ? 0 : policy.rounding - 1;
  const isCount = (figure: Figure | undefined, now: number): boolean =>
    typeof figure === 'number' && Math.abs(figure - writtenCount(policy, now)) <= room;
  const isAsItWas = (score: ReleaseScore | undefined, tally: MeasureTally, wave: number, slot: number): boolean => {
    const { base, sum } = rawScore(tally, design, wave, slot);
    if (!score || typeof score.mean !== 'number' || !isCount(score.base, base) || base === 0) return false;
    const range = tally.measure.spec.unit === 'share' ? 1 : Infinity;
    const last = (policy.audience === 'public' ? 0.1 : 0.01) / (range === 1 ? 100 : 1);
    const now = range === 1 ? writtenCount(policy, sum) / Math.max(1, writtenCount(policy, base)) : sum / base;
    return Math.abs(score.mean - writtenMean(policy, now, range)) <= TWICE * last + 1e-9;
  };
  const scoreAt = (tally: MeasureTally, wave: number, slot: number): ReleaseScore | undefined =>
    scoreOf.get(keyOf(tally.measure.spec.id, placeOf(wave, slot)));
  return {
    showsPeople: (tally, wave, slot) =>
      'measure' in tally
        ? isCount(scoreAt(tally, wave, slot)?.base, rawScore(tally, design, wave, slot).base)
        : isCount(
            tableOf.get(keyOf(tally.question.id, placeOf(wave, slot)))?.base,
            rawTable(tally, design, wave, slot).base,
          ),
    showsMean: (tally, wave, slot) => isAsItWas(scoreAt(tally, wave, slot), tally, wave, slot),
    showsDeviation: (tally, wave, slot) => {
      const score = scoreAt(tally, wave, slot);
      return typeof score?.standardDeviation === 'number' && isAsItWas(score, tally, wave, slot);
    },
    showsWithin: (tally, threshold, wave, slot) => {
      const score = scoreAt(tally, wave, slot);
      const { base, within } = rawScore(tally, design, wave, slot);
      return isCount(score?.base, base) && isCount(score?.within[threshold], within[threshold] ?? 0);
    },
    showsAnswer: (tally, wave, slot) =>
      typeof tableOf.get(keyOf(tally.question.id, placeOf(wave, slot)))?.mean === 'number',
    showsCount: (tally, choice, wave, slot) => {
      const table = tableOf.get(keyOf(tally.question.id, placeOf(wave, slot)));
      const { base, counts } = rawTable(tally, design, wave, slot);
      return isCount(table?.base, base) && isCount(table?.counts[choice], counts[choice] ?? 0);
    },
  };
}
