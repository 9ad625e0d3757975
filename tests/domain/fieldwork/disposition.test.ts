import { expect } from 'chai';
import fc from 'fast-check';
import { dispositionOf, residentDispositions } from '../../../domain/fieldwork/disposition.js';
import { outcomeGroups } from '../../../domain/fieldwork/outcome.js';
import { isHardRefusal, outcomes, outcomesIn } from '../../../domain/fieldwork/outcome-table.js';
import { outcomeIds, type CaseEntry, type OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { appointment, at, attempt, entry } from './support.js';

/** A log of attempts, a day apart. */
const log = (...ids: readonly OutcomeId[]): readonly CaseEntry[] => ids.map((id, day) => attempt(id, at('19:00', day)));
const code = (...ids: readonly OutcomeId[]): string => dispositionOf(log(...ids)).code;

describe('where a case ends', () => {
  it('is "not attempted" before anybody tried', () =>
    expect(dispositionOf([])).to.deep.equal({ outcome: 'not-attempted', code: '3.11', group: 'UH', attempt: null }));

  it('is an interview once there is one, whatever is tried afterwards', () => {
    expect(code('no-answer', 'complete', 'no-answer')).to.equal('1.1');
    expect(code('household-refusal', 'complete')).to.equal('1.1');
    expect(code('complete', 'household-refusal')).to.equal('1.1');
    expect(code('partial', 'household-refusal-soft')).to.equal('1.2');
    expect(code('partial', 'complete')).to.equal('1.1');
  });

  it('stays a refusal when nobody answers the next time', () =>
    expect(code('household-refusal-soft', 'no-answer')).to.equal('2.111'));

  it('is no refusal any more when they then made an appointment', () =>
    expect(code('respondent-refusal-soft', 'appointment')).to.equal('2.20'));

  it('stays a refusal for good when it was one for good', () =>
    expect(code('household-refusal', 'appointment')).to.equal('2.111'));

  it('counts a pending appointment as non-contact, never as a refusal', () =>
    expect(dispositionOf(log('no-answer', 'appointment')).group).to.equal('NC'));

  it('knows of a home once somebody stood before its door', () => {
    expect(code('no-answer', 'nobody-home', 'no-answer')).to.equal('2.24');
    expect(code('disconnected', 'nobody-home')).to.equal('2.24');
    expect(code('no-answer', 'disconnected')).to.equal('4.32');
  });

  it('is what was established last', () => {
    expect(code('away', 'vacant')).to.equal('4.60');
    expect(code('break-off', 'unable')).to.equal('2.32');
  });

  it('follows the end of an attempt, not the order in which devices brought them', () => {
    const [first, second] = log('household-refusal-soft', 'appointment');
    expect(dispositionOf([second, first] as CaseEntry[]).code).to.equal('2.20');
  });

  it('is read with the corrections of what was keyed by mistake', () => {
    const slip = attempt('household-refusal', at('19:00'));
    const mended = entry('correction', at('19:05'), { attempt: slip.id, outcome: 'no-answer', reason: 'wrong key' });
    expect(dispositionOf([mended, slip])).to.deep.include({ code: '3.13', attempt: slip.id });
  });

  const someLog = fc.array(
    fc.record({ outcome: fc.constantFrom(...outcomeIds), minute: fc.nat(20_000), twice: fc.boolean() }),
    { maxLength: 12 },
  );

  it('is exactly one, for any attempts, in any order, also when some came twice', () => {
    fc.assert(
      fc.property(someLog, fc.infiniteStream(fc.nat()), (tries, chance) => {
        const attempts = tries.map(({ outcome, minute }) =>
          attempt(outcome, new Date(Date.parse(at('09:00')) + minute * 60_000).toISOString()),
        );
        const one = dispositionOf(attempts);
        expect(outcomeGroups).to.include(one.group);
        expect(outcomes[one.outcome]).to.deep.include({ code: one.code, group: one.group });
        const again = [...attempts, ...attempts.filter((_, index) => tries[index]?.twice)]
          .map((item) => ({ item, key: chance.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(dispositionOf(again)).to.deep.equal(one);
      }),
    );
  });

  it('is per resident where residents are asked by name; what was said for the household goes for all', () => {
    const entries = [
      attempt('nobody-home', at('18:00'), { mode: 'door' }),
      attempt('complete', at('19:00'), { mode: 'door', respondent: 1 }),
      attempt('household-refusal', at('19:20'), { mode: 'door', respondent: 3 }),
    ];
    const codes = residentDispositions({ residents: 3 }, entries).map((one) => one.code);
    expect(codes).to.deep.equal(['1.1', '2.24', '2.111']);
    expect(residentDispositions({ residents: null }, entries)).to.deep.equal([]);
  });

  it('does not hang on an appointment, a note or an assignment', () => {
    const entries = [
      appointment(at('19:00'), at('19:00', 2)),
      entry('note', at('19:01'), { note: 'A dog.' }),
      entry('assigned', at('19:02'), { to: 'fatima' }),
    ];
    expect(dispositionOf(entries).code).to.equal('3.11');
  });
});

describe('the list of outcomes', () => {
  it('has a number of AAPOR that belongs to its group', () => {
    const first: Readonly<Record<string, string>> = { I: '1.1', P: '1.2', UH: '3.1', UO: '3.', NE: '4.' };
    for (const id of outcomeIds) {
      const { code: number, group } = outcomes[id];
      expect(number.startsWith(first[group] ?? '2.'), `${id} ${number} ${group}`).to.equal(true);
    }
  });

  it('asks why of every refusal, and lets soft ones be tried once', () => {
    for (const id of outcomeIds.filter((one) => outcomes[one].code.startsWith('2.11'))) {
      expect(outcomes[id].needsNote, id).to.equal(true);
      expect(outcomes[id].again, id).to.equal(isHardRefusal(id) ? 'never' : 'once');
    }
  });

  it('has no busy line at the door and no shut stairwell on the phone', () => {
    expect(outcomesIn('door')).to.include('nobody-home').and.not.include('busy');
    expect(outcomesIn('phone')).to.include('busy').and.not.include('no-access');
    expect(outcomesIn('self')).to.have.members(['complete', 'partial', 'break-off']);
  });

  it('cannot be chosen where nobody tried', () => expect(outcomes['not-attempted'].modes).to.deep.equal([]));
});
