import { expect } from 'chai';
import { SvgRegistry } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const survey = (question: object): object => ({
  elements: [{ type: 'buttongroup', name: 'q', title: 'Q', choices: ['a', 'b'], ...question }],
});

describe('buttongroup', () => {
  questionConformance('one choice out of a row of buttons', {
    question: { type: 'buttongroup', choices: ['left', 'middle', 'right'] },
    answer: 'middle',
    give: (mounted) => mounted.all<HTMLInputElement>('.segment input')[1]!.click(),
  });

  questionConformance('one choice out of a list that unfolds', {
    question: { type: 'buttongroup', renderAs: 'dropdown', choices: ['left', 'right'] },
    answer: 'right',
    give: (mounted) => {
      const list = mounted.find<HTMLSelectElement>('select');
      list.selectedIndex = 2;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());

    it('draws icons that the host page registered, from their shapes alone', async () => {
      SvgRegistry.registerIconFromSvg(
        'flag',
        '<svg viewBox="0 0 24 24" onload="window.hit=1"><script>window.hit=1</script><path d="M4 4h16v8H4z"/></svg>',
      );
      mounted = await mountSurvey(
        survey({ choices: [{ value: 'a', text: 'Ours', iconName: 'icon-flag', iconSize: 32, showCaption: false }] }),
      );
      const icon = mounted.find('.segment svg');
      expect(icon.getAttribute('width')).to.equal('32');
      expect([...icon.children].map((each) => each.localName)).to.deep.equal(['path']);
      expect(icon.hasAttribute('onload')).to.equal(false);
      const radio = mounted.find<HTMLInputElement>('.segment input');
      expect(radio.getAttribute('aria-label')).to.equal('Ours');
      expect(mounted.find('.segment').innerText.trim()).to.equal('');
    });

    it('turns off the buttons that may not be chosen now', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'text', name: 'age' },
          { type: 'buttongroup', name: 'q', choices: ['a', { value: 'b', enableIf: '{age} > 17' }] },
        ],
      });
      const states = (): boolean[] => mounted.all<HTMLInputElement>('.segment input').map((each) => each.disabled);
      expect(states()).to.deep.equal([false, true]);
      mounted.survey.setValue('age', 18);
      await mounted.settled();
      expect(states()).to.deep.equal([false, false]);
    });
  });
});
