import { expect } from 'chai';
import { checkDefinitionText } from '../../../domain/questionnaire/check/check-definition-text.js';
import { isPlayable } from '../../../domain/questionnaire/check/definition-finding.js';
import { firstLook } from '../../../domain/questionnaire/check/first-look.js';

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });

describe('the first look at a definition', () => {
  const plain = {
    pages: [
      {
        name: 'p',
        elements: [
          text('a'),
          { type: 'panel', name: 'a', elements: [{ type: 'html', name: 'a' }, text('b', { visibleIf: '{a} = 1' })] },
          { type: 'paneldynamic', name: 'l', templateElements: [text('a')] },
          { type: 'matrix', name: 'm', columns: [1], rows: ['x', 'y|Why', { value: 'z' }] },
          text('c', { validators: [{ type: 'email' }, 3] }),
        ],
      },
    ],
  };

  it('passes a plain one at once, as an object and as text', () => {
    expect(firstLook(plain)).to.deep.equal({ definition: plain, sound: true });
    expect(firstLook(JSON.stringify(plain))).to.deep.equal({ definition: plain, sound: true });
  });

  it('passes a type that the page registered', () => {
    expect(firstLook({ elements: [{ type: 'my-map', name: 'q' }] }).sound).to.equal(false);
    expect(firstLook({ elements: [{ type: 'my-map', name: 'q' }] }, { 'my-map': 'text' }).sound).to.equal(true);
  });

  const doubtful: Readonly<Record<string, unknown>> = {
    'no object': [],
    'no questions': { pages: [] },
    'an unknown type': { elements: [{ type: 'txt', name: 'a' }] },
    'no type': { elements: [{ name: 'a' }] },
    'no name': { elements: [{ type: 'text' }] },
    'a name twice': { elements: [text('a'), { type: 'panel', elements: [text('a')] }] },
    'a row twice': { elements: [{ type: 'matrix', name: 'm', rows: ['x', { value: 'x' }] }] },
    'a name that every object has': { elements: [text('a', { valueName: 'constructor' })] },
    'a pattern': { elements: [text('a', { validators: [{ type: 'regex', regex: '^a$' }] })] },
    'a computed question': { elements: [{ type: 'expression', name: 'a', expression: '1' }] },
    'a computed default': { elements: [text('a', { defaultValueExpression: '1' })] },
    'a calculated value': { elements: [text('a')], calculatedValues: [{ name: 'b', expression: '{b}' }] },
  };
  for (const [what, definition] of Object.entries(doubtful)) {
    it(`has one checked with ${what}`, () => expect(firstLook(definition)).to.deep.equal({ definition, sound: false }));
  }

  it('has a text checked that is broken, deep or large', () => {
    for (const broken of ['', '{', `${'['.repeat(200)}${']'.repeat(200)}`, `"${'x'.repeat(2_000_000)}"`]) {
      expect(firstLook(broken)).to.deep.equal({ definition: undefined, sound: false });
      expect(isPlayable(checkDefinitionText(broken).findings)).to.equal(false);
    }
    const brackets = JSON.stringify({ elements: [text('a', { title: '{[('.repeat(100) + '"' })] });
    expect(firstLook(brackets).sound).to.equal(true);
  });
});
