import { expect } from 'chai';
import { itemCountsOf, scoresByInterviewer } from '../../../domain/fieldwork/interview-items.js';
import { intraInterviewerCorrelation } from '../../../domain/fieldwork/intraclass.js';
import { InterviewerTally, type FinishedInterview } from '../../../domain/fieldwork/interviewer-tally.js';
import type { Variable } from '../../../domain/questionnaire/codebook.js';
import type { AttemptEntry } from '../../../domain/records/fieldwork-records.js';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { at, attempt } from './support.js';

const number = (name: string): Variable => ({
  name,
  question: name,
  path: [],
  kind: 'number',
  label: { en: name },
  choices: [],
  domain: null,
  core: false,
  disclosive: false,
  waves: null,
});

const codebook = { variables: [number('ladder'), number('rooms'), number('income')] };

const response = (
  id: string,
  answers: Record<string, unknown>,
  itemNonresponse: Record<string, ItemNonresponse> = {},
): { id: string; answers: Record<string, unknown>; itemNonresponse: Record<string, ItemNonresponse> } => ({
  id,
  answers,
  itemNonresponse,
});

const finishedIn = (cases: readonly (readonly AttemptEntry[])[]): readonly FinishedInterview[] => {
  const tally = new InterviewerTally();
  cases.forEach((attempts, index) => tally.put(`case-${index}`, 'linde', attempts));
  return tally.finished();
};

describe('what interviews hold', () => {
  it('is counted by how each question was met; what was not asked counts nowhere', () => {
    const met = response('r', { ladder: 7 }, { income: 'refused', rooms: 'dont-know' });
    expect(itemCountsOf(codebook, met)).to.deep.equal({ answered: 1, refused: 1, dontKnow: 1 });
    expect(itemCountsOf(codebook, response('r', {}))).to.deep.equal({ answered: 0, refused: 0, dontKnow: 0 });
  });

  it('is scored per interviewer, in the order of their ids', () => {
    const cases = [
      [attempt('complete', at('19:00'), { by: 'sanne', response: 'r1' })],
      [
        attempt('no-answer', at('18:00'), { by: 'sanne' }),
        attempt('complete', at('19:00', 1), { by: 'joris', response: 'r2' }),
      ],
      [attempt('complete', at('19:00'), { by: 'sanne', response: 'r3' })],
      // Nobody asked these, or nothing can be scored.
      [attempt('complete', at('19:00'), { by: null, mode: 'self', response: 'r4' })],
      [attempt('partial', at('19:00'), { by: 'joris', response: 'r5' })],
      [attempt('complete', at('19:00'), { by: 'joris', response: 'r6' })],
      [attempt('complete', at('19:00'), { by: 'joris', response: 'not-here' })],
    ];
    const scores = new Map([
      ['r1', 8],
      ['r2', 5],
      ['r3', 6],
      ['r4', 1],
      ['r5', 1],
    ]);
    expect(scoresByInterviewer(finishedIn(cases), scores)).to.deep.equal([[5], [8, 6]]);
  });

  it('counts an interview once, though it was written down twice', () => {
    const twice = [
      attempt('complete', at('19:00'), { by: 'joris', response: 'r1' }),
      attempt('complete', at('19:30'), { by: 'joris', response: 'r1' }),
    ];
    const scores = scoresByInterviewer(finishedIn([twice]), new Map([['r1', 4]]));
    expect(scores).to.deep.equal([[4]]);
    expect(intraInterviewerCorrelation(scores)).to.deep.equal({ known: false, why: 'few-interviewers' });
  });
});
