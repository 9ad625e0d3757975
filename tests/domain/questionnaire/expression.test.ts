import { expect } from 'chai';
import fc from 'fast-check';
import { parseExpression, variablesIn, type Expression } from '../../../domain/questionnaire/expression.js';

const read = (source: string): Expression => {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.failure.reason} at ${String(parsed.failure.offset)}`);
  return parsed.value;
};

/** The tree with brackets, so that who binds tighter can be read. */
const shown = (tree: Expression): string => {
  switch (tree.kind) {
    case 'constant':
      return JSON.stringify(tree.value);
    case 'variable':
      return `{${tree.name}}`;
    case 'list':
      return `[${tree.items.map(shown).join(', ')}]`;
    case 'call':
      return `${tree.name}(${tree.items.map(shown).join(', ')})`;
    case 'unary':
      return `(${tree.operator} ${shown(tree.operand)})`;
    case 'binary':
      return `(${shown(tree.left)} ${tree.operator} ${shown(tree.right)})`;
  }
};

describe('an expression of SurveyJS', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["{wave} = 'before' and {age} >= 18", '(({wave} = "before") and ({age} >= 18))'],
    ['{a} = 1 or {b} = 2 and {c} = 3', '(({a} = 1) or (({b} = 2) and ({c} = 3)))'],
    ['1 + 2 * 3 ^ 4', '(1 + (2 * (3 ^ 4)))'],
    ['{a} - -1', '({a} - -1)'],
    ["{waves} anyof ['before', 'after']", '({waves} anyof ["before", "after"])'],
    ['!{a} or negate {b}', '((not {a}) or (not {b}))'],
    ['{a} notempty && {b} empty', '((notempty {a}) and (empty {b}))'],
    ['({a} = 1', '({a} = 1)'],
    ['iif({a} > 1, \'x\', "y")', 'iif(({a} > 1), "x", "y")'],
    ['{a} <> yes', '({a} != "yes")'],
    ['{a} => 1 and {b} =< 2', '(({a} >= 1) and ({b} <= 2))'],
    ['{a} equals 1 and {b} notequals 2', '(({a} = 1) and ({b} != 2))'],
    ['{a} *= 1 and {b} notcontains 2', '(({a} contains 1) and ({b} notcontains 2))'],
    ['{a} contains', '({a} contains null)'],
    ['{a} = undefined', '({a} = null)'],
    ['{a} = TRUE', '({a} = true)'],
    ['0x12', '18'],
    ["{q} = 'it\\'s'", '({q} = "it\'s")'],
    ['{#a.b[0].c}', '{a.b[0].c}'],
    ['sum()', 'sum()'],
    ['[]', '[]'],
  ];
  for (const [source, tree] of cases) {
    it(`reads ${source}`, () => expect(shown(read(source))).to.equal(tree));
  }

  for (const source of ['', '{a} =', '{a', "{a} = 'b", '= 1', '{a} {b}', '({a} = 1))', '[1', '{a} = it"s']) {
    it(`refuses "${source}"`, () => expect(parseExpression(source).ok).to.equal(false));
  }

  it('forgives a call that is not closed, as survey-core does', () =>
    expect(parseExpression('sum({a}').ok).to.equal(true));

  it('says where it stopped', () =>
    expect(parseExpression('{a} = 1 )')).to.deep.equal({ ok: false, failure: { reason: 'syntax', offset: 8 } }));

  it('gives up on brackets that no person nests', () => {
    const parsed = parseExpression('('.repeat(100_000));
    expect(parsed.ok ? null : parsed.failure.reason).to.equal('too-deep');
    const forgiven = parseExpression('{a} contains ('.repeat(10_000));
    expect(forgiven.ok ? null : forgiven.failure.reason).to.equal('too-deep');
  });

  it('names every answer that it asks for', () =>
    expect(variablesIn(read("iif({a} empty, {b}, [{c}, 1]) + !{a} = 'x'"))).to.deep.equal(['a', 'b', 'c', 'a']));

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(...Array.from('{}()[]\'",=<>!&|+-*/%^ab1 \\orandempty')) }),
        (source) => {
          parseExpression(source);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
