/** The tag as pages use it: alone with a definition, and inside a study as a resident meets it. */
import { expect } from 'chai';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import type { RenovationCompleteEvent } from '../../../components/survey/events/survey-events.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import type { StoreResult } from '../../../domain/records/store.js';
import { violationsIn } from '../../support/axe.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { until as untilSoon } from '../../support/until.js';

const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  pages: [
    {
      name: 'one',
      title: 'First',
      elements: [{ type: 'radiogroup', name: 'well', title: 'Are you well?', choices: ['yes', 'no'] }],
    },
    { name: 'two', title: 'Second', elements: [{ type: 'text', name: 'why', title: 'Why?' }] },
  ],
};

/** The engine and the store come in their own time, the first time from the network. */
const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

let study: RenovationStudy | undefined;
let survey: RenovationSurvey;
let number = 0;

const root = (): ShadowRoot => {
  if (!survey.shadowRoot) throw new Error('not drawn yet');
  return survey.shadowRoot;
};
const seen = <E extends HTMLElement = HTMLElement>(selector: string): E | null => root().querySelector<E>(selector);
const press = (selector: string): void => {
  const element = seen<HTMLButtonElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.click();
};
const pressText = (text: string): void => {
  const button = [...root().querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (!button) throw new Error(`no button says ${text}`);
  button.click();
};
const next = (event: string): Promise<Event> =>
  new Promise((resolve) => survey.addEventListener(event, resolve, { once: true }));

/** A study of its own for every test: what one leaves in the store is nobody else's. */
async function inStudy(more: Partial<Pick<RenovationSurvey, 'household' | 'readonly'>> = {}): Promise<void> {
  study = document.createElement('renovation-study');
  study.locale = 'en';
  study.config = studyWith({
    id: `study-${String(Date.now())}-${String(++number)}`,
    languages: ['en', 'nl'],
    welcome: {
      heading: { en: 'How are you?', nl: 'Hoe gaat het?' },
      whoAsks: { en: 'We do.', nl: 'Wij.' },
      whatHappens: { en: 'We count.', nl: 'Wij tellen.' },
      whoSees: { en: 'Researchers.', nl: 'Onderzoekers.' },
      whoDoesNotSee: { en: 'Neighbours.', nl: 'Buren.' },
      duration: { en: 'A minute.', nl: 'Een minuut.' },
    },
    consent: [
      {
        id: 'research',
        version: '1',
        required: true,
        title: { en: 'Taking part', nl: 'Meedoen' },
        text: { en: 'T', nl: 'T' },
      },
      { id: 'contact', version: '1', title: { en: 'Contact', nl: 'Contact' }, text: { en: 'T', nl: 'T' } },
    ],
  });
  survey = document.createElement('renovation-survey');
  survey.definition = definition;
  survey.household = 'h1';
  survey.wave = 'before';
  Object.assign(survey, more);
  study.append(survey);
  document.body.append(study);
  await until(
    () =>
      survey.shadowRoot !== null && seen('renovation-survey-welcome, .state.error, renovation-survey-page') !== null,
  );
}

/** Chooses for the purposes, in their order, and presses "start". */
async function start(...choices: readonly boolean[]): Promise<void> {
  for (const [index, given] of choices.entries()) {
    const [yes, no] = root().querySelectorAll<HTMLInputElement>(`fieldset:nth-of-type(${String(index + 1)}) input`);
    (given ? yes : no)?.click();
  }
  press('renovation-survey-welcome button.primary');
  await until(() => seen('renovation-survey-page, .screen-title, .errors') !== null);
}

/** The browser is closed, and the same questionnaire opened again later. */
async function leaveAndComeBack(): Promise<void> {
  const { definition: same } = survey;
  survey.remove();
  survey = document.createElement('renovation-survey');
  survey.locale = 'en';
  survey.definition = same;
  document.body.append(survey);
  await until(() => survey.survey !== undefined && seen('renovation-survey-page') !== null);
}

async function answer(): Promise<void> {
  const saved = next('renovation-saved');
  press('input[type=radio]');
  await saved;
}

const valueOf = <T>(result: StoreResult<T> | undefined): T => {
  if (!result?.ok) throw new Error('not read');
  return result.value;
};
const store = () => {
  if (!study?.services) throw new Error('no study');
  return study.services.store;
};
const id = (): string => study?.services?.study.config.id ?? '';

afterEach(() => {
  survey.remove();
  study?.remove();
  study = undefined;
});

describe('<renovation-survey> alone on a page', () => {
  beforeEach(async () => {
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.definition = { ...definition, definitionId: `alone-${String(Date.now())}-${String(++number)}` };
    document.body.append(survey);
    await until(() => survey.survey !== undefined && seen('renovation-survey-page .choice') !== null);
  });

  it('starts at the questionnaire itself, without a welcome and without tools', () => {
    expect(seen('renovation-survey-welcome')).to.equal(null);
    expect(seen('renovation-survey-tools')).to.equal(null);
    expect(survey.survey?.currentPage?.name).to.equal('one');
  });

  it('tells of answers, of pages and of what was saved', async () => {
    const told: string[] = [];
    for (const name of ['renovation-answer', 'renovation-page', 'renovation-saved']) {
      survey.addEventListener(name, () => told.push(name));
    }
    await answer();
    press('[data-action=sv-nav-next]');
    await until(() => told.includes('renovation-page'));
    expect(told.slice(0, 2)).to.deep.equal(['renovation-answer', 'renovation-saved']);
  });

  it('tells of the end once the finished response is kept', async () => {
    await answer();
    const complete = next('renovation-complete') as Promise<RenovationCompleteEvent>;
    survey.survey?.doComplete();
    expect((await complete).answers).to.deep.equal({ well: 'yes' });
    await until(() => seen('.completed') !== null);
  });

  it('comes back on the page that was turned to without an answer', async () => {
    const saved = next('renovation-saved');
    press('[data-action=sv-nav-next]');
    await saved;
    await leaveAndComeBack();
    expect(survey.survey?.currentPage?.name).to.equal('two');
  });

  it('comes back on the open page, not at the question that was touched last', async () => {
    seen('input[type=radio]')?.focus();
    await answer();
    const saved = next('renovation-saved');
    press('[data-action=sv-nav-next]');
    await saved;
    await leaveAndComeBack();
    expect(survey.survey?.currentPage?.name).to.equal('two');
  });

  it('comes back on the first page for whoever turned back to it', async () => {
    press('[data-action=sv-nav-next]');
    await until(() => seen('[data-action=sv-nav-prev]') !== null);
    seen('input')?.focus();
    const saved = next('renovation-saved');
    press('[data-action=sv-nav-prev]');
    await saved;
    await leaveAndComeBack();
    expect(survey.survey?.currentPage?.name).to.equal('one');
  });

  it('begins with what the definition answers beforehand, and with what the page knows', async () => {
    survey.remove();
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.data = { rooms: 3 };
    survey.definition = {
      definitionId: `filled-${String(Date.now())}`,
      elements: [
        { type: 'text', name: 'country', defaultValue: 'NL' },
        { type: 'text', name: 'rooms', inputType: 'number', defaultValue: 1 },
        { type: 'matrixdynamic', name: 'debts', rowCount: 2, columns: [{ name: 'to', cellType: 'text' }] },
      ],
    };
    document.body.append(survey);
    await until(() => survey.survey !== undefined && seen('renovation-survey-page .title') !== null);
    expect(survey.survey?.data).to.deep.equal({ country: 'NL', rooms: 3 });
    expect(survey.survey?.getQuestionByName('debts')?.['rowCount']).to.equal(2);
  });

  it('leaves empty on a later visit what was answered beforehand and taken away', async () => {
    survey.remove();
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.definition = {
      definitionId: `emptied-${String(Date.now())}`,
      elements: [{ type: 'text', name: 'country', defaultValue: 'NL' }],
    };
    document.body.append(survey);
    await until(() => survey.survey !== undefined);
    const saved = next('renovation-saved');
    survey.survey?.clearValue('country');
    await saved;
    await leaveAndComeBack();
    expect(survey.survey?.data).to.deep.equal({});
  });

  it('shows answers without letting them be changed', async () => {
    survey.readonly = true;
    await until(() => seen<HTMLInputElement>('input[type=radio]')?.disabled === true);
  });
});

describe('<renovation-survey> for a resident', () => {
  it('asks first, with nothing ticked beforehand and no engine loaded for it', async () => {
    await inStudy();
    expect(seen('.welcome-title')?.textContent?.trim()).to.equal('How are you?');
    expect(root().querySelectorAll('input:checked').length).to.equal(0);
    expect(survey.survey).to.equal(undefined);
    expect(await violationsIn(survey)).to.deep.equal([]);
  });

  it('asks again for the choice that was passed over', async () => {
    await inStudy();
    await start(true);
    expect(seen('.errors')?.textContent?.trim()).to.equal('Please choose yes or no first.');
    await until(() => root().activeElement?.getAttribute('name') === 'consent-contact');
  });

  it('keeps every choice with the version of its text before the first question', async () => {
    await inStudy();
    await start(true, false);
    const kept = valueOf(await store().consents({ study: id(), household: 'h1' }));
    expect(kept.map(({ purpose, decision, textVersion }) => `${purpose} ${decision} ${textVersion}`)).to.have.members([
      'research given 1',
      'contact refused 1',
    ]);
  });

  it('takes no for an answer, and keeps that alone', async () => {
    await inStudy();
    pressText('I do not want to take part');
    await until(() => seen('.screen-title')?.textContent === 'That is fine');
    expect(valueOf(await store().responses({ study: id() }))).to.deep.equal([]);
    const kept = valueOf(await store().consents({ study: id(), household: 'h1' }));
    expect(kept.every(({ decision }) => decision === 'refused')).to.equal(true);
    expect(await violationsIn(survey)).to.deep.equal([]);
    pressText('I want to take part after all');
    await until(() => seen('renovation-survey-welcome') !== null);
  });

  it('does not begin without the consent that the study needs', async () => {
    await inStudy();
    await start(false, true);
    await until(() => seen('.screen-title')?.textContent === 'That is fine');
    expect(survey.survey).to.equal(undefined);
  });

  it('stops for now and goes on with every answer', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.choice') !== null);
    await answer();
    pressText('Stop for now');
    await until(() => seen('.screen-title')?.textContent === 'You stopped for now');
    pressText('Go on');
    await until(() => seen('renovation-survey-welcome') !== null);
    expect(seen('renovation-survey-welcome p')?.textContent).to.equal('You answered 1 question.');
    expect(root().querySelectorAll('fieldset').length).to.equal(0);
    press('renovation-survey-welcome button.primary');
    await until(() => survey.survey !== undefined);
    expect(survey.survey?.data).to.deep.equal({ well: 'yes' });
  });

  it('brings whoever presses a button to the title of what comes, also after a moment of waiting', async () => {
    await inStudy();
    expect(root().activeElement, 'what a page opens leaves the focus where it is').to.equal(null);
    const focused = (): string | undefined => root().activeElement?.textContent.trim();
    await start(true, true);
    await until(() => focused() === 'First');
    await answer();
    pressText('Stop for now');
    await until(() => focused() === 'You stopped for now');
    pressText('Go on');
    await until(() => focused() === 'Welcome back');
    press('renovation-survey-welcome button.primary');
    await until(() => focused() === 'First');
    press('[data-action=sv-nav-next]');
    await until(() => focused() === 'Second');
    press('[data-action=sv-nav-complete]');
    await until(() => focused() === 'Is this right?');
    pressText('Back to the questions');
    await until(() => focused() === 'Second');
  });

  it('lets what was said be looked over and changed before it is final', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.choice') !== null);
    await answer();
    press('[data-action=sv-nav-next]');
    await until(() => seen('[data-action=sv-nav-complete]') !== null);
    press('[data-action=sv-nav-complete]');
    await until(() => seen('.summary') !== null);
    expect(
      [...root().querySelectorAll('.summary dd:not(.change)')].map((each) => each.textContent?.trim()),
    ).to.deep.equal(['yes', 'No answer']);
    expect(await violationsIn(survey)).to.deep.equal([]);
    press('.summary .change button');
    await until(() => seen('.page-title')?.textContent?.trim() === 'First');
    survey.survey?.setValue('well', 'no');
    survey.survey?.nextPage();
    await until(() => seen('[data-action=sv-nav-complete]') !== null);
    press('[data-action=sv-nav-complete]');
    await until(() => seen('.summary') !== null);
    const complete = next('renovation-complete') as Promise<RenovationCompleteEvent>;
    pressText('This is right: I am done');
    expect((await complete).answers).to.deep.equal({ well: 'no' });
    await until(() => seen('.screen-title')?.textContent === 'Thank you!');
    const [kept] = valueOf(await store().responses({ study: id() }));
    expect(kept).to.include({ state: 'complete', household: 'h1', wave: 'before' });
  });

  it('takes everything back at the end, consents as well', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.choice') !== null);
    await answer();
    pressText('Stop for now');
    await until(() => seen('.screen-title') !== null);
    pressText('Delete my answers');
    await until(() => seen('.danger') !== null);
    pressText('Yes, delete my answers');
    await until(() => seen('.screen-title')?.textContent === 'Your answers are deleted');
    const [kept] = valueOf(await store().responses({ study: id() }));
    expect(kept).to.deep.include({ state: 'withdrawn', answers: {} });
    const consents = valueOf(await store().consents({ study: id(), household: 'h1' }));
    expect(consents.filter(({ decision }) => decision === 'withdrawn').length).to.equal(2);
  });

  it('switches language in the middle and keeps the answers', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.choice') !== null);
    await answer();
    study?.services?.locale.choose('nl');
    await until(() => seen('.stop')?.textContent?.trim() === 'Nu stoppen');
    await until(() => seen('[data-action=sv-nav-next]')?.textContent?.trim() === 'Volgende');
    expect(survey.survey?.data).to.deep.equal({ well: 'yes' });
  });

  it('keeps "I prefer not to say" apart from the answers', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.nonresponse') !== null);
    const saved = next('renovation-saved');
    pressText('I prefer not to say');
    await saved;
    const [draft] = valueOf(await store().responses({ study: id(), state: 'draft' }));
    expect(draft).to.deep.include({ answers: {}, itemNonresponse: { well: 'refused' } });
  });

  it('sets the letters larger, and remembers it', async () => {
    await inStudy();
    await start(true, true);
    await until(() => seen('.larger') !== null);
    press('.larger');
    await until(() => seen('.survey')?.dataset['textSize'] === '1');
    expect(localStorage.getItem('renovation-kit/text-size')).to.equal('1');
    localStorage.removeItem('renovation-kit/text-size');
  });
});

describe('<renovation-survey> with something that cannot be played', () => {
  const wrong: Readonly<Record<string, readonly [object | string, string]>> = {
    'text that is no JSON': ['{"pages": [', '1:12'],
    'a type that nobody knows': [
      '{\n  "elements": [{ "type": "raadiogroup", "name": "a" }]\n}',
      'elements[0].type unknown-type type=raadiogroup',
    ],
    'two questions of one name': [
      {
        elements: [
          { type: 'text', name: 'a' },
          { type: 'text', name: 'a' },
        ],
      },
      'duplicate-name',
    ],
    'values that are computed from each other': [
      {
        elements: [
          { type: 'expression', name: 'a', expression: '{b} + 1' },
          { type: 'expression', name: 'b', expression: '{a} + 1' },
        ],
      },
      'circular-values',
    ],
    'an expression that could hang the page': [
      { elements: [{ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] }] },
      'slow-pattern',
    ],
    'five megabytes': [`{"title": "${'x'.repeat(5_000_000)}"}`, 'too-large'],
    'something that is no questionnaire': [[1, 2], 'not-a-questionnaire'],
  };

  for (const [what, [source, place]] of Object.entries(wrong)) {
    it(`says so for ${what}, with the place, and tells the page`, async () => {
      survey = document.createElement('renovation-survey');
      survey.locale = 'en';
      survey.definition = source;
      const told = next('renovation-error') as Promise<RenovationErrorEvent>;
      document.body.append(survey);
      expect((await told).code).to.equal('definition/refused');
      await until(() => seen('.state.error') !== null);
      expect(seen('.state.error')?.textContent).to.contain('Your earlier answers are still on this device.');
      expect(seen('.state.error details')?.textContent).to.contain(place);
      expect(await violationsIn(survey)).to.deep.equal([]);
    });
  }

  it('says so when the questionnaire cannot be fetched', async () => {
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.src = '/no-such-questionnaire.json';
    const told = next('renovation-error') as Promise<RenovationErrorEvent>;
    document.body.append(survey);
    expect((await told).code).to.equal('definition/unreachable');
  });
});
