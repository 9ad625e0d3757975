import { expect } from 'chai';
import { settings, type ChoicesLazyLoadEvent, type QuestionDropdownModel, type SurveyModel } from 'survey-core';
import { isPlainList } from '../../../../components/survey/questions/dropdown.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { press, write } from '../../../support/keys.js';
import { questionConformance } from '../../../support/question-conformance.js';

const COUNTRIES = ['Aruba', 'Belgium', 'Bonaire', 'Netherlands', 'Turkey'];
const survey = (question: object): object => ({
  elements: [{ type: 'dropdown', name: 'q', title: 'Born in?', choices: COUNTRIES, ...question }],
});
const field = (mounted: MountedSurvey): HTMLInputElement => mounted.find<HTMLInputElement>('.field');
const options = (mounted: MountedSurvey): string[] => mounted.all('[role=option]').map((each) => each.innerText.trim());
const active = (mounted: MountedSurvey): string | undefined => {
  const id = field(mounted).getAttribute('aria-activedescendant');
  return id === null ? undefined : mounted.root.getElementById(id)!.innerText.trim();
};
const choosePlain = (mounted: MountedSurvey, index: number): void => {
  const list = mounted.find<HTMLSelectElement>('select');
  list.selectedIndex = index;
  list.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('dropdown', () => {
  questionConformance('one choice out of a list that is searched', {
    question: { type: 'dropdown', choices: COUNTRIES, showOtherItem: true },
    answer: 'Bonaire',
    give: async (mounted) => {
      write(field(mounted), 'bon');
      await mounted.settled();
      press(field(mounted), 'Enter');
    },
  });
  questionConformance('one choice out of the list of the browser', {
    question: { type: 'dropdown', searchEnabled: false, choices: COUNTRIES },
    answer: 'Belgium',
    give: (mounted) => choosePlain(mounted, 2),
  });
  questionConformance('one choice out of a list rendered as a select', {
    question: { type: 'dropdown', renderAs: 'select', choices: COUNTRIES, showOtherItem: true, allowClear: false },
    answer: 'Aruba',
    give: (mounted) => choosePlain(mounted, 1),
  });
  questionConformance('one choice out of a list that only opens', {
    question: { type: 'dropdown', searchEnabled: false, choicesLazyLoadEnabled: true, choices: COUNTRIES },
    answer: 'Aruba',
  });

  describe('that is searched', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const question = (): QuestionDropdownModel => mounted.survey.getQuestionByName('q') as QuestionDropdownModel;
    const key = async (name: string, more: KeyboardEventInit = {}): Promise<void> => {
      press(field(mounted), name, more);
      await mounted.settled();
    };
    const type = async (text: string): Promise<void> => {
      write(field(mounted), text);
      await mounted.settled();
    };

    it('is one labelled field while it is closed', async () => {
      mounted = await mountSurvey(survey({ isRequired: true }));
      expect(field(mounted).labels![0]!.innerText).to.contain('Born in?');
      expect(field(mounted).getAttribute('aria-expanded')).to.equal('false');
      expect(field(mounted).getAttribute('aria-required')).to.equal('true');
      expect(mounted.all('[role=listbox]')).to.have.length(0);
    });

    it('opens below the field, in the layer above everything', async () => {
      mounted = await mountSurvey(survey({}), { data: { q: 'Belgium' } });
      field(mounted).focus();
      await key('ArrowDown');
      expect(options(mounted)).to.deep.equal(COUNTRIES);
      expect(active(mounted)).to.equal('Belgium');
      const popup = mounted.find('.popup');
      expect(popup.matches(':popover-open')).to.equal(true);
      const box = mounted.find('.combobox').getBoundingClientRect();
      const list = popup.getBoundingClientRect();
      expect(Math.round(list.width)).to.equal(Math.round(box.width));
      expect(list.top).to.be.at.least(box.bottom);
    });

    it('is walked through by keys, and chosen from by Enter', async () => {
      mounted = await mountSurvey(survey({}));
      field(mounted).focus();
      await key('ArrowDown');
      await key('ArrowDown');
      expect(active(mounted)).to.equal('Belgium');
      await key('Enter');
      expect(question().value).to.equal('Belgium');
      expect(field(mounted).value).to.equal('Belgium');
      expect(field(mounted).getAttribute('aria-expanded')).to.equal('false');
      expect(mounted.root.activeElement).to.equal(field(mounted));
    });

    it('searches as it is written in, and tells how many fit', async () => {
      mounted = await mountSurvey(survey({}));
      await type('b');
      expect(options(mounted)).to.deep.equal(['Aruba', 'Belgium', 'Bonaire']);
      expect(active(mounted)).to.equal('Aruba');
      expect(mounted.find('[role=status].visually-hidden').textContent).to.equal('3 choices found');
      await type('bx');
      expect(options(mounted)).to.deep.equal([]);
      expect(mounted.find('.popup-note').innerText).to.equal('No choices found.');
    });

    it('searches from the start of words where the definition says so', async () => {
      mounted = await mountSurvey(survey({ searchMode: 'startsWith' }));
      await type('b');
      expect(options(mounted)).to.deep.equal(['Belgium', 'Bonaire']);
    });

    it('lets the host page search in its own way', async () => {
      mounted = await mountSurvey(survey({}), {
        prepare: (model) =>
          model.onChoicesSearch.add((_sender, search) => {
            search.filteredChoices = search.choices.filter((choice) => choice.text.endsWith(search.filter));
          }),
      });
      await type('um');
      expect(options(mounted)).to.deep.equal(['Belgium']);
    });

    it('is chosen from by a finger or mouse, without losing the focus', async () => {
      mounted = await mountSurvey(survey({}));
      field(mounted).focus();
      field(mounted).click();
      await mounted.settled();
      const [, second] = mounted.all('[role=option]');
      const isKept = !second!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
      expect(isKept).to.equal(true);
      second!.click();
      await mounted.settled();
      expect(question().value).to.equal('Belgium');
      expect(mounted.all('.popup')).to.have.length(0);
    });

    it('closes at Escape and shows the answer again', async () => {
      mounted = await mountSurvey(survey({}), { data: { q: 'Turkey' } });
      await type('b');
      await key('Escape');
      expect(mounted.all('.popup')).to.have.length(0);
      expect(field(mounted).value).to.equal('Turkey');
      expect(question().value).to.equal('Turkey');
    });

    it('closes when somebody goes elsewhere, and takes a whole word for what was meant', async () => {
      mounted = await mountSurvey(survey({}));
      await type('bonaire');
      field(mounted).blur();
      await mounted.settled();
      expect(question().value).to.equal('Bonaire');
      expect(mounted.all('.popup')).to.have.length(0);
      await type('b');
      field(mounted).blur();
      await mounted.settled();
      expect(question().value, 'half a word changes nothing').to.equal('Bonaire');
      expect(field(mounted).value).to.equal('Bonaire');
    });

    it('takes along what the keyboard stands on when Tab leaves it', async () => {
      mounted = await mountSurvey(survey({}));
      field(mounted).focus();
      await key('ArrowDown');
      await key('ArrowDown');
      await key('Tab');
      expect(question().value).to.equal('Belgium');
    });

    it('is cleared by its button, and by emptying the field', async () => {
      mounted = await mountSurvey(survey({}), { data: { q: 'Turkey' } });
      const clear = mounted.find<HTMLButtonElement>('.combobox > .icon-button');
      expect(clear.getAttribute('aria-label')).to.equal('Clear: Born in?');
      clear.click();
      await mounted.settled();
      expect(question().isEmpty()).to.equal(true);
      expect(mounted.root.activeElement).to.equal(field(mounted));
      question().value = 'Aruba';
      await mounted.settled();
      await type('');
      await key('Enter');
      expect(question().isEmpty()).to.equal(true);
    });

    it('keeps its answer where the definition allows no clearing', async () => {
      mounted = await mountSurvey(survey({ allowClear: false }), { data: { q: 'Turkey' } });
      expect(mounted.all('.combobox > .icon-button')).to.have.length(0);
      await type('');
      field(mounted).blur();
      await mounted.settled();
      expect(question().value).to.equal('Turkey');
      expect(field(mounted).value).to.equal('Turkey');
    });

    it('never overwrites what somebody is writing', async () => {
      mounted = await mountSurvey(survey({}));
      await type('Bel');
      mounted.survey.locale = 'nl';
      question().placeholder = 'Kies';
      await mounted.settled();
      expect(field(mounted).value).to.equal('Bel');
    });

    it('opens a comment below itself for "other"', async () => {
      mounted = await mountSurvey(survey({ showOtherItem: true }));
      await type('other');
      await key('Enter');
      const area = mounted.find<HTMLTextAreaElement>('textarea');
      area.value = 'Atlantis';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.dispatchEvent(new Event('blur'));
      expect(mounted.survey.data).to.deep.equal({ q: 'other', 'q-Comment': 'Atlantis' });
    });

    it('takes a choice of one’s own where the definition allows it', async () => {
      mounted = await mountSurvey(survey({ allowCustomChoices: true }));
      await type('Atlantis');
      expect(options(mounted)).to.deep.equal(['Create "Atlantis" item...']);
      await key('Enter');
      expect(question().value).to.equal('Atlantis');
      expect(field(mounted).value).to.equal('Atlantis');
    });

    it('does not choose what may not be chosen', async () => {
      mounted = await mountSurvey(survey({ choices: ['a', { value: 'b', enableIf: 'false' }] }));
      await type('b');
      expect(mounted.find('[role=option]').getAttribute('aria-disabled')).to.equal('true');
      mounted.find('[role=option]').click();
      await mounted.settled();
      expect(question().isEmpty()).to.equal(true);
    });

    it('tells the host page when it opens and closes, and opens when the page asks', async () => {
      const told: string[] = [];
      mounted = await mountSurvey(survey({}), {
        prepare: (model: SurveyModel) => {
          model.onPopupVisibleChanged.add((_sender, { visible }) => told.push(visible ? 'open' : 'closed'));
          model.onOpenDropdownMenu.add((_sender, { question: { name } }) => told.push(name));
        },
      });
      question().popupModel.show();
      await mounted.settled();
      expect(options(mounted)).to.deep.equal(COUNTRIES);
      question().popupModel.hide();
      await mounted.settled();
      expect(mounted.all('.popup')).to.have.length(0);
      expect(told).to.deep.equal(['q', 'open', 'closed']);
    });

    it('shows texts with markup as such in the list, and plainly in the field', async () => {
      mounted = await mountSurvey(survey({ choices: [{ value: 'a', text: '**Aruba**' }, 'b'] }), {
        data: { q: 'a' },
        prepare: (model) =>
          model.onTextMarkdown.add((_sender, markdown) => {
            markdown.html = markdown.text.replace(
              /\*\*(.*)\*\*/u,
              '<b onclick="window.hit=1">$1</b><script>window.hit=1</script>',
            );
          }),
      });
      expect(field(mounted).value).to.equal('Aruba');
      await key('ArrowDown');
      expect(mounted.find('[role=option] b').innerText).to.equal('Aruba');
      expect(mounted.all('[onclick], script')).to.have.length(0);
    });

    it('lets long texts go on in a second line, unless the definition cuts them off', async () => {
      const long = 'A choice with a text that no field is wide enough for '.repeat(4);
      for (const textWrapEnabled of [true, false]) {
        mounted = await mountSurvey(survey({ choices: [long], textWrapEnabled }));
        await key('ArrowDown');
        const height = mounted.find('[role=option]').offsetHeight;
        if (textWrapEnabled) expect(height).to.be.greaterThan(60);
        else expect(height).to.be.lessThan(60);
        mounted.remove();
      }
    });

    it('draws a long list in parts', async () => {
      const choices = Array.from({ length: 1000 }, (_, index) => `Choice ${String(index)}`);
      mounted = await mountSurvey(survey({ choices }));
      field(mounted).focus();
      await key('ArrowDown');
      expect(options(mounted)).to.have.length(100);
      expect(mounted.find('[role=option]').getAttribute('aria-setsize')).to.equal('1000');
      await key('ArrowUp');
      const list = mounted.find('[role=listbox]');
      list.scrollTop = list.scrollHeight;
      list.dispatchEvent(new Event('scroll'));
      await mounted.settled();
      expect(options(mounted)).to.have.length(200);
    });

    it('is taken away closed', async () => {
      mounted = await mountSurvey(survey({}));
      await type('b');
      mounted.host.remove();
      expect(question().popupModel.isVisible).to.equal(false);
      document.body.append(mounted.host);
      await mounted.settled();
      expect(mounted.all('.popup')).to.have.length(0);
    });

    it('goes over the screen where the page or a small screen asks for it, with a search of its own', async () => {
      const choices = Array.from({ length: 12 }, (_, index) => `Choice ${String(index)}`);
      mounted = await mountSurvey(survey({ choices }), {
        prepare: (model) => model.onOpenDropdownMenu.add((_sender, menu) => (menu.menuType = 'overlay')),
      });
      field(mounted).focus();
      await key('ArrowDown');
      const sheet = mounted.find<HTMLDialogElement>('dialog.sheet');
      expect(sheet.matches(':modal')).to.equal(true);
      expect(sheet.innerText).to.contain('Born in?');
      const search = mounted.find<HTMLInputElement>('.sheet-search');
      write(search, '11');
      await mounted.settled();
      press(search, 'Enter');
      await mounted.settled();
      expect(question().value).to.equal('Choice 11');
      expect(mounted.all('dialog')).to.have.length(0);
      expect(mounted.root.activeElement).to.equal(field(mounted));
    });
  });

  describe('that is loaded in parts', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    let asked: ChoicesLazyLoadEvent[];
    const delay = settings.dropdownSearchDelay;
    beforeEach(async () => {
      asked = [];
      settings.dropdownSearchDelay = 0;
      mounted = await mountSurvey(survey({ choices: [], choicesLazyLoadEnabled: true }), {
        data: { q: 7 },
        prepare: (model) => {
          model.onChoicesLazyLoad.add((_sender, request) => asked.push(request));
          model.onGetChoiceDisplayValue.add((_sender, request) => {
            request.setItems((request.values as number[]).map((value) => `Street ${String(value)}`));
          });
        },
      });
    });
    afterEach(() => (settings.dropdownSearchDelay = delay));

    const answer = async (from: number, count: number, total: number): Promise<void> => {
      const items = Array.from({ length: count }, (_, index) => ({
        value: from + index,
        text: `Street ${String(from + index)}`,
      }));
      asked.shift()!.setItems(items, total);
      await mounted.settled();
    };
    const open = async (): Promise<void> => {
      field(mounted).focus();
      press(field(mounted), 'ArrowDown');
      await mounted.settled();
    };

    it('shows an answer whose choice was never loaded', () => {
      expect(field(mounted).value).to.equal('Street 7');
    });

    it('says that it loads, and shows the first part when it comes', async () => {
      await open();
      expect(mounted.find('.popup-note').innerText).to.equal('Getting the choices…');
      await answer(0, 25, 60);
      expect(options(mounted)).to.have.length(25);
      expect(mounted.find('[role=status].visually-hidden').textContent).to.equal('60 choices found');
    });

    it('asks for the next part at the end of the list, once', async () => {
      await open();
      await answer(0, 25, 60);
      const list = mounted.find('[role=listbox]');
      list.scrollTop = list.scrollHeight;
      list.dispatchEvent(new Event('scroll'));
      list.dispatchEvent(new Event('scroll'));
      expect(asked.map(({ skip, take }) => [skip, take])).to.deep.equal([[25, 25]]);
      await answer(25, 25, 60);
      expect(options(mounted)).to.have.length(50);
    });

    it('never mixes the answers to two searches', async () => {
      await open();
      await answer(0, 25, 60);
      write(field(mounted), 'a');
      await mounted.settled();
      write(field(mounted), 'ab');
      await mounted.settled();
      expect(
        asked.map(({ filter }) => filter),
        'the second waits for the first',
      ).to.deep.equal(['a']);
      press(field(mounted), 'Enter');
      expect(mounted.survey.getQuestionByName('q').value, 'nothing is meant yet').to.equal(7);
      await answer(100, 3, 3);
      expect(asked.map(({ filter }) => filter)).to.deep.equal(['ab']);
      await answer(200, 2, 2);
      expect(options(mounted)).to.deep.equal(['Street 200', 'Street 201']);
    });
  });

  it('draws the answer by an element that the host page registered, and says it in words', async () => {
    class FlagAnswer extends HTMLElement {
      set item({ text }: { text: string }) {
        this.textContent = `⚑ ${text}`;
      }
    }
    customElements.define('flag-answer', FlagAnswer);
    const mounted = await mountSurvey(
      survey({ choices: ['Oss', 'Uden'], inputFieldComponent: 'flag-answer', defaultValue: 'Oss' }),
    );
    const drawn = (): string | undefined => mounted.all('.chosen-choice')[0]?.innerText.trim();
    expect(drawn()).to.equal('⚑ Oss');
    expect(field(mounted).value).to.equal('Oss');
    mounted.survey.setValue('q', 'Uden');
    await mounted.settled();
    expect(drawn()).to.equal('⚑ Uden');
    mounted.survey.clearValue('q');
    await mounted.settled();
    expect(drawn()).to.equal(undefined);
    mounted.remove();
  });

  it('uses the list of the browser where a finger chooses from few choices, or nobody searches', async () => {
    const plain = async (question: object, touched: boolean): Promise<boolean> => {
      const mounted = await mountSurvey(survey(question));
      const answer = isPlainList(mounted.survey.getQuestionByName('q') as QuestionDropdownModel, touched);
      mounted.remove();
      return answer;
    };
    const many = Array.from({ length: 11 }, (_, index) => index);
    expect(await plain({}, false)).to.equal(false);
    expect(await plain({}, true)).to.equal(true);
    expect(await plain({ choices: many }, true)).to.equal(false);
    expect(await plain({ searchEnabled: false, choices: many }, false)).to.equal(true);
    expect(await plain({ searchEnabled: false, choicesLazyLoadEnabled: true }, true)).to.equal(false);
    expect(await plain({ searchEnabled: false, allowCustomChoices: true }, true)).to.equal(false);
    expect(await plain({ renderAs: 'select', choices: many }, false)).to.equal(true);
  });
});
