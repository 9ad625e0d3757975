import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expect, util } from 'chai';
import fc from 'fast-check';
import { deepEqual } from '../support/quick-equality.js';

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withBigInt: true,
});

describe('the quick equality of tests', () => {
  it('says what chai says, of whatever it is asked', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        assert.equal(deepEqual(one, other), util.eql(one, other));
        assert.equal(deepEqual([one], { 0: one }), util.eql([one], { 0: one }));
      }),
    );
  });

  it('says what chai says of a copy, and of a copy with one thing changed', () => {
    fc.assert(
      fc.property(fc.clone(anything, 2), fc.object(), anything, ([one, copy], some, more) => {
        assert.equal(deepEqual(one, copy), util.eql(one, copy));
        const whole = { ...some, list: [one, more] };
        for (const list of [[copy, more], [copy], [more, copy]]) {
          for (const other of [
            { ...some, list },
            { ...some, list, more },
          ])
            assert.equal(deepEqual(whole, other), util.eql(whole, other));
        }
      }),
    );
  });

  it('tells what chai tells apart: holes, zeros, names without a value, symbols, classes', () => {
    const sign = Symbol('sign');
    class Record {
      readonly id = 'a';
    }
    for (const [one, other] of [
      [
        [, 1],
        ['a', 1],
      ],
      [[0], [-0]],
      [{ a: undefined }, {}],
      [{ a: undefined }, { b: undefined }],
      [{ [sign]: 1 }, { [sign]: 2 }],
      [{ id: 'a' }, new Record()],
      [[1], { 0: 1 }],
      [{ id: 'a' }, Object.assign(Object.create(null) as object, { id: 'a' })],
      [new Date(0), new Date(1)],
    ] as const) {
      assert.equal(deepEqual(one, other), util.eql(one, other));
      assert.equal(deepEqual({ in: [one] }, { in: [other] }), util.eql({ in: [one] }, { in: [other] }));
    }
  });

  it('is what `deep.equal` asks, and comes to an end with what goes round in a circle', () => {
    const circle: { self?: object; readonly words: string[] } = { words: ['a'] };
    circle.self = circle;
    const other: typeof circle = { words: ['a'] };
    other.self = other;
    expect(circle).to.deep.equal(other);
    assert.throws(() => expect({ words: ['a'] }).to.deep.equal({ words: ['b'] }), /deeply equal/u);
  });
});
