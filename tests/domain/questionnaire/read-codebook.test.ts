import { expect } from 'chai';
import { textIn } from '../../../domain/localized-text.js';
import { readCodebook } from '../../../domain/questionnaire/read-codebook.js';
import { codebookOf, codebookOfElements, variableOf } from './support.js';

const names = (elements: readonly unknown[]): readonly string[] =>
  codebookOfElements(elements).variables.map(({ name }) => name);
const kinds = (elements: readonly unknown[]): Record<string, string> =>
  Object.fromEntries(codebookOfElements(elements).variables.map(({ name, kind }) => [name, kind]));
const codes = (element: unknown): readonly unknown[] => variableOf(element).choices.map(({ value }) => value);

describe('the codebook of a definition', () => {
  it('is not there for what is no definition', () => {
    for (const nothing of [null, 3, 'x', [], undefined]) {
      expect(readCodebook(nothing)).to.deep.equal({ ok: false, failure: { reason: 'not-a-definition' } });
    }
  });

  it('names and pins the definition', () => {
    expect(codebookOf({ definitionId: 'd', definitionVersion: '1.2.0' }).definition).to.deep.equal({
      id: 'd',
      version: '1.2.0',
    });
    expect(codebookOf({}, { fallback: { id: 'f', version: '9' } }).definition).to.deep.equal({ id: 'f', version: '9' });
    expect(codebookOf({}).definition).to.deep.equal({ id: 'questionnaire', version: '0' });
  });

  it('knows which rows of a matrix are shown when', () => {
    const shownFor = (rowsVisibleIf?: string): unknown =>
      variableOf({ type: 'matrix', name: 'm', rows: ['debts'], columns: ['yes'], rowsVisibleIf }, 'm.debts').shownFor;
    expect(shownFor('{wish} contains {item}')).to.deep.equal({ question: 'wish', code: 'debts' });
    expect(shownFor('{item} anyof {wish}')).to.deep.equal({ question: 'wish', code: 'debts' });
    expect(shownFor("{item} != 'debts'")).to.equal(null);
    expect(shownFor('{wish} notcontains {item}')).to.equal(null);
    expect(shownFor('(')).to.equal(null);
    expect(shownFor()).to.equal(undefined);
  });

  it('has its title, domains and languages', () => {
    const codebook = codebookOf({
      locale: 'nl',
      title: { default: 'Living', nl: 'Wonen', tr: 'Konut' },
      domains: [{ id: 'work', label: { nl: 'Werk' } }, { id: 'plain' }, { label: 'no id' }, 3],
      elements: [{ type: 'radiogroup', name: 'q', choices: [{ value: 1, text: { ar: 'نعم' } }] }],
    });
    expect(codebook.title).to.deep.equal({ en: 'Living', nl: 'Wonen', tr: 'Konut' });
    expect(codebook.domains).to.deep.equal([
      { id: 'work', label: { nl: 'Werk' } },
      { id: 'plain', label: { nl: 'plain' } },
    ]);
    expect(codebook.languages).to.deep.equal(['nl', 'en', 'tr', 'ar']);
    expect(codebookOf({}).languages).to.deep.equal(['en']);
  });

  it('knows what an answer of every type is', () => {
    const choices = [1, 2];
    expect(
      kinds([
        { type: 'text', name: 'text' },
        { type: 'text', name: 'number', inputType: 'number' },
        { type: 'text', name: 'range', inputType: 'range' },
        { type: 'text', name: 'money', maskType: 'currency' },
        { type: 'text', name: 'masked-date', maskType: 'datetime' },
        { type: 'text', name: 'date', inputType: 'date' },
        { type: 'text', name: 'month', inputType: 'month' },
        { type: 'text', name: 'time', inputType: 'time' },
        { type: 'comment', name: 'comment' },
        { type: 'radiogroup', name: 'radiogroup', choices },
        { type: 'dropdown', name: 'dropdown', choices, scale: true },
        { type: 'buttongroup', name: 'buttongroup', choices },
        { type: 'checkbox', name: 'checkbox', choices },
        { type: 'tagbox', name: 'tagbox', choices },
        { type: 'imagepicker', name: 'picture', choices },
        { type: 'imagepicker', name: 'pictures', choices, multiSelect: true },
        { type: 'imagemap', name: 'areas', areas: choices },
        { type: 'imagemap', name: 'area', areas: choices, multiSelect: false },
        { type: 'ranking', name: 'ranking', choices },
        { type: 'boolean', name: 'boolean' },
        { type: 'rating', name: 'rating' },
        { type: 'slider', name: 'slider' },
        { type: 'slider', name: 'span', sliderType: 'range' },
        { type: 'file', name: 'file' },
        { type: 'signaturepad', name: 'signature' },
        { type: 'expression', name: 'sum', expression: '{a} + 1' },
        { type: 'expression', name: 'age', expression: 'iif({a} = 1, age({b}), 0)' },
        { type: 'expression', name: 'money-sum', expression: '{a}', displayStyle: 'currency' },
        { type: 'expression', name: 'day', expression: 'today()', displayStyle: 'date' },
        { type: 'expression', name: 'words', expression: "iif({a} = 1, 'x', 'y')" },
        { type: 'expression', name: 'nothing' },
        { type: 'html', name: 'html' },
        { type: 'image', name: 'image' },
        { type: 'my-map', name: 'custom' },
      ]),
    ).to.deep.equal({
      'text': 'text', 'number': 'number', 'range': 'number', 'money': 'number', 'masked-date': 'date', 'date': 'date',
      'month': 'date', 'time': 'text', 'comment': 'text', 'radiogroup': 'choice', 'dropdown': 'scale',
      'buttongroup': 'choice', 'checkbox': 'multiple', 'tagbox': 'multiple', 'picture': 'choice',
      'pictures': 'multiple', 'areas': 'multiple', 'area': 'choice', 'ranking': 'ranking', 'boolean': 'boolean',
      'rating': 'scale', 'slider': 'number', 'span.0': 'number', 'span.1': 'number', 'file': 'file',
      'signature': 'file', 'sum': 'number', 'age': 'number', 'money-sum': 'number', 'day': 'date', 'words': 'text',
      'nothing': 'text', 'custom': 'text',
    }); // prettier-ignore
  });

  it('takes the word of whoever registered a type', () =>
    expect(
      codebookOfElements([{ type: 'my-map', name: 'q', choices: ['a'] }], { customTypes: { 'my-map': 'one-choice' } })
        .variables[0],
    ).to.include({ name: 'q', kind: 'choice' }));

  it('follows panels, pages and the questions that a choice opens', () =>
    expect(
      codebookOf({
        pages: [
          {
            elements: [
              {
                type: 'panel',
                name: 'p',
                elements: [
                  { type: 'text', name: 'a' },
                  { type: 'panel', questions: [{ type: 'text', name: 'b' }] },
                ],
              },
              { type: 'radiogroup', name: 'c', choices: [1, { value: 2, elements: [{ type: 'text', name: 'd' }, 7] }] },
              null,
              { type: 'text' },
              { name: 'untyped' },
            ],
          },
          'x',
        ],
      }).variables.map(({ name }) => name),
    ).to.deep.equal(['a', 'b', 'c', 'd']));

  it('has a variable per row of a matrix', () => {
    const matrix = {
      type: 'matrix',
      name: 'trust',
      title: 'Trust',
      scale: true,
      disclosive: true,
      columns: [{ value: 1, text: 'low' }, 2],
      rows: ['police', { value: 'doctor', text: { nl: 'Huisarts' } }],
    };
    const { variables } = codebookOfElements([matrix]);
    expect(variables.map(({ name, path, kind, disclosive }) => ({ name, path, kind, disclosive }))).to.deep.equal([
      { name: 'trust.police', path: ['police'], kind: 'scale', disclosive: true },
      { name: 'trust.doctor', path: ['doctor'], kind: 'scale', disclosive: true },
    ]);
    expect(variables[1]?.label).to.deep.equal({ en: 'Trust – Huisarts', nl: 'Trust – Huisarts' });
    expect(variables[0]?.choices).to.deep.equal([
      { value: 1, label: { en: 'low' } },
      { value: 2, label: { en: '2' } },
    ]);
    expect(kinds([{ ...matrix, cellType: 'checkbox' }])).to.deep.equal({
      'trust.police': 'multiple',
      'trust.doctor': 'multiple',
    });
  });

  it('has a variable per cell of a table, with the choices that the table shares', () => {
    const { variables } = codebookOfElements([
      {
        type: 'matrixdropdown',
        name: 'people',
        choices: ['yes', 'no'],
        columns: [
          { name: 'works' },
          { name: 'hours', cellType: 'text', inputType: 'number' },
          { name: 'own', choices: [1] },
        ],
        rows: ['me', 'partner'],
        detailElements: [{ type: 'comment', name: 'note' }],
      },
    ]);
    expect(variables.map(({ name, kind, choices }) => `${name} ${kind} ${String(choices.length)}`)).to.deep.equal([
      'people.me.works choice 2',
      'people.partner.works choice 2',
      'people.me.hours number 0',
      'people.partner.hours number 0',
      'people.me.own choice 1',
      'people.partner.own choice 1',
      'people.me.note text 0',
      'people.partner.note text 0',
    ]);
  });

  it('counts entries of a list, and what is asked of each per respondent', () => {
    const { variables } = codebookOfElements([
      {
        type: 'paneldynamic',
        name: 'children',
        templateElements: [
          { type: 'text', name: 'age', inputType: 'number' },
          { type: 'radiogroup', name: 'school', choices: ['yes', 'no'] },
          { type: 'file', name: 'photo' },
          { type: 'paneldynamic', name: 'hobbies', questions: [{ type: 'boolean', name: 'sport' }] },
        ],
      },
    ]);
    expect(variables.map(({ name, kind, repeats, path }) => ({ name, kind, repeats, path }))).to.deep.equal([
      { name: 'children', kind: 'number', repeats: undefined, path: [] },
      { name: 'children.age', kind: 'text', repeats: 'number', path: ['*', 'age'] },
      { name: 'children.school', kind: 'multiple', repeats: 'choice', path: ['*', 'school'] },
      { name: 'children.photo', kind: 'file', repeats: 'file', path: ['*', 'photo'] },
      { name: 'children.hobbies', kind: 'text', repeats: 'number', path: ['*', 'hobbies'] },
      { name: 'children.hobbies.sport', kind: 'multiple', repeats: 'boolean', path: ['*', 'hobbies', '*', 'sport'] },
    ]);
    expect(names([{ type: 'matrixdynamic', name: 'm', columns: [{ name: 'c', cellType: 'text' }] }])).to.deep.equal([
      'm',
      'm.c',
    ]);
  });

  it('has a variable per item of several texts, and for the text beside a choice', () => {
    expect(
      kinds([
        { type: 'multipletext', name: 'reach', items: [{ name: 'mail' }, { name: 'year', inputType: 'number' }] },
        { type: 'checkbox', name: 'topics', choices: [1], showOtherItem: true, valueName: 'stored' },
        { type: 'rating', name: 'mark', showCommentArea: true, commentText: 'Why?' },
        { type: 'radiogroup', name: 'own', choices: [{ value: 1, showCommentArea: true }] },
        {
          type: 'paneldynamic',
          name: 'list',
          templateElements: [{ type: 'dropdown', name: 'd', choices: [1], hasOther: true }],
        },
      ]),
    ).to.deep.equal({
      'reach.mail': 'text',
      'reach.year': 'number',
      topics: 'multiple',
      'topics-Comment': 'text',
      mark: 'scale',
      'mark-Comment': 'text',
      own: 'choice',
      'own-Comment': 'text',
      list: 'number',
      'list.d': 'multiple',
      'list.d-Comment': 'text',
    });
    const other = variableOf(
      { type: 'checkbox', name: 'topics', choices: [1], showOtherItem: true, valueName: 'stored' },
      'topics-Comment',
    );
    expect([other.question, other.key]).to.deep.equal(['topics', 'stored-Comment']);
  });

  it('tells variables of one name apart', () =>
    expect(
      names([
        { type: 'text', name: 'a.b' },
        { type: 'text', name: 'a.b' },
        { type: 'multipletext', name: 'a', items: [{ name: 'b' }] },
        { type: 'text', name: 'a.b~2' },
      ]),
    ).to.deep.equal(['a.b', 'a.b~2', 'a.b~3', 'a.b~2~2']));

  it('keeps what SurveyJS computes among the answers', () =>
    expect(
      codebookOf({
        calculatedValues: [
          { name: 'total', expression: 'sum({a})', includeIntoResult: true },
          { name: 'hidden', expression: '1' },
          3,
        ],
      }).variables.map(({ name, kind }) => [name, kind]),
    ).to.deep.equal([['total', 'number']]));

  it('takes domain, core and disclosive from the question, or from what it stands in', () => {
    const { variables } = codebookOf({
      pages: [
        {
          domain: 'work',
          core: true,
          elements: [
            { type: 'text', name: 'a' },
            { type: 'panel', disclosive: true, elements: [{ type: 'text', name: 'b', core: false, domain: 'income' }] },
          ],
        },
      ],
    });
    expect(variables.map(({ name, domain, core, disclosive }) => [name, domain, core, disclosive])).to.deep.equal([
      ['a', 'work', true, false],
      ['b', 'income', false, true],
    ]);
  });
});

describe('the codes of a question', () => {
  it('are read however they are written', () => {
    const choices = [
      'a',
      'b|Bee',
      3,
      { value: 'c', text: 'See' },
      { value: true },
      { text: 'no value' },
      null,
      'a',
      [1],
      '3',
    ];
    expect(variableOf({ type: 'radiogroup', name: 'q', choices }).choices).to.deep.equal([
      { value: 'a', label: { en: 'a' } },
      { value: 'b', label: { en: 'Bee' } },
      { value: 3, label: { en: '3' } },
      { value: 'c', label: { en: 'See' } },
      { value: true, label: { en: 'true' } },
    ]);
  });

  it("include SurveyJS's own items, with a label or the code", () => {
    const special = {
      showNoneItem: true,
      hasOther: true,
      showRefuseItem: true,
      showDontKnowItem: true,
      noneText: 'Geen',
    };
    const { variables } = codebookOfElements([{ type: 'checkbox', name: 'q', choices: [1], ...special }], {
      labels: { dontKnow: { nl: 'Weet niet' } },
    });
    expect(variables[0]?.choices.slice(1)).to.deep.equal([
      { value: 'none', label: { en: 'Geen' } },
      { value: 'other', label: { en: 'other' } },
      { value: 'refused', label: { en: 'refused' } },
      { value: 'dontknow', label: { nl: 'Weet niet' } },
    ]);
  });

  it('can be those of another question', () => {
    const { variables } = codebookOfElements([
      { type: 'checkbox', name: 'a', choices: [1, 2] },
      { type: 'radiogroup', name: 'b', choicesFromQuestion: 'a' },
      { type: 'radiogroup', name: 'c', choicesFromQuestion: 'c', choices: [9] },
      { type: 'radiogroup', name: 'd', choicesFromQuestion: 'gone', choices: [8] },
    ]);
    expect(variables.map(({ choices }) => choices.map(({ value }) => value))).to.deep.equal([[1, 2], [1, 2], [9], [8]]);
  });

  it('of yes and no can be any two', () => {
    expect(variableOf({ type: 'boolean', name: 'q', labelTrue: 'Ja' }).choices).to.deep.equal([
      { value: true, label: { en: 'Ja' } },
      { value: false, label: { en: 'false' } },
    ]);
    expect(codes({ type: 'boolean', name: 'q', valueTrue: 'yes', valueFalse: 0 })).to.deep.equal(['yes', 0]);
    const { variables } = codebookOfElements([{ type: 'boolean', name: 'q' }], {
      labels: { yes: { nl: 'Ja' }, no: { nl: 'Nee' } },
    });
    expect(variables[0]?.choices.map(({ label }) => textIn(label, 'nl'))).to.deep.equal(['Ja', 'Nee']);
  });

  const ratings: readonly (readonly [object, readonly unknown[]])[] = [
    [{}, [1, 2, 3, 4, 5]],
    [{ rateMin: 0, rateMax: 10, rateStep: 5 }, [0, 5, 10]],
    [{ rateCount: 3 }, [1, 2, 3, 4, 5]],
    [{ rateMin: 0, rateCount: 3 }, [0, 1, 2]],
    [{ rateMax: 5, rateCount: 2 }, [4, 5]],
    [{ rateMin: 0, rateMax: 0.3, rateStep: 0.1 }, [0, 0.1, 0.2, 0.3]],
    [{ rateValues: ['a', { value: 'b', text: 'B' }] }, ['a', 'b']],
    [{ rateValues: ['a'], autoGenerate: true }, [1, 2, 3, 4, 5]],
    [{ rateMin: 7 }, [5]],
    [{ rateStep: 0, rateMax: 2 }, [1, 2]],
  ];
  for (const [settings, values] of ratings) {
    it(`of a rating with ${JSON.stringify(settings)}: ${values.join(' ')}`, () =>
      expect(codes({ type: 'rating', name: 'q', ...settings })).to.deep.equal(values));
  }
  it('of a rating without end do not end the page', () =>
    expect(codes({ type: 'rating', name: 'q', rateMax: 1e12 })).to.have.length(20));
  it('say what the ends of a rating mean', () => {
    const { choices } = variableOf({
      type: 'rating',
      name: 'q',
      rateMax: 3,
      minRateDescription: { nl: 'slecht' },
      maxRateDescription: 'good',
    });
    expect(choices.map(({ label }) => label)).to.deep.equal([{ nl: '1 – slecht' }, { en: '2' }, { en: '3 – good' }]);
  });
});
