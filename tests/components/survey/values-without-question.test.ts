/** Triggers and scripts set values that no question asks: kept like every other, and told under their own name. */
import { expect } from 'chai';
import type { RenovationAnswerEvent } from '../../../components/survey/events/survey-events.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { until as untilSoon } from '../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

describe('A value that no question asks', () => {
  let survey: RenovationSurvey;
  let told: (readonly [string, unknown])[];

  beforeEach(async () => {
    told = [];
    survey = document.createElement('renovation-survey');
    survey.definition = {
      definitionId: `values-${String(Date.now())}`,
      elements: [{ type: 'text', name: 'floor', inputType: 'number' }],
      triggers: [{ type: 'setvalue', expression: '{floor} > 3', setToName: 'high', setValue: true }],
    };
    survey.addEventListener('renovation-answer', ({ question, value }: RenovationAnswerEvent) =>
      told.push([question, value]),
    );
    document.body.append(survey);
    await until(() => survey.survey !== undefined);
  });

  afterEach(() => survey.remove());

  it('is told when a script sets it', () => {
    survey.survey?.setValue('stairwell', 'B');
    expect(told).to.deep.equal([['stairwell', 'B']]);
  });

  it('is told when a trigger sets it, beside the answer', () => {
    survey.survey?.setValue('floor', 5);
    expect(told).to.deep.include(['high', true]);
    expect(told).to.deep.include(['floor', 5]);
  });
});
