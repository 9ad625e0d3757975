import { expect } from 'chai';
import fc from 'fast-check';
import { RevisionLine } from '../../storage/revision-line.js';

describe('a line of writing', () => {
  it('takes a first snapshot at its word', () => expect(new RevisionLine().baseOf(7)).to.equal(7));

  it('knows a revision that it has itself taken further', () => {
    const line = new RevisionLine();
    line.kept(7, 8);
    line.kept(8, 9);
    expect([6, 7, 8, 9, 10].map((revision) => line.baseOf(revision))).to.deep.equal([6, 9, 9, 9, 10]);
  });

  it('begins anew from a record that came from elsewhere', () => {
    const line = new RevisionLine();
    line.kept(0, 1);
    line.kept(4, 5);
    expect([0, 1, 3, 4, 5].map((revision) => line.baseOf(revision))).to.deep.equal([0, 1, 3, 5, 5]);
  });

  it('never claims a revision that somebody else wrote', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.nat(45), (writes, asked) => {
        const line = new RevisionLine();
        const mine = new Set<number>();
        let revision = 0;
        for (const isMine of writes) {
          // Whoever writes has read what is stored.
          if (isMine) line.kept(revision, revision + 1);
          revision += 1;
          if (isMine) mine.add(revision);
        }
        const base = line.baseOf(asked);
        for (let between = asked + 1; between <= base; between++) expect(mine.has(between)).to.equal(true);
      }),
    ));
});
