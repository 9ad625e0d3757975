import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const input = (mounted: MountedSurvey, index = 0): HTMLInputElement => mounted.all<HTMLInputElement>('input')[index]!;

describe('boolean', () => {
  questionConformance('yes or no in two boxes', {
    question: { type: 'boolean' },
    answer: true,
    give: (mounted) => input(mounted, 1).click(),
  });
  questionConformance('yes or no in two boxes, yes first', {
    question: {
      type: 'boolean',
      swapOrder: true,
      valueTrue: 'y',
      valueFalse: 'n',
      labelTrue: 'Sure',
      labelFalse: 'Never',
    },
    answer: 'y',
    give: (mounted) => input(mounted, 0).click(),
  });
  questionConformance('yes or no as radio buttons', {
    question: { type: 'boolean', displayMode: 'radio' },
    answer: false,
    give: (mounted) => input(mounted, 0).click(),
  });
  questionConformance('yes or no as a check box', {
    question: { type: 'boolean', displayMode: 'checkbox', description: 'Once a month.' },
    answer: true,
    give: (mounted) => input(mounted).click(),
  });
  questionConformance('yes or no as a switch', {
    question: { type: 'boolean', displayMode: 'switch' },
    answer: true,
    give: (mounted) => input(mounted).click(),
  });
  questionConformance('yes or no as a switch below a title of its own', {
    question: { type: 'boolean', displayMode: 'switch', useTitleAsLabel: false },
    answer: true,
    give: (mounted) => input(mounted).click(),
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const survey = (question: object): object => ({
      elements: [{ type: 'boolean', name: 'q', title: 'A garden?', isRequired: true, ...question }],
    });

    it('shows that nobody has answered yet', async () => {
      mounted = await mountSurvey(survey({}));
      expect(mounted.all<HTMLInputElement>('input').map((each) => each.checked)).to.deep.equal([false, false]);
    });

    it('names a check box by its title, which stands nowhere else', async () => {
      mounted = await mountSurvey(survey({ displayMode: 'checkbox', description: 'At the back.' }));
      expect(mounted.find('[data-name=q]').innerText.match(/A garden\?/gu)).to.have.length(1);
      expect(input(mounted).labels![0]!.innerText).to.contain('A garden?');
      expect(mounted.root.getElementById(input(mounted).getAttribute('aria-describedby')!)!.innerText).to.equal(
        'At the back.',
      );
      expect(input(mounted).getAttribute('aria-required')).to.equal('true');
    });

    it('is a switch to whoever cannot see it', async () => {
      mounted = await mountSurvey(survey({ displayMode: 'switch' }), { data: { q: true } });
      expect(input(mounted).getAttribute('role')).to.equal('switch');
      expect(input(mounted).checked).to.equal(true);
      input(mounted).click();
      await mounted.settled();
      expect(mounted.survey.data).to.deep.equal({ q: false });
    });

    it('follows a host that changes its shape while it runs', async () => {
      mounted = await mountSurvey(survey({}));
      mounted.survey.getQuestionByName('q').renderAs = 'radio';
      await mounted.settled();
      expect(mounted.all('.choice')).to.have.length(2);
    });
  });
});
