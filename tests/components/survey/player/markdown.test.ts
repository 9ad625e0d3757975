import { expect } from 'chai';
import { createSurvey } from '../../../../components/survey/player/player.js';
import { loadMarkdown } from '../../../../components/survey/player/markdown.js';
import { mountSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

const asked = (title: string, more: object = {}) => ({
  elements: [{ type: 'text', name: 'first_one', title, ...more }],
});

/** How survey-core shows a title, in a questionnaire that was made at once, with or without what reads Markdown. */
const htmlOf = (title: string): string => {
  const survey = createSurvey({ definition: asked(title), language: 'en', mode: 'self', wave: null });
  return survey.getQuestionByName('first_one').locTitle.renderedHtml;
};

// In the order in which a page lives: what reads Markdown is not there before something asks for it.
describe('Markdown in a questionnaire', () => {
  it('is not asked for where names, rules and values alone have signs in them', async () => {
    await loadMarkdown({
      definitionVersion: '1.0.0',
      elements: [
        { type: 'radiogroup', name: '*first_one*', title: 'How are you?', visibleIf: '{a_b} <> `x`', choices: ['a_b'] },
        { type: 'text', name: 'q', valueName: '[q]', inputMask: '*', validators: [{ type: 'regex', regex: '[a-z]*' }] },
      ],
    });
    expect(htmlOf('a **bold** word')).to.equal('a **bold** word');
  });

  it('is read in a text that code of a host brings later, as soon as it can be', async () => {
    const { survey, find, settled } = await mountSurvey(asked('How are you?'));
    survey.getQuestionByName('first_one').title = 'How are you *now*?';
    await settled();
    await until(() => find('[data-name="first_one"] .title').querySelector('em')?.textContent === 'now');
  });

  it('is there before a questionnaire that uses it is drawn', async () => {
    const { find } = await mountSurvey(asked('How are **you**?'));
    expect(find('[data-name="first_one"] .title strong').textContent).to.equal('you');
  });

  it('leaves a name_of_something as it is', () => {
    expect(htmlOf('the file name_of_something_else')).to.equal('the file name_of_something_else');
    expect(htmlOf('an _important_ word')).to.equal('an <em>important</em> word');
  });
});
