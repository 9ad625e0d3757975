import { expect } from 'chai';
import { checkStudy } from '../../../domain/study/check-study.js';
import { pathText } from '../../../domain/study/study-finding.js';
import { studyWith } from './minimal-study.js';

/** `protocol.timeZone wrong-form time-zone`: the place, the code and what is expected there. */
function faults(protocol: Record<string, unknown>): readonly string[] {
  const result = checkStudy(studyWith({ protocol }));
  if (result.ok) return [];
  return result.failure.map(({ path, code, parameters }) =>
    [pathText(path), code, 'expected' in parameters ? parameters.expected : ''].join(' ').trim(),
  );
}

describe('the hours of a study', () => {
  it('replace one slice and leave the others as they are', () => {
    const result = checkStudy(studyWith({ protocol: { hours: { sunday: { from: '13:00', until: '17:00' } } } }));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.config.protocol.hours).to.deep.equal({
      'weekday-daytime': { from: '09:00', until: '17:00' },
      'weekday-evening': { from: '17:00', until: '21:00' },
      saturday: { from: '10:00', until: '16:00' },
      sunday: { from: '13:00', until: '17:00' },
    });
    expect(result.value.config.protocol).to.deep.include({ timeZone: 'Europe/Amsterdam', targetShare: null });
  });

  it('end after they begin', () => {
    const hours = { 'weekday-evening': { from: '21:00', until: '17:00' } };
    expect(faults({ hours })).to.deep.equal(['protocol.hours.weekday-evening.until wrong-form later-time']);
    expect(faults({ hours: { 'weekday-evening': { from: '17:00', until: '24:00' } } })).to.deep.equal([]);
  });

  it('are times of the clock', () => {
    const hours = { saturday: { from: '10 uur', until: '16:00' } };
    expect(faults({ hours })).to.deep.equal(['protocol.hours.saturday.from wrong-form time']);
  });

  it('are in a zone that exists', () => {
    expect(faults({ timeZone: 'Europe/Rotterdam' })).to.deep.equal(['protocol.timeZone wrong-form time-zone']);
    expect(faults({ timeZone: 'Europe/Brussels' })).to.deep.equal([]);
  });
});

describe('the targets of a study', () => {
  it('share one whole over the time slices', () => {
    const whole = { 'weekday-daytime': 0.1, 'weekday-evening': 0.7, saturday: 0.2 };
    expect(faults({ targetShare: 0.6, slotShares: whole, dayTarget: 12 })).to.deep.equal([]);
    expect(faults({ targetShare: 0.6, slotShares: { ...whole, sunday: 0.1 } })).to.deep.equal([
      'protocol.slotShares wrong-form shares-of-one',
    ]);
  });

  it('are shares of a target that is there', () => {
    expect(faults({ slotShares: { saturday: 0.2 } })).to.deep.equal(['protocol missing-key']);
    expect(faults({ slotShares: null, dayTarget: null })).to.deep.equal([]);
  });

  it('are no shares of a day that does not exist, and no half interviews', () => {
    expect(faults({ targetShare: 0.6, slotShares: { zaterdag: 0.2 } })).to.deep.equal([
      'protocol.slotShares.zaterdag unknown-key',
    ]);
    expect(faults({ dayTarget: 0.5 })).to.have.lengthOf(1);
  });
});
