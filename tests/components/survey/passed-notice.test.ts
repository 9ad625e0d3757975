/** A notice that has passed must not move the page under a finger. */
import { expect } from 'chai';
import '../../../components/survey/resident/toolbar-element.js';
import { toolStyles } from '../../../components/survey/resident/tools.styles.js';

describe('a notice above a resident’s questions', () => {
  it('keeps its place when it has passed, unread, until the next page', async () => {
    const tools = document.createElement('renovation-survey-tools');
    tools.locale = { language: 'nl', languages: ['nl'] } as never;
    tools.words = { progress: () => '' } as never;
    tools.notices = ['needs internet'];
    tools.progress = { page: 1, pages: 3 };
    document.adoptedStyleSheets.push(toolStyles.styleSheet!);
    document.body.append(tools);
    await tools.updateComplete;
    const before = tools.offsetHeight;

    tools.notices = [];
    await tools.updateComplete;
    const passed = tools.querySelector<HTMLElement>('.notice');
    expect(getComputedStyle(passed!).visibility).to.equal('hidden');
    expect(tools.offsetHeight).to.equal(before);

    tools.progress = { page: 2, pages: 3 };
    await tools.updateComplete;
    expect(tools.querySelector('.notice')).to.equal(null);
    tools.remove();
    document.adoptedStyleSheets.pop();
  });
});
