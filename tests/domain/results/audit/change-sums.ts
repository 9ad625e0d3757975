/**
 * Every sum that holds between what a release tells of change and what it tells of waves, who took part among it: pairs,
 * mean changes with their intervals, who went up or down, who gained and lost an answer, attrition, change by breakdown,
 * comparisons. All of them are sums of people by the way that they took through the waves.
 */
import { writeAnswers } from './change-answers.js';
import { writeMeasure } from './change-measures.js';
import { writePeople } from './change-people.js';
import { ChangeStudy, type ChangeAudited } from './change-study.js';
import type { Paper } from './paper.js';
import { ToldChange } from './told-change.js';

/** @param tells false leaves out what is told of change, and only says who took part: what nobody could keep wider */
export function writeChanges(paper: Paper, audited: ChangeAudited, index: number, tells = true): void {
  if (!audited.release.change) return;
  const study = new ChangeStudy(paper, audited, index);
  const told = new ToldChange(study, tells);
  writePeople(study, told);
  for (const tally of audited.counted.measures) writeMeasure(study, told, tally);
  for (const tally of audited.counted.questions) writeAnswers(study, told, tally);
}
