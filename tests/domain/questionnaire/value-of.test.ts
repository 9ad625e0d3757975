import { expect } from 'chai';
import { nonresponseOf } from '../../../domain/questionnaire/nonresponse-of.js';
import { entriesOf, valueOf } from '../../../domain/questionnaire/value-of.js';
import { variableOf } from './support.js';

describe('the value of a variable', () => {
  const choice = variableOf({ type: 'radiogroup', name: 'q', choices: [1, 2, 'a'] });

  it('is the code that the codebook has', () => {
    expect(valueOf(choice, { q: 2 })).to.equal(2);
    expect(valueOf(choice, { q: '2' })).to.equal(2);
    expect(valueOf(choice, { q: 'a' })).to.equal('a');
  });

  it('is null for no answer, and for what is no code', () => {
    for (const nothing of [undefined, null, '', {}, [], [1], NaN])
      expect(valueOf(choice, { q: nothing })).to.equal(null);
    expect(valueOf(choice, {})).to.equal(null);
  });

  it('never comes from what every object has', () =>
    expect(valueOf(variableOf({ type: 'text', name: 'constructor' }), {})).to.equal(null));

  it('keeps an unknown code, and puts own words under "other"', () => {
    expect(valueOf(choice, { q: 9 })).to.equal(9);
    const open = variableOf({ type: 'radiogroup', name: 'q', choices: [1], showOtherItem: true }, 'q');
    expect(valueOf(open, { q: 'my own words' })).to.equal('other');
    const words = variableOf({ type: 'radiogroup', name: 'q', choices: [1], showOtherItem: true }, 'q-Comment');
    expect(valueOf(words, { q: 'other', 'q-Comment': 'my own words' })).to.equal('my own words');
  });

  it('of several choices is a list of codes, each once', () => {
    const several = variableOf({ type: 'checkbox', name: 'q', choices: [1, 2] });
    expect(valueOf(several, { q: ['2', 1, 2] })).to.deep.equal([2, 1]);
    expect(valueOf(several, { q: 1 })).to.deep.equal([1]);
    expect(valueOf(several, { q: [] })).to.equal(null);
    expect(valueOf(several, { q: [{ value: 1, comment: 'x' }] })).to.deep.equal([1]);
    const wrapped = variableOf({ type: 'checkbox', name: 'q', choices: [1, 2], valuePropertyName: 'car' });
    expect(valueOf(wrapped, { q: [{ car: 2 }, { car: 1 }] })).to.deep.equal([2, 1]);
    expect(valueOf(wrapped, {})).to.equal(null);
    expect(valueOf(variableOf({ type: 'ranking', name: 'q', choices: [1, 2] }), { q: [2, 1] })).to.deep.equal([2, 1]);
  });

  it('of a number is a number, also when it was written as text', () => {
    const number = variableOf({ type: 'text', name: 'q', inputType: 'number' });
    expect(valueOf(number, { q: 3.5 })).to.equal(3.5);
    expect(valueOf(number, { q: '3.5' })).to.equal(3.5);
    expect(valueOf(number, { q: 0 })).to.equal(0);
    for (const nothing of ['three', '', ' ', Infinity, true, {}])
      expect(valueOf(number, { q: nothing })).to.equal(null);
    const low = variableOf({ type: 'slider', name: 'q', sliderType: 'range' }, 'q.0');
    expect(valueOf(low, { q: [20, 40] })).to.equal(20);
  });

  it('of yes and no is what the definition stores', () => {
    expect(valueOf(variableOf({ type: 'boolean', name: 'q' }), { q: false })).to.equal(false);
    expect(valueOf(variableOf({ type: 'boolean', name: 'q' }), { q: 'true' })).to.equal(true);
    expect(valueOf(variableOf({ type: 'boolean', name: 'q', valueTrue: 'ja' }), { q: 'ja' })).to.equal('ja');
  });

  it('of files counts them', () => {
    const file = variableOf({ type: 'file', name: 'q' });
    expect(valueOf(file, { q: [{ name: 'a' }, { name: 'b' }] })).to.equal(2);
    expect(valueOf(file, { q: [] })).to.equal(null);
    expect(valueOf(variableOf({ type: 'signaturepad', name: 'q' }), { q: 'data:…' })).to.equal(1);
  });

  it('of text is the text; of a composite answer what it holds', () => {
    expect(valueOf(variableOf({ type: 'comment', name: 'q' }), { q: 'x' })).to.equal('x');
    expect(valueOf(variableOf({ type: 'text', name: 'q', inputType: 'date' }), { q: '2026-03-01' })).to.equal(
      '2026-03-01',
    );
    expect(valueOf(variableOf({ type: 'my-address', name: 'q' }), { q: { street: 'A' } })).to.equal('{"street":"A"}');
  });

  it('is found in rows, cells, items and under another key', () => {
    const row = variableOf({ type: 'matrix', name: 'm', columns: [1, 2], rows: ['a', 'b'] }, 'm.b');
    expect(valueOf(row, { m: { b: 2 } })).to.equal(2);
    expect(valueOf(row, { m: 'x' })).to.equal(null);
    const cell = variableOf(
      { type: 'matrixdropdown', name: 'm', columns: [{ name: 'c', choices: [1] }], rows: ['a'] },
      'm.a.c',
    );
    expect(valueOf(cell, { m: { a: { c: 1 } } })).to.equal(1);
    const item = variableOf({ type: 'multipletext', name: 'm', items: [{ name: 'i' }] }, 'm.i');
    expect(valueOf(item, { m: { i: 'x' } })).to.equal('x');
    expect(valueOf(variableOf({ type: 'text', name: 'q', valueName: 'kept' }), { kept: 'x', q: 'y' })).to.equal('x');
  });

  const list = {
    type: 'paneldynamic',
    name: 'children',
    templateElements: [
      { type: 'text', name: 'age', inputType: 'number' },
      { type: 'radiogroup', name: 'school', choices: ['yes', 'no'] },
      { type: 'checkbox', name: 'likes', choices: ['a', 'b'] },
      { type: 'file', name: 'photo' },
    ],
  };
  const answers = {
    children: [
      { age: 4, school: 'no', likes: ['a'] },
      { school: 'yes', likes: ['b', 'a'], photo: [{}] },
      { age: 9, school: 'yes' },
    ],
  };

  it('of a list is how long it is', () => {
    expect(valueOf(variableOf(list, 'children'), answers)).to.equal(3);
    expect(valueOf(variableOf(list, 'children'), {})).to.equal(null);
  });

  it('that is asked per entry speaks for the respondent', () => {
    expect(valueOf(variableOf(list, 'children.school'), answers)).to.deep.equal(['no', 'yes']);
    expect(valueOf(variableOf(list, 'children.likes'), answers)).to.deep.equal(['a', 'b']);
    expect(valueOf(variableOf(list, 'children.age'), answers)).to.equal('4; 9');
    expect(valueOf(variableOf(list, 'children.photo'), answers)).to.equal(1);
    expect(valueOf(variableOf(list, 'children.school'), {})).to.equal(null);
    expect(valueOf(variableOf(list, 'children.school'), { children: 'broken' })).to.equal(null);
  });

  it('that is asked per entry can be read entry by entry', () => {
    expect(entriesOf(variableOf(list, 'children.age'), answers)).to.deep.equal([4, null, 9]);
    expect(entriesOf(variableOf(list, 'children.likes'), answers)).to.deep.equal([['a'], ['b', 'a'], null]);
    expect(entriesOf(choice, { q: 1 })).to.deep.equal([1]);
  });
});

describe('what was said in place of a value', () => {
  const row = variableOf({ type: 'matrix', name: 'trust', columns: [1], rows: ['a', 'a.b'] }, 'trust.a');
  const age = variableOf(
    { type: 'paneldynamic', name: 'children', templateElements: [{ type: 'text', name: 'age' }] },
    'children.age',
  );

  it('is known by the name of the question', () => {
    const income = variableOf({ type: 'text', name: 'income' });
    expect(nonresponseOf(income, { income: 'refused' })).to.equal('refused');
    expect(nonresponseOf(income, { income2: 'refused', 'income.x': 'refused' })).to.equal(null);
    expect(nonresponseOf(variableOf({ type: 'text', name: 'toString' }), {})).to.equal(null);
  });

  it('goes for all rows when it was said of the whole question, and for one otherwise', () => {
    expect(nonresponseOf(row, { trust: 'dont-know' })).to.equal('dont-know');
    expect(nonresponseOf(row, { 'trust.a': 'dont-know' })).to.equal('dont-know');
    expect(nonresponseOf(row, { 'trust[a]': 'dont-know' })).to.equal('dont-know');
    expect(nonresponseOf(row, { 'trust.b': 'dont-know' })).to.equal(null);
    expect(nonresponseOf(row, { 'trust.a.b': 'dont-know', 'trustee.a': 'refused' })).to.equal(null);
  });

  it('goes for a repeated question when it was said of any entry', () => {
    expect(nonresponseOf(age, { 'children[2].age': 'refused' })).to.equal('refused');
    expect(nonresponseOf(age, { 'children.2.age': 'refused' })).to.equal('refused');
    expect(nonresponseOf(age, { 'children[2]': 'refused' })).to.equal('refused');
    expect(nonresponseOf(age, { 'children[x].age': 'refused', 'children[2].name': 'refused' })).to.equal(null);
  });
});
