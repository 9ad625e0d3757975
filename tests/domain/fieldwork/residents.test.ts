/** Residents who are asked one by one: the case is over when all of them are, and each waits for themselves. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import { residentDispositions } from '../../../domain/fieldwork/disposition.js';
import { isPersonal } from '../../../domain/fieldwork/residents.js';
import { standingOf } from '../../../domain/fieldwork/standing.js';
import type { CaseEntry, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { anyLog } from './arbitrary-log.js';
import { appointment, at, attempt, entry, joris, ms, protocol, slots, stateOf } from './support.js';

const counted = (count: number, time = '18:00'): CaseEntry => entry('residents', at(time), { count });
const withOne = (respondent: number, outcome: OutcomeId, moment: string, response: string | null = null) =>
  attempt(outcome, moment, { respondent, response });

const byName = (...entries: CaseEntry[]): CaseState => stateOf(entries, { residents: 0 });
const standing = (state: CaseState, moment: string) => standingOf(state, joris, ms(moment), protocol, slots);
const closedOnes = (state: CaseState): readonly (string | undefined)[] =>
  (state.residents ?? []).map(({ closed }) =>
    closed?.why === 'outcome' || closed?.why === 'refused' ? closed.outcome : undefined,
  );

describe('a household whose residents are asked one by one', () => {
  it('is open until each of them was asked', () => {
    const first = [counted(2), withOne(1, 'complete', at('18:20'), 'r1')];
    expect(byName(...first).closed).to.equal(null);
    expect(byName(...first, withOne(2, 'complete', at('18:50'), 'r2')).closed).to.deep.equal({
      why: 'outcome',
      outcome: 'complete',
    });
  });

  it('is one where anybody will do as long as the study asks one: the first interview ends it', () => {
    const state = stateOf([withOne(1, 'complete', at('18:20'), 'r1')], { residents: null });
    expect(state.closed?.why).to.equal('outcome');
    expect(state.residents).to.equal(null);
  });

  it('is not over by one answer while nobody knows how many there are', () => {
    const state = byName(withOne(1, 'complete', at('18:20'), 'r1'));
    expect(state.residents?.map(({ respondent }) => respondent)).to.deep.equal([1]);
    expect(byName(attempt('no-answer', at('18:00'))).residents).to.deep.equal([]);
    expect(byName(attempt('vacant', at('18:00'))).closed?.why).to.equal('outcome');
  });

  it('counts as interviewed with its first interview, and keeps the refusal of one from speaking for all', () => {
    const refused = [counted(3), withOne(2, 'respondent-refusal', at('18:10'))];
    const state = byName(...refused);
    expect(state.disposition.group).not.to.equal('R');
    expect(closedOnes(state)).to.deep.equal([undefined, 'respondent-refusal', undefined]);
    expect(byName(...refused, withOne(1, 'complete', at('18:40'), 'r1')).disposition.code).to.equal('1.1');
  });

  it('is refused when the household refuses, whoever was still to be asked', () => {
    const state = byName(
      counted(2),
      withOne(1, 'complete', at('18:20'), 'r1'),
      attempt('household-refusal', at('18:30')),
    );
    expect(state.closed).not.to.equal(null);
    expect(state.disposition.code).to.equal('1.1');
    expect(
      residentDispositions({ residents: 2 }, [
        withOne(1, 'complete', at('18:20'), 'r1'),
        attempt('household-refusal', at('18:30')),
      ]).map(({ code }) => code),
    ).to.deep.equal(['1.1', '2.111']);
  });

  it('leaves the others alone for a while after a talk, and then comes back for them', () => {
    const state = byName(counted(2), withOne(1, 'complete', at('18:20'), 'r1'));
    expect(standing(state, at('18:21'))).to.deep.equal({
      kind: 'wait',
      reason: { why: 'cool-down', until: ms(at('21:20')) },
    });
    expect(standing(state, at('17:30', 1)).kind).to.equal('call');
  });

  it('waits seven days for whoever said "not now", and not for the others', () => {
    const state = byName(counted(2), withOne(1, 'respondent-refusal-soft', at('18:20')));
    expect(standing(state, at('18:00', 1)).kind).to.equal('call');
    const alone = byName(counted(1), withOne(1, 'respondent-refusal-soft', at('18:20')));
    expect(standing(alone, at('18:00', 1)).kind).to.equal('wait');
  });

  it('keeps the moment that was agreed with one, whatever happens with another', () => {
    const talk = withOne(2, 'appointment', at('18:20'));
    const agreed = appointment(at('18:20'), at('19:00', 2), null, { attempt: talk.id });
    const state = byName(counted(2), talk, agreed, withOne(1, 'complete', at('18:40'), 'r1'));
    expect(state.appointment?.at).to.equal(ms(at('19:00', 2)));
    expect(state.residents?.map((each) => each.appointment?.entry ?? null)).to.deep.equal([null, agreed.id]);
    // The first one's talk when it is due does not use it up.
    const due = byName(counted(2), talk, agreed, withOne(1, 'away', at('19:00', 2)));
    expect(due.appointment?.entry).to.equal(agreed.id);
  });

  it('goes on with the interview of each where that stopped', () => {
    const state = byName(
      counted(2),
      withOne(1, 'break-off', at('18:20'), 'r1'),
      withOne(2, 'partial', at('18:40'), 'r2'),
    );
    expect(state.residents?.map(({ openResponse }) => openResponse)).to.deep.equal(['r1', 'r2']);
  });

  it('reopens the interview of one', () => {
    const done = [counted(2), withOne(1, 'complete', at('18:20'), 'r1'), withOne(2, 'complete', at('18:50'), 'r2')];
    const state = byName(
      ...done,
      entry('reopened', at('19:00'), { reason: 'a question was left out', response: 'r2' }),
    );
    expect(closedOnes(state)).to.deep.equal(['complete', undefined]);
    expect(state.openResponse).to.equal('r2');
  });

  it('has as many as were counted last, and never fewer than were spoken of', () => {
    expect(byName(counted(4), counted(2, '18:10')).residents).to.have.length(2);
    expect(byName(counted(4), withOne(3, 'away', at('18:05')), counted(2, '18:10')).residents).to.have.length(3);
  });

  it('spends the tries of each on each', () => {
    const state = byName(counted(2), ...[1, 2, 3].map((day) => withOne(1, 'non-contact', at('18:00', day))));
    expect(state.attempts).to.equal(3);
    expect(state.attemptsOfLimit).to.equal(0);
  });
});

describe('outcomes', () => {
  it('of one person are the ones that an interviewer says of the respondent', () => {
    expect(isPersonal('respondent-refusal')).to.equal(true);
    expect(isPersonal('household-refusal')).to.equal(false);
    expect(isPersonal('nobody-home')).to.equal(false);
  });
});

describe('any log of a household by name', () => {
  const logs = fc
    .tuple(anyLog(12), fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 12, maxLength: 12 }))
    .map(([log, whom]) =>
      log.map((each, index) => (each.kind === 'attempt' ? { ...each, respondent: whom[index] ?? null } : each)),
    );

  it('is closed exactly when each of its residents is, and has one disposition of one of them', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 3 }), (log, count) => {
        const state = stateOf([counted(count, '08:00'), ...log], { residents: 0 });
        const residents = state.residents ?? [];
        expect(residents.length).to.be.at.least(count);
        expect(state.closed !== null).to.equal(residents.every(({ closed }) => closed !== null));
        expect(residents.map(({ disposition }) => disposition.outcome)).to.include(state.disposition.outcome);
        const codes = residentDispositions({ residents: residents.length }, log).map(({ code }) => code);
        expect(residents.map(({ disposition }) => disposition.code)).to.deep.equal(codes);
      }),
    );
  });

  it('never asks again whoever refused for good', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const refusal = withOne(1, 'respondent-refusal', at('18:00'));
        const { residents } = stateOf([counted(2, '08:00'), ...log, refusal], { residents: 0 });
        const reopened = log.some(({ kind }) => kind === 'reopened');
        expect(residents?.[0]?.closed ?? (reopened ? 'reopened' : null)).not.to.equal(null);
      }),
    );
  });
});
