/** A talk that was broken off goes on at the question where it was left, and says so; what it cost is kept. */
import { expect } from 'chai';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../../components/survey/renovation-survey.js';
import type { RenovationStudy } from '../../../../components/study/renovation-study.js';
import '../../../../components/study/renovation-study.js';
import type { RenovationQuestionEvent } from '../../../../components/survey/events/question-event.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import { IndexedDbStore } from '../../../../storage/indexeddb-store.js';
import { studyWith } from '../../../domain/study/minimal-study.js';
import { keysIn, pressKey } from '../../../support/interviewer-keys.js';
import { sampleClock, sampleDraft } from '../../../support/sample-records.js';
import { valueOf } from '../../../support/store-results.js';
import { until as untilSoon } from '../../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
const abc = ['a', 'b', 'c'];
const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  pages: [
    { name: 'p1', elements: [{ type: 'radiogroup', name: 'one', title: 'One?', choices: abc }] },
    {
      name: 'p2',
      elements: [
        { type: 'radiogroup', name: 'two', title: 'Two?', choices: abc },
        { type: 'matrix', name: 'trust', title: 'Trust?', columns: [1, 2], rows: ['r1', 'r2', 'r3'] },
        { type: 'radiogroup', name: 'last', title: 'Last?', choices: abc },
      ],
    },
  ],
};

let survey: RenovationSurvey;
let study: RenovationStudy | undefined;
let count = 0;

const root = (): ShadowRoot => survey.shadowRoot!;
const isCalm = (): boolean =>
  root().querySelector('[data-asked]:is(:focus, :focus-within)') !== null &&
  root().querySelector('renovation-survey-key-line:not([data-waits])') !== null;

async function open(id: string, known?: Readonly<Record<string, unknown>>): Promise<void> {
  study = document.createElement('renovation-study');
  study.locale = 'en';
  study.config = studyWith({ id, languages: ['en', 'nl'] });
  survey = document.createElement('renovation-survey');
  survey.mode = 'phone';
  survey.keys = true;
  survey.household = 'home-1';
  survey.definition = definition;
  survey.data = known;
  study.append(survey);
  document.body.append(study);
  await until(() => survey.shadowRoot !== null && isCalm());
}

/** A draft is on the device, as another screen left it. */
async function keep(id: string, part: Partial<ResponseRecord>): Promise<void> {
  const store = new IndexedDbStore({ clock: sampleClock() });
  await valueOf(store.open());
  const ref = { id: 'talk', version: '1.0.0' };
  const of = { id: `draft-${id}`, study: id, household: 'home-1', definition: ref, itemNonresponse: {}, timings: {} };
  const draft = sampleDraft({ ...of, ...part });
  await valueOf(store.draftWriter(draft.id).save(draft));
  await store.close();
}

async function type(keys: string): Promise<void> {
  for (const key of keysIn(keys)) {
    pressKey(root(), key);
    await until(isCalm);
  }
}

afterEach(() => study?.remove());

describe('A talk that was broken off', () => {
  it('goes on at the row where it was left, in another window, and says where', async () => {
    const id = `going-on-${String(Date.now())}-${String(++count)}`;
    await open(id);
    const saved = new Promise<void>((resolve) => survey.addEventListener('renovation-saved', () => resolve()));
    await type('1⏎2⏎1⏎2⏎');
    await saved;
    await until(() => root().querySelector('.matrix-row:nth-of-type(4)[data-asked], .matrix-row[data-asked]') !== null);
    const row = root().querySelector('.matrix-row[data-asked]')?.textContent;
    expect(row).to.contain('r3');
    // The last write of the place is on its way.
    await new Promise<void>((resolve) => {
      survey.addEventListener('renovation-saved', () => resolve(), { once: true });
      pressKey(root(), '-');
      pressKey(root(), 'Enter');
    });
    await until(isCalm);
    study?.remove();
    const heard: RenovationQuestionEvent[] = [];
    const hear = (event: Event): void => void heard.push(event as RenovationQuestionEvent);
    document.addEventListener('renovation-question', hear);
    await open(id);
    document.removeEventListener('renovation-question', hear);
    expect(root().querySelector('.matrix-row[data-asked]')?.textContent).to.contain('r3');
    expect(root().querySelector('.key-told')?.textContent).to.contain('You go on here: Trust?');
    expect(heard[0]?.resumed).to.equal(true);
    expect(heard[0]?.question).to.deep.equal({ path: 'trust', part: 'row r3', title: 'Trust?' });
    await type('1⏎3');
    expect(survey.survey?.data).to.deep.equal({ one: 'a', two: 'b', trust: { r1: 1, r2: 2, r3: 1 }, last: 'c' });
  });
});

describe('A questionnaire that was begun without an interviewer', () => {
  for (const [where, position] of [
    ['nowhere', null],
    ['a page and no question', { activePage: 'p2', currentPageName: 'p2' }],
    ['a question that is on another page', { asked: { question: 'last', part: null } }],
  ] as const) {
    it(`is gone on with where its answers end, and says so: it kept ${where}`, async () => {
      const id = `going-on-${String(Date.now())}-${String(++count)}`;
      await keep(id, { answers: { one: 'a' }, position });
      await open(id);
      expect(root().querySelector('[data-asked]')?.textContent).to.contain('Two?');
      expect(root().querySelector('.key-told')?.textContent).to.contain('You go on here: Two?');
    });
  }

  it('is begun, and not gone on with, where a page only knows something beforehand', async () => {
    await open(`going-on-${String(Date.now())}-${String(++count)}`, { one: 'a' });
    expect(root().querySelector('.key-told')?.textContent ?? '').not.to.contain('You go on here');
  });
});

describe('The response of a talk', () => {
  it('keeps keys and time of each question, also of one that was passed', async () => {
    await open(`going-on-${String(Date.now())}-${String(++count)}`);
    await type('1⏎⏎1⏎2⏎1⏎');
    const done = new Promise<void>((resolve) => survey.addEventListener('renovation-complete', () => resolve()));
    pressKey(root(), '2');
    pressKey(root(), 'Enter');
    await done;
    const { store } = study!.services!;
    const found = await store.responses({ study: study!.services!.study.config.id, household: 'home-1' });
    const timings = found.ok ? found.value[0]?.timings : undefined;
    expect(Object.keys(timings ?? {})).to.have.members(['one', 'two', 'trust', 'last']);
    expect(timings?.one?.keys).to.equal(2);
    expect(timings?.two).to.include({ passed: true, keys: 1 });
    expect(timings?.trust).to.include({ keys: 6, changes: 2 });
  });
});
