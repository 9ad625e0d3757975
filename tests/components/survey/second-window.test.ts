/** The same response open a second time: one window writes, the other follows all that it says. */
import { expect } from 'chai';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import '../../../components/survey/renovation-survey.js';
import { OFFERED } from '../../../components/survey/player/nonresponse.js';
import { until } from '../../support/until.js';

const definition = {
  definitionId: `watched-${String(Date.now())}`,
  elements: [
    { type: 'radiogroup', name: 'well', title: 'Are you well?', choices: ['yes', 'no'], [OFFERED]: ['dont-know'] },
    { type: 'text', name: 'why', title: 'Why?', [OFFERED]: ['refused'] },
  ],
};

const windows: RenovationSurvey[] = [];

async function open(): Promise<RenovationSurvey> {
  const tag = document.createElement('renovation-survey');
  tag.locale = 'en';
  tag.definition = definition;
  document.body.append(tag);
  windows.push(tag);
  await until(() => Boolean(tag.shadowRoot?.querySelector('renovation-survey-page [data-name="why"]')), 15);
  return tag;
}

const offered = (tag: RenovationSurvey, name: string): HTMLButtonElement => {
  const button = tag.shadowRoot?.querySelector<HTMLButtonElement>(`[data-name="${name}"] .nonresponse button`);
  if (!button) throw new Error('not offered');
  return button;
};
const isSaid = (tag: RenovationSurvey, name: string): boolean =>
  tag.shadowRoot?.querySelector(`[data-name="${name}"] :is(.nonresponse [aria-pressed="true"], .nonresponse-said)`) !==
  null;

describe('A second window on one response', () => {
  afterEach(() => windows.splice(0).forEach((each) => each.remove()));

  it('shows what is said in place of an answer, and when it is taken back', async () => {
    const writer = await open();
    const follower = await open();
    expect(follower.survey?.readOnly, 'may only look').to.equal(true);

    offered(writer, 'well').click();
    await until(() => isSaid(writer, 'well'));
    await until(() => isSaid(follower, 'well'), 5);

    writer.shadowRoot?.querySelector<HTMLInputElement>('[data-name="well"] input')?.click();
    await until(() => follower.survey?.data['well'] === 'yes', 5);
    await until(() => !isSaid(follower, 'well'));
  });
});

describe('Whoever only looks at a response', () => {
  const paged = {
    definitionId: `looked-at-${String(Date.now())}`,
    pages: [
      { name: 'one', elements: [{ type: 'text', name: 'first', title: 'First' }] },
      { name: 'two', elements: [{ type: 'text', name: 'why', title: 'Why?' }] },
    ],
  };
  afterEach(() => windows.splice(0).forEach((each) => each.remove()));

  async function openPaged(readonly: boolean): Promise<RenovationSurvey> {
    const tag = document.createElement('renovation-survey');
    Object.assign(tag, { locale: 'en', definition: paged, readonly });
    document.body.append(tag);
    windows.push(tag);
    await until(() => Boolean(tag.shadowRoot?.querySelector('renovation-survey-page [data-name="first"]')), 15);
    return tag;
  }

  it('keeps nothing, follows what is answered, and may write only when asked to open it for that', async () => {
    const writer = await openPaged(false);
    const saved = new Promise((resolve) => writer.addEventListener('renovation-saved', resolve, { once: true }));
    writer.survey?.setValue('first', 'one');
    await saved;

    const looker = await openPaged(true);
    let writes = 0;
    for (const event of ['renovation-saved', 'renovation-error']) looker.addEventListener(event, () => writes++);
    const turned = new Promise((resolve) => looker.addEventListener('renovation-page', resolve, { once: true }));
    looker.survey?.nextPage();
    await turned;

    // What the writer says next is based on what is stored: had the looker kept a page of its own, it would be a conflict.
    const next = new Promise((resolve) => writer.addEventListener('renovation-saved', resolve, { once: true }));
    writer.survey?.setValue('first', 'two');
    await next;
    await until(() => looker.survey?.data['first'] === 'two', 5);
    expect(looker.survey?.currentPage.name, 'where they look').to.equal('two');
    expect(writes).to.equal(0);

    writer.remove();
    looker.readonly = false;
    await until(() => looker.survey?.readOnly === false, 5);
    const own = new Promise((resolve) => looker.addEventListener('renovation-saved', resolve, { once: true }));
    looker.survey?.setValue('first', 'three');
    await own;
  });

  it('still sees what a page knows, where nothing is kept yet', async () => {
    const tag = document.createElement('renovation-survey');
    Object.assign(tag, {
      locale: 'en',
      definition: { ...paged, definitionId: `${paged.definitionId}-known` },
      readonly: true,
      data: { first: 'known' },
    });
    document.body.append(tag);
    windows.push(tag);
    await until(() => tag.survey?.data['first'] === 'known', 15);
    const other = await openPaged(false);
    for (const said of ['of another', 'of another, once more', 'and again']) {
      const saved = new Promise((resolve) => other.addEventListener('renovation-saved', resolve, { once: true }));
      other.survey?.setValue('first', said);
      await saved;
    }
    expect(tag.survey?.data['first']).to.equal('known');
  });
});
