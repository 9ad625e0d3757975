/** Every question type is answered by keys alone. A type without a line here does not compile. */
import { expect } from 'chai';
import { ComponentCollection } from 'survey-core';
import type { QuestionType } from '../../../../components/survey/questions/question-models.js';
import { violationsIn } from '../../../support/axe.js';
import { calm, pressKey, typeAtOnce, typeSlowly } from '../../../support/interviewer-keys.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

interface KeyCase {
  readonly question: Readonly<Record<string, unknown>>;
  /** Pressed one after the other; Enter goes on. */
  readonly keys: string;
  /** What is the answer then; undefined where a digit can say nothing. */
  readonly answer: unknown;
}

const letters = ['a', 'b', 'c'];
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

const CASES: Readonly<Record<Exclude<QuestionType, 'empty'>, KeyCase>> = {
  text: { question: { type: 'text' }, keys: 'Ann⏎', answer: 'Ann' },
  comment: { question: { type: 'comment' }, keys: 'so so⏎', answer: 'so so' },
  radiogroup: { question: { type: 'radiogroup', choices: letters }, keys: '2⏎', answer: 'b' },
  checkbox: { question: { type: 'checkbox', choices: letters }, keys: '31⏎', answer: ['c', 'a'] },
  dropdown: { question: { type: 'dropdown', choices: letters }, keys: '3⏎', answer: 'c' },
  tagbox: { question: { type: 'tagbox', choices: letters }, keys: '1231⏎', answer: ['b', 'c'] },
  boolean: { question: { type: 'boolean' }, keys: '2⏎', answer: true },
  rating: { question: { type: 'rating', rateMax: 5 }, keys: '4⏎', answer: 4 },
  buttongroup: { question: { type: 'buttongroup', choices: letters }, keys: '1⏎', answer: 'a' },
  ranking: { question: { type: 'ranking', choices: letters }, keys: '312⏎', answer: ['c', 'a', 'b'] },
  imagepicker: {
    question: { type: 'imagepicker', choices: letters.map((value) => ({ value, imageLink: picture })) },
    keys: '2⏎',
    answer: 'b',
  },
  imagemap: {
    question: {
      type: 'imagemap',
      imageLink: picture,
      areas: letters.map((value, index) => ({ value, shape: 'circle', coords: `${index},1,1` })),
    },
    keys: '13⏎',
    answer: ['a', 'c'],
  },
  multipletext: {
    question: { type: 'multipletext', items: [{ name: 'first' }, { name: 'last' }] },
    keys: 'Ann⏎Lee⏎',
    answer: { first: 'Ann', last: 'Lee' },
  },
  matrix: {
    question: { type: 'matrix', columns: [1, 2, 3], rows: ['r1', 'r2'] },
    keys: '3⏎1⏎',
    answer: { r1: 3, r2: 1 },
  },
  matrixdropdown: {
    question: {
      type: 'matrixdropdown',
      columns: [{ name: 'how', cellType: 'radiogroup', choices: letters }, { name: 'who' }],
      choices: ['x', 'y'],
      rows: ['r1', 'r2'],
    },
    keys: '1⏎2⏎3⏎1⏎',
    answer: { r1: { how: 'a', who: 'y' }, r2: { how: 'c', who: 'x' } },
  },
  matrixdynamic: {
    question: { type: 'matrixdynamic', rowCount: 1, columns: [{ name: 'how', choices: letters }] },
    keys: '2⏎←+3⏎',
    answer: [{ how: 'b' }, { how: 'c' }],
  },
  paneldynamic: {
    question: { type: 'paneldynamic', templateElements: [{ type: 'radiogroup', name: 'how', choices: letters }] },
    keys: '+1+2⏎',
    answer: [{ how: 'a' }, { how: 'b' }],
  },
  slider: { question: { type: 'slider' }, keys: '42⏎', answer: 42 },
  file: { question: { type: 'file' }, keys: '⏎', answer: undefined },
  signaturepad: { question: { type: 'signaturepad' }, keys: '⏎', answer: undefined },
  image: { question: { type: 'image', imageLink: picture }, keys: '', answer: undefined },
  html: { question: { type: 'html', html: 'Read this' }, keys: '', answer: undefined },
  expression: { question: { type: 'expression', expression: '1 + 1' }, keys: '', answer: 2 },
  custom: { question: { type: 'keyedcustom' }, keys: '2⏎', answer: 'no' },
  composite: { question: { type: 'keyedcomposite' }, keys: '1⏎Ann⏎', answer: { sure: 'yes', name: 'Ann' } },
};

const definition = (question: object): object => ({
  elements: [
    { title: 'What is asked?', ...question, name: 'asked' },
    { type: 'radiogroup', name: 'last', title: 'And then?', choices: letters },
  ],
});

before(() => {
  const { Instance } = ComponentCollection;
  Instance.add({ name: 'keyedcustom', questionJSON: { type: 'radiogroup', choices: ['yes', 'no'] } });
  Instance.add({
    name: 'keyedcomposite',
    elementsJSON: [
      { type: 'radiogroup', name: 'sure', choices: ['yes', 'no'] },
      { type: 'text', name: 'name' },
    ],
  });
});
after(() => ComponentCollection.Instance.clear());

for (const [type, { question, keys, answer }] of Object.entries(CASES)) {
  describe(`${type}, by keys`, () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const answers = (): unknown => mounted.survey.getQuestionByName('asked').value;

    it('is answered and passed, by somebody who looks at the screen', async () => {
      mounted = await mountSurvey(definition(question), { keys: true });
      await calm(mounted);
      await typeSlowly(mounted, keys);
      expect(answers()).to.deep.equal(answer);
      await typeSlowly(mounted, '3');
      expect(mounted.survey.getValue('last'), 'the next question').to.equal('c');
    });

    it('is answered and passed, faster than the screen follows', async () => {
      mounted = await mountSurvey(definition(question), { keys: true });
      typeAtOnce(mounted.root, `${keys}2`);
      await calm(mounted);
      expect(answers()).to.deep.equal(answer);
      expect(mounted.survey.getValue('last'), 'the next question').to.equal('b');
    });

    it('is marked, named and clean to axe while it is asked', async () => {
      mounted = await mountSurvey(definition(question), { keys: true });
      await calm(mounted);
      expect(mounted.all('[aria-current="true"]')).to.have.length(1);
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
    });

    it('is said not to be known', async () => {
      mounted = await mountSurvey(definition(question), { keys: true, nonresponse: ['dont-know'] });
      await calm(mounted);
      if (mounted.survey.getQuestionByName('asked').getType() === 'text' || type === 'comment')
        pressKey(mounted.root, 'Escape');
      if (type === 'composite' || type === 'multipletext') pressKey(mounted.root, 'Escape');
      pressKey(mounted.root, 'd');
      await calm(mounted);
      expect(mounted.all('.nonresponse [aria-pressed="true"]')).to.have.length(1);
    });
  });
}
