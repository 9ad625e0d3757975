/** A supervisor is told beforehand what reopening does, and it does just that. */
import { expect } from 'chai';
import fc from 'fast-check';
import { caseState } from '../../../domain/fieldwork/case-state.js';
import { reopeningOf, type Reopening } from '../../../domain/fieldwork/reopening.js';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import { anyLog } from './arbitrary-log.js';
import { at, attempt, entry, home, protocol, record, slots, stateOf } from './support.js';

const NOW = at('12:00', 21);

function reopening(entries: readonly CaseEntry[], household: Partial<typeof home> = {}): Reopening {
  const input = { record: record(), household: { ...home, ...household }, entries, hold: null };
  return reopeningOf(input, stateOf(entries, { household }), NOW, protocol, slots);
}

describe('reopening', () => {
  it('brings back a home that turned out to be lived in', () => {
    expect(reopening([attempt('vacant', at('19:00'))])).to.deep.equal({
      kind: 'opens',
      was: { why: 'outcome', outcome: 'vacant' },
    });
  });

  it('opens no hard refusal', () => {
    const entries = [attempt('household-refusal', at('19:00'))];
    expect(reopening(entries)).to.deep.equal({
      kind: 'stays-closed',
      why: { why: 'refused', outcome: 'household-refusal' },
    });
  });

  it('opens no second soft refusal', () => {
    const entries = [
      attempt('respondent-refusal-soft', at('19:00')),
      attempt('respondent-refusal-soft', at('19:00', 8)),
    ];
    expect(reopening(entries).kind).to.equal('stays-closed');
  });

  it('opens no interview under which a refusal for good lies', () => {
    const entries = [attempt('respondent-refusal', at('19:00')), attempt('complete', at('19:00', 1), { mode: 'self' })];
    expect(reopening(entries)).to.deep.equal({
      kind: 'stays-closed',
      why: { why: 'refused', outcome: 'respondent-refusal' },
    });
  });

  it('opens nobody whom the register keeps closed', () => {
    const entries = [attempt('vacant', at('19:00'))];
    expect(reopening(entries, { movedOutAt: at('08:00', 1) }).kind).to.equal('stays-closed');
    expect(reopening(entries, { doNotContact: true }).kind).to.equal('stays-closed');
  });

  it('begins the count of attempts again for a case that was open', () => {
    const entries = Array.from({ length: 8 }, (_, day) => attempt('no-answer', at('19:00', day)));
    expect(reopening(entries)).to.deep.equal({ kind: 'renews' });
  });

  it('opens a dead line once more, and lets a partial interview be called', () => {
    expect(reopening([attempt('disconnected', at('19:00'), { inbound: true })])).to.deep.equal({ kind: 'renews' });
    expect(reopening([attempt('partial', at('19:00'), { inbound: true })])).to.deep.equal({ kind: 'renews' });
  });

  it('says so where nothing would change', () => {
    expect(reopening([])).to.deep.equal({ kind: 'open-already' });
  });

  it('does what was said, whatever happened before', () => {
    fc.assert(
      fc.property(anyLog(), (entries) => {
        const said = reopening(entries);
        const after = caseState(
          {
            record: record(),
            household: home,
            entries: [...entries, entry('reopened', NOW, { reason: 'r' })],
            hold: null,
          },
          protocol,
          slots,
        );
        expect(after.closed !== null).to.equal(said.kind === 'stays-closed');
        if (said.kind === 'stays-closed') expect(said.why).to.deep.equal(after.closed);
      }),
    );
  });
});
