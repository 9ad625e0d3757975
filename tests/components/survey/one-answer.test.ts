/** What one answer draws again in the whole tag, the saving of it included. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import '../../../components/survey/renovation-survey.js';
import { mountSurvey } from '../../support/mount-survey.js';
import { until } from '../../support/until.js';

const definition = {
  elements: Array.from({ length: 30 }, (_, number) => ({
    type: number % 2 === 0 ? 'radiogroup' : 'text',
    name: `q${number}`,
    choices: ['a', 'b'],
    ...(number === 9 ? { visibleIf: "{q2} <> 'b'" } : {}),
  })),
};

type Updating = LitElement & { performUpdate(): void };

/** The questions that are drawn from now on, by name, as often as they are. */
function watchUpdates(root: ParentNode): string[] {
  const drawn: string[] = [];
  for (const question of root.querySelectorAll<Updating>('renovation-survey-page [data-name]')) {
    const original = question.performUpdate.bind(question);
    question.performUpdate = () => {
      drawn.push(question.dataset.name ?? '');
      original();
    };
  }
  return drawn;
}

describe('One answer in <renovation-survey>', () => {
  it('draws its own question and what its expressions touch, also when it is saved', async () => {
    const tag = document.createElement('renovation-survey');
    tag.definition = definition;
    document.body.append(tag);
    const root = tag.renderRoot as ShadowRoot;
    await until(() => root.querySelectorAll('renovation-survey-page [data-name] input').length >= 45, 10);
    await until(() => ![...root.querySelectorAll<LitElement>('*')].some((each) => each.isUpdatePending));
    const drawn = watchUpdates(root);
    let saved = false;
    tag.addEventListener('renovation-saved', () => (saved = true));

    root.querySelector<HTMLInputElement>('[data-name=q0] input')?.click();
    await until(() => saved);
    await tag.updateComplete;
    expect(new Set(drawn)).to.deep.equal(new Set(['q0']));

    saved = false;
    drawn.length = 0;
    root.querySelectorAll<HTMLInputElement>('[data-name=q2] input')[1]?.click();
    await until(() => saved);
    await until(() => root.querySelector('[data-name=q9]') === null);
    expect([...new Set(drawn)].sort()).to.deep.equal(['q2', 'q9']);
    tag.remove();
  });

  it('numbers the questions that are left', async () => {
    const mounted = await mountSurvey({ ...definition, showQuestionNumbers: true });
    const numberOf = (name: string): string | undefined =>
      mounted.find(`[data-name=${name}] .number`).textContent?.trim();
    expect(numberOf('q10')).to.equal('11.');
    mounted.survey.setValue('q2', 'b');
    await mounted.settled();
    await mounted.settled();
    expect(numberOf('q10')).to.equal('10.');
    expect(numberOf('q8')).to.equal('9.');
    mounted.remove();
  });
});
