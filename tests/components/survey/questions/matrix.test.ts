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
  questionConformance('always one under the other', {
    question: { ...statements, displayMode: 'list' },
    answer: { know: 1 },
  });

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

    it('says for each row that it needs an answer, when all do', async () => {
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q', eachRowRequired: true }] });
      expect(mounted.all('.matrix-row').map((row) => row.getAttribute('aria-required'))).to.deep.equal([
        'true',
        'true',
      ]);
      mounted.survey.validate(true);
      await mounted.settled();
      expect(mounted.all('.matrix-row').map((row) => row.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
    });

    it('takes back the other answers of a row when one excludes them', async () => {
      const columns = [{ value: 'none', text: 'None', isExclusive: true }, 'mould', 'cold'];
      mounted = await mountSurvey(
        { elements: [{ ...statements, name: 'q', cellType: 'checkbox', columns }] },
        { data: { q: { know: ['mould', 'cold'] } } },
      );
      const boxes = mounted.all<HTMLInputElement>('.matrix-row:nth-of-type(2) input');
      boxes[0]!.click();
      await mounted.settled();
      expect(boxes.map((box) => box.checked)).to.deep.equal([true, false, false]);
      boxes[1]!.click();
      await mounted.settled();
      expect(boxes.map((box) => box.checked)).to.deep.equal([false, true, false]);
    });

    it('refuses the same answer in two rows where each may be given once', async () => {
      mounted = await mountSurvey(
        { elements: [{ ...statements, name: 'q', eachRowUnique: true }] },
        { data: { q: { know: 1, help: 1 } } },
      );
      mounted.survey.validate(true);
      await mounted.settled();
      expect(mounted.all('[role="alert"]').length).to.equal(1);
      expect(mounted.all('.matrix-row[data-error]').length).to.be.greaterThan(0);
    });

    it('draws the cells of a host', async () => {
      customElements.define('test-matrix-cell', class extends HTMLElement {});
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q', cellComponent: 'test-matrix-cell' }] });
      const cells = mounted.all<HTMLElement & { column?: { value: unknown }; cellChanged?: () => void }>(
        'test-matrix-cell',
      );
      expect(cells.map((cell) => cell.column?.value)).to.deep.equal([1, 2, 1, 2]);
      cells[1]!.cellChanged?.();
      expect(mounted.survey.data).to.deep.equal({ q: { know: 2 } });
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

    it('is a table on any screen, or a list on any, where the definition wants that', async () => {
      const columnsAt = async (displayMode: string, width: string): Promise<number> => {
        mounted = await mountSurvey({ elements: [{ ...statements, name: 'q', displayMode }] });
        mounted.host.style.width = width;
        const { gridTemplateColumns } = getComputedStyle(mounted.find('.matrix-row'));
        mounted.remove();
        return gridTemplateColumns.split(' ').length;
      };
      expect(await columnsAt('table', '340px')).to.equal(3);
      expect(await columnsAt('list', '900px')).to.equal(1);
    });

    it('waits for more room when it has many columns', async () => {
      mounted = await mountSurvey({ elements: [{ ...statements, name: 'q', columns: [1, 2, 3, 4, 5, 6, 7] }] });
      mounted.host.style.width = '700px';
      expect(getComputedStyle(mounted.find('.matrix-row')).gridTemplateColumns.split(' ').length).to.equal(1);
      mounted.host.style.width = '900px';
      expect(getComputedStyle(mounted.find('.matrix-row')).gridTemplateColumns.split(' ').length).to.equal(8);
    });
  });
});
