import { expect } from 'chai';
import type { QuestionPanelDynamicModel } from 'survey-core';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';
import { until } from '../../../support/until.js';

const children = {
  type: 'paneldynamic',
  panelCount: 1,
  templateElements: [
    { type: 'text', name: 'name', title: 'Name' },
    { type: 'text', name: 'age', title: 'Age', inputType: 'number' },
  ],
};

function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('paneldynamic', () => {
  const two = [{ name: 'Noor', age: 9 }, { name: 'Sam' }];
  questionConformance('a set of questions per entry, in a list', {
    question: children,
    answer: [{ name: 'Noor', age: 9 }],
    give: (mounted) => {
      const inputs = mounted.all<HTMLInputElement>('.entry input');
      type(inputs[0]!, 'Noor');
      type(inputs[1]!, '9');
    },
  });
  questionConformance('nobody yet', { question: { ...children, panelCount: 0 }, answer: two });
  questionConformance('one entry at a time', {
    question: { ...children, displayMode: 'carousel', templateTitle: 'Child {panelIndex}' },
    answer: two,
  });
  questionConformance('entries behind tabs', {
    question: { ...children, displayMode: 'tab', templateTabTitle: '{panel.name}' },
    answer: two,
  });
  questionConformance('entries that fold, with the button beside them', {
    question: {
      ...children,
      templateTitle: 'Child {panelIndex}',
      panelsState: 'firstExpanded',
      removePanelButtonLocation: 'right',
    },
    answer: two,
  });

  describe('what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const panels = (): QuestionPanelDynamicModel => mounted.survey.getQuestionByName('q') as QuestionPanelDynamicModel;
    const mount = async (more: object = {}, options: MountOptions = {}): Promise<void> => {
      mounted = await mountSurvey({ elements: [{ ...children, name: 'q', title: 'Children', ...more }] }, options);
    };
    const three: MountOptions = { data: { q: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] } };
    const names = (): string[] => mounted.all<HTMLInputElement>('.entry [type="text"]').map((input) => input.value);
    const button = (action: string, index = 0): HTMLButtonElement =>
      mounted.all<HTMLButtonElement>(`[data-action^="${action}"]`)[index]!;
    const active = (): Element | null => mounted.root.activeElement;
    // Elements are compared here: chai would write them out in full.
    const expectFocusOn = (element: Element | undefined): void => {
      expect(active() === element, `focus on ${active()?.outerHTML.slice(0, 120)}`).to.equal(true);
    };
    const words = (element: Element | null | undefined): string =>
      element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';

    it('renders one question for an answer, and not the whole', async () => {
      await mount({}, three);
      const element = mounted.find('renovation-question-paneldynamic') as HTMLElement & {
        update(changed: unknown): void;
      };
      let renders = 0;
      element.update = () => renders++;
      type(mounted.find<HTMLInputElement>('.entry input'), 'z');
      await mounted.settled();
      expect(panels().value).to.deep.equal([{ name: 'z' }, { name: 'b' }, { name: 'c' }]);
      expect(renders).to.equal(0);
    });

    it('names every entry, by its title or by its number', async () => {
      await mount({ panelCount: 2 });
      const groups = (): HTMLElement[] => mounted.all('.entry > renovation-survey-panel');
      expect(groups().map((group) => group.ariaLabel)).to.deep.equal(['Entry 1', 'Entry 2']);
      expect(words(button('remove-panel', 1))).to.equal('Remove: Entry 2');
      mounted.remove();
      await mount({ templateTitle: 'Child: {panel.name}' }, three);
      const titles = groups().map((group) =>
        words(mounted.root.getElementById(group.getAttribute('aria-labelledby')!)),
      );
      expect(titles).to.deep.equal(['Child: a', 'Child: b', 'Child: c']);
      type(mounted.find<HTMLInputElement>('.entry input'), 'z');
      await mounted.settled();
      expect(words(button('remove-panel'))).to.equal('Remove: Child: z');
    });

    it('adds an entry, and brings the keyboard to its first question', async () => {
      await mount({ addPanelText: 'Add a child' }, three);
      expect(words(button('sv-pd-add-btn'))).to.equal('Add a child');
      button('sv-pd-add-btn').focus();
      button('sv-pd-add-btn').click();
      await mounted.settled();
      await until(() => active()?.localName === 'input');
      expect(names().length).to.equal(4);
      expectFocusOn(mounted.all('.entry [type="text"]')[3]);
    });

    it('removes an entry, and keeps the keyboard near', async () => {
      await mount({}, three);
      button('remove-panel', 1).focus();
      button('remove-panel', 1).click();
      await mounted.settled();
      expect(names()).to.deep.equal(['a', 'c']);
      expectFocusOn(button('remove-panel', 1));
      expect(mounted.find('[role="status"]').textContent).to.equal('Entry 2 was removed');
      button('remove-panel', 1).click();
      await mounted.settled();
      button('remove-panel', 0).click();
      await mounted.settled();
      expect(mounted.find('.entries-empty').innerText).to.contain('No entries yet.');
      await until(() => active() !== null);
      expectFocusOn(button('sv-pd-add-btn'));
    });

    it('asks before it removes an entry with answers, and Escape means no', async () => {
      await mount({ confirmDelete: true, confirmDeleteText: 'Delete this child?' }, three);
      button('remove-panel', 1).focus();
      button('remove-panel', 1).click();
      await mounted.settled();
      const dialog = mounted.find<HTMLDialogElement>('dialog');
      expect(dialog.innerText).to.contain('Delete this child?');
      dialog.dispatchEvent(new Event('cancel', { cancelable: true })); // what Escape does
      await mounted.settled();
      await until(() => mounted.all('dialog').length === 0);
      expect(names()).to.deep.equal(['a', 'b', 'c']);
      expectFocusOn(button('remove-panel', 1));
      button('remove-panel', 1).click();
      await mounted.settled();
      button('apply').click();
      await mounted.settled();
      await until(() => mounted.all('dialog').length === 0);
      expect(names()).to.deep.equal(['a', 'c']);
    });

    it('has no way below the fewest entries or above the most', async () => {
      await mount({ panelCount: 1, minPanelCount: 1, maxPanelCount: 2 });
      expect(button('remove-panel')).to.equal(undefined);
      button('sv-pd-add-btn').click();
      await mounted.settled();
      expect(button('remove-panel', 1)).to.not.equal(undefined);
      expect(button('sv-pd-add-btn')).to.equal(undefined);
    });

    it('offers neither adding nor removing where the definition forbids it, or it is read', async () => {
      await mount({ allowAddPanel: false, allowRemovePanel: false }, three);
      expect(button('remove-panel') ?? button('sv-pd-add')).to.equal(undefined);
      mounted.remove();
      await mount({}, { ...three, readonly: true });
      expect(button('remove-panel') ?? button('sv-pd-add')).to.equal(undefined);
      expect(names()).to.deep.equal(['a', 'b', 'c']);
    });

    it('puts the button to remove beside its entry where the definition wants that', async () => {
      await mount({ removePanelButtonLocation: 'right', minPanelCount: 2 }, three);
      expect(mounted.all('.entry-remove button').length).to.equal(3);
      button('remove-panel').click();
      await mounted.settled();
      expect(mounted.all('.entry-remove').length).to.equal(0);
    });

    it('folds its entries as the definition wants', async () => {
      const openOf = async (panelsState: string): Promise<number> => {
        await mount({ templateTitle: 'Child', panelsState }, three);
        const { length } = names();
        mounted.remove();
        return length;
      };
      expect(await openOf('default')).to.equal(3);
      expect(await openOf('expanded')).to.equal(3);
      expect(await openOf('collapsed')).to.equal(0);
      expect(await openOf('firstExpanded')).to.equal(1);
      await mount({ templateTitle: 'Child', panelsState: 'collapsed' }, three);
      const fold = mounted.find('.entry .fold');
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      fold.click();
      await mounted.settled();
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(names()).to.deep.equal(['a']);
    });

    it('finds a name that is there twice', async () => {
      await mount({ keyName: 'name', keyDuplicationError: 'This name is there already' }, three);
      type(mounted.all<HTMLInputElement>('.entry [type="text"]')[1]!, 'a');
      mounted.survey.validate(true, false);
      await mounted.settled();
      expect(mounted.all('[role="alert"]').map(words)).to.deep.equal(['This name is there already']);
    });

    it('shows an entry when its condition comes true', async () => {
      await mount({ templateVisibleIf: '{panel.name} notempty or {panelIndex} = 0' }, three);
      expect(names()).to.deep.equal(['a', 'b', 'c']);
    });

    describe('one at a time', () => {
      const carousel = { displayMode: 'carousel', templateTitle: 'Child {panelIndex}' };

      it('goes through the entries, and brings whoever cannot see it to the next', async () => {
        await mount(carousel, three);
        expect(names()).to.deep.equal(['a']);
        expect(words(mounted.find('.place'))).to.equal('1 of 3');
        button('sv-pd-next-btn').focus();
        button('sv-pd-next-btn').click();
        await mounted.settled();
        expect(names()).to.deep.equal(['b']);
        expect(words(mounted.find('.place'))).to.equal('2 of 3');
        expectFocusOn(mounted.find('.entry > renovation-survey-panel'));
        button('sv-pd-next-btn').click();
        await mounted.settled();
        expect(button('sv-pd-next-btn')).to.equal(undefined);
        expect(words(mounted.find('.place'))).to.equal('3 of 3');
        button('sv-pd-prev-btn').click();
        await mounted.settled();
        expect(names()).to.deep.equal(['b']);
      });

      it('stays at an entry whose answers are not right yet', async () => {
        const templateElements = [{ type: 'text', name: 'name', title: 'Name', isRequired: true }];
        await mount({ ...carousel, panelCount: 2, templateElements });
        button('sv-pd-next-btn').click();
        await mounted.settled();
        expect(words(mounted.find('.place'))).to.equal('1 of 2');
        expect(mounted.all('.entry [role="alert"]').length).to.equal(1);
      });

      it('shows how far one is, above and below as the definition wants', async () => {
        for (const [progressBarLocation, count] of [
          ['top', 1],
          ['bottom', 1],
          ['topBottom', 2],
        ] as const) {
          await mount({ ...carousel, progressBarLocation }, three);
          const bars = mounted.all<HTMLProgressElement>('progress.entries-progress');
          expect(bars.map(({ value, max }) => [value, max])).to.deep.equal(Array(count).fill([1, 3]));
          mounted.remove();
        }
        await mount({ ...carousel, showProgressBar: false }, three);
        expect(mounted.all('progress.entries-progress').length).to.equal(0);
      });

      it('puts a new entry behind the one that is open, or last', async () => {
        for (const [newPanelPosition, expected] of [
          ['next', ['a', 'z', 'b', 'c']],
          ['last', ['a', 'b', 'c', 'z']],
        ] as const) {
          await mount({ ...carousel, newPanelPosition }, three);
          if (newPanelPosition === 'last') panels().currentIndex = 2;
          await mounted.settled();
          button('sv-pd-add-btn').click();
          await mounted.settled();
          type(mounted.find<HTMLInputElement>('.entry input'), 'z');
          expect((panels().value as { name: string }[]).map(({ name }) => name)).to.deep.equal(expected);
          mounted.remove();
        }
        await mount(carousel);
      });

      it('opens the entry of the first mistake', async () => {
        const templateElements = [{ type: 'text', name: 'name', title: 'Name', isRequired: true }];
        await mount({ ...carousel, templateElements }, { data: { q: [{ name: 'a' }, {}, { name: 'c' }] } });
        mounted.survey.validate(true, true);
        await mounted.settled();
        expect(words(mounted.find('.place'))).to.equal('2 of 3');
        await until(() => active()?.getAttribute('aria-invalid') === 'true');
      });
    });

    describe('behind tabs', () => {
      const tabbed = { displayMode: 'tab', templateTabTitle: '{panel.name}', tabTitlePlaceholder: 'New child' };
      const tabs = (): HTMLElement[] => mounted.all('[role="tab"]');
      const press = async (key: string): Promise<void> => {
        active()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await mounted.settled();
      };

      it('opens an entry by its tab, which is titled after it', async () => {
        await mount(tabbed, { data: { q: [{ name: 'Noor' }, {}] } });
        expect(tabs().map(words)).to.deep.equal(['Noor', 'New child']);
        expect(tabs().map((tab) => tab.ariaSelected)).to.deep.equal(['true', 'false']);
        tabs()[1]!.click();
        await mounted.settled();
        const panel = mounted.find('[role="tabpanel"]');
        expect(tabs()[1]!.getAttribute('aria-controls')).to.equal(panel.id);
        expect(panel.getAttribute('aria-labelledby')).to.equal(tabs()[1]!.id);
        type(mounted.find<HTMLInputElement>('.entry input'), 'Sam');
        await mounted.settled();
        expect(tabs().map(words)).to.deep.equal(['Noor', 'Sam']);
        expect(await violationsIn(mounted.host)).to.deep.equal([]);
      });

      it('walks by arrows, also from right to left', async () => {
        await mount(tabbed, three);
        tabs()[0]!.focus();
        for (const [key, name] of [
          ['ArrowRight', 'b'],
          ['End', 'c'],
          ['ArrowRight', 'a'],
          ['ArrowLeft', 'c'],
          ['Home', 'a'],
        ]) {
          await press(key!);
          expect(names(), key).to.deep.equal([name]);
          expect(words(active())).to.equal(name);
        }
        mounted.host.dir = 'rtl';
        await press('ArrowLeft');
        expect(names()).to.deep.equal(['b']);
        expect(tabs().filter((tab) => tab.tabIndex === 0)).to.deep.equal([active()]);
      });

      it('adds and removes tabs with their entries', async () => {
        await mount(tabbed, three);
        button('remove-panel').focus();
        button('remove-panel').click();
        await mounted.settled();
        expect(tabs().map(words)).to.deep.equal(['b', 'c']);
        expect(names()).to.deep.equal(['b']);
        panels().currentIndex = 1;
        await mounted.settled();
        button('sv-pd-add-btn').click();
        await mounted.settled();
        expect(tabs().map(words)).to.deep.equal(['b', 'c', 'New child']);
      });

      it('lines its tabs up as the definition wants', async () => {
        for (const tabAlign of ['left', 'center', 'right']) {
          await mount({ ...tabbed, tabAlign }, three);
          expect(mounted.find('[role="tablist"]').dataset.align).to.equal(tabAlign);
          mounted.remove();
        }
        await mount(tabbed);
      });
    });
  });
});
