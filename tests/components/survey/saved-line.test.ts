/** Whether it is saved changes at every answer: what stands below must not move under a finger. */
import { expect } from 'chai';
import '../../../components/survey/resident/toolbar-element.js';
import type { SaveState } from '../../../components/survey/resident/toolbar-element.js';
import { toolStyles } from '../../../components/survey/resident/tools.styles.js';

describe('the line that says whether answers are saved', () => {
  it('takes the same room whatever it says, with letters so large that one of them takes two lines', async () => {
    const tools = document.createElement('renovation-survey-tools');
    tools.locale = { language: 'nl', languages: ['nl'] } as never;
    tools.words = { progress: () => '', saving: 'Bewaren…', saved: 'Bewaard op dit apparaat' } as never;
    document.adoptedStyleSheets.push(toolStyles.styleSheet!);
    document.body.append(tools);
    tools.style.inlineSize = '10rem';
    tools.style.fontSize = '2rem';
    const heights: number[] = [];
    for (const state of ['nothing-yet', 'saving', 'saved'] as const satisfies readonly SaveState[]) {
      tools.saved = state;
      await tools.updateComplete;
      heights.push(tools.offsetHeight);
    }
    const line = tools.querySelector<HTMLElement>('.save-state')!;
    expect(line.innerText.trim()).to.equal('Bewaard op dit apparaat');
    tools.remove();
    document.adoptedStyleSheets.pop();
    expect(new Set(heights).size, heights.join(' ')).to.equal(1);
  });
});
