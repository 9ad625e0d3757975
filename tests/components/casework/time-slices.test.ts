import { expect } from 'chai';
import { inSlices } from '../../../components/casework/time-slices.js';

/** Keeps the page busy, as a long piece of work does. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

const numbers = Array.from({ length: 64 }, (_, index) => index);

describe('long work in slices', () => {
  it('is done in order, and little of it before anything else', async () => {
    const done: number[] = [];
    const doing = inSlices([3, 1, 2], (item) => done.push(item));
    expect(done).to.deep.equal([3, 1, 2]);
    expect(await doing).to.equal(true);
    expect(await inSlices([], () => expect.fail('nothing to do'))).to.equal(true);
  });

  it('lets the page do other things in between, and tells how far it is', async () => {
    const seen: string[] = [];
    const doing = inSlices(numbers, (item) => (work(2), seen.push(`item ${item}`)), {
      told: (share) => seen.push(`told ${share}`),
    });
    setTimeout(() => seen.push('the page'));
    expect(await doing).to.equal(true);
    expect(seen.filter((line) => line.startsWith('item'))).to.deep.equal(numbers.map((item) => `item ${item}`));
    expect(seen.indexOf('the page')).to.be.greaterThan(0).and.lessThan(seen.indexOf('item 63'));
    const told = seen.filter((line) => line.startsWith('told')).map((line) => Number(line.slice(5)));
    expect(told.length).to.be.greaterThan(1);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
    expect(told.at(-1)).to.equal(1);
  });

  it('ends early when nobody wants it any more', async () => {
    let wanted = true;
    const done: number[] = [];
    const doing = inSlices(numbers, (item) => (work(2), done.push(item)), { wanted: () => wanted });
    wanted = false;
    expect(await doing).to.equal(false);
    expect(done.length).to.be.lessThan(numbers.length);
  });
});
