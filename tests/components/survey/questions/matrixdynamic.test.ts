import { expect } from 'chai';
import type { QuestionMatrixDynamicModel } from 'survey-core';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const children = {
  type: 'matrixdynamic',
  rowCount: 2,
  columns: [
    { name: 'name', title: 'Name', cellType: 'text' },
    { name: 'age', title: 'Age', cellType: 'text', inputType: 'number' },
  ],
};

function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('matrixdynamic', () => {
  questionConformance('a table that grows', {
    question: children,
    answer: [{ name: 'Noor', age: 9 }, {}],
    give: (mounted) => {
      const inputs = mounted.all<HTMLInputElement>('tbody input');
      type(inputs[0]!, 'Noor');
      type(inputs[1]!, '9');
    },
  });

  questionConformance('rows with details and an order of their own', {
    question: {
      ...children,
      allowRowReorder: true,
      detailPanelMode: 'underRow',
      detailElements: [{ type: 'text', name: 'school', title: 'School' }],
    },
    answer: [{ name: 'Noor', school: 'De Ark' }, { name: 'Sam' }],
  });

  questionConformance('no rows yet, in words', {
    question: { ...children, rowCount: 0, hideColumnsIfEmpty: true },
    answer: [{ name: 'Noor' }],
  });

  describe('what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const table = (): QuestionMatrixDynamicModel => mounted.survey.getQuestionByName('q') as QuestionMatrixDynamicModel;
    const mount = async (more: object = {}, options: MountOptions = {}): Promise<void> => {
      mounted = await mountSurvey({ elements: [{ ...children, name: 'q', title: 'Children', ...more }] }, options);
    };
    const three = { data: { q: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] } };
    const names = (): string[] => mounted.all<HTMLInputElement>('tbody [type="text"]').map((input) => input.value);
    const button = (action: string, index = 0): HTMLButtonElement =>
      mounted.all<HTMLButtonElement>(`[data-action="${action}"]`)[index]!;
    const active = (): Element | null => mounted.root.activeElement;
    // Elements are compared here: chai would write them out in full.
    const expectFocusOn = (element: Element | undefined): void => {
      expect(active() === element, `focus on ${active()?.outerHTML.slice(0, 120)}`).to.equal(true);
    };

    it('adds a row, and brings the keyboard to it', async () => {
      await mount({ addRowText: 'Add a child' });
      expect(button('sv-md-add-btn').innerText.trim()).to.equal('Add a child');
      button('sv-md-add-btn').click();
      await mounted.settled();
      await until(() => active()?.localName === 'input');
      expect(mounted.all('tbody tr').length).to.equal(3);
      expect(active()?.ariaLabel).to.equal('Row 3, Name');
    });

    it('names its buttons after their row, and its rows after what the definition calls an entry', async () => {
      await mount({ singleInputTitleTemplate: 'Child {rowIndex}' });
      expect(button('remove-row', 1).textContent.replace(/\s+/gu, ' ').trim()).to.equal('Remove: Child 2');
      expect(mounted.find('tbody input').ariaLabel).to.equal('Child 1, Name');
    });

    it('names its buttons after their row on its side as well', async () => {
      await mount({ transposeData: true });
      mounted.host.style.inlineSize = '1000px';
      await mounted.settled();
      const words = mounted
        .all('[data-action="remove-row"]')
        .map((each) => each.textContent.replace(/\s+/gu, ' ').trim());
      expect(words).to.deep.equal(['Remove: Row 1', 'Remove: Row 2']);
    });

    it('puts rows in order on a phone too, where they are cards', async () => {
      const meals = { name: 'eats', cellType: 'checkbox', choices: ['meat', 'fish'], showInMultipleColumns: true };
      await mount({ allowRowReorder: true, columns: [{ name: 'name', cellType: 'text' }, meals] }, three);
      mounted.host.style.display = 'block';
      mounted.host.style.inlineSize = '320px';
      await until(() => table().isMobile);
      await mounted.settled();
      expect(names()).to.deep.equal(['a', 'b', 'c']);
      button('down').click();
      await mounted.settled();
      expect(names()).to.deep.equal(['b', 'a', 'c']);
      expect(getComputedStyle(mounted.find('tbody tr')).display).to.equal('block');
    });

    it('removes a row, and keeps the keyboard near', async () => {
      await mount({}, three);
      button('remove-row', 1).focus();
      button('remove-row', 1).click();
      await mounted.settled();
      expect(names()).to.deep.equal(['a', 'c']);
      expectFocusOn(button('remove-row', 1));
      expect(mounted.find('[role="status"]').textContent).to.equal('Row 2 was removed');
      button('remove-row', 1).click();
      await mounted.settled();
      expectFocusOn(button('remove-row', 0));
      button('remove-row', 0).click();
      await mounted.settled();
      expectFocusOn(button('sv-md-add-btn'));
    });

    it('asks before it removes a row with answers, when the definition wants that', async () => {
      await mount({ confirmDelete: true, confirmDeleteText: 'Delete this child?' }, three);
      button('remove-row', 1).focus();
      button('remove-row', 1).click();
      await mounted.settled();
      const dialog = mounted.find<HTMLDialogElement>('dialog');
      expect(dialog.open).to.equal(true);
      expect(dialog.role).to.equal('alertdialog');
      expect(dialog.innerText).to.contain('Delete this child?');
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
      dialog.querySelector<HTMLElement>('[data-action="cancel"]')!.click();
      await mounted.settled();
      await until(() => mounted.all('dialog').length === 0);
      expect(names()).to.deep.equal(['a', 'b', 'c']);
      expectFocusOn(button('remove-row', 1));
      button('remove-row', 1).click();
      await mounted.settled();
      mounted.find('dialog [data-action="apply"]').click();
      await mounted.settled();
      await until(() => mounted.all('dialog').length === 0);
      expect(names()).to.deep.equal(['a', 'c']);
      expectFocusOn(button('remove-row', 1));
    });

    it('leaves no way below the fewest rows or above the most', async () => {
      await mount({ minRowCount: 2, maxRowCount: 3 });
      expect(mounted.all('[data-action="remove-row"]').length).to.equal(0);
      button('sv-md-add-btn').click();
      await mounted.settled();
      expect(mounted.all('[data-action="remove-row"]').length).to.equal(3);
      expect(mounted.all('[data-action="sv-md-add-btn"]').length).to.equal(0);
    });

    it('offers neither adding nor removing where the definition forbids it, or the table is read', async () => {
      await mount({ allowAddRows: false, allowRemoveRows: false });
      expect(mounted.all('[data-action]:not([data-action^="sv-nav"])').length).to.equal(0);
      mounted.remove();
      await mount({ allowRowReorder: true }, { ...three, readonly: true });
      expect(mounted.all('[data-action]:not([data-action^="sv-nav"])').length).to.equal(0);
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
    });

    it('puts the button to add where the definition wants it', async () => {
      for (const [addRowButtonLocation, places] of [
        ['default', ['after']],
        ['top', ['before']],
        ['bottom', ['after']],
        ['topBottom', ['before', 'after']],
      ] as const) {
        await mount({ addRowButtonLocation });
        const area = mounted.find('.entry-table-area');
        const found = mounted
          .all('[data-action="sv-md-add-btn"]')
          .map((each) => (each.compareDocumentPosition(area) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'));
        expect(found, addRowButtonLocation).to.deep.equal(places);
        mounted.remove();
      }
    });

    it('says that there are no rows, with the button to add one', async () => {
      await mount({ rowCount: 0, hideColumnsIfEmpty: true, noRowsText: 'Nobody yet' });
      expect(mounted.find('.entries-empty').innerText).to.contain('Nobody yet');
      expect(mounted.all('table').length).to.equal(0);
      button('sv-md-add-btn').click();
      await mounted.settled();
      expect(mounted.all('tbody tr').length).to.equal(1);
    });

    it('finds a name that is there twice', async () => {
      await mount({ keyName: 'name', keyDuplicationError: 'This name is there already' });
      const [first, , second] = mounted.all<HTMLInputElement>('tbody input');
      type(first!, 'Noor');
      type(second!, 'Noor');
      mounted.survey.validate(true, false);
      await mounted.settled();
      expect(second!.closest('td')!.querySelector<HTMLElement>('[role="alert"]')!.innerText.trim()).to.equal(
        'This name is there already',
      );
      expect(second!.getAttribute('aria-invalid')).to.equal('true');
    });

    it('asks for as many rows as are needed', async () => {
      await mount({ minRowCount: 2, isRequired: true });
      type(mounted.find<HTMLInputElement>('tbody input'), 'Noor');
      mounted.survey.validate(true, false);
      await mounted.settled();
      expect(mounted.find('[role="alert"]').innerText).to.contain('2');
    });

    it('unfolds details below a row, one at a time where the definition wants that', async () => {
      const details = {
        detailPanelMode: 'underRowSingle',
        detailElements: [{ type: 'text', name: 'school', title: 'School' }],
      };
      await mount(details);
      const toggle = button('show-detail');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      toggle.click();
      await mounted.settled();
      const panel = mounted.find('.entry-details renovation-survey-panel');
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(toggle.getAttribute('aria-controls')).to.equal(panel.id);
      expect(panel.role).to.equal('group');
      type(panel.querySelector('input')!, 'De Ark');
      expect(table().value).to.deep.equal([{ school: 'De Ark' }, {}]);
      button('show-detail', 1).click();
      await mounted.settled();
      expect(mounted.all('.entry-details').length).to.equal(1);
      expect(button('show-detail', 1).getAttribute('aria-expanded')).to.equal('true');
    });

    it('unfolds the details of a row that is added, where the definition wants that', async () => {
      await mount({
        detailPanelMode: 'underRow',
        detailPanelShowOnAdding: true,
        detailElements: [{ type: 'text', name: 'school' }],
      });
      button('sv-md-add-btn').click();
      await mounted.settled();
      expect(mounted.all('.entry-details').length).to.equal(1);
    });

    it('adds up its columns', async () => {
      await mount(
        {
          columns: [
            {
              name: 'age',
              title: 'Age',
              cellType: 'text',
              inputType: 'number',
              totalType: 'max',
              totalFormat: 'Oldest: {0}',
            },
          ],
        },
        { data: { q: [{ age: 4 }, { age: 9 }] } },
      );
      expect(mounted.find('tfoot output').innerText).to.equal('Oldest: 9');
    });

    it('draws the actions that a host gives its rows', async () => {
      const done: string[] = [];
      await mount(
        {},
        {
          prepare: (survey) => {
            survey.onGetMatrixRowActions.add((_sender, options) => {
              options.actions.push({ id: 'copy', title: 'Copy', location: 'end', action: () => done.push('copied') });
            });
          },
        },
      );
      button('copy', 1).click();
      expect(done).to.deep.equal(['copied']);
    });

    it('gives a name to every row of a card layout', async () => {
      await mount({ displayMode: 'list' });
      expect(mounted.all('tbody tr').map((row) => row.dataset.title)).to.deep.equal(['Row 1', 'Row 2']);
      // What the engine makes of it differs: the text itself, or `attr(data-title)`.
      expect(getComputedStyle(mounted.find('tbody tr'), '::before').content).to.match(/Row 1|attr\(data-title\)/u);
    });

    describe('putting rows in order', () => {
      it('moves a row by its buttons, keeps the keyboard on them and says where the row is', async () => {
        await mount({ allowRowReorder: true }, three);
        button('down').focus();
        button('down').click();
        await mounted.settled();
        expect(names()).to.deep.equal(['b', 'a', 'c']);
        expectFocusOn(button('down', 1));
        expect(mounted.find('[role="status"]').textContent).to.equal('Row 1 is now number 2 of 3');
        button('down', 1).click();
        await mounted.settled();
        expect(names()).to.deep.equal(['b', 'c', 'a']);
        expect(button('down', 2).getAttribute('aria-disabled')).to.equal('true');
        button('down', 2).click();
        await mounted.settled();
        expect(names()).to.deep.equal(['b', 'c', 'a']);
        button('up', 1).click();
        await mounted.settled();
        expect(names()).to.deep.equal(['c', 'b', 'a']);
      });

      it('moves a row by dragging its handle', async () => {
        await mount({ allowRowReorder: true }, three);
        drag(mounted, 0, 2);
        await mounted.settled();
        expect(names()).to.deep.equal(['b', 'c', 'a']);
        drag(mounted, 2, 0);
        await mounted.settled();
        expect(names()).to.deep.equal(['a', 'b', 'c']);
      });

      it('gives up a drag with Escape', async () => {
        await mount({ allowRowReorder: true }, three);
        drag(mounted, 0, 2, () => {
          expect(mounted.all('[data-landing]').length).to.equal(1);
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        });
        await mounted.settled();
        expect(names()).to.deep.equal(['a', 'b', 'c']);
        expect(mounted.all('[data-landing], [data-dragged]').length).to.equal(0);
      });

      it('leaves rows alone that a host has fixed', async () => {
        await mount(
          { allowRowReorder: true },
          {
            ...three,
            prepare: (survey) => {
              (survey.getQuestionByName('q') as QuestionMatrixDynamicModel).lockedRowCount = 1;
            },
          },
        );
        expect(mounted.all('.grip').length).to.equal(2);
        expect(button('up').getAttribute('aria-disabled')).to.equal('true');
        drag(mounted, 1, 0);
        await mounted.settled();
        expect(names()).to.deep.equal(['a', 'b', 'c']);
      });

      it('drags a row to another table where a host allows that', async () => {
        const tables = ['q', 'r'].map((name) => ({
          ...children,
          name,
          title: name,
          rowCount: 1,
          allowRowReorder: true,
        }));
        mounted = await mountSurvey(
          { elements: tables },
          {
            data: { q: [{ name: 'a' }, { name: 'b' }], r: [{ name: 'x' }] },
            prepare: (survey) => {
              survey.onMatrixRowDragOver.add((_sender, options) => {
                options.allow = true;
              });
            },
          },
        );
        drag(mounted, 0, 1, undefined, 'tr[data-row]', 2);
        await mounted.settled();
        expect(mounted.survey.data).to.deep.equal({ q: [{ name: 'b' }], r: [{ name: 'x' }, { name: 'a' }] });
      });
    });
  });
});

/** Drags the handle of a row to the far half of another, as a pointer does. */
function drag(
  mounted: MountedSurvey,
  from: number,
  to: number,
  before: () => void = () => undefined,
  rows = 'tr[data-row]',
  target = to,
): void {
  const all = mounted.all(rows);
  const handle = all[from]!.querySelector<HTMLElement>('.grip')!;
  handle.setPointerCapture = () => undefined; // there is no real pointer
  const box = all[target]!.getBoundingClientRect();
  const y = target > from ? box.bottom - 4 : box.top + 4;
  const at = { clientX: box.left + box.width / 2, clientY: y, bubbles: true, pointerId: 1, button: 0 };
  handle.dispatchEvent(new PointerEvent('pointerdown', at));
  handle.dispatchEvent(new PointerEvent('pointermove', at));
  before();
  handle.dispatchEvent(new PointerEvent('pointerup', at));
}

/** Waits for something that the browser or survey-core does in a later task. */
async function until(condition: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !condition(); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(condition()).to.equal(true);
}
