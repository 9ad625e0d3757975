import { expect } from 'chai';
import fc from 'fast-check';
import { afterRelease, heldElsewhere, holdOf, takeHold } from '../../../domain/fieldwork/hold.js';
import type { HoldRecord } from '../../../domain/records/fieldwork-records.js';
import type { HoldRequest } from '../../../domain/records/fieldwork-store.js';
import { at } from './support.js';

const request = (part: Partial<HoldRequest> = {}): HoldRequest => ({
  case: 'before/home-1',
  study: 'poplar-court',
  interviewer: 'fatima',
  screen: 'one',
  now: at('19:00'),
  minutes: 30,
  ...part,
});

function taken(kept: HoldRecord | null, part: Partial<HoldRequest> = {}): HoldRecord {
  const result = takeHold(kept, request(part));
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

describe('a hold', () => {
  it('keeps a case for one interviewer for as long as the protocol says', () => {
    const hold = taken(null);
    expect(hold).to.deep.include({ takenAt: at('19:00'), expiresAt: at('19:30') });
    expect(takeHold(hold, request({ interviewer: 'joris', screen: 'two', now: at('19:29') }))).to.deep.equal({
      ok: false,
      failure: { reason: 'held', hold },
    });
  });

  it('ends by itself', () => {
    const hold = taken(null);
    expect(holdOf(hold, at('19:29'))).to.equal(hold);
    expect(holdOf(hold, at('19:30'))).to.equal(null);
    expect(taken(hold, { interviewer: 'joris', screen: 'two', now: at('19:30') })).to.deep.include({
      interviewer: 'joris',
      takenAt: at('19:30'),
    });
  });

  it('is renewed by its holder, and never shortened', () => {
    const hold = taken(null);
    const renewed = taken(hold, { now: at('19:20') });
    expect(renewed).to.deep.include({ takenAt: at('19:00'), expiresAt: at('19:50') });
    expect(taken(renewed, { now: at('19:10') }).expiresAt).to.equal(at('19:50'));
  });

  it('is of one screen: the same interviewer in a second window is told so', () =>
    expect(heldElsewhere(taken(null), { interviewer: 'fatima', screen: 'two', now: at('19:05') })).to.not.equal(null));

  it('is given back by its holder alone', () => {
    const hold = taken(null);
    expect(afterRelease(hold, { interviewer: 'joris', screen: 'one' })).to.equal(hold);
    expect(afterRelease(hold, { interviewer: 'fatima', screen: 'one' })).to.equal(null);
  });

  it('has one holder at any moment, however takes, renewals and releases fall', () => {
    const step = fc.record({
      who: fc.constantFrom('fatima', 'joris'),
      screen: fc.constantFrom('one', 'two'),
      wait: fc.integer({ min: 0, max: 20 }),
      release: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let kept: HoldRecord | null = null;
        let now = Date.parse(at('19:00'));
        for (const { who, screen, wait, release } of steps) {
          now += wait * 60_000;
          const moment = new Date(now).toISOString();
          const before: HoldRecord | null = holdOf(kept, moment);
          const holder = { interviewer: who, screen };
          if (release) {
            kept = afterRelease(kept, holder);
            if (before && (before.interviewer !== who || before.screen !== screen)) expect(kept).to.equal(before);
            continue;
          }
          const result = takeHold(kept, request({ ...holder, now: moment }));
          const free = before === null || (before.interviewer === who && before.screen === screen);
          expect(result.ok).to.equal(free);
          if (result.ok) {
            kept = result.value;
            expect(kept).to.deep.include(holder);
            expect(Date.parse(kept.expiresAt)).to.be.at.least(now + 30 * 60_000);
          }
        }
      }),
    );
  });
});
