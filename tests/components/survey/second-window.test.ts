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
  await until(() => Boolean(tag.shadowRoot?.querySelector('[data-name="why"]')), 15);
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
