import { expect } from 'chai';
import { codebookOf } from './support.js';

const STUDY = ['before', 'during', 'after'];

const wavesOf = (
  visibleIf: string,
  waves: readonly string[] | null = STUDY,
  page?: string,
): readonly string[] | null => {
  const question = { type: 'text', name: 'q', visibleIf };
  const definition = {
    pages: [{ name: 'p', ...(page === undefined ? {} : { visibleIf: page }), elements: [question] }],
  };
  return codebookOf(definition, waves === null ? {} : { waves }).variables[0]?.waves ?? null;
};

describe('the waves in which a question is asked', () => {
  const cases: readonly (readonly [string, readonly string[] | null])[] = [
    ["{wave} = 'before'", ['before']],
    ["'before' = {wave}", ['before']],
    ["{wave} = 'Before'", ['before']],
    ["{wave} <> 'before'", ['during', 'after']],
    ["{wave} anyof ['before', 'after']", ['before', 'after']],
    ["{wave} noneof ['before', 'after']", ['during']],
    ["{wave} = 'before' or {wave} = 'after'", ['before', 'after']],
    ["{wave} <> 'before' and {age} > 18", ['during', 'after']],
    ["{wave} = 'before' or {age} > 18", null],
    ["!({wave} = 'before')", ['during', 'after']],
    ['{wave} notempty', null],
    ['{wave} empty', []],
    ['{age} > 18', null],
    ["{wave} contains 'be'", null],
    ['{wave} = {other}', null],
    ["{wave} anyof ['before', {other}]", null],
    ["true and {wave} = 'during'", ['during']],
    ["false and {wave} = 'during'", []],
    ["iif({wave} = 'before', true, false)", null],
    ["{wave} = 'before' and (", null],
  ];
  for (const [condition, waves] of cases) {
    it(`${condition}: ${waves === null ? 'every wave' : waves.join(' and ') || 'no wave'}`, () =>
      expect(wavesOf(condition)).to.deep.equal(waves));
  }

  it('follow from the page that it stands on, too', () =>
    expect(wavesOf("{wave} <> 'after'", STUDY, "{wave} <> 'before'")).to.deep.equal(['during']));

  it('are those that it names when the study is not known', () =>
    expect(wavesOf("{wave} = 'after' or !({wave} <> 'before')", null)).to.deep.equal(['after', 'before']));

  it('are all of them when the study is not known and others are possible', () => {
    expect(wavesOf("{wave} <> 'before'", null)).to.equal(null);
    expect(wavesOf('{wave} notempty', null)).to.equal(null);
  });
});
