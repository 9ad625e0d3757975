/** "Don't know" and "prefer not to say" inside questions: what is kept is what the codebook reads. */
import { expect } from 'chai';
import { ComponentCollection, type Question, type SurveyModel } from 'survey-core';
import { createSurvey, nonresponsesIn, watchNonresponse } from '../../../../components/survey/player/player.js';
import { answerPath } from '../../../../components/survey/player/answer-path.js';
import { offeredNonresponse, setNonresponse } from '../../../../components/survey/player/nonresponse.js';
import type { ItemNonresponse } from '../../../../domain/records/records.js';
import { nonresponseOf } from '../../../../domain/questionnaire/nonresponse-of.js';
import { codebookOf } from '../../../domain/questionnaire/support.js';

type Answers = Record<string, unknown>;

const open = (elements: readonly object[], answers: Answers = {}, itemNonresponse = {}): SurveyModel => {
  const survey = createSurvey({
    definition: { elements },
    language: 'en',
    mode: 'self',
    wave: null,
    answers,
    itemNonresponse,
  });
  watchNonresponse(survey, () => undefined);
  return survey;
};

/** The questions that are asked under a name, in their order, also those inside others. */
const asked = (survey: SurveyModel, name: string): readonly Question[] =>
  survey.getAllQuestions(false, true, true).filter((question) => question.getValueName() === name);

const only = (survey: SurveyModel, name: string): Question => {
  const [first] = asked(survey, name);
  if (!first) throw new Error(`nobody asks ${name}`);
  return first;
};

const age = { type: 'text', name: 'age', inputType: 'number' };
const openDetails = (survey: SurveyModel, name: string): void => {
  for (const row of only(survey, name)['allRows'] as { showDetailPanel(): void }[]) row.showDetailPanel();
};

interface Case {
  readonly elements: readonly object[];
  readonly answers?: Answers;
  /** The question that is refused: the first of this name. */
  readonly name: string;
  readonly path: string;
  readonly variable: string;
  readonly prepare?: (survey: SurveyModel) => void;
}

const CASES: Readonly<Record<string, Case>> = {
  'in an entry of a list': {
    elements: [{ type: 'paneldynamic', name: 'children', panelCount: 2, templateElements: [age] }],
    name: 'age',
    path: 'children[0].age',
    variable: 'children.age',
  },
  'in a list inside a list': {
    elements: [
      {
        type: 'paneldynamic',
        name: 'children',
        panelCount: 1,
        templateElements: [{ type: 'paneldynamic', name: 'pets', panelCount: 1, templateElements: [age] }],
      },
    ],
    name: 'age',
    path: 'children[0].pets[0].age',
    variable: 'children.pets.age',
  },
  'in a panel inside an entry': {
    elements: [
      {
        type: 'paneldynamic',
        name: 'children',
        panelCount: 1,
        templateElements: [{ type: 'panel', name: 'about', elements: [age] }],
      },
    ],
    name: 'age',
    path: 'children[0].age',
    variable: 'children.age',
  },
  'in a cell of a table': {
    elements: [
      {
        type: 'matrixdropdown',
        name: 'trust',
        rows: ['municipality', 'landlord'],
        columns: [{ name: 'score', cellType: 'text' }],
      },
    ],
    name: 'score',
    path: 'trust.municipality.score',
    variable: 'trust.municipality.score',
  },
  'in a row that was added': {
    elements: [{ type: 'matrixdynamic', name: 'debts', rowCount: 2, columns: [{ name: 'amount', cellType: 'text' }] }],
    name: 'amount',
    path: 'debts[0].amount',
    variable: 'debts.amount',
  },
  'in the details below a row': {
    elements: [
      {
        type: 'matrixdropdown',
        name: 'rooms',
        rows: ['attic'],
        columns: [{ name: 'size', cellType: 'text' }],
        detailPanelMode: 'underRow',
        detailElements: [{ type: 'text', name: 'damp' }],
      },
    ],
    name: 'damp',
    path: 'rooms.attic.damp',
    variable: 'rooms.attic.damp',
    prepare: (survey) => openDetails(survey, 'rooms'),
  },
  'in one of several texts': {
    elements: [{ type: 'multipletext', name: 'rent', items: [{ name: 'now' }, { name: 'before' }] }],
    name: 'now',
    path: 'rent.now',
    variable: 'rent.now',
  },
  'below a choice': {
    elements: [
      {
        type: 'radiogroup',
        name: 'work',
        choices: [{ value: 'yes', elements: [{ type: 'text', name: 'hours' }] }, 'no'],
      },
    ],
    answers: { work: 'yes' },
    name: 'hours',
    path: 'hours',
    variable: 'hours',
  },
  'under a name of its own': {
    elements: [{ type: 'text', name: 'q1', valueName: 'income' }],
    name: 'income',
    path: 'income',
    variable: 'q1',
  },
};

describe('What is said in place of an answer', () => {
  for (const [where, each] of Object.entries(CASES)) {
    it(`${where} is what the codebook reads, and is said again later`, () => {
      const survey = open(each.elements, each.answers);
      each.prepare?.(survey);
      setNonresponse(only(survey, each.name), 'refused');
      const kept = nonresponsesIn(survey);
      expect(kept).to.deep.equal({ [each.path]: 'refused' });
      const variable = codebookOf({ elements: each.elements }).variables.find(({ name }) => name === each.variable);
      if (!variable) throw new Error(`the codebook has no ${each.variable}`);
      expect(nonresponseOf(variable, kept)).to.equal('refused');
      const later = open(each.elements, structuredClone(survey.data as Answers), kept);
      expect(nonresponsesIn(later)).to.deep.equal(kept);
      expect(only(later, each.name).getPropertyValue('itemNonresponse')).to.equal('refused');
    });

    it(`${where} is taken back by an answer`, () => {
      const survey = open(each.elements, each.answers);
      each.prepare?.(survey);
      setNonresponse(only(survey, each.name), 'dont-know');
      only(survey, each.name).value = 3;
      expect(nonresponsesIn(survey)).to.deep.equal({});
    });
  }

  it('moves along when an entry before it is taken away', () => {
    const survey = open([{ type: 'paneldynamic', name: 'children', panelCount: 3, templateElements: [age] }]);
    const [, second, third] = asked(survey, 'age');
    if (second) setNonresponse(second, 'dont-know');
    if (third) setNonresponse(third, 'refused');
    (only(survey, 'children') as Question & { removePanel(index: number): void }).removePanel(0);
    expect(nonresponsesIn(survey)).to.deep.equal({ 'children[0].age': 'dont-know', 'children[1].age': 'refused' });
  });

  it('goes with its entry', () => {
    const survey = open([{ type: 'paneldynamic', name: 'children', panelCount: 2, templateElements: [age] }]);
    setNonresponse(only(survey, 'age'), 'refused');
    (only(survey, 'children') as Question & { removePanel(index: number): void }).removePanel(0);
    expect(nonresponsesIn(survey)).to.deep.equal({});
  });

  it('stays kept for a question that the new version does not have', () => {
    const given: Record<string, ItemNonresponse> = { income: 'refused' };
    expect(nonresponsesIn(open([age], {}, given))).to.deep.equal(given);
  });
});

describe('Who may say "don\'t know"', () => {
  const both: readonly ItemNonresponse[] = ['dont-know', 'refused'];
  const offered = (name: string): boolean => {
    const each = Object.values(CASES).find((one) => one.name === name);
    const survey = open(each?.elements ?? [], each?.answers);
    each?.prepare?.(survey);
    return offeredNonresponse(only(survey, name), both).length > 0;
  };

  it('is each question in an entry, below a row and below a choice', () => {
    expect(['age', 'damp', 'hours'].map(offered)).to.deep.equal([true, true, true]);
  });

  it('is the table and the group of texts as a whole', () => {
    expect(['score', 'amount', 'now'].map(offered)).to.deep.equal([false, false, false]);
  });
});

describe('The way to an answer', () => {
  it('of a question that a host made out of one or several is that of its own question', () => {
    const { Instance } = ComponentCollection;
    Instance.add({ name: 'postcode', questionJSON: { type: 'text' } });
    Instance.add({ name: 'address', elementsJSON: [{ type: 'text', name: 'street' }] });
    try {
      const survey = open([
        { type: 'postcode', name: 'where' },
        { type: 'address', name: 'home' },
      ]);
      const inside = (only(survey, 'where') as unknown as { contentQuestion: Question }).contentQuestion;
      expect(answerPath(inside)).to.equal('where');
      expect(answerPath(only(survey, 'street'))).to.equal('home.street');
    } finally {
      Instance.remove('postcode');
      Instance.remove('address');
    }
  });
});
