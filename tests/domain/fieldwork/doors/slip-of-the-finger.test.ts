import { expect } from 'chai';
import { attemptsOf } from '../../../../domain/fieldwork/case-log.js';
import type { AttemptEntry, CaseEntry } from '../../../../domain/records/fieldwork-records.js';
import { appointment, at, attempt, entry, stateOf } from '../support.js';

const ring = (moment: string, part: Partial<AttemptEntry> = {}): AttemptEntry =>
  attempt('nobody-home', moment, { mode: 'door', ...part });
const takenBack = ({ id }: AttemptEntry, moment: string): CaseEntry =>
  entry('correction', moment, { attempt: id, outcome: 'not-attempted', reason: 'wrong door' });

describe('a door that was ticked by a slip of the finger', () => {
  it('is as if nobody had been there: no visit is used up, and nobody waits', () => {
    const slip = ring(at('18:00'));
    expect(stateOf([slip, takenBack(slip, at('18:01'))])).to.deep.equal(stateOf([]));
  });

  it('keeps the visits that were made', () => {
    const [visit, slip] = [ring(at('18:00', -1)), ring(at('18:00'))];
    const log = [visit, slip, takenBack(slip, at('18:01'))];
    expect(attemptsOf(log).map(({ id }) => id)).to.deep.equal([visit.id]);
    expect(stateOf(log)).to.deep.equal(stateOf([visit]));
  });

  it('keeps the appointment that the slip had used up', () => {
    const agreed = appointment(at('10:00'), at('18:00'), null, { mode: 'door' });
    const slip = ring(at('18:05'));
    expect(stateOf([agreed, slip]).appointment).to.equal(null);
    expect(stateOf([agreed, slip, takenBack(slip, at('18:06'))]).appointment?.entry).to.equal(agreed.id);
  });
});
