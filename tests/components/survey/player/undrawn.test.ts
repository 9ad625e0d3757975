/** What survey-core prepares for its own renderers is left out of a survey that the kit draws, and of no other. */
import { expect } from 'chai';
import { SurveyModel, type Question } from 'survey-core';
import { mountSurvey } from '../../../support/mount-survey.js';

const definition = {
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'radiogroup', name: 'choice', title: 'Choice', choices: ['a', 'b'], isRequired: true },
        { type: 'radiogroup', name: 'open', title: 'Open', choices: ['a'], showOtherItem: true },
      ],
    },
    { name: 'second', elements: [{ type: 'text', name: 'text' }] },
  ],
};

const hidden = (of: object, name: string): unknown => Reflect.get(of, name);

describe('What nobody draws', () => {
  it('is not prepared, and stays as it was for a survey that others draw', async () => {
    const mounted = await mountSurvey(definition);
    const other = new SurveyModel(definition);
    const root = (survey: SurveyModel): string => {
      const question = survey.getQuestionByName('choice');
      question.afterRender(document.createElement('div'));
      return question.cssRoot as string;
    };
    expect(root(mounted.survey)).to.equal('');
    expect(root(other)).to.not.equal('');
    mounted.remove();
  });

  it('is no button for every page where no contents are shown, until they are', async () => {
    const mounted = await mountSurvey(definition);
    const { survey } = mounted;
    expect(hidden(survey, 'tocModelValue')).to.equal(undefined);
    survey.showTOC = true;
    await mounted.settled();
    expect(mounted.find('renovation-survey-contents').querySelectorAll('li')).to.have.lengthOf(2);
    expect(survey.getContainerContent('left').map(({ id, data }) => [id, data === survey['tocModel']])).to.deep.equal([
      ['toc-navigation', true],
    ]);
    mounted.remove();
  });

  it('is no choice "other" where it is not offered; where it is, its field is found', async () => {
    const mounted = await mountSurvey(definition);
    const question = (name: string): Question => mounted.survey.getQuestionByName(name);
    expect(hidden(question('choice'), 'otherItemValue')).to.equal(undefined);
    question('open').value = 'other';
    await mounted.settled();
    expect(question('open').isOtherSelected).to.equal(true);
    mounted.remove();
  });

  it('is no bar of buttons over a list whose own button stands below it', async () => {
    const mounted = await mountSurvey(definition);
    const choice = mounted.survey.getQuestionByName('choice');
    choice.allowClear = true;
    choice.value = 'a';
    await mounted.settled();
    expect(choice.getTitleActions()).to.deep.equal([]);
    mounted.find<HTMLButtonElement>('[data-name=choice] .clear').click();
    expect(choice.isEmpty()).to.equal(true);
    mounted.remove();
  });

  it('is no count below a field without an end, until it gets one', async () => {
    const mounted = await mountSurvey({ elements: [{ type: 'comment', name: 'story' }] });
    const story = mounted.survey.getQuestionByName('story');
    expect(hidden(story, '_inputActionsContainer')).to.equal(undefined);
    mounted.survey.maxTextLength = 40;
    await mounted.settled();
    story.value = 'hello';
    await mounted.settled();
    expect(mounted.find('[data-name=story] .character-counter').textContent).to.equal('5/40');
    mounted.remove();
  });
});
