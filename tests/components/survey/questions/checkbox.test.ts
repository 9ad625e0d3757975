import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const box = (mounted: MountedSurvey, label: string): HTMLInputElement => {
  const found = mounted.all<HTMLLabelElement>('.choice').find((each) => each.innerText.trim() === label);
  return found!.querySelector('input')!;
};
const survey = (question: object): object => ({ elements: [{ type: 'checkbox', name: 'q', title: 'Q', ...question }] });

describe('checkbox', () => {
  questionConformance('several choices out of a few', {
    question: { type: 'checkbox', choices: ['a', 'b', 'c'] },
    answer: ['a', 'c'],
    give: async (mounted) => {
      box(mounted, 'a').click();
      await mounted.settled();
      box(mounted, 'c').click();
    },
  });

  questionConformance('several choices with all that may stand beside them', {
    question: {
      type: 'checkbox',
      choices: ['a', { value: 'b', showCommentArea: true }],
      colCount: 2,
      showSelectAllItem: true,
      showNoneItem: true,
      showRefuseItem: true,
      showDontKnowItem: true,
      showOtherItem: true,
      separateSpecialChoices: true,
      maxSelectedChoices: 3,
      valuePropertyName: 'item',
    },
    answer: [{ item: 'a' }],
    give: (mounted) => box(mounted, 'a').click(),
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const value = (): unknown => mounted.survey.getQuestionByName('q').value;
    const click = async (label: string): Promise<void> => {
      box(mounted, label).click();
      await mounted.settled();
    };

    it('chooses all, shows that some are chosen, and lets go of all', async () => {
      mounted = await mountSurvey(survey({ choices: ['a', 'b'], showSelectAllItem: true }));
      await click('Select All');
      expect(value()).to.deep.equal(['a', 'b']);
      expect(box(mounted, 'Select All').checked).to.equal(true);
      await click('a');
      expect(value()).to.deep.equal(['b']);
      expect(box(mounted, 'Select All').indeterminate).to.equal(true);
      await click('Select All');
      await click('Select All');
      expect(value()).to.deep.equal([]);
    });

    it('lets "none" stand alone, and gives way to it', async () => {
      mounted = await mountSurvey(survey({ choices: ['a', 'b'], showNoneItem: true }));
      await click('a');
      await click('None');
      expect(value()).to.deep.equal(['none']);
      expect(box(mounted, 'a').checked).to.equal(false);
      await click('b');
      expect(value()).to.deep.equal(['b']);
      expect(box(mounted, 'None').checked).to.equal(false);
    });

    it('stops at the most that may be chosen, and says why', async () => {
      mounted = await mountSurvey(survey({ choices: ['a', 'b', 'c'], maxSelectedChoices: 2 }));
      const hint = (): string => mounted.find('.hint').innerText;
      expect(hint()).to.equal('');
      await click('a');
      await click('b');
      expect(box(mounted, 'c').disabled).to.equal(true);
      expect(hint()).to.equal('You have chosen 2. More is not possible.');
      await click('a');
      expect(box(mounted, 'c').disabled).to.equal(false);
      expect(hint()).to.equal('');
    });

    it('says how many are asked for at least', async () => {
      mounted = await mountSurvey(survey({ choices: ['a', 'b', 'c'], minSelectedChoices: 2 }), { data: { q: ['a'] } });
      mounted.survey.validate(true, true);
      await mounted.settled();
      expect(mounted.find('[role=alert]').innerText).to.contain('2');
      expect(box(mounted, 'a').getAttribute('aria-invalid')).to.equal('true');
    });

    it('keeps a comment of its own with each choice that has one', async () => {
      mounted = await mountSurvey(
        survey({ choices: [{ value: 'a', showCommentArea: true, commentPlaceholder: 'Say more' }, 'b'] }),
      );
      await click('a');
      const area = mounted.find<HTMLTextAreaElement>('textarea');
      expect(area.placeholder).to.equal('Say more');
      area.value = 'because';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.dispatchEvent(new Event('blur'));
      await mounted.settled();
      expect(value()).to.deep.equal([{ value: 'a', comment: 'because' }]);
      await click('a');
      expect(mounted.all('textarea')).to.have.length(0);
    });

    it('opens the questions of every choice that is chosen', async () => {
      const child = (name: string): object => ({ value: name, elements: [{ type: 'text', name: `about-${name}` }] });
      mounted = await mountSurvey(survey({ choices: [child('a'), child('b')] }));
      await click('a');
      await click('b');
      expect(mounted.all('.choice-detail [data-name]').map((each) => each.dataset.name)).to.deep.equal([
        'about-a',
        'about-b',
      ]);
    });

    it('changes one question for one answer', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'checkbox', name: 'q', choices: ['a', 'b'] },
          { type: 'checkbox', name: 'other', choices: ['c', 'd'] },
        ],
      });
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          changes.push(element?.closest<HTMLElement>('[data-name]')?.dataset.name ?? 'elsewhere');
        }
      });
      observer.observe(mounted.root, { subtree: true, childList: true, attributes: true, characterData: true });
      let redrawn = 0;
      const other = mounted.find<HTMLElement & { addController: (controller: object) => void }>('[data-name=other]');
      other.addController({ hostUpdated: () => (redrawn += 1) });
      await click('a');
      observer.disconnect();
      expect(redrawn).to.equal(0);
      expect(changes).to.not.include('other');
    });
  });
});
