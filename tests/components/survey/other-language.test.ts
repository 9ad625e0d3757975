/** Another language in the middle of a questionnaire: the words of the kit follow, and not only those of the definition. */
import { expect } from 'chai';
import '../../../components/survey/locales/ar.js'; // as after a first screen in that language
import '../../../components/survey/renovation-survey.js';
import { until } from '../../support/until.js';

describe('A language that is chosen half-way', () => {
  it('reaches the buttons of the kit as well, and keeps the answers', async () => {
    const tag = document.createElement('renovation-survey');
    tag.locale = 'en';
    tag.definition = { elements: [{ type: 'text', name: 'q', nonresponse: ['dont-know'] }] };
    document.body.append(tag);
    const button = (): HTMLElement | null => tag.renderRoot.querySelector<HTMLElement>('.nonresponse button');
    await until(() => button() !== null, 10);
    expect(button()?.textContent?.trim()).to.equal('I don’t know');
    let saved = false;
    tag.addEventListener('renovation-saved', () => (saved = true));
    tag.survey?.setValue('q', 'said');
    await until(() => saved);
    await tag.updateComplete;
    tag.locale = 'ar';
    await until(() => button()?.textContent?.trim() === 'لا أعرف', 5);
    expect(tag.survey?.getValue('q')).to.equal('said');
    tag.remove();
  });
});
