/** What a release tells of how a measure changed: in places with attrition, between complexes, and in groups. */
import { possibleScores } from '../../../../domain/results/possible-scores.js';
import type { MeasureTally } from '../../../../domain/results/scores.js';
import { writeGroups } from './change-groups.js';
import { tieItem, tieScores } from './change-scores.js';
import { isSame, isSameSpan, type Block, type ChangeStudy } from './change-study.js';
import { termsOf, type ScoredMeasure } from './change-terms.js';
import type { ToldChange } from './told-change.js';

export function writeMeasure(study: ChangeStudy, told: ToldChange, { measure: { spec }, scores }: MeasureTally): void {
  const { release } = study.audited;
  const values = possibleScores(spec, scores);
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const valueOf = (row: number): number | null => indexOf.get(scores[row] ?? NaN) ?? null;
  const step = release.change?.measures.find((one) => one.measure === spec.id)?.step ?? 1;
  const measure = { spec, values, valueOf, step };
  const block = study.block(`measure ${spec.id}`, values.length, valueOf);
  study.tiePeople(block);
  tieScores(study, spec, values, `||`, block);
  tieItem(study, spec, block, values);
  writePlaces(study, told, measure, block);
  writeComparisons(study, told, measure, block);
  writeGroups(study, told, measure, block);
}

function writePlaces(study: ChangeStudy, told: ToldChange, measure: ScoredMeasure, block: Block): void {
  const { release, before } = study.audited;
  const { spec } = measure;
  const share = spec.unit === 'share';
  for (const one of release.change?.measures ?? []) {
    if (one.measure !== spec.id) continue;
    const old = before?.change?.measures.find((other) => isSameSpan(other, one) && other.measure === one.measure);
    if (isSame(one, old)) continue;
    const terms = termsOf(study, measure, block, one.complex, one.from, one.to);
    const at = `${one.from} ${one.to} ${one.complex ?? 'all'} ${spec.id}`;
    told.see(`${at} pairs`, terms.people, one.pairs);
    const people = study.truth(terms.people);
    told.ask(`${at} up`, terms.up, one.up, people);
    told.ask(`${at} down`, terms.down, one.down, people);
    told.ask(`${at} same`, terms.same, one.same, people);
    told.see(`${at} left`, terms.left, one.attrition.leftBase);
    told.seeMean(`${at} stayed`, terms.then, terms.people, one.attrition.stayed, share);
    told.seeMean(`${at} left sum`, terms.leftSum, terms.left, one.attrition.left, share);
    if (share) told.seeShare(at, one, terms);
    else {
      told.seeMean(`${at} sum`, terms.sum, terms.people, one.mean, false);
      told.seeSquares(at, terms.squares, people, one);
    }
  }
}

/** Complexes that were renovated beside those that were not. */
function writeComparisons(study: ChangeStudy, told: ToldChange, measure: ScoredMeasure, block: Block): void {
  const { release, before } = study.audited;
  const { spec } = measure;
  for (const one of release.change?.comparisons ?? []) {
    if (one.measure !== spec.id || before?.change?.comparisons.some((other) => isSame(other, one))) continue;
    for (const side of [one.renovated, one.comparison]) {
      const parts = side.complexes.map((complex) => termsOf(study, measure, block, complex, one.from, one.to));
      const at = `${one.from} ${one.to} ${side.complexes.join('+')} ${spec.id}`;
      const people = parts.flatMap((terms) => terms.people);
      told.see(`${at} pairs`, people, side.pairs);
      const sum = parts.flatMap((terms) => terms.sum);
      told.seeDifference(at, sum, study.truth(people), side.mean, spec.unit === 'share');
    }
  }
}
