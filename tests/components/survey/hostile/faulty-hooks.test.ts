/** A handler of the page around the tag, or a getter that is read after drawing, fails: contained, said, and gone on from. */
import { expect } from 'chai';
import type { Question, SurveyModel } from 'survey-core';
import type { RenovationErrorEvent } from '../../../../components/shared/events/renovation-error-event.js';
import { until } from '../../../support/until.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

const definition = {
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'text', name: 'before' },
        { type: 'radiogroup', name: 'broken', choices: ['a', 'b'], isRequired: true },
        { type: 'text', name: 'after' },
      ],
    },
    { name: 'p2', elements: [{ type: 'text', name: 'last' }] },
  ],
};

const boom = (): never => {
  throw new Error('boom');
};
const broken = (survey: SurveyModel): Question => survey.getQuestionByName('broken');
const getter = (of: object, name: string): unknown =>
  Object.defineProperty(of, name, { configurable: true, get: boom });

let mounted: MountedSurvey;
let told: RenovationErrorEvent[];
const escaped: unknown[] = [];
const listen = (event: RenovationErrorEvent): unknown => told.push(event);
const catchError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  escaped.push(event);
  event.stopImmediatePropagation();
  event.preventDefault();
};

beforeEach(() => {
  told = [];
  escaped.length = 0;
  document.body.addEventListener('renovation-error', listen);
  window.addEventListener('error', catchError, true);
  window.addEventListener('unhandledrejection', catchError, true);
});

afterEach(() => {
  document.body.removeEventListener('renovation-error', listen);
  window.removeEventListener('error', catchError, true);
  window.removeEventListener('unhandledrejection', catchError, true);
  mounted.remove();
});

describe('A question that fails once it is drawn', () => {
  const ways: Readonly<Record<string, (survey: SurveyModel) => unknown>> = {
    'in the id that is read afterwards': (survey) => getter(broken(survey), 'renderedId'),
    'in the errors that are read afterwards': (survey) => getter(broken(survey), 'hasVisibleErrors'),
    'in the name of its title': (survey) => getter(broken(survey), 'ariaTitleId'),
  };
  for (const [where, prepare] of Object.entries(ways)) {
    it(`${where}, says so in its place, and the others go on`, async () => {
      mounted = await mountSurvey(definition, { prepare: (survey) => void prepare(survey) });
      expect(mounted.all('.fault').length).to.equal(1);
      expect(mounted.all('input[type=text], input:not([type])').length).to.equal(2);
      expect(told.map(({ code }) => code)).to.deep.equal(['bug/render']);
      expect(escaped).to.deep.equal([]);
      mounted.survey.nextPage();
      await mounted.settled();
      expect(mounted.survey.currentPage?.name).to.equal('p2');
    });
  }
});

describe('A handler of the host that fails', () => {
  const standing: Readonly<Record<string, (survey: SurveyModel) => unknown>> = {
    'when the questionnaire is drawn': (survey) => survey.onAfterRenderSurvey.add(boom),
    'when a page is drawn': (survey) => survey.onAfterRenderPage.add(boom),
    'when one question is drawn': (survey) => (broken(survey).afterRender = boom),
    'when questions are drawn': (survey) =>
      survey.onAfterRenderQuestion.add((_sender, { question }) => {
        if (question.name === 'broken') boom();
      }),
  };
  for (const [when, prepare] of Object.entries(standing)) {
    it(`${when}, leaves all questions where they are and tells the page around the tag`, async () => {
      mounted = await mountSurvey(definition, { prepare: (survey) => void prepare(survey) });
      expect(mounted.all('.fault').length).to.equal(0);
      expect(mounted.all('renovation-survey-page input').length).to.equal(4);
      expect(told.map(({ code }) => code)).to.deep.equal(['bug/hook']);
      expect(escaped).to.deep.equal([]);
    });
  }

  const checks: Readonly<Record<string, (survey: SurveyModel) => () => void>> = {
    'when an answer is checked': (survey) => {
      survey.onValidateQuestion.add(boom);
      return () => survey.onValidateQuestion.remove(boom);
    },
    'when the page is about to change': (survey) => {
      survey.onCurrentPageChanging.add(boom);
      return () => survey.onCurrentPageChanging.remove(boom);
    },
  };
  for (const [when, add] of Object.entries(checks)) {
    it(`${when}, is said to whoever pressed the button, who can go on when it is over`, async () => {
      mounted = await mountSurvey(definition, { data: { broken: 'a', before: 'kept' } });
      const mend = add(mounted.survey);
      mounted.find('[data-action=sv-nav-next]').click();
      await mounted.settled();
      expect(escaped).to.deep.equal([]);
      expect(told.map(({ code }) => code)).to.deep.equal(['bug/hook']);
      await until(() => mounted.find('.notification').textContent.includes('This does not work right now'));
      expect(mounted.survey.data).to.deep.equal({ broken: 'a', before: 'kept' });
      mend();
      mounted.find('[data-action=sv-nav-next]').click();
      await mounted.settled();
      expect(mounted.survey.currentPage?.name).to.equal('p2');
    });
  }
});
