import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const statements = {
  type: 'matrix',
  columns: [
    { value: 1, text: 'Agree' },
    { value: 2, text: 'Disagree' },
  ],
  rows: [
    { value: 'know', text: 'I know my neighbours' },
    { value: 'help', text: 'They help me' },
  ],
};

describe('matrix', () => {
  questionConformance('several statements with the same choices', {
    question: statements,
    answer: { know: 1, help: 2 },
    give: (mounted) => {
      const inputs = mounted.all<HTMLInputElement>('.matrix-row input');
      inputs[0]!.click();
      inputs[3]!.click();
    },
  });
  questionConformance('with several answers a row', {
    question: { ...statements, cellType: 'checkbox' },
    answer: { know: [1, 2] },
    give: async (mounted) => {
      for (const index of [0, 1]) {
        mounted.all<HTMLInputElement>('.matrix-row input')[index]!.click();
        await mounted.settled();
      }
    },
  });
  questionConformance('with a text in every cell', {
    question: { ...statements, cells: { know: { 1: 'All of them', 2: 'None' } } },
    answer: { know: 2 },
  });
  questionConformance('without rows', { question: { type: 'matrix', columns: [1, 2, 3] } });

  describe('what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());

    it('names every row for a screen reader', async () => {
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q' }] });
      const row = mounted.find('.matrix-row');
      expect(row.getAttribute('role')).to.equal('radiogroup');
      const title = mounted.root.getElementById(row.getAttribute('aria-labelledby')!);
      expect(title?.textContent).to.contain('I know my neighbours');
    });

    it('points at the rows that still need an answer', async () => {
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q', eachRowRequired: true }] });
      mounted.all<HTMLInputElement>('.matrix-row input')[0]!.click();
      mounted.survey.validate(true);
      await mounted.settled();
      expect(mounted.all('.matrix-row').map((row) => row.hasAttribute('data-error'))).to.deep.equal([false, true]);
    });

    it('shows a row when its condition comes true', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'text', name: 'a' },
          { ...statements, name: 'q', rows: ['one', { value: 'two', visibleIf: '{a} = "x"' }] },
        ],
      });
      expect(mounted.all('.matrix-row').length).to.equal(1);
      mounted.survey.setValue('a', 'x');
      await mounted.settled();
      expect(mounted.all('.matrix-row').length).to.equal(2);
    });

    it('is a table where there is room and a list where there is not', async () => {
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q' }] });
      const columnsAt = (width: string): number => {
        mounted.host.style.width = width;
        return getComputedStyle(mounted.find('.matrix-row')).gridTemplateColumns.split(' ').length;
      };
      expect(columnsAt('900px')).to.equal(3);
      expect(columnsAt('340px')).to.equal(1);
    });
  });
});
