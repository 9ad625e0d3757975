import { expect } from 'chai';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import { interviewerFigures, median } from '../../../domain/fieldwork/interviewer-figures.js';
import { intraInterviewerCorrelation } from '../../../domain/fieldwork/intraclass.js';
import type { AttemptEntry, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { at, attempt } from './support.js';

const by = (
  interviewer: string,
  outcome: OutcomeId,
  start: string,
  end: string,
  response: string | null = null,
): AttemptEntry => attempt(outcome, at(end), { by: interviewer, startedAt: at(start), response });

describe('interviewers side by side', () => {
  const cases = [
    [by('joris', 'no-answer', '10:00', '10:01'), by('fatima', 'complete', '18:00', '18:20', 'r1')],
    [by('fatima', 'complete', '18:30', '19:10', 'r2')],
    [by('fatima', 'household-refusal-soft', '19:12', '19:13')],
    [by('fatima', 'break-off', '19:20', '19:30', 'r3'), by('joris', 'complete', '20:00', '20:05', 'r3')],
    [by('joris', 'household-refusal', '20:10', '20:11')],
    [attempt('complete', at('20:20'), { mode: 'self', by: null })],
  ];
  const items = new Map([
    ['r1', { answered: 18, refused: 1, dontKnow: 1 }],
    ['r2', { answered: 17, refused: 3, dontKnow: 0 }],
    ['r3', { answered: 20, refused: 0, dontKnow: 0 }],
  ]);
  const [fatima, joris] = interviewerFigures(cases.map(attemptsOf), items);

  it('are counted each for what they did themselves', () => {
    expect(fatima).to.deep.include({ interviewer: 'fatima', attempts: 4, interviews: 2 });
    expect(joris).to.deep.include({ interviewer: 'joris', attempts: 3, interviews: 1 });
  });

  it('have a cooperation of interviews among interviews, refusals and break-offs of their own', () => {
    // fatima: 2 interviews, 1 refusal, 1 break-off: 2 of 4. joris: 1 interview, 1 refusal: 1 of 2.
    expect(fatima?.cooperation).to.deep.include({ numerator: 2, denominator: 4, unit: 'households' });
    expect(joris?.cooperation).to.deep.include({ numerator: 1, denominator: 2 });
  });

  it('have a median length of what was done in one go', () => {
    expect(fatima?.medianMinutes).to.equal(30);
    expect(joris?.medianMinutes).to.equal(null);
    expect([median([3, 1, 2]), median([]), median([7])]).to.deep.equal([2, null, 7]);
  });

  it('have a share of questions refused, of all that were asked', () => {
    expect(fatima?.itemRefusal).to.deep.equal({ share: 4 / 40, refused: 4, asked: 40 });
    expect(joris?.itemRefusal).to.deep.include({ share: 0, asked: 20 });
  });

  it('are marked where there are fewer than ten interviews', () => {
    expect(fatima?.small).to.equal(true);
    const ten = Array.from({ length: 10 }, (_, day) => [attempt('complete', at('19:00', day), { by: 'joris' })]);
    expect(interviewerFigures(ten, items)[0]?.small).to.equal(false);
  });
});

describe('the intra-interviewer correlation', () => {
  it('of three interviewers with three interviews each is 1/7, worked out by hand', () => {
    // Means 2/3, 1/3, 1; whole 2/3. Between: 3 × (0 + 1/9 + 1/9) / 2 = 1/3. Within: (2/3 + 2/3 + 0) / 6 = 2/9. n0 = 3.
    // (1/3 − 2/9) / (1/3 + 2 × 2/9) = 1/7.
    const result = intraInterviewerCorrelation([
      [1, 1, 0],
      [0, 0, 1],
      [1, 1, 1],
    ]);
    expect(result.known && result.value.rho).to.be.closeTo(1 / 7, 1e-12);
  });

  it('takes groups of unequal size as Donner does', () => {
    // N = 6, k = 3, n0 = (6 − 14/6) / 2 = 11/6. Between: (2·(17/6)² + 3·(13/6)² + (5/6)²) / 2 = 555/36.
    // Within: (2 + 8 + 0) / 3 = 120/36. (555 − 120) / (555 + 5/6 × 120) = 435/655.
    const result = intraInterviewerCorrelation([[2, 4], [6, 8, 10], [5]]);
    if (!result.known) throw new Error(result.why);
    expect(result.value.rho).to.be.closeTo(435 / 655, 1e-12);
    expect(result.value.groupSize).to.be.closeTo(11 / 6, 1e-12);
    expect(result.value).to.deep.include({ interviewers: 3, interviews: 6 });
  });

  it('is 1 when interviewers differ and their respondents do not, and below 0 by chance', () => {
    const one = intraInterviewerCorrelation([
      [0, 0],
      [1, 1],
    ]);
    expect(one.known && one.value.rho).to.equal(1);
    const none = intraInterviewerCorrelation([
      [0, 1],
      [1, 0],
    ]);
    expect(none.known && none.value.rho).to.equal(-1);
  });

  it('says why there is none', () => {
    expect(intraInterviewerCorrelation([[1, 2, 3], []])).to.deep.equal({ known: false, why: 'few-interviewers' });
    expect(intraInterviewerCorrelation([[1], [2]])).to.deep.equal({ known: false, why: 'one-each' });
    expect(intraInterviewerCorrelation([[1, 1], [1]])).to.deep.equal({ known: false, why: 'no-variance' });
  });
});
