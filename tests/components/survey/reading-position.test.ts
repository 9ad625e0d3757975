/** Where somebody comes back, in the ways that a questionnaire can be asked. */
import { expect } from 'chai';
import type { SurveyModel } from 'survey-core';
import { createSurvey } from '../../../components/survey/player/player.js';
import { positionOf } from '../../../components/survey/reading-position.js';
import { MemoryStore } from '../../../storage/memory-store.js';
import { sampleClock } from '../../support/sample-records.js';

const questions = (...names: readonly string[]): readonly object[] => names.map((name) => ({ type: 'text', name }));

const open = (definition: object, position?: unknown): SurveyModel =>
  createSurvey({
    definition: definition as Record<string, unknown>,
    language: 'en',
    mode: 'self',
    wave: null,
    ...(position === undefined ? {} : { position }),
  });

/** Kept and read again, as a store does. */
const comeBack = (definition: object, survey: SurveyModel): SurveyModel =>
  open(definition, JSON.parse(JSON.stringify(positionOf(survey))));

describe('The place where a questionnaire was left', () => {
  it('is the question that is asked alone, where questions are asked one by one', () => {
    const definition = { questionsOnPageMode: 'questionPerPage', elements: questions('a', 'b', 'c') };
    const survey = open(definition);
    survey.nextPage();
    survey.nextPage();
    expect(comeBack(definition, survey).currentElementName).to.equal('c');
  });

  it('is the panel that is asked as one', () => {
    const definition = {
      questionsOnPageMode: 'questionPerPage',
      elements: [...questions('a'), { type: 'panel', name: 'both', elements: questions('b', 'c') }],
    };
    const survey = open(definition);
    survey.nextPage();
    survey.getQuestionByName('c')?.focusIn();
    expect(comeBack(definition, survey).currentElementName).to.equal('both');
  });

  it('is the question with several inputs, where inputs are asked one by one', () => {
    const definition = {
      questionsOnPageMode: 'inputPerPage',
      elements: [
        ...questions('a'),
        { type: 'multipletext', name: 'several', items: [{ name: 'x' }, { name: 'y' }] },
        ...questions('b'),
      ],
    };
    const survey = open(definition);
    survey.nextPage();
    survey.nextPage();
    const back = comeBack(definition, survey);
    expect(back.currentElementName).to.equal('several');
  });

  it('is behind the start page once that was left', () => {
    const definition = {
      firstPageIsStartPage: true,
      pages: [
        { name: 'start', elements: questions('who') },
        { name: 'one', elements: questions('a') },
        { name: 'two', elements: questions('b') },
      ],
    };
    const survey = open(definition);
    expect(comeBack(definition, survey).state).to.equal('starting');
    survey.start();
    expect(comeBack(definition, survey).currentPage?.name).to.equal('one');
    expect(comeBack(definition, survey).state).to.equal('running');
    survey.nextPage();
    expect(comeBack(definition, survey).currentPage?.name).to.equal('two');
  });

  it('is the beginning again when what stood there is gone', () => {
    const was = { questionsOnPageMode: 'questionPerPage', elements: questions('a', 'b') };
    const survey = open(was);
    survey.nextPage();
    const now = { questionsOnPageMode: 'questionPerPage', elements: questions('a', 'c') };
    expect(open(now, positionOf(survey)).currentElementName).to.equal('a');
  });

  it('says of no page that it was seen before it was', () => {
    const pages = ['one', 'two', 'three'].map((name) => ({ name, elements: questions(`in-${name}`) }));
    const survey = createSurvey({
      definition: { pages },
      language: 'en',
      mode: 'self',
      wave: null,
      itemNonresponse: { 'in-one': 'refused' },
      attachments: {
        store: new MemoryStore({ clock: sampleClock() }),
        response: 'r1',
        newId: () => 'a1',
        sentence: ({ reason }) => reason,
      },
    });
    expect(survey.pages.map((page) => page.wasShown)).to.deep.equal([true, false, false]);
  });

  it('keeps what is folded away', () => {
    const definition = { elements: [{ type: 'text', name: 'a', state: 'expanded' }] };
    const survey = open(definition);
    survey.getQuestionByName('a')?.collapse();
    expect(comeBack(definition, survey).getQuestionByName('a')?.isCollapsed).to.equal(true);
  });
});
