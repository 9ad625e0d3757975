import { expect } from 'chai';
import { coreProgress, interviewOutcome } from '../../../domain/fieldwork/interview-outcome.js';
import type { Variable } from '../../../domain/questionnaire/codebook.js';
import { choices, variable } from '../results/small-study.js';

const core = (name: string, part: Partial<Variable> = {}): Variable =>
  variable(name, 'choice', { choices: choices('yes', 'no'), ...part });
const rules = { partialShare: 0.5 };

describe('an interview that stops', () => {
  const variables = [core('work'), core('income'), core('health'), core('garden'), core('colour', { core: false })];
  const always = (): boolean => true;

  it('is a partial one from half of the core questions on, and a break-off below', () => {
    expect(interviewOutcome(false, { applicable: 8, answered: 4 }, rules)).to.equal('partial');
    expect(interviewOutcome(false, { applicable: 8, answered: 3 }, rules)).to.equal('break-off');
    expect(interviewOutcome(false, { applicable: 9, answered: 4 }, rules)).to.equal('break-off');
    expect(interviewOutcome(false, { applicable: 8, answered: 4 }, { partialShare: 0.8 })).to.equal('break-off');
    expect(interviewOutcome(true, { applicable: 8, answered: 2 }, rules)).to.equal('complete');
  });

  it('is a break-off when nothing was answered, whatever the share', () => {
    expect(interviewOutcome(false, { applicable: 8, answered: 0 }, { partialShare: 0 })).to.equal('break-off');
    expect(interviewOutcome(false, { applicable: 0, answered: 0 }, rules)).to.equal('break-off');
  });

  it('counts core questions that apply; "don’t know" and "prefer not to say" are answers', () => {
    const response = { answers: { work: 'yes', colour: 'no' }, itemNonresponse: { income: 'refused' as const } };
    expect(coreProgress({ variables }, response, always)).to.deep.equal({ applicable: 4, answered: 2 });
    expect(coreProgress({ variables }, response, (name) => name !== 'garden')).to.deep.equal({
      applicable: 3,
      answered: 2,
    });
  });

  it('counts all questions where a definition marks no core', () => {
    const plain = variables.map((one) => ({ ...one, core: false }));
    expect(
      coreProgress({ variables: plain }, { answers: { colour: 'no' }, itemNonresponse: {} }, always),
    ).to.deep.equal({
      applicable: 5,
      answered: 1,
    });
  });
});
