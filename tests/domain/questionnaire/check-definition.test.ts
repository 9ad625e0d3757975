import { expect } from 'chai';
import { checkDefinition, type CheckOptions } from '../../../domain/questionnaire/check/check-definition.js';
import {
  FINDING_SEVERITIES,
  isPlayable,
  type DefinitionFinding,
  type DefinitionFindingCode,
} from '../../../domain/questionnaire/check/definition-finding.js';
import { pathText } from '../../../domain/study/study-finding.js';

const check = (
  elements: readonly unknown[],
  more: object = {},
  options: CheckOptions = {},
): readonly DefinitionFinding[] => checkDefinition({ elements, ...more }, options);

/** `code at.path`, as a reader of a list of findings sees them. */
const told = (findings: readonly DefinitionFinding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} ${pathText(path)}`);

function one<C extends DefinitionFindingCode>(findings: readonly DefinitionFinding[], code: C) {
  const found = findings.filter((candidate) => candidate.code === code);
  expect(found, told(findings).join(', ')).to.have.length(1);
  return found[0] as Extract<DefinitionFinding, { code: C }>;
}

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });

describe('the check of a definition', () => {
  it('finds nothing in a plain questionnaire', () =>
    expect(
      check([
        text('a', { title: 'How old are you?', inputType: 'number' }),
        { type: 'panel', name: 'p', elements: [text('b', { visibleIf: '{a} > 3' })] },
        {
          type: 'radiogroup',
          name: 'c',
          choices: [1, 2],
          validators: [{ type: 'expression', expression: '{b} notempty' }],
        },
        { type: 'html', name: 'h', html: 'You are {a}, which is < 100: <b>good</b>' },
      ]),
    ).to.deep.equal([]));

  it('refuses what is no questionnaire, or an empty one', () => {
    expect(told(checkDefinition([]))).to.deep.equal(['not-a-questionnaire ']);
    expect(told(checkDefinition(null))).to.deep.equal(['not-a-questionnaire ']);
    expect(told(checkDefinition({}))).to.deep.equal(['no-questions ']);
    expect(told(checkDefinition({ pages: [{ name: 'p', elements: [] }] }))).to.deep.equal(['no-questions ']);
  });

  it('has a severity for every code, and no text for people', () => {
    expect(
      Object.values(FINDING_SEVERITIES).every((severity) => severity === 'refuse' || severity === 'warning'),
    ).to.equal(true);
    expect(isPlayable(check([text('a', { visibleIf: '{gone} = 1' })]))).to.equal(true);
    expect(isPlayable(check([text('a'), text('a')]))).to.equal(false);
  });

  describe('of elements', () => {
    it('refuses a type that nobody knows, and says what was probably meant', () => {
      const finding = one(check([{ type: 'radiogrup', name: 'q' }]), 'unknown-type');
      expect(finding).to.deep.include({
        severity: 'refuse',
        path: ['elements', 0, 'type'],
        parameters: { type: 'radiogrup', name: 'q' },
        suggestion: 'radiogroup',
      });
      expect(one(check([{ type: 'toString', name: 'q' }]), 'unknown-type').suggestion).to.equal(null);
    });
    it('accepts a type that the page registered', () =>
      expect(check([{ type: 'my-map', name: 'q' }], {}, { customTypes: { 'my-map': 'text' } })).to.deep.equal([]));
    it('looks into cells', () => {
      const table = { type: 'matrixdropdown', name: 'm', rows: ['r'], columns: [{ name: 'c', cellType: 'chekbox' }] };
      expect(one(check([table]), 'unknown-type')).to.deep.include({
        path: ['elements', 0, 'columns', 0, 'cellType'],
        suggestion: 'checkbox',
      });
    });
    it('refuses an element without a type, or without a name', () => {
      expect(
        told(check([{ name: 'q' }, { type: 'text' }, { type: 'html' }, { type: 'panel', elements: [] }])),
      ).to.deep.equal(['missing-type elements[0]', 'missing-name elements[1]']);
    });
    it('refuses names that every object has already', () =>
      expect(told(check([text('constructor'), text('a', { valueName: '__proto__' })]))).to.deep.equal([
        'unsafe-name elements[0].name',
        'unsafe-name elements[1].valueName',
      ]));
    it('refuses two questions of one name, and tells where the first is', () => {
      const finding = one(check([text('a'), { type: 'panel', elements: [text('a')] }]), 'duplicate-name');
      expect(finding).to.deep.include({
        severity: 'refuse',
        path: ['elements', 1, 'elements', 0, 'name'],
        parameters: { name: 'a', first: 'elements[0]' },
      });
    });
    it('allows one name inside and outside a list, and a shared answer', () => {
      const list = { type: 'paneldynamic', name: 'list', templateElements: [text('a')] };
      expect(check([text('a'), list, text('b', { valueName: 'a' })])).to.deep.equal([]);
      expect(told(check([{ ...list, templateElements: [text('x'), text('x')] }]))).to.deep.equal([
        'duplicate-name elements[0].templateElements[1].name',
      ]);
    });
    it('refuses double rows, and warns of double choices and pages', () => {
      const findings = checkDefinition({
        pages: [
          { name: 'p', elements: [{ type: 'matrix', name: 'm', columns: [1, '1'], rows: ['r', { value: 'r' }] }] },
          { name: 'p', elements: [{ type: 'radiogroup', name: 'q', choices: [1, 'a', { value: 1 }, {}, {}] }] },
        ],
      });
      expect(told(findings)).to.deep.equal([
        'duplicate-name pages[0].elements[0].rows[1]',
        'duplicate-choice pages[0].elements[0].columns[1]',
        'duplicate-choice pages[1].elements[0].choices[2]',
        'duplicate-page pages[1].name',
      ]);
      expect(findings[2]?.parameters).to.deep.equal({ value: '1', first: 'pages[1].elements[0].choices[0]' });
    });
  });

  describe('of expressions', () => {
    it('warns of one that cannot be read, with the place in it', () =>
      expect(one(check([text('a', { visibleIf: '{b} = = 1' })]), 'broken-expression')).to.deep.include({
        path: ['elements', 0, 'visibleIf'],
        parameters: { property: 'visibleIf', expression: '{b} = = 1', at: 6 },
      }));
    it('warns of questions that are not there, and says which was probably meant', () => {
      const findings = check([text('age'), text('b', { visibleIf: '{agee} > 18 and {agee} < 65' })]);
      expect(one(findings, 'unknown-reference')).to.deep.include({
        severity: 'warning',
        path: ['elements', 1, 'visibleIf'],
        parameters: { name: 'agee', property: 'visibleIf' },
        suggestion: 'age',
      });
    });
    it('knows the variables of the kit, of the survey engine and of the page', () => {
      const visibleIf = "{wave} = 'before' and {mode} = 'door' and {pageno} = 1 and {locale} = 'nl' and {block} = 'A'";
      expect(check([text('a', { visibleIf })], {}, { variables: ['block'] })).to.deep.equal([]);
      expect(one(check([text('a', { visibleIf })]), 'unknown-reference').parameters.name).to.equal('block');
    });
    it('knows calculated values, keys, comments, rows, cells and entries', () => {
      const findings = check(
        [
          text('a', { valueName: 'kept' }),
          { type: 'matrix', name: 'm.x', columns: [1], rows: ['r'] },
          {
            type: 'radiogroup',
            name: 'o',
            choices: [{ value: 1, visibleIf: '{item} = 1 and {kept} = 2' }],
            showOtherItem: true,
          },
          {
            type: 'paneldynamic',
            name: 'list',
            templateElements: [
              text('age', { visibleIf: '{panelIndex} = 0 and {o-Comment} notempty' }),
              text('school', { visibleIf: '{panel.age} > 4 and {list[0].age} > 3 and {prevPanel.age} = 1' }),
              {
                type: 'matrixdynamic',
                name: 't',
                columns: [{ name: 'c', visibleIf: '{row.d} = 1 and {parentPanel.age} = 2' }, { name: 'd' }],
              },
            ],
          },
          {
            type: 'expression',
            name: 'e',
            expression: '{total} + {m.x.r} + {t-total.c} + {a: 1} + {0} + {$self.value} + {list}',
          },
        ],
        { calculatedValues: [{ name: 'total', expression: '{A}' }, {}, { name: 'broken' }] },
      );
      expect(told(findings)).to.deep.equal(['unknown-reference elements[4].expression']);
      expect(findings[0]?.parameters).to.deep.include({ name: 't-total.c' });
    });
    it('suggests an entry beside the one that is asked', () => {
      const list = {
        type: 'paneldynamic',
        name: 'list',
        templateElements: [text('age'), text('b', { visibleIf: '{panel.agge} = 1' })],
      };
      expect(one(check([list]), 'unknown-reference').suggestion).to.equal('panel.age');
      const table = {
        type: 'matrixdynamic',
        name: 'm',
        columns: [{ name: 'hours' }, { name: 'b', visibleIf: '{row.hourss} = 1' }],
      };
      expect(one(check([table]), 'unknown-reference').suggestion).to.equal('row.hours');
    });
    it('stops suggesting where nobody reads on', () => {
      const many = Array.from({ length: 60 }, (_, index) => text(`q${String(index)}`, { visibleIf: '{q_0} = 1' }));
      expect(check(many).filter(({ suggestion }) => suggestion === null)).to.have.length(10);
    });

    it('refuses values that are computed from each other, and shows the circle', () => {
      const findings = check([
        text('a', { setValueExpression: '{b} + 1' }),
        { type: 'expression', name: 'b', expression: '{c} * 2' },
        text('c', { defaultValueExpression: '{a}' }),
        text('d', { defaultValueExpression: '{a}' }),
      ]);
      expect(one(findings, 'circular-values')).to.deep.include({
        severity: 'refuse',
        path: ['elements', 0, 'setValueExpression'],
        parameters: { circle: 'a → b → c → a' },
      });
      expect(findings).to.have.length(1);
    });
    it('refuses a value that is computed from itself, also a calculated one', () => {
      expect(one(check([text('a', { setValueExpression: '{a} + 1' })]), 'circular-values').parameters.circle).to.equal(
        'a → a',
      );
      const calculatedValues = [
        { name: 'x', expression: '{y}' },
        { name: 'y', expression: '{x}' },
      ];
      expect(one(check([text('a')], { calculatedValues }), 'circular-values')).to.deep.include({
        path: ['calculatedValues', 0, 'expression'],
        parameters: { circle: 'x → y → x' },
      });
    });
    it('refuses circles inside the entries of a list', () => {
      const templateElements = [
        text('a', { setValueExpression: '{panel.b}' }),
        text('b', { setValueExpression: '{panel.a}' }),
      ];
      expect(
        one(check([{ type: 'paneldynamic', name: 'l', templateElements }]), 'circular-values').parameters.circle,
      ).to.equal('a → b → a');
    });
    it('warns of questions that are shown depending on each other', () => {
      const findings = check([
        text('phone', { visibleIf: '{mail} empty' }),
        text('mail', { enableIf: '{phone} empty' }),
      ]);
      expect(one(findings, 'circular-conditions')).to.deep.include({
        severity: 'warning',
        path: ['elements', 0, 'visibleIf'],
        parameters: { circle: 'phone → mail → phone' },
      });
    });
    it('warns of a page that waits for what stands on it', () => {
      const definition = { pages: [{ name: 'p', visibleIf: '{a} = 1', elements: [text('a')] }] };
      expect(one(checkDefinition(definition), 'circular-conditions').parameters.circle).to.equal('p → a → p');
      const nameless = { pages: [{ visibleIf: '{a} = 1', elements: [text('a')] }] };
      expect(one(checkDefinition(nameless), 'circular-conditions').parameters.circle).to.equal('… → a → …');
    });
    it('warns of triggers and conditional values that chase each other', () => {
      const findings = check([text('a', { setValueIf: '{b} = 1', setValueExpression: '{b}' }), text('b')], {
        triggers: [
          { type: 'copyvalue', expression: '{c} = 1', setToName: 'b', fromName: 'a' },
          { type: 'setvalue', expression: '{a} = 1', setToName: 'gone' },
          { type: 'complete', expression: '{a} = 1' },
          'x',
        ],
      });
      expect(told(findings)).to.deep.equal([
        'unknown-reference triggers[0].expression',
        'circular-conditions elements[0].setValueIf',
      ]);
    });
    it('names no more of a long circle than one can read', () => {
      const many = Array.from({ length: 20 }, (_, index) =>
        text(`q${String(index)}`, { setValueExpression: `{q${String((index + 1) % 20)}}` }),
      );
      expect(one(check(many), 'circular-values').parameters.circle).to.equal(
        'q0 → q1 → q2 → q3 → q4 → q5 → q6 → q7 → … → q0',
      );
    });
    it('does not mind questions that require each other, or choices that look at their own question', () =>
      expect(
        check([
          text('a', { requiredIf: '{b} empty' }),
          text('b', { requiredIf: '{a} empty' }),
          { type: 'checkbox', name: 'c', choices: [1, { value: 2, enableIf: '{c} notcontains 1' }] },
          text('d', { validators: [{ type: 'expression', expression: '{d} > 1' }] }),
        ]),
      ).to.deep.equal([]));
  });

  describe('of patterns', () => {
    const withPattern = (regex: unknown, more: object = {}, validator: object = {}) =>
      check([text('a', { ...more, validators: [{ type: 'email' }, { type: 'regex', regex, ...validator }, 3] })]);

    it('refuses one that can hang the page', () =>
      expect(one(withPattern('^(\\w+ ?)*$'), 'slow-pattern')).to.deep.include({
        severity: 'refuse',
        path: ['elements', 0, 'validators', 1, 'regex'],
        parameters: { pattern: '^(\\w+ ?)*$', growth: 'exponential' },
      }));
    it('refuses one that does not compile, and one that cannot be judged', () => {
      expect(told(withPattern('('))).to.deep.equal(['broken-pattern elements[0].validators[1].regex']);
      expect(told(withPattern(`${'('.repeat(99)}a*${')'.repeat(99)}`))).to.deep.equal([
        'unclear-pattern elements[0].validators[1].regex',
      ]);
    });
    it('lets through what people use', () => {
      expect(withPattern('^[1-9]\\d{3} ?[a-z]{2}$')).to.deep.equal([]);
      expect(withPattern(undefined)).to.deep.equal([]);
      expect(withPattern('^(?:A|a)*$')).to.deep.equal([]);
    });
    it('minds the flag, the longest answer and what the definition fills in itself', () => {
      expect(told(withPattern('^(?:A|a)*$', {}, { caseInsensitive: true }))).to.have.length(1);
      const email = '^\\S+@\\S+\\.\\S+$';
      expect(withPattern(email, { maxLength: 500 })).to.deep.equal([]);
      expect(one(withPattern(email, { maxLength: 9000 }), 'slow-pattern').parameters.growth).to.equal('polynomial');
      expect(told(withPattern(email, { defaultValue: 'x'.repeat(9000) }))).to.have.length(1);
      expect(
        told(check([text('a', { validators: [{ type: 'regex', regex: email }] })], { maxTextLength: 9000 })),
      ).to.have.length(1);
    });
  });

  describe('of texts', () => {
    const languages = ['nl', 'en', 'tr'];

    it('asks for no language by itself', () => expect(check([text('a', { title: 'Hello' })])).to.deep.equal([]));
    it('warns of languages that are missing', () => {
      const findings = check(
        [
          text('a', {
            title: { default: 'Name', nl: 'Naam' },
            description: 'Only one',
            readAloud: { nl: 'Hoe heet u?', tr: 'x', en: '' },
          }),
          {
            type: 'radiogroup',
            name: 'b',
            title: '7',
            choices: [1, 'often', { value: 'never' }, { value: 2, text: '€ 5' }, 'x'],
          },
          { type: 'matrixdropdown', name: 'c', title: '-', rows: ['x'], columns: [{ name: 'col', title: '–' }] },
          { type: 'multipletext', name: 'd', title: '-', items: [{ name: 'word' }] },
        ],
        { locale: 'nl' },
        { languages },
      );
      expect(findings.map(({ path, parameters }) => [pathText(path), parameters])).to.deep.equal([
        ['elements[0].title', { languages: 'tr' }],
        ['elements[0].description', { languages: 'en, tr' }],
        ['elements[0].readAloud', { languages: 'en' }],
        ['elements[1].choices[1]', { languages: 'en, tr' }],
        ['elements[1].choices[2]', { languages: 'en, tr' }],
      ]);
    });
    it('notes what will be taken out before it is shown', () => {
      const titles = [
        '<script>x',
        '<b onclick ="x">',
        '<a href="java\tscript:x">',
        '<img/onerror=x>',
        'a < b, on = off',
        'x',
      ];
      const findings = check(
        titles.map((title, index) => text(`q${String(index)}`, { title: { nl: title, en: title } })),
      );
      expect(findings.map(({ path, parameters }) => [path[1], path.at(-1), parameters])).to.deep.equal([
        [0, 'nl', { found: 'script' }],
        [0, 'en', { found: 'script' }],
        [1, 'nl', { found: 'handler' }],
        [1, 'en', { found: 'handler' }],
        [2, 'nl', { found: 'link' }],
        [2, 'en', { found: 'link' }],
        [3, 'nl', { found: 'handler' }],
        [3, 'en', { found: 'handler' }],
      ]);
    });
    it('warns of a name in braces that somebody translated', () => {
      const findings = check([text('name'), text('b', { title: { nl: 'Dag {name}', tr: 'Merhaba {isim}' } })]);
      expect(one(findings, 'unknown-reference')).to.deep.include({
        path: ['elements', 1, 'title', 'tr'],
        parameters: { name: 'isim', property: 'title' },
      });
      expect(one(check([text('b')], { completedHtml: 'Thanks {x}' }), 'unknown-reference').path).to.deep.equal([
        'completedHtml',
      ]);
    });
  });

  describe("of the kit's own properties", () => {
    const rating = (name: string, more: object = {}) => ({ type: 'rating', name, ...more });

    it('warns of a version that is none', () => {
      expect(told(check([text('a')], { definitionVersion: '1.0' }))).to.deep.equal([
        'broken-version definitionVersion',
      ]);
      expect(told(check([text('a')], { definitionVersion: {} }))).to.deep.equal(['broken-version definitionVersion']);
      for (const definitionVersion of ['1.0.0', '2.10.3-pilot.1'])
        expect(check([text('a')], { definitionVersion })).to.deep.equal([]);
    });
    it('warns of values of the wrong form', () =>
      expect(
        told(
          check([
            text('a', {
              domain: 3,
              core: 'yes',
              readAloud: ['x'],
              nonresponse: ['perhaps'],
              signal: { theme: 'x' },
              measure: 'who5',
              short: 1,
            }),
            text('b', {
              nonresponse: ['dont-know', 'refused'],
              readAloud: 'x',
              interviewerNote: { nl: 'x' },
              core: true,
            }),
          ]),
        ),
      ).to.deep.equal([
        'wrong-property elements[0].domain',
        'wrong-property elements[0].core',
        'wrong-property elements[0].short',
        'wrong-property elements[0].readAloud',
        'wrong-property elements[0].nonresponse',
        'wrong-property elements[0].measure',
        'wrong-property elements[0].signal',
        'unknown-domain elements[0].domain',
      ]));
    it('warns of domains that are not declared, or twice', () => {
      const findings = check([text('a', { domain: 'wrk' })], { domains: [{ id: 'work' }, { id: 'work' }] });
      expect(told(findings)).to.deep.equal(['duplicate-id domains[1].id', 'unknown-domain elements[0].domain']);
      expect(findings[1]?.suggestion).to.equal('work');
    });
    it('warns of signals for themes and codes that are not there', () => {
      const question = {
        type: 'radiogroup',
        name: 'q',
        choices: ['often', 'never'],
        signal: { theme: 'depts', values: ['ofen', 'never'] },
      };
      expect(told(check([question]))).to.deep.equal(['unknown-code elements[0].signal']);
      const findings = check([question], {}, { themes: ['debts', 'work'] });
      expect(findings.map(({ code, suggestion }) => [code, suggestion])).to.deep.equal([
        ['unknown-theme', 'debts'],
        ['unknown-code', 'often'],
      ]);
      expect(check([text('n', { signal: { theme: 'x', values: [3] } })])).to.deep.equal([]);
    });
    it('warns of measures that cannot be scored as they stand', () => {
      const measures = [
        { id: 'a', construct: 'who5', items: ['q1', 'q3'] },
        { id: 'a', construct: 'own', items: ['q1'] },
        { id: 'b', construct: 'ladder', items: ['q1'], scoring: { kind: 'among', values: [1] } },
        {
          id: 'c',
          construct: 'own',
          items: ['q1'],
          scoring: { kind: 'sum', itemMin: 1, itemMax: 5, reversed: ['qq2'] },
        },
        { id: 'd', construct: 'who5', items: ['q1', 'q2'], domain: 'gone' },
        { id: 'e', construct: 'mhi5', items: ['m'], scoring: { kind: 'sum', itemMin: 1, itemMax: 2 } },
      ];
      const matrix = { type: 'matrix', name: 'm', columns: [1, 2], rows: ['a', 'b'] };
      const findings = check([rating('q1'), rating('q2', { measure: { construct: 'nothing' } }), matrix], { measures });
      expect(told(findings)).to.deep.equal([
        'unknown-item measures[0]',
        'unfit-item-count measures[0]',
        'duplicate-id measures[1].id',
        'measure-without-rule measures[1]',
        'unfit-rule measures[2].scoring',
        'unknown-item measures[3]',
        'unknown-domain measures[4].domain',
        'unfit-item-count measures[4]',
        'measure-without-rule elements[1].measure',
      ]);
      expect(findings[1]?.parameters).to.deep.equal({ measure: 'a', expected: 5, found: 2 });
      expect(findings[5]?.suggestion).to.equal('q2');
    });
  });

  it('tells what refuses the definition first, and stops where nobody reads on', () => {
    const many = Array.from({ length: 700 }, (_, index) => text(`q${String(index)}`, { visibleIf: '{gone} = 1' }));
    const findings = check([...many, text('q1')]);
    expect(findings).to.have.length(500);
    expect(findings[0]?.code).to.equal('duplicate-name');
  });
});
