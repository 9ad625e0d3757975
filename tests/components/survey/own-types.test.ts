/** Question types that a page registers with the survey engine of the tag. */
import { expect } from 'chai';
import { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { until } from '../../support/until.js';

describe('question types of a page', () => {
  let survey: RenovationSurvey;

  afterEach(async () => {
    survey.remove();
    (await RenovationSurvey.engine()).ComponentCollection.Instance.remove('yesnounsure');
  });

  it('are drawn once they are registered with the engine that the tag gives', async () => {
    const { ComponentCollection } = await RenovationSurvey.engine();
    ComponentCollection.Instance.add({
      name: 'yesnounsure',
      questionJSON: { type: 'radiogroup', choices: ['yes', 'no', 'unsure'] },
    });
    survey = new RenovationSurvey();
    survey.definition = {
      definitionId: 'own-types',
      definitionVersion: '1.0.0',
      elements: [{ type: 'yesnounsure', name: 'sure', title: 'Are you sure?' }],
    };
    document.body.append(survey);
    await until(() => survey.shadowRoot?.querySelectorAll('input[type=radio]').length === 3);
    expect(survey.survey?.getQuestionByName('sure').getType()).to.equal('yesnounsure');
  });
});
