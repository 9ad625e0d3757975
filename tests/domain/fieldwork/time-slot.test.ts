import { expect } from 'chai';
import { LocalClock } from '../../../domain/fieldwork/local-time.js';
import { Slots } from '../../../domain/fieldwork/time-slot.js';
import { defaultProtocol } from '../../../domain/study/study-defaults.js';

const slots = new Slots(defaultProtocol);
const callingAt = (moment: string): string | null => slots.callingAt(Date.parse(moment));

describe('the time slices', () => {
  it('are those of the clock on the wall, also on either side of the change of the clock', () => {
    // Sunday 25 October 2026 at 03:00 summer time it becomes 02:00. 16:30 UTC is 18:30 before, 17:30 after.
    expect(callingAt('2026-10-23T14:59:00Z')).to.equal('weekday-daytime');
    expect(callingAt('2026-10-23T15:00:00Z')).to.equal('weekday-evening');
    expect(callingAt('2026-10-26T15:00:00Z')).to.equal('weekday-daytime');
    expect(callingAt('2026-10-26T16:00:00Z')).to.equal('weekday-evening');
    // Monday 30 March 2026, the day after the clock went forward: 15:00 UTC is five in the afternoon again.
    expect(callingAt('2026-03-27T15:30:00Z')).to.equal('weekday-daytime');
    expect(callingAt('2026-03-30T15:30:00Z')).to.equal('weekday-evening');
  });

  it('end before the minute they are said to end at', () => {
    expect(callingAt('2026-11-23T19:59:59Z')).to.equal('weekday-evening');
    expect(callingAt('2026-11-23T20:00:00Z')).to.equal(null);
    expect(callingAt('2026-11-23T07:59:59Z')).to.equal(null);
    expect(callingAt('2026-11-23T08:00:00Z')).to.equal('weekday-daytime');
  });

  it('leave Sundays alone, unless the study sets hours', () => {
    expect(callingAt('2026-11-28T10:00:00Z')).to.equal('saturday');
    expect(callingAt('2026-11-29T12:00:00Z')).to.equal(null);
    const sundays = new Slots({
      ...defaultProtocol,
      hours: { ...defaultProtocol.hours, sunday: { from: '13:00', until: '17:00' } },
    });
    expect(sundays.callingAt(Date.parse('2026-11-29T12:00:00Z'))).to.equal('sunday');
    expect(sundays.open).to.include('sunday');
  });

  it('have a place for every attempt, also for a door at a quarter past nine', () => {
    expect(slots.of(Date.parse('2026-11-23T20:15:00Z'))).to.equal('weekday-evening');
    expect(slots.of(Date.parse('2026-11-23T06:30:00Z'))).to.equal('weekday-daytime');
    expect(slots.of(Date.parse('2026-11-29T12:00:00Z'))).to.equal('sunday');
  });

  for (const zone of ['Europe/Amsterdam', 'America/Curacao', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
    it(`read the clock in ${zone} as the platform does, every quarter of an hour around its changes`, () => {
      const clock = new LocalClock(zone);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      const spans = ['2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24'].map((day) =>
        Date.parse(`${day}T00:00:00Z`),
      );
      for (const start of spans) {
        for (let quarter = 0; quarter < 3 * 96; quarter += 1) {
          const moment = start + quarter * 900_000 + 60_000;
          const { minute } = clock.at(moment);
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          expect(clock.wallAt(moment)).to.equal(`${clock.dayAt(moment)}T${time}`);
          expect(`${clock.dayAt(moment)} ${time}`).to.equal(format.format(moment));
        }
      }
    });
  }
});
