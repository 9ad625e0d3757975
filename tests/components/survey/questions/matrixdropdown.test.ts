import { expect } from 'chai';
import type { QuestionMatrixDropdownModel } from 'survey-core';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const rooms = {
  type: 'matrixdropdown',
  rows: [
    { value: 'kitchen', text: 'Kitchen' },
    { value: 'bath', text: 'Bathroom' },
  ],
  columns: [
    { name: 'size', title: 'Size', cellType: 'text', inputType: 'number' },
    { name: 'state', title: 'State', cellType: 'radiogroup', choices: ['Good', 'Bad'] },
  ],
};

function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
}

describe('matrixdropdown', () => {
  questionConformance('a table of fields', {
    question: rooms,
    answer: { kitchen: { size: 9, state: 'Good' }, bath: { state: 'Bad' } },
    give: async (mounted) => {
      const [kitchen, bath] = mounted.all('tbody tr');
      type(kitchen!.querySelector('input')!, '9');
      kitchen!.querySelector<HTMLInputElement>('[type="radio"]')!.click();
      bath!.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]!.click();
      await mounted.settled();
    },
  });

  questionConformance('a table turned on its side', {
    question: { ...rooms, transposeData: true },
    answer: { kitchen: { size: 9 } },
  });

  questionConformance('a table in which choices are columns', {
    question: {
      ...rooms,
      columns: [
        {
          name: 'state',
          title: 'State',
          cellType: 'radiogroup',
          choices: ['Good', 'Bad'],
          showInMultipleColumns: true,
        },
        { name: 'what', title: 'What', cellType: 'checkbox', choices: ['Mould', 'Cold'], showInMultipleColumns: true },
        { name: 'size', title: 'Size', cellType: 'text' },
      ],
    },
    answer: { kitchen: { state: 'Good', what: ['Mould', 'Cold'] } },
    give: async (mounted) => {
      mounted.host.style.inlineSize = '1000px';
      for (const index of [0, 2, 3]) {
        mounted.all<HTMLInputElement>('tbody tr:first-of-type [data-choice] input')[index]!.click();
        await mounted.settled();
      }
    },
  });

  questionConformance('cards, where the definition wants a list', {
    question: { ...rooms, displayMode: 'list' },
    answer: { kitchen: { size: 9 } },
  });

  describe('what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const table = (): QuestionMatrixDropdownModel =>
      mounted.survey.getQuestionByName('q') as QuestionMatrixDropdownModel;
    const mount = async (more: object = {}, options = {}): Promise<void> => {
      mounted = await mountSurvey({ elements: [{ ...rooms, name: 'q', title: 'Rooms', ...more }] }, options);
    };

    it('is a real table, whose headings and fields name each other', async () => {
      await mount();
      expect(mounted.all('thead th[scope="col"]').map((th) => th.innerText.trim())).to.deep.equal(['Size', 'State']);
      expect(mounted.all('tbody th[scope="row"]').map((th) => th.innerText.trim())).to.deep.equal([
        'Kitchen',
        'Bathroom',
      ]);
      const names = mounted.all('tbody input[type="number"], tbody [role="radiogroup"]').map((el) => el.ariaLabel);
      expect(names).to.deep.equal(['Kitchen, Size', 'Kitchen, State', 'Bathroom, Size', 'Bathroom, State']);
    });

    it('renders one cell for an answer in it, and not the table', async () => {
      await mount();
      const [edited] = mounted.all('renovation-question-text');
      const rendered = rendersOf([mounted.find('renovation-question-matrixdropdown'), ...mounted.all('td > *')]);
      type(edited!.querySelector('input')!, '12');
      await mounted.settled();
      expect(table().value).to.deep.equal({ kitchen: { size: 12 } });
      expect(rendered).to.deep.equal([edited]);
    });

    it('becomes a card per row where there is no room, and loses no name', async () => {
      await mount();
      mounted.host.style.inlineSize = '320px';
      const titles = mounted.all('.cell-title').filter((title) => title.offsetParent !== null);
      expect(titles.map((title) => title.innerText)).to.deep.equal(['Size', 'State', 'Size', 'State']);
      expect(mounted.find('tbody td').getBoundingClientRect().width).to.be.greaterThan(240);
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
      expect(mounted.all('[role="columnheader"]').length).to.equal(2);
      mounted.host.style.inlineSize = '1000px';
      expect(mounted.all('.cell-title').every((title) => title.offsetParent === null)).to.equal(true);
    });

    it('stays a table where the definition wants one, and can be scrolled', async () => {
      await mount({ displayMode: 'table' });
      mounted.host.style.inlineSize = '320px';
      expect(mounted.all('.cell-title').every((title) => title.offsetParent === null)).to.equal(true);
    });

    it('turns back where there is no room to lie on its side', async () => {
      await mount({ transposeData: true });
      mounted.host.style.inlineSize = '1000px';
      await resized(mounted);
      expect(mounted.all('tbody th').map((th) => th.innerText.trim())).to.deep.equal(['Size', 'State']);
      mounted.host.style.inlineSize = '320px';
      await resized(mounted);
      expect(mounted.all('tbody th').map((th) => th.innerText.trim())).to.deep.equal(['Kitchen', 'Bathroom']);
    });

    it('says in a cell what is wrong with it', async () => {
      await mount({ columns: [{ name: 'size', title: 'Size', cellType: 'text', isRequired: true }] });
      expect(mounted.find('thead th').innerText).to.match(/Size\s*\*/u);
      mounted.survey.validate(true, false);
      await mounted.settled();
      const input = mounted.find<HTMLInputElement>('tbody input');
      const error = mounted.root.getElementById(input.getAttribute('aria-describedby')!);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(error?.getAttribute('role')).to.equal('alert');
      expect(error?.closest('td')).to.equal(input.closest('td'));
    });

    it('shows errors of a cell above its field where the definition wants that', async () => {
      const columns = [{ name: 'size', cellType: 'text', isRequired: true }];
      for (const [cellErrorLocation, index] of [
        ['top', 0],
        ['bottom', 1],
      ] as const) {
        await mount({ columns, cellErrorLocation, rows: ['one'] });
        mounted.survey.validate(true, false);
        await mounted.settled();
        const parts = [...mounted.find('tbody renovation-question-text').children];
        expect(parts.findIndex((part) => part.classList.contains('errors'))).to.equal(index);
        mounted.remove();
      }
    });

    it('shows the errors of choices that are columns below their row, and points the fields at them', async () => {
      await mount({
        columns: [
          {
            name: 'state',
            title: 'State',
            cellType: 'radiogroup',
            choices: ['Good', 'Bad'],
            showInMultipleColumns: true,
            isRequired: true,
          },
        ],
      });
      mounted.host.style.inlineSize = '1000px';
      await resized(mounted);
      expect(mounted.all('thead th').map((th) => th.innerText.replace(/\s+/gu, ' ').trim())).to.deep.equal([
        'State *',
        'Good',
        'Bad',
      ]);
      const radio = mounted.find<HTMLInputElement>('[data-choice] input');
      expect(radio.ariaLabel).to.equal('Kitchen, State: Good');
      mounted.survey.validate(true, false);
      await mounted.settled();
      expect(mounted.all('.entry-errors [role="alert"]').length).to.equal(2);
      radio.click();
      await mounted.settled();
      expect(mounted.all('.entry-errors [role="alert"]').length).to.equal(1);
    });

    it('adds up a column, and names the total', async () => {
      await mount(
        {
          totalText: 'Together',
          columns: [
            {
              name: 'size',
              title: 'Size',
              cellType: 'text',
              inputType: 'number',
              totalType: 'sum',
              totalFormat: '{0} m²',
            },
            { name: 'note', title: 'Note', cellType: 'text' },
          ],
        },
        { data: { q: { kitchen: { size: 9 }, bath: { size: 4 } } } },
      );
      expect(mounted.find('tfoot th').innerText.trim()).to.equal('Together');
      expect(mounted.find('tfoot output').innerText).to.equal('13 m²');
      type(mounted.find<HTMLInputElement>('tbody input'), '10');
      await mounted.settled();
      expect(mounted.find('tfoot output').innerText).to.equal('14 m²');
    });

    it('leaves a cell empty whose question does not apply, and draws it when it does', async () => {
      await mount({
        columns: [
          { name: 'state', cellType: 'text' },
          { name: 'why', cellType: 'text', visibleIf: '{row.state} = "bad"' },
        ],
        rows: ['one', 'two'],
      });
      expect(mounted.all('tbody input').length).to.equal(2);
      type(mounted.find<HTMLInputElement>('tbody input'), 'bad');
      await mounted.settled();
      expect(mounted.all('tbody tr').map((row) => row.querySelectorAll('input').length)).to.deep.equal([2, 1]);
    });

    it('shows and hides rows and columns by their conditions', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'text', name: 'a' },
          {
            ...rooms,
            name: 'q',
            rows: ['one', { value: 'two', visibleIf: '{a} = "x"' }],
            columns: [
              { name: 'c', cellType: 'text' },
              { name: 'd', cellType: 'text', visibleIf: '{a} = "x"' },
            ],
          },
        ],
      });
      const shape = (): number[] => [mounted.all('tbody tr').length, mounted.all('thead th').length];
      expect(shape()).to.deep.equal([1, 1]);
      mounted.survey.setValue('a', 'x');
      await mounted.settled();
      expect(shape()).to.deep.equal([2, 2]);
    });

    it('draws a type of its own in a cell, as a host chooses it', async () => {
      await mount(
        {},
        {
          prepare: (survey: MountedSurvey['survey']) => {
            survey.onMatrixCellCreating.add((_sender, options) => {
              if (options.row.rowName === 'bath' && options.columnName === 'size') options.cellType = 'comment';
            });
          },
        },
      );
      expect(mounted.all('tbody renovation-question-comment').length).to.equal(1);
      expect(mounted.find('textarea').ariaLabel).to.equal('Bathroom, Size');
    });

    it('tells a host of every cell', async () => {
      const told: string[] = [];
      await mount(
        {},
        {
          prepare: (survey: MountedSurvey['survey']) => {
            survey.onAfterRenderMatrixCell.add((_sender, { htmlElement, cellQuestion }) => {
              told.push(`${htmlElement.localName} ${cellQuestion.name}`);
            });
          },
        },
      );
      expect(told).to.deep.equal(['td size', 'td state', 'td size', 'td state']);
    });

    it('keeps widths, hints and stripes that a definition asks for', async () => {
      await mount({
        alternateRows: true,
        verticalAlign: 'top',
        columnMinWidth: '90px',
        rowTitleWidth: '200px',
        columns: [{ name: 'size', cellType: 'text', width: '300px', cellHint: 'In square metres' }],
      });
      mounted.host.style.inlineSize = '1000px';
      const [title, size] = mounted.all('thead tr > *');
      expect(title!.getBoundingClientRect().width).to.be.greaterThanOrEqual(200);
      expect(getComputedStyle(size!).minInlineSize).to.equal('90px');
      expect(getComputedStyle(size!).inlineSize).to.not.equal('auto');
      expect(mounted.find('tbody td').title).to.equal('In square metres');
      expect(mounted.find('table').hasAttribute('data-striped')).to.equal(true);
      expect(getComputedStyle(mounted.find('tbody td')).verticalAlign).to.equal('top');
    });

    it('hides its head, and keeps its names', async () => {
      await mount({ showHeader: false });
      expect(mounted.all('thead').length).to.equal(0);
      expect(mounted.find('tbody input').ariaLabel).to.equal('Kitchen, Size');
    });

    it('changes its headings and names with the language', async () => {
      await mount({
        rows: [{ value: 'k', text: { default: 'Kitchen', nl: 'Keuken' } }],
        columns: [{ name: 'size', title: { default: 'Size', nl: 'Grootte' }, cellType: 'text' }],
      });
      mounted.survey.locale = 'nl';
      await mounted.settled();
      expect(mounted.find('thead th').innerText.trim()).to.equal('Grootte');
      expect(mounted.find('tbody th').innerText.trim()).to.equal('Keuken');
      expect(mounted.find('tbody input').ariaLabel).to.equal('Keuken, Grootte');
    });
  });
});

/** The elements that render from now on, each once. */
function rendersOf(elements: readonly HTMLElement[]): HTMLElement[] {
  const rendered: HTMLElement[] = [];
  for (const element of elements as readonly (HTMLElement & { update?(changed: Map<string, unknown>): void })[]) {
    const update = element.update?.bind(element);
    if (!update) continue;
    element.update = (changed) => {
      if (!rendered.includes(element)) rendered.push(element);
      update(changed);
    };
  }
  return rendered;
}

/** A ResizeObserver reports after layout, in the frame that follows. */
async function resized(mounted: MountedSurvey): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await mounted.settled();
}
