/** Holds what we read out of a definition, without the survey engine, against the engine itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ConditionsParser, Model, Serializer, type Question, type QuestionRatingModel } from 'survey-core';
import { elementsOf } from '../../domain/questionnaire/definition-elements.js';
import { expressionsOf } from '../../domain/questionnaire/definition-expressions.js';
import { textsOfDefinition } from '../../domain/questionnaire/definition-texts.js';
import { parseExpression, variablesIn } from '../../domain/questionnaire/expression.js';
import { answerShapeOf } from '../../domain/questionnaire/question-types.js';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import { valueOf } from '../../domain/questionnaire/value-of.js';
import { EXPRESSIONS } from './definitions-expressions.js';

const classes = [
  'survey',
  'page',
  'panel',
  'question',
  'itemvalue',
  'surveyvalidator',
  'matrixdropdowncolumn',
  'multipletextitem',
  'surveytrigger',
  'calculatedvalue',
];
const propertiesOf = (base: string) =>
  [base, ...Serializer.getChildrenClasses(base).map(({ name }) => name)].flatMap((name) =>
    Serializer.getProperties(name),
  );

describe('the types of survey-core', () => {
  it('are all known', () => {
    const abstract = new Set(['matrixdropdownbase', 'textbase', 'nonvalue']);
    const types = Serializer.getChildrenClasses('question', true).map(({ name }) => name);
    assert.ok(types.length > 20);
    assert.deepEqual(
      types.filter((type) => !abstract.has(type) && answerShapeOf(type) === null),
      [],
    );
  });

  it('have no condition or expression that is not looked at', () => {
    const names = new Set(
      classes
        .flatMap(propertiesOf)
        .filter(({ name, type }) => type === 'condition' || type === 'expression' || /(?:If|Expression)$/.test(name))
        .map(({ name }) => name),
    );
    assert.ok(names.size > 15);
    const unread = [...names].filter((name) => {
      const element = { type: 'text', name: 'q', [name]: '{a} = 1' };
      return expressionsOf({ elements: [element] }, elementsOf({ elements: [element] })).length === 0;
    });
    assert.deepEqual(unread, []);
  });

  it('have no text that is not looked at', () => {
    // Addresses, formats and lists of suggestions are no sentences.
    const noSentence = new Set([
      'logo',
      'imageLink',
      'content',
      'format',
      'totalFormat',
      'dataList',
      'questionTitleTemplate',
      'singleInputTitleTemplate',
    ]);
    const names = new Set(
      classes
        .flatMap(propertiesOf)
        .filter(({ isLocalizable }) => isLocalizable)
        .map(({ name }) => name),
    );
    assert.ok(names.size > 40);
    const unread = [...names].filter(
      (name) => textsOfDefinition({ elements: [{ type: 'text', name: 'q', [name]: 'Some words' }] }).length === 0,
    );
    assert.deepEqual(
      unread.filter((name) => !noSentence.has(name)),
      [],
    );
  });
});

describe('expressions', () => {
  const parser = new ConditionsParser();
  const engineReads = (source: string): readonly string[] | null => {
    const read = parser.parseExpression(source) as { setVariables(into: string[]): void } | undefined | null;
    if (!read) return null;
    const names: string[] = [];
    read.setVariables(names);
    return names;
  };

  for (const source of EXPRESSIONS) {
    it(`reads ${source} as the engine does`, () => {
      const ours = parseExpression(source);
      assert.deepEqual(ours.ok ? variablesIn(ours.value) : null, engineReads(source));
    });
  }

  it('agree on what nobody thought of', () => {
    const value = fc.constantFrom(
      '{a}',
      '{b.c}',
      '{p[0].x}',
      '1',
      '-2',
      '0.5',
      "'x'",
      '"y z"',
      "''",
      'word',
      'true',
      'sum({a}, 2)',
      "iif({a} = 1, 'x', {b})",
      "['a', 2]",
    );
    const operator = fc.constantFrom(
      'and',
      'or',
      '&&',
      '||',
      '=',
      '==',
      '<>',
      '!=',
      '<',
      '<=',
      '>',
      '>=',
      'equals',
      'notequal',
      '+',
      '-',
      '*',
      '/',
      '%',
      '^',
      'contains',
      '*=',
      'notcontains',
      'anyof',
      'allof',
      'noneof',
    );
    const { tree } = fc.letrec<{ tree: string; two: string; inner: string; test: string; not: string }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, value, tie('two'), tie('inner'), tie('test'), tie('not')),
      two: fc.tuple(tie('tree'), operator, tie('tree')).map((parts) => parts.join(' ')),
      inner: tie('tree').map((inner) => `(${inner})`),
      test: fc
        .tuple(fc.constantFrom('{a}', '{b}'), fc.constantFrom('empty', 'notempty'))
        .map((parts) => parts.join(' ')),
      not: tie('tree').map((inner) => `!(${inner})`),
    }));
    fc.assert(
      fc.property(tree, (source) => {
        const ours = parseExpression(source);
        assert.deepEqual(ours.ok ? variablesIn(ours.value) : null, engineReads(source), source);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('answers that the engine keeps', () => {
  const definition = {
    elements: [
      { type: 'text', name: 'text' },
      { type: 'text', name: 'number', inputType: 'number' },
      { type: 'text', name: 'date', inputType: 'date' },
      {
        type: 'radiogroup',
        name: 'radio',
        choices: [1, 'b|Bee', { value: 'c', elements: [{ type: 'text', name: 'inside' }] }],
        showOtherItem: true,
      },
      { type: 'checkbox', name: 'check', choices: [1, 2, 3], showNoneItem: true, valueName: 'kept' },
      { type: 'checkbox', name: 'wrapped', choices: ['x', 'y'], valuePropertyName: 'car' },
      { type: 'boolean', name: 'bool', valueTrue: 'ja', valueFalse: 'nee' },
      { type: 'rating', name: 'rating', rateMin: 0, rateMax: 10 },
      { type: 'ranking', name: 'ranking', choices: ['p', 'q'] },
      { type: 'imagepicker', name: 'pictures', choices: ['i', 'j'], multiSelect: true },
      { type: 'imagemap', name: 'areas', areas: ['k', 'l'] },
      { type: 'slider', name: 'span', sliderType: 'range' },
      { type: 'matrix', name: 'matrix', columns: [1, 2], rows: ['r', 's'] },
      {
        type: 'matrixdropdown',
        name: 'table',
        columns: [{ name: 'c', cellType: 'radiogroup' }],
        choices: [7, 8],
        rows: ['r'],
        detailPanelMode: 'underRow',
        detailElements: [{ type: 'text', name: 'note' }],
      },
      { type: 'matrixdynamic', name: 'rows', rowCount: 0, columns: [{ name: 'n', cellType: 'text' }] },
      { type: 'multipletext', name: 'items', items: [{ name: 'i' }] },
      {
        type: 'paneldynamic',
        name: 'list',
        templateElements: [{ type: 'radiogroup', name: 'pick', choices: ['m', 'n'], showOtherItem: true }],
      },
      { type: 'expression', name: 'computed', expression: '{number} * 2' },
    ],
    calculatedValues: [{ name: 'twice', expression: '{number} + {number}', includeIntoResult: true }],
  };
  const survey = new Model(definition);
  const question = <Q extends Question>(name: string): Q => survey.getQuestionByName(name) as Q;
  const given: Record<string, unknown> = {
    text: 'hello', number: 21, date: '2026-03-01', radio: 'c', inside: 'deep', check: [1, 3], wrapped: [{ car: 'y' }], bool: 'nee',
    rating: 7, ranking: ['q', 'p'], pictures: ['j'], areas: ['k', 'l'], span: [20, 60], matrix: { r: 2, s: 1 },
    table: { r: { c: 8, note: 'why' } }, rows: [{ n: 'x' }, { n: 'y' }], items: { i: 'it' },
    list: [{ pick: 'm' }, { 'pick': 'other', 'pick-Comment': 'mine' }],
  }; // prettier-ignore
  for (const [name, value] of Object.entries(given)) question(name).value = value;

  const read = readCodebook(definition);
  assert.ok(read.ok);
  const values = Object.fromEntries(
    read.value.variables.map((variable) => [variable.name, valueOf(variable, survey.data as Record<string, unknown>)]),
  );

  it('are found by their variables', () =>
    assert.deepEqual(values, {
      'text': 'hello', 'number': 21, 'date': '2026-03-01', 'radio': 'c', 'radio-Comment': null, 'inside': 'deep', 'check': [1, 3],
      'wrapped': ['y'], 'bool': 'nee', 'rating': 7, 'ranking': ['q', 'p'], 'pictures': ['j'], 'areas': ['k', 'l'],
      'span.0': 20, 'span.1': 60, 'matrix.r': 2, 'matrix.s': 1, 'table.r.c': 8, 'table.r.note': 'why', 'rows': 2, 'rows.n': 'x; y',
      'items.i': 'it', 'list': 2, 'list.pick': ['m', 'other'], 'list.pick-Comment': 'mine', 'computed': 42, 'twice': 42,
    })); // prettier-ignore

  it('have the codes that the engine offers', () => {
    const codes = (name: string): readonly unknown[] =>
      read.value.variables.find((variable) => variable.name === name)?.choices.map(({ value }) => value) ?? [];
    for (const name of ['radio', 'check', 'rating']) {
      const { visibleChoices } = question(name) as unknown as { visibleChoices: readonly { value: unknown }[] };
      assert.deepEqual([...codes(name)].sort(), visibleChoices.map(({ value }) => value).sort(), name);
    }
  });

  it('have the points of any rating', () => {
    const number = fc.integer({ min: -3, max: 12 });
    const settings = fc.record(
      {
        rateMin: number,
        rateMax: number,
        rateStep: fc.constantFrom(1, 2, 0.5),
        rateCount: fc.integer({ min: 2, max: 10 }),
        rateValues: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(settings, (more) => {
        const element = { type: 'rating', name: 'q', ...more };
        const engine = new Model({ elements: [element] }).getQuestionByName('q') as QuestionRatingModel;
        const codebook = readCodebook({ elements: [element] });
        assert.ok(codebook.ok);
        const ours = codebook.value.variables[0]?.choices.map(({ value }) => value);
        const theirs = [...new Set(engine.visibleRateValues.map(({ value }) => value as unknown))];
        assert.deepEqual(ours, theirs, JSON.stringify(more));
      }),
      { numRuns: 400 },
    );
  });
});
