/** A questionnaire whose first page stands before the others are read: in the end it is the one that is read at once. */
import { expect } from 'chai';
import { JsonObject, type Question, type SurveyModel } from 'survey-core';
import type { RenovationErrorEvent } from '../../../../components/shared/events/renovation-error-event.js';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../../components/survey/renovation-survey.js';
import { createSurvey, loadAllTypes, loadWords, readRest } from '../../../../components/survey/player/player.js';
import { pagesThatWait } from '../../../../components/survey/player/late-pages/pages-that-wait.js';
import { seeded } from '../../../support/seeded.js';
import { until } from '../../../support/until.js';

type Json = Readonly<Record<string, unknown>>;

const first = { name: 'first', elements: [{ type: 'radiogroup', name: 'well', choices: ['yes', 'no'] }] };
const page = (name: string, ...elements: Json[]): Json => ({ name, elements });
const text = (name: string, more: Json = {}): Json => ({ type: 'text', name, ...more });

function made(definition: Json, firstPageFirst: boolean, language = 'nl', wave = 'before'): SurveyModel {
  return createSurvey({ definition, language, mode: 'self', wave, firstPageFirst });
}

/** Everything of a model that somebody can see or find out. */
function stateOf(survey: SurveyModel): unknown {
  return {
    json: survey.toJSON() as unknown,
    data: survey.data as unknown,
    state: survey.state,
    at: [survey.currentPageNo, survey.visiblePageCount, survey.isFirstPage, survey.isLastPage],
    errors: survey.jsonErrors?.length ?? 0,
    pages: survey.pages.map((each) => [each.name, each.isVisible, each.visibleIndex, each.num, each.processedTitle]),
    questions: survey
      .getAllQuestions(false, true, true)
      .map((each) => [
        each.name,
        each.visibleIndex,
        each.no,
        each.isVisible,
        each.isParentVisible,
        each.isRequired,
        each.isReadOnly,
        each.processedTitle,
        each.value,
        [...((each['visibleChoices'] as { value: unknown }[] | undefined) ?? [])].map(({ value }) => value),
      ]),
  };
}

/** The same chance for two models: answers of whatever fits, and where to go on. */
function answer(survey: SurveyModel, seed: number): void {
  const random = seeded(seed);
  for (const question of survey.getAllQuestions(true)) {
    if (random() < 0.4) continue;
    const choices = (question['visibleChoices'] as { value: unknown }[] | undefined)?.map(({ value }) => value) ?? [];
    const value = choices[Math.floor(random() * choices.length)];
    if (choices.length > 0)
      question.value = ['checkbox', 'tagbox', 'ranking'].includes(question.getType()) ? [value] : value;
    else if (question.getType() === 'boolean') question.value = random() < 0.5;
    else if (question.getType() === 'rating') question.value = 3;
    else if (['text', 'comment'].includes(question.getType())) question.value = '2';
  }
}

/** Read at once and read late: the same at the start, and after answers. */
function expectSame(definition: Json, language?: string, wave?: string): void {
  const whole = made(definition, false, language, wave);
  const late = made(definition, true, language, wave);
  const at = (survey: SurveyModel): unknown => [survey.currentPageNo, survey.visiblePageCount, survey.isLastPage];
  expect(at(late), 'before the rest is read').to.deep.equal(at(whole));
  readRest(late);
  expect(stateOf(late)).to.deep.equal(stateOf(whole));
  for (const seed of [1, 2, 3]) {
    for (const survey of [whole, late]) answer(survey, seed);
    expect(stateOf(late), `after answers ${String(seed)}`).to.deep.equal(stateOf(whole));
    for (const survey of [whole, late]) survey.nextPage();
    expect(stateOf(late)).to.deep.equal(stateOf(whole));
  }
}

const read = async (name: string): Promise<Json> =>
  (await (await fetch(`/survey-definitions/${name}.json`)).json()) as Json;

const namesOf = (survey: SurveyModel): string[] => survey.getAllQuestions().map(({ name }) => name);

describe('Pages that wait until the first one stands', () => {
  before(async () => {
    await Promise.all([loadAllTypes(), loadWords('nl'), loadWords('ar')]);
  });

  for (const name of ['neighbours', 'social-renovation', 'social-renovation-short']) {
    it(`make the same questionnaire: ${name}`, async () => {
      const definition = await read(name);
      expect(pagesThatWait(definition).size, 'pages that wait').to.be.greaterThan(1);
      for (const [language, wave] of [
        ['nl', 'before'],
        ['ar', 'during'],
        ['nl', 'after'],
      ] as const)
        expectSame(definition, language, wave);
    }).timeout(60_000);
  }

  it('make the same questionnaire with every type of question', () => {
    const choices = ['a', { value: 'b', text: 'B, *b*' }, 'c'];
    const types: Json[] = [
      text('text', { inputType: 'number', min: 1 }),
      text('masked', { maskType: 'datetime', maskSettings: { pattern: 'dd/mm/yyyy' } }),
      { type: 'comment', name: 'comment', maxLength: 20 },
      ...['radiogroup', 'dropdown', 'checkbox', 'tagbox', 'buttongroup', 'ranking'].map((type) => ({
        type,
        name: type,
        choices,
        ...(type === 'checkbox' ? { showOtherItem: true, showNoneItem: true } : {}),
      })),
      { type: 'checkbox', name: 'carried', choicesFromQuestion: 'tagbox' },
      { type: 'imagepicker', name: 'imagepicker', choices: [{ value: 'a', imageLink: '/a.png' }] },
      { type: 'boolean', name: 'boolean' },
      { type: 'rating', name: 'rating', rateCount: 4, rateMin: 0 },
      { type: 'matrix', name: 'matrix', columns: ['x', 'y'], rows: ['r', 's'] },
      {
        type: 'matrixdropdown',
        name: 'matrixdropdown',
        columns: [{ name: 'k', cellType: 'dropdown' }],
        choices,
        rows: ['r'],
      },
      { type: 'multipletext', name: 'multipletext', items: [{ name: 'one' }, { name: 'two', isRequired: true }] },
      { type: 'signaturepad', name: 'signaturepad' },
      { type: 'file', name: 'file' },
      { type: 'html', name: 'html', html: '<p>Dear {text}</p>' },
      { type: 'image', name: 'image', imageLink: '/a.png' },
      {
        type: 'panel',
        name: 'panel',
        elements: [text('inner', { requiredIf: '{boolean} = true' })],
        visibleIf: "{text} = '2'",
      },
    ];
    const definition = {
      showProgressBar: true,
      pages: [first, ...types.map((each, index) => page(`page${String(index)}`, text(`always${String(index)}`), each))],
    };
    expect(pagesThatWait(definition).size).to.equal(types.length);
    expectSame(definition);
  }).timeout(60_000);

  it('count as pages, with what follows from that, before they are read', () => {
    const survey = made({ pages: [first, page('second', text('why')), page('third', text('how'))] }, true);
    expect(namesOf(survey)).to.deep.equal(['well']);
    expect([survey.visiblePageCount, survey.isLastPage]).to.deep.equal([3, false]);
    readRest(survey);
    expect(namesOf(survey)).to.deep.equal(['well', 'why', 'how']);
  });

  it('are read before an answer is kept, another page comes up, and the end', () => {
    for (const touch of [
      (survey: SurveyModel) => survey.setValue('well', 'yes'),
      (survey: SurveyModel) => survey.nextPage(),
      (survey: SurveyModel) => survey.doComplete(),
    ]) {
      const survey = made(
        { pages: [first, page('second', text('why', { visibleIf: "{well} = 'yes'" }), text('how'))] },
        true,
      );
      touch(survey);
      expect(namesOf(survey)).to.deep.equal(['well', 'why', 'how']);
      expect((survey.getQuestionByName('why') as Question).isVisible).to.equal(survey.getValue('well') === 'yes');
    }
  });

  const waiting = (...pages: Json[]): number[] => [...pagesThatWait({ pages: [first, ...pages] })];

  it('are those of which it is plain that they are shown, and that nothing on them has an answer yet', () => {
    expect(waiting(page('plain', text('a')), page('other', text('b')))).to.deep.equal([1, 2]);
    for (const [why, ...elements] of [
      ['may have nothing to show', text('a', { visibleIf: '{well} = 1' })],
      ['is a text alone', { type: 'html', name: 'a', html: 'b' }],
      ['has an answer', text('a', { defaultValue: 1 })],
      ['has an answer inside', text('a'), { type: 'panel', elements: [text('b', { defaultValueExpression: '1' })] }],
      ['sets one', text('a', { setValueExpression: '1' })],
      ['works one out', text('a'), { type: 'expression', name: 'b', expression: '1' }],
      ['has entries', text('a'), { type: 'paneldynamic', name: 'b', panelCount: 1, templateElements: [text('c')] }],
      ['is of a type that a host registered', text('a'), { type: 'own', name: 'b' }],
      ['is empty'],
    ] as [string, ...Json[]][])
      expect(waiting(page('late', ...elements), page('plain', text('z'))), why).to.deep.equal([2]);
    expect(waiting({ ...page('timed', text('a')), timeLimit: 3 }, page('plain', text('b')))).to.deep.equal([2]);
  });

  it('are none where what comes first asks for something on them, or a setting may', () => {
    const late = page('late', text('why'), { type: 'checkbox', name: 'list', choices: ['a'] });
    for (const asking of [
      text('x', { title: 'You said {Why}' }),
      text('x', { visibleIf: "displayValue('why') = 'a'" }),
      { type: 'checkbox', name: 'x', choicesFromQuestion: 'list' },
    ])
      expect([...pagesThatWait({ pages: [page('first', asking), late] })]).to.deep.equal([]);
    for (const setting of [
      { triggers: [] },
      { calculatedValues: [] },
      { questionsOnPageMode: 'singlePage' },
      { firstPageIsStartPage: true },
      { showTOC: true },
      { progressBarType: 'questions' },
      { title: 'About {why}' },
    ])
      expect([...pagesThatWait({ ...setting, pages: [first, late] })], JSON.stringify(setting)).to.deep.equal([]);
    expect([...pagesThatWait({ pages: [page('first', text('x', { visibleIf: '{well} = 1' })), late] })]).to.deep.equal([
      1,
    ]);
  });

  it('come in the language that was chosen meanwhile', async () => {
    const definition = await read('neighbours');
    const [whole, late] = [made(definition, false), made(definition, true)];
    for (const survey of [whole, late]) survey.locale = 'ar';
    readRest(late);
    expect(stateOf(late)).to.deep.equal(stateOf(whole));
  });

  it('that survey-core cannot take leave the questionnaire as one that is loaded, for whoever holds it', () => {
    const { toObject } = JsonObject.prototype;
    const survey = made({ pages: [first, page('late', text('x'))] }, true);
    JsonObject.prototype.toObject = () => {
      throw new Error('not this one');
    };
    try {
      expect(() => readRest(survey)).to.throw('not this one');
    } finally {
      JsonObject.prototype.toObject = toObject;
    }
    expect(survey.isLoadingFromJson).to.equal(false);
  });

  it('are read at once where the first page is not shown', () => {
    const survey = made({ pages: [{ ...first, visibleIf: "{wave} = 'after'" }, page('second', text('why'))] }, true);
    expect([survey.currentPage.name, namesOf(survey)]).to.deep.equal(['second', ['well', 'why']]);
  });

  describe('in the tag', () => {
    let tag: RenovationSurvey;
    const ofTag = (): SurveyModel => {
      if (!tag.survey) throw new Error('no model yet');
      return tag.survey;
    };
    const title = (): string => tag.shadowRoot?.querySelector('renovation-survey-page')?.textContent ?? '';
    const questions = (count: number): Json[] =>
      Array.from({ length: count }, (_each, index) => page(`p${String(index)}`, text(`q${String(index)}`)));

    async function shown(definition: Json, onError?: (event: RenovationErrorEvent) => unknown): Promise<void> {
      tag = document.createElement('renovation-survey');
      if (onError) tag.addEventListener('renovation-error', onError);
      tag.locale = 'en';
      tag.definition = definition;
      document.body.append(tag);
      await until(() => title().includes('well'), 15);
    }
    afterEach(() => tag.remove());

    it('come by themselves, and what is on the screen stays as it is', async () => {
      await shown({ definitionId: 'late-1', pages: [first, ...questions(30)] });
      const before = tag.shadowRoot?.innerHTML;
      const page = tag.shadowRoot?.querySelector('renovation-survey-page');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(tag.shadowRoot?.querySelector('renovation-survey-page')).to.equal(page);
      expect(tag.shadowRoot?.innerHTML).to.equal(before);
      expect(namesOf(ofTag())).to.have.lengthOf(31);
    });

    it('that survey-core cannot take make it a questionnaire that cannot be played, as ever', async () => {
      const { toObject } = JsonObject.prototype;
      JsonObject.prototype.toObject = function (json, owner, ...more) {
        if ((owner as { name?: string }).name === 'p7') throw new Error('not this one');
        toObject.call(this, json, owner, ...more);
      };
      try {
        const told: string[] = [];
        await shown({ definitionId: 'late-3', pages: [first, ...questions(30)] }, ({ code }) => told.push(code));
        await until(() => tag.shadowRoot?.querySelector('[part~="error"]') !== null, 15);
        expect(title()).to.equal('');
        expect(told).to.deep.equal(['definition/broken']);
      } finally {
        JsonObject.prototype.toObject = toObject;
      }
    });

    it('are there for whoever asks for the model, and for the first press', async () => {
      await shown({ definitionId: 'late-2', pages: [first, ...questions(30)] });
      tag.shadowRoot?.querySelector<HTMLElement>('input')?.click();
      const next = [...(tag.shadowRoot?.querySelectorAll('button') ?? [])].find((each) =>
        each.textContent?.includes('Next'),
      );
      next?.click();
      await until(() => title().includes('q0'), 15);
      expect(ofTag().getValue('well')).to.equal('yes');
      expect(namesOf(ofTag())).to.have.lengthOf(31);
    });
  });
});
