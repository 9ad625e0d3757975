/** The disk is full while somebody answers: said in their words, the answers stay, and nothing is lost once there is room. */
import { expect } from 'chai';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { store as sentences } from '../../../components/shared/locales/store/en.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { violationsIn } from '../../support/axe.js';
import { until as untilSoon } from '../../support/until.js';
import { studyWith } from '../../domain/study/minimal-study.js';

const definition = {
  definitionId: 'talk',
  elements: [
    { type: 'radiogroup', name: 'well', title: 'Are you well?', choices: ['yes', 'no'] },
    { type: 'text', name: 'why', title: 'Why?' },
  ],
};
const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
const { quota } = sentences;

// The real way down: IndexedDB says no, and storage/ makes of it what it makes of it.
const { put, add } = IDBObjectStore.prototype;
function fillDisk(): void {
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
}
function makeRoom(): void {
  IDBObjectStore.prototype.put = put;
  IDBObjectStore.prototype.add = add;
}

let study: RenovationStudy;
let survey: RenovationSurvey;
let number = 0;
const seen = <E extends HTMLElement = HTMLElement>(selector: string): E | null =>
  survey.shadowRoot?.querySelector<E>(selector) ?? null;
const press = (selector: string): void => {
  const button = seen<HTMLButtonElement>(selector);
  if (!button) throw new Error(`nothing matches ${selector}`);
  button.click();
};
const pressText = (text: string): void => {
  const all = [...(survey.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = all.find((each) => each.textContent.trim() === text);
  if (!button) throw new Error(`no button says ${text}`);
  button.click();
};
const toldOfError = (): Promise<RenovationErrorEvent> =>
  new Promise((resolve) => survey.addEventListener('renovation-error', resolve, { once: true }));
async function kept(): Promise<readonly { state: string; answers: object }[]> {
  const services = study.services;
  const found = await services?.store.responses({ study: services.study.config.id });
  return found?.ok ? found.value.map(({ state, answers }) => ({ state, answers })) : [];
}

beforeEach(async () => {
  study = document.createElement('renovation-study');
  study.locale = 'en';
  study.config = studyWith({ id: `full-${String(Date.now())}-${String(++number)}`, languages: ['en', 'nl'] });
  survey = document.createElement('renovation-survey');
  survey.definition = definition;
  survey.household = 'h1';
  study.append(survey);
  document.body.append(study);
  await until(() => seen('renovation-survey-welcome button.primary') !== null);
  for (const purpose of survey.shadowRoot?.querySelectorAll('fieldset') ?? []) purpose.querySelector('input')?.click();
  press('renovation-survey-welcome button.primary');
  await until(() => seen('renovation-survey-page .choice') !== null);
});

afterEach(() => {
  makeRoom();
  study.remove();
});

describe('A full disk', () => {
  it('while an answer is kept: is said, tells the page, and the answer stays on the screen', async () => {
    fillDisk();
    const told = toldOfError();
    press('input[type=radio]');
    expect(await told).to.include({ code: 'store/quota', message: quota });
    await until(() => seen('.state.error') !== null);
    expect(seen('.state.error')?.textContent).to.contain(quota);
    await until(() => seen('.save-state')?.textContent.includes('Not saved yet') === true);
    expect(seen<HTMLInputElement>('input[type=radio]')?.checked).to.equal(true);
    expect(await violationsIn(survey)).to.deep.equal([]);
    makeRoom();
    pressText('Try again');
    await until(() => seen('.state.error') === null);
    expect(await kept()).to.deep.equal([{ state: 'draft', answers: { well: 'yes' } }]);
  });

  it('is over by itself as soon as another answer can be kept, with all before it', async () => {
    fillDisk();
    press('input[type=radio]');
    await until(() => seen('.state.error') !== null);
    makeRoom();
    survey.survey?.setValue('why', 'because');
    await until(() => seen('.state.error') === null);
    expect(await kept()).to.deep.equal([{ state: 'draft', answers: { well: 'yes', why: 'because' } }]);
  });

  it('when answers are taken back: they are not said to be gone before they are', async () => {
    press('input[type=radio]');
    await until(() => seen('.save-state')?.dataset['state'] === 'saved');
    pressText('Stop for now');
    await until(() => seen('.screen-title') !== null);
    pressText('Delete my answers');
    await until(() => seen('.danger') !== null);
    fillDisk();
    pressText('Yes, delete my answers');
    await until(() => seen('.state.error button') !== null);
    makeRoom();
    pressText('Try again');
    await until(() => seen('.screen-title')?.textContent === 'Your answers are deleted');
    expect(await kept()).to.deep.equal([{ state: 'withdrawn', answers: {} }]);
  });

  it('at the very end: nobody is thanked, what was said stays there, and it ends once there is room', async () => {
    press('input[type=radio]');
    press('[data-action=sv-nav-complete]');
    await until(() => seen('.summary') !== null);
    fillDisk();
    pressText('This is right: I am done');
    await until(() => seen('.state.error') !== null);
    await until(() => seen('.summary') !== null);
    expect(seen('.state.error')?.textContent).to.contain(quota);
    expect(seen('.summary dd')?.textContent.trim()).to.equal('yes');
    makeRoom();
    pressText('Try again');
    await until(() => seen('.screen-title')?.textContent === 'Thank you!');
    expect(await kept()).to.deep.equal([{ state: 'complete', answers: { well: 'yes' } }]);
  });
});
