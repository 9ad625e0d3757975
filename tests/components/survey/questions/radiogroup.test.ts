import { expect } from 'chai';
import { ChoicesRestful, settings } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { press } from '../../../support/keys.js';
import { questionConformance } from '../../../support/question-conformance.js';

const radios = (mounted: MountedSurvey): HTMLInputElement[] => mounted.all<HTMLInputElement>('input[type=radio]');
const survey = (question: object): object => ({
  elements: [{ type: 'radiogroup', name: 'q', title: 'Q', ...question }],
});

describe('radiogroup', () => {
  questionConformance('one choice out of a few', {
    question: { type: 'radiogroup', choices: ['yes', 'no'] },
    answer: 'no',
    give: (mounted) => radios(mounted)[1]!.click(),
  });

  questionConformance('one choice out of columns, with choices apart', {
    question: {
      type: 'radiogroup',
      choices: [1, 2, 3, 4, 5],
      colCount: 3,
      showOtherItem: true,
      showNoneItem: true,
      separateSpecialChoices: true,
      allowClear: true,
    },
    answer: 4,
    give: (mounted) => mounted.find<HTMLInputElement>('input[value="4"]').click(),
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const value = (): unknown => mounted.survey.getQuestionByName('q').value;

    it('fills one column after the other, or row by row where the page asks for it', async () => {
      const columns = (): string[][] =>
        mounted
          .all('.choices[data-layout=grid] > .choices')
          .map((column) => column.innerText.split('\n').filter(Boolean));
      mounted = await mountSurvey(survey({ choices: [1, 2, 3, 4, 5, 6, 7], colCount: 3 }));
      expect(columns()).to.deep.equal([['1', '2', '3'], ['4', '5', '6'], ['7']]);
      mounted.remove();
      settings.itemFlowDirection = 'row';
      try {
        mounted = await mountSurvey(survey({ choices: [1, 2, 3, 4, 5, 6, 7], colCount: 3 }));
        expect(columns()).to.deep.equal([]);
        expect(mounted.all('.choices[data-layout=grid] > .choice')).to.have.length(7);
      } finally {
        settings.itemFlowDirection = 'column';
      }
    });

    it('stands in one line where the definition asks for no columns', async () => {
      mounted = await mountSurvey(survey({ choices: [1, 2], colCount: 0 }));
      expect(mounted.all('.choices[data-layout=line]')).to.have.length(1);
    });

    it('opens a comment below "other" and keeps what is written there', async () => {
      mounted = await mountSurvey(survey({ choices: ['a'], showOtherItem: true }));
      expect(mounted.all('textarea')).to.have.length(0);
      mounted.find<HTMLInputElement>('input[value="other"]').click();
      await mounted.settled();
      const area = mounted.find<HTMLTextAreaElement>('textarea');
      area.value = 'a caravan';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.dispatchEvent(new Event('blur'));
      expect(mounted.survey.data).to.deep.equal({ q: 'other', 'q-Comment': 'a caravan' });
      expect(area.getAttribute('aria-label')).to.equal('Other (describe)');
    });

    it('says that the comment below "other" is missing', async () => {
      mounted = await mountSurvey(survey({ choices: ['a'], showOtherItem: true }), { data: { q: 'other' } });
      mounted.survey.validate(true, true);
      await mounted.settled();
      expect(mounted.find('textarea').getAttribute('aria-invalid')).to.equal('true');
    });

    it('walks past "other" with the arrows without losing the focus to its comment', async () => {
      mounted = await mountSurvey(survey({ choices: ['a'], showOtherItem: true }));
      const [first, other] = radios(mounted);
      first!.focus();
      press(first!, 'ArrowDown');
      other!.focus();
      other!.click();
      await mounted.settled();
      expect(value()).to.equal('other');
      expect(mounted.root.activeElement).to.equal(other);
    });

    it('opens questions below the choice that has them, each with its own frame', async () => {
      mounted = await mountSurvey(
        survey({ choices: [{ value: 'pets', elements: [{ type: 'text', name: 'which', title: 'Which?' }] }, 'none'] }),
      );
      expect(mounted.all('[data-name=which]')).to.have.length(0);
      radios(mounted)[0]!.click();
      await mounted.settled();
      mounted.survey.setValue('which', 'a parrot');
      await mounted.settled();
      expect(mounted.find<HTMLInputElement>('[data-name=which] input').value).to.equal('a parrot');
      radios(mounted)[1]!.click();
      await mounted.settled();
      expect(mounted.all('[data-name=which]')).to.have.length(0);
    });

    it('keeps the focus on the choice below which something opens', async () => {
      mounted = await mountSurvey(survey({ choices: [{ value: 'a', showCommentArea: true }, 'b'] }));
      const [first] = radios(mounted);
      first!.focus();
      press(first!, 'ArrowUp');
      first!.click();
      await mounted.settled();
      expect(mounted.root.activeElement).to.equal(first);
      expect(mounted.all('textarea')).to.have.length(1);
    });

    it('can be cleared, by one button that is there when there is something to clear', async () => {
      mounted = await mountSurvey(survey({ choices: ['a'], allowClear: true }));
      expect(mounted.all('[data-name=q] button')).to.have.length(0);
      radios(mounted)[0]!.click();
      await mounted.settled();
      expect(mounted.all('[data-name=q] button')).to.have.length(1);
      mounted.find<HTMLButtonElement>('.clear').click();
      await mounted.settled();
      expect(value()).to.equal(undefined);
      expect(mounted.all('.clear')).to.have.length(0);
      expect(radios(mounted)[0]!.checked).to.equal(false);
    });

    it('shows and offers choices by what was answered elsewhere', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'text', name: 'age' },
          {
            type: 'radiogroup',
            name: 'q',
            choices: ['always', { value: 'adult', visibleIf: '{age} > 17' }, { value: 'vote', enableIf: '{age} > 17' }],
          },
        ],
      });
      const state = (): string[] => radios(mounted).map((each) => `${each.value}${each.disabled ? ' off' : ''}`);
      expect(state()).to.deep.equal(['always', 'vote off']);
      mounted.survey.setValue('age', 18);
      await mounted.settled();
      expect(state()).to.deep.equal(['always', 'adult', 'vote']);
    });

    it('hides itself when no choice is left, where the definition says so', async () => {
      mounted = await mountSurvey(
        survey({ choices: ['a', 'b'], choicesVisibleIf: '{all} = 1', hideIfChoicesEmpty: true }),
      );
      expect(mounted.all('[data-name=q]')).to.have.length(0);
      mounted.survey.setVariable('all', 1);
      await mounted.settled();
      expect(radios(mounted)).to.have.length(2);
    });

    it('goes on to the next page at a press, and only at Enter when arrows choose', async () => {
      const page = (name: string): object => ({
        name,
        elements: [{ type: 'radiogroup', name: `on-${name}`, choices: ['a', 'b'] }],
      });
      const delay = settings.autoAdvanceDelay;
      settings.autoAdvanceDelay = 0;
      try {
        mounted = await mountSurvey({ autoAdvanceEnabled: true, pages: [page('one'), page('two'), page('three')] });
        const [first] = radios(mounted);
        press(first!, 'ArrowDown');
        first!.click();
        await mounted.settled();
        expect(mounted.survey.currentPageNo, 'by arrow').to.equal(0);
        press(first!, 'Enter');
        await mounted.settled();
        expect(mounted.survey.currentPageNo, 'by Enter').to.equal(1);
        const [next] = radios(mounted);
        next!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
        next!.click();
        await mounted.settled();
        expect(mounted.survey.currentPageNo, 'by a press').to.equal(2);
      } finally {
        settings.autoAdvanceDelay = delay;
      }
    });

    it('is drawn in a cell with a name of its own', async () => {
      mounted = await mountSurvey({
        elements: [
          {
            type: 'matrixdynamic',
            name: 'm',
            rowCount: 1,
            columns: [{ name: 'c', title: 'Cell', cellType: 'radiogroup', choices: ['a', 'b'] }],
          },
        ],
      });
      const question = mounted.survey.getQuestionByName('m') as unknown as {
        visibleRows: { cells: { question: unknown }[] }[];
      };
      const cell = document.createElement('renovation-question-radiogroup') as HTMLElement & Record<string, unknown>;
      Object.assign(cell, { question: question.visibleRows[0]!.cells[0]!.question, frame: 'bare' });
      mounted.find('renovation-survey-shell').append(cell);
      await mounted.settled();
      expect(cell.getAttribute('role')).to.equal('radiogroup');
      expect(cell.getAttribute('aria-label')).to.contain('Cell');
    });

    it('draws choices by an element that the host page registered', async () => {
      class FlagChoice extends HTMLElement {
        item: { text: string } | undefined;
        connectedCallback(): void {
          this.textContent = `⚑ ${this.item?.text ?? ''}`;
        }
      }
      customElements.define('flag-choice', FlagChoice);
      mounted = await mountSurvey(survey({ choices: ['a'], itemComponent: 'flag-choice' }));
      expect(mounted.find('.choice').innerText.trim()).to.equal('⚑ a');
    });

    describe('with choices from elsewhere', () => {
      const { XMLHttpRequest: Real } = window;
      let requests: FakeRequest[];

      class FakeRequest {
        status = 0;
        statusText = '';
        response = '';
        onload: () => void = () => undefined;
        url = '';
        open(_method: string, url: string): void {
          this.url = url;
        }
        setRequestHeader(): void {
          // No server reads it.
        }
        send(): void {
          requests.push(this);
        }
        get responseText(): string {
          return this.response;
        }
        answer(status: number, response: string): void {
          Object.assign(this, { status, statusText: status === 200 ? 'OK' : 'Not Found', response });
          this.onload();
        }
      }

      beforeEach(() => {
        requests = [];
        ChoicesRestful.clearCache();
        window.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
      });
      afterEach(() => {
        window.XMLHttpRequest = Real;
      });

      it('says that they are on their way, and shows them when they come', async () => {
        mounted = await mountSurvey(survey({ choicesByUrl: { url: 'choices.json' } }));
        expect(mounted.find('.choices-state').textContent).to.contain('Getting the choices');
        requests[0]!.answer(200, '["a","b"]');
        await mounted.settled();
        expect(mounted.all('.choices-state')).to.have.length(0);
        expect(radios(mounted).map((each) => each.value)).to.deep.equal(['a', 'b']);
      });

      it('says in plain words that they did not come, and tries again', async () => {
        mounted = await mountSurvey(survey({ choicesByUrl: { url: 'choices.json' } }));
        requests[0]!.answer(404, '<h1>nginx</h1>');
        await mounted.settled();
        expect(mounted.find('[role=alert]').innerText.trim()).to.equal('The choices could not be loaded.');
        mounted.find<HTMLButtonElement>('.choices-state button').click();
        await mounted.settled();
        expect(requests).to.have.length(2);
        requests[1]!.answer(200, '["a"]');
        await mounted.settled();
        expect(radios(mounted)).to.have.length(1);
        expect(mounted.all('[role=alert]')).to.have.length(0);
      });

      it('says that there are none', async () => {
        mounted = await mountSurvey(survey({ choicesByUrl: { url: 'choices.json', allowEmptyResponse: true } }));
        requests[0]!.answer(200, '[]');
        await mounted.settled();
        expect(mounted.find('.choices-state').textContent).to.equal('No choices found.');
      });
    });
  });
});
