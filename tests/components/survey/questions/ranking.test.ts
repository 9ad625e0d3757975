import { expect } from 'chai';
import type { QuestionRankingModel } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { press } from '../../../support/keys.js';
import { questionConformance } from '../../../support/question-conformance.js';

const row = (mounted: MountedSurvey, text: string): HTMLElement =>
  mounted.all('.rank').find((each) => each.querySelector<HTMLElement>('.rank-text')!.innerText.trim() === text)!;
const step = (mounted: MountedSurvey, text: string, name: string): HTMLButtonElement =>
  row(mounted, text).querySelector<HTMLButtonElement>(`[data-step=${name}]`)!;
const texts = (mounted: MountedSurvey, list = 'ranked'): string[] =>
  mounted.all(`[data-ranks=${list}] .rank-text`).map((each) => each.innerText.trim());

describe('ranking', () => {
  questionConformance('choices in an order', {
    question: { type: 'ranking', choices: ['a', 'b', 'c'] },
    answer: ['a', 'c', 'b'],
    give: (mounted) => step(mounted, 'c', 'up').click(),
  });
  questionConformance('an order of chosen ones, beside the others', {
    question: { type: 'ranking', choices: ['a', 'b', 'c'], selectToRankEnabled: true },
    answer: ['b', 'a'],
    give: async (mounted) => {
      step(mounted, 'b', 'add').click();
      await mounted.settled();
      step(mounted, 'a', 'add').click();
    },
  });
  questionConformance('an order of chosen ones, above the others', {
    question: {
      type: 'ranking',
      choices: ['a', 'b', 'c'],
      selectToRankEnabled: true,
      selectToRankAreasLayout: 'vertical',
      maxSelectedChoices: 1,
    },
    answer: ['b'],
    give: (mounted) => row(mounted, 'b').click(),
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const mount = async (question: object = {}, value?: string[]): Promise<void> => {
      mounted = await mountSurvey(
        { elements: [{ type: 'ranking', name: 'q', choices: ['a', 'b', 'c'], ...question }] },
        value ? { data: { q: value } } : {},
      );
    };
    const question = (): QuestionRankingModel => mounted.survey.getQuestionByName('q') as QuestionRankingModel;
    const told = (): string => mounted.find('[role=status].visually-hidden').innerText;

    it('shows no places until somebody has given them', async () => {
      await mount();
      const places = (): string[] => mounted.all('.rank-place').map((each) => each.innerText);
      expect(places()).to.deep.equal(['–', '–', '–']);
      mounted.find<HTMLButtonElement>('.keep-order').click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['a', 'b', 'c']);
      expect(places()).to.deep.equal(['1', '2', '3']);
      expect(mounted.all('.keep-order')).to.have.length(0);
    });

    it('moves a line by its arrows, says where it is, and keeps the keyboard on it', async () => {
      await mount();
      step(mounted, 'c', 'up').click();
      await mounted.settled();
      expect(texts(mounted)).to.deep.equal(['a', 'c', 'b']);
      expect(told()).to.equal('c: place 2 of 3');
      expect(mounted.root.activeElement).to.equal(step(mounted, 'c', 'up'));
      step(mounted, 'c', 'up').click();
      await mounted.settled();
      expect(mounted.root.activeElement, 'at the top as well').to.equal(step(mounted, 'c', 'up'));
      expect(step(mounted, 'c', 'up').getAttribute('aria-disabled')).to.equal('true');
    });

    it('moves a line by the arrow keys, and to the ends', async () => {
      await mount();
      const arrow = step(mounted, 'b', 'down');
      arrow.focus();
      expect(press(arrow, 'ArrowUp')).to.equal(true);
      await mounted.settled();
      expect(question().value).to.deep.equal(['b', 'a', 'c']);
      press(mounted.root.activeElement!, 'End');
      await mounted.settled();
      expect(question().value).to.deep.equal(['a', 'c', 'b']);
    });

    it('takes choices into the order and out again', async () => {
      await mount({ selectToRankEnabled: true }, ['b']);
      expect(texts(mounted, 'unranked')).to.deep.equal(['a', 'c']);
      row(mounted, 'c').click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['b', 'c']);
      step(mounted, 'b', 'remove').click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['c']);
      expect(told()).to.equal('b was removed');
      expect(mounted.root.activeElement).to.equal(step(mounted, 'b', 'add'));
    });

    it('says what an empty side is for, and which side comes first', async () => {
      await mount({ selectToRankEnabled: true, selectToRankEmptyUnrankedAreaText: 'Put them here' });
      const sides = (): (string | undefined)[] => mounted.all('[data-ranks]').map((each) => each.dataset.ranks);
      expect(mounted.find('[data-ranks=ranked]').innerText).to.contain('Put them here');
      expect(sides()).to.deep.equal(['unranked', 'ranked']);
      question().selectToRankSwapAreas = true;
      await mounted.settled();
      expect(sides()).to.deep.equal(['ranked', 'unranked']);
    });

    it('takes in no more than the definition allows', async () => {
      await mount({ selectToRankEnabled: true, maxSelectedChoices: 1 }, ['a']);
      row(mounted, 'b').click();
      await mounted.settled();
      expect(question().value).to.deep.equal(['a']);
      expect(mounted.find('[data-name=q]').innerText).to.contain('You have chosen 1.');
    });

    it('is read, not moved, when it is read-only', async () => {
      await mount({ readOnly: true }, ['c', 'b', 'a']);
      expect(texts(mounted)).to.deep.equal(['c', 'b', 'a']);
      expect(mounted.all('[data-name=q] button')).to.have.length(0);
    });

    describe('by dragging', () => {
      const pointer = (target: Element, type: string, y: number, more: PointerEventInit = {}): void => {
        const x = mounted.find('.ranks').getBoundingClientRect().left + 60;
        target.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            cancelable: true,
            pointerId: 1,
            pointerType: 'mouse',
            clientX: x,
            clientY: y,
            ...more,
          }),
        );
      };
      const middle = (text: string): number => {
        const { top, height } = row(mounted, text).getBoundingClientRect();
        return top + height / 2;
      };
      const element = (): HTMLElement => mounted.find('renovation-question-ranking');
      beforeEach(async () => {
        await mount();
        // There is no real pointer in a test that could be captured.
        element().setPointerCapture = () => undefined;
        element().hasPointerCapture = () => false;
      });

      it('shows where a line would land, and keeps it when it is let go', async () => {
        pointer(row(mounted, 'a').querySelector('.rank-text')!, 'pointerdown', middle('a'));
        pointer(element(), 'pointermove', middle('c') + 4);
        await mounted.settled();
        expect(texts(mounted)).to.deep.equal(['b', 'c', 'a']);
        expect(question().isEmpty(), 'not yet').to.equal(true);
        pointer(element(), 'pointerup', middle('a'));
        await mounted.settled();
        expect(question().value).to.deep.equal(['b', 'c', 'a']);
      });

      it('puts it back when the drag is broken off', async () => {
        pointer(row(mounted, 'a'), 'pointerdown', middle('a'));
        pointer(element(), 'pointermove', middle('c') + 4);
        press(element(), 'Escape');
        await mounted.settled();
        expect(texts(mounted)).to.deep.equal(['a', 'b', 'c']);
        expect(question().isEmpty()).to.equal(true);
      });

      it('lets a finger scroll, unless it holds the handle', async () => {
        const touch = { pointerType: 'touch' };
        pointer(row(mounted, 'a').querySelector('.rank-text')!, 'pointerdown', middle('a'), touch);
        pointer(element(), 'pointermove', middle('c'), touch);
        pointer(element(), 'pointerup', middle('c'), touch);
        await mounted.settled();
        expect(texts(mounted)).to.deep.equal(['a', 'b', 'c']);
        pointer(row(mounted, 'a').querySelector('.rank-handle')!, 'pointerdown', middle('a'), touch);
        pointer(element(), 'pointermove', middle('c') + 4, touch);
        pointer(element(), 'pointerup', middle('c'), touch);
        await mounted.settled();
        expect(question().value).to.deep.equal(['b', 'c', 'a']);
      });

      it('drags after a finger has rested on a line', async () => {
        const { setTimeout } = window;
        let rested: () => void = () => undefined;
        window.setTimeout = ((then: () => void) => {
          rested = then;
          return 1;
        }) as unknown as typeof window.setTimeout;
        const touch = { pointerType: 'touch' };
        try {
          pointer(row(mounted, 'a').querySelector('.rank-text')!, 'pointerdown', middle('a'), touch);
          rested();
        } finally {
          window.setTimeout = setTimeout;
        }
        pointer(element(), 'pointermove', middle('b') + 4, touch);
        pointer(element(), 'pointerup', middle('b'), touch);
        await mounted.settled();
        expect(question().value).to.deep.equal(['b', 'a', 'c']);
      });

      it('carries a line from one side to the other', async () => {
        question().selectToRankEnabled = true;
        await mounted.settled();
        const target = mounted.find('[data-ranks=ranked]').getBoundingClientRect();
        pointer(row(mounted, 'b').querySelector('.rank-text')!, 'pointerdown', middle('b'));
        pointer(element(), 'pointermove', target.top + 5, { clientX: target.left + 5 });
        pointer(element(), 'pointerup', target.top + 5, { clientX: target.left + 5 });
        await mounted.settled();
        expect(question().value).to.deep.equal(['b']);
      });
    });
  });
});
