import { expect } from 'chai';
import fc from 'fast-check';
import { sortInTurns } from '../../../domain/exports/rows/sort-in-turns.js';

const at = Promise.resolve.bind(Promise);

describe('a sort in turns', () => {
  it('is the same as in one go, with equal ones in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        async (keys, times) => {
          const items = Array.from({ length: times }, () => keys)
            .flat()
            .map((key, place) => ({ key, place }));
          const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
          const before = [...items];
          expect(await sortInTurns(items, compare, () => at())).to.deep.equal([...items].sort(compare));
          expect(items).to.deep.equal(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('offers a turn after some thousand, also while it merges', async () => {
    let turns = 0;
    const items = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 20_000);
    const sorted = await sortInTurns(
      items,
      (a, b) => a - b,
      () => at(void (turns += 1)),
    );
    expect(sorted).to.deep.equal(items.map((_, index) => index));
    expect(turns).to.be.greaterThan(20);
  });
});
