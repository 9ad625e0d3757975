import { expect } from 'chai';
import type { QuestionTagboxModel } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { press, write } from '../../../support/keys.js';
import { questionConformance } from '../../../support/question-conformance.js';

const LANGUAGES = ['Arabic', 'Dutch', 'English', 'Polish', 'Turkish'];
const field = (mounted: MountedSurvey): HTMLInputElement => mounted.find<HTMLInputElement>('.field');
const tags = (mounted: MountedSurvey): string[] => mounted.all('.tags li').map((each) => each.innerText.trim());
const options = (mounted: MountedSurvey): HTMLElement[] => mounted.all('[role=option]');
const option = (mounted: MountedSurvey, text: string): HTMLElement =>
  options(mounted).find((each) => each.innerText.trim() === text)!;

describe('tagbox', () => {
  questionConformance('several choices out of a list that is searched', {
    question: { type: 'tagbox', choices: LANGUAGES, showSelectAllItem: true, showOtherItem: true, showNoneItem: true },
    answer: ['Dutch', 'Polish'],
    give: async (mounted) => {
      for (const language of ['dut', 'pol']) {
        write(field(mounted), language);
        await mounted.settled();
        press(field(mounted), 'Enter');
        await mounted.settled();
      }
    },
  });
  questionConformance('several choices out of a list that only opens', {
    question: { type: 'tagbox', choices: LANGUAGES, searchEnabled: false },
    answer: ['English'],
    give: async (mounted) => {
      field(mounted).click();
      await mounted.settled();
      option(mounted, 'English').click();
    },
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const mount = async (
      question: object = {},
      chosen?: string[],
      prepare?: Parameters<typeof mountSurvey>[1],
    ): Promise<void> => {
      mounted = await mountSurvey(
        { elements: [{ type: 'tagbox', name: 'q', title: 'Languages', choices: LANGUAGES, ...question }] },
        { ...prepare, ...(chosen ? { data: { q: chosen } } : {}) },
      );
    };
    const question = (): QuestionTagboxModel => mounted.survey.getQuestionByName('q') as QuestionTagboxModel;
    const open = async (): Promise<void> => {
      field(mounted).focus();
      field(mounted).click();
      await mounted.settled();
    };
    const key = async (name: string): Promise<void> => {
      press(field(mounted), name);
      await mounted.settled();
    };

    it('shows each choice as a tag that can be taken away', async () => {
      await mount({}, ['Dutch', 'Polish']);
      expect(tags(mounted)).to.deep.equal(['Dutch', 'Polish']);
      const remove = mounted.find<HTMLButtonElement>('.tags button');
      expect(remove.getAttribute('aria-label')).to.equal('Remove Dutch');
      remove.click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['Polish']);
      expect(mounted.root.activeElement).to.equal(field(mounted));
    });

    it('stays open while choices add up, and marks them', async () => {
      await mount();
      await open();
      await key('ArrowDown');
      await key('Enter');
      await key('ArrowDown');
      await key('Enter');
      expect(tags(mounted)).to.deep.equal(['Arabic', 'Dutch']);
      expect(options(mounted).map((each) => each.getAttribute('aria-selected'))).to.deep.equal([
        'true',
        'true',
        'false',
        'false',
        'false',
      ]);
      await key('Enter');
      expect(tags(mounted), 'the same again takes it back').to.deep.equal(['Arabic']);
    });

    it('empties the field after a choice, for the next search', async () => {
      await mount();
      write(field(mounted), 'dut');
      await mounted.settled();
      await key('Enter');
      expect(field(mounted).value).to.equal('');
      expect(options(mounted)).to.have.length(5);
    });

    it('closes after each choice where the definition says so', async () => {
      await mount({ closeOnSelect: true });
      await open();
      option(mounted, 'English').click();
      await mounted.settled();
      expect(mounted.all('.popup')).to.have.length(0);
    });

    it('leaves what is chosen out of the list where the definition says so', async () => {
      await mount({ hideSelectedItems: true }, ['Dutch']);
      await open();
      expect(options(mounted).map((each) => each.innerText.trim())).to.deep.equal([
        'Arabic',
        'English',
        'Polish',
        'Turkish',
      ]);
      option(mounted, 'Polish').click();
      await mounted.settled();
      expect(options(mounted)).to.have.length(3);
    });

    it('takes the last choice back with Backspace in the empty field', async () => {
      await mount({}, ['Dutch', 'Polish']);
      field(mounted).focus();
      await key('Backspace');
      expect(question().value).to.deep.equal(['Dutch']);
    });

    it('chooses nothing when Tab leaves it', async () => {
      await mount();
      await open();
      await key('ArrowDown');
      await key('Tab');
      expect(question().isEmpty()).to.equal(true);
      expect(mounted.all('.popup')).to.have.length(0);
    });

    it('chooses all of them at once', async () => {
      await mount({ showSelectAllItem: true });
      await open();
      options(mounted)[0]!.click();
      await mounted.settled();
      expect(question().value).to.deep.equal(LANGUAGES);
    });

    it('stops at the most that may be chosen', async () => {
      await mount({ maxSelectedChoices: 2 }, ['Dutch', 'Polish']);
      await open();
      expect(option(mounted, 'English').getAttribute('aria-disabled')).to.equal('true');
      expect(option(mounted, 'Dutch').hasAttribute('aria-disabled')).to.equal(false);
    });

    it('is cleared at once by its button', async () => {
      await mount({}, ['Dutch', 'Polish']);
      mounted.find<HTMLButtonElement>('.combobox > .icon-button').click();
      await mounted.settled();
      expect(question().isEmpty()).to.equal(true);
      expect(tags(mounted)).to.deep.equal([]);
    });

    it('takes choices of one’s own where the definition allows it', async () => {
      await mount({ allowCustomChoices: true });
      write(field(mounted), 'Frisian');
      await mounted.settled();
      await key('Enter');
      expect(tags(mounted)).to.deep.equal(['Frisian']);
    });

    it('opens a comment below itself for "other"', async () => {
      await mount({ showOtherItem: true }, ['other']);
      expect(mounted.all('textarea')).to.have.length(1);
    });

    it('reads as text when nobody may change it', async () => {
      await mount({ readOnly: true }, ['Dutch', 'Polish']);
      expect(mounted.find('output').innerText).to.equal('Dutch, Polish');
      expect(mounted.all('.tags, .field')).to.have.length(0);
    });

    it('is done, or put back as it was, on a sheet over the screen', async () => {
      const sheet = {
        prepare: (model: Parameters<NonNullable<NonNullable<Parameters<typeof mountSurvey>[1]>['prepare']>>[0]) =>
          model.onOpenDropdownMenu.add((_sender, menu) => (menu.menuType = 'overlay')),
      };
      await mount({}, ['Dutch'], sheet);
      await open();
      option(mounted, 'Polish').click();
      await mounted.settled();
      const [cancel, done] = mounted.all<HTMLButtonElement>('.sheet-foot button');
      done!.click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['Dutch', 'Polish']);
      await open();
      option(mounted, 'Turkish').click();
      await mounted.settled();
      expect(question().value).to.have.length(3);
      expect(cancel!.isConnected).to.equal(false);
      mounted.find<HTMLButtonElement>('.sheet-foot button').click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['Dutch', 'Polish']);
      expect(mounted.all('dialog')).to.have.length(0);
    });
  });
});
