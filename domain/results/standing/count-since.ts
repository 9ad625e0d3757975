/** Counts those who came since a release alone: with the same columns, choices and groups, so that all can be added up. */
import { count } from '../count.js';
import type { Counted } from '../counted.js';
import { countingIndex, type Design } from '../design.js';
import { tallyMeasure } from '../scores.js';
import { tallyQuestion } from '../tables.js';

export function countSince(counted: Counted, isNew: readonly boolean[]): Counted {
  const { respondents, design, questions, measures } = counted;
  // Those who were there before are counted in a wave after the last, where nobody looks.
  const wave = respondents.wave.map((own, row) => (isNew[row] ? own : design.waves));
  const wider: Design = { ...design, waves: design.waves + 1 };
  const breakdowns = design.breakdowns.length === 0 ? [null] : design.breakdowns;
  const indices = breakdowns.map((one) => countingIndex({ ...respondents, wave }, design.places, one));
  const everybody = new Uint8Array(respondents.rows);
  return {
    ...counted,
    questions: questions.map((one) => tallyQuestion(one.question, one.counted, wider, indices)),
    measures: measures.map((one) => tallyMeasure(one.measure, one.scores, wider, indices)),
    sizes: count({ kind: 'codes', codes: everybody, width: 1 }, wider, indices),
    // Change is that of all of them.
    measureChanges: [],
    answerChanges: [],
  };
}
