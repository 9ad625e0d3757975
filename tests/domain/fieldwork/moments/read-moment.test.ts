import { expect } from 'chai';
import fc from 'fast-check';
import { readMoment, type MomentContext } from '../../../../domain/fieldwork/moments/read-moment.js';
import { writeMoment } from '../../../../domain/fieldwork/moments/write-moment.js';

/** Wednesday 18 November 2026, ten past two in the afternoon in Amsterdam. */
const wednesday: MomentContext = { now: '2026-11-18T13:10:20.000Z', zone: 'Europe/Amsterdam', language: 'nl' };

/** The reading as the clock in Amsterdam shows it in winter, `2026-11-19 19:00`, or the reason of the failure. */
function read(text: string, context: Partial<MomentContext> = {}): string {
  const result = readMoment(text, { ...wednesday, ...context });
  return result.ok ? winter(result.value.instant) : result.failure.reason;
}
const winter = (instant: string): string =>
  new Date(Date.parse(instant) + 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function alternatives(text: string, context: Partial<MomentContext> = {}): readonly string[] {
  const result = readMoment(text, { ...wednesday, ...context });
  return result.ok ? result.value.alternatives.map(winter) : [];
}
function assumptions(text: string, context: Partial<MomentContext> = {}): readonly string[] {
  const result = readMoment(text, { ...wednesday, ...context });
  return result.ok ? result.value.assumptions : [];
}

describe('a moment typed in an appointment', () => {
  const said: Readonly<Record<string, string>> = {
    'morgen om zeven': '2026-11-19 19:00',
    'Morgen om 7': '2026-11-19 19:00',
    'tomorrow at seven': '2026-11-19 19:00',
    donderdagavond: '2026-11-19 19:00',
    'thursday evening': '2026-11-19 19:00',
    'donderdagavond half acht': '2026-11-19 19:30',
    'half acht': '2026-11-18 19:30',
    'vanavond om kwart over acht': '2026-11-18 20:15',
    'tonight at eight': '2026-11-18 20:00',
    'kwart voor drie': '2026-11-18 14:45',
    'morgen kwart voor drie': '2026-11-19 14:45',
    'quarter to three tomorrow': '2026-11-19 14:45',
    'a quarter past two on friday': '2026-11-20 14:15',
    'tien voor half acht': '2026-11-18 19:20',
    'vijf over half acht': '2026-11-18 19:35',
    'tien minuten voor acht': '2026-11-18 19:50',
    'ten past eight': '2026-11-18 20:10',
    'half een morgen': '2026-11-19 12:30',
    'over een half uur': '2026-11-18 14:40',
    'over een halfuurtje': '2026-11-18 14:40',
    'over anderhalf uur': '2026-11-18 15:40',
    'over twee en een half uur': '2026-11-18 16:40',
    'over een kwartier': '2026-11-18 14:25',
    'over 20 min': '2026-11-18 14:30',
    'in half an hour': '2026-11-18 14:40',
    'in an hour and a half': '2026-11-18 15:40',
    'in two hours': '2026-11-18 16:10',
    'over drie dagen om 10 uur': '2026-11-21 10:00',
    'over twee weken': '2026-12-02 19:00',
    'dinsdag over twee weken 14:30': '2026-12-01 14:30',
    'volgende week dinsdag 14:30': '2026-11-24 14:30',
    'dinsdag volgende week om 14.30 uur': '2026-11-24 14:30',
    'next tuesday': '2026-11-24 19:00',
    'next week tuesday 2:30pm': '2026-11-24 14:30',
    '3 dec 10u': '2026-12-03 10:00',
    '3 dec 10u30': '2026-12-03 10:30',
    'donderdag 3 december 2026 om 10:30': '2026-12-03 10:30',
    'december 3rd at 10 am': '2026-12-03 10:00',
    '3-12 10:00': '2026-12-03 10:00',
    '3/12/26 19:30': '2026-12-03 19:30',
    '2026-12-03 19:30': '2026-12-03 19:30',
    '1 feb 19:30': '2027-02-01 19:30',
    'de 25e om 11 uur': '2026-11-25 11:00',
    'the 3rd at noon': '2026-12-03 12:00',
    'overmorgen 10 uur': '2026-11-20 10:00',
    'the day after tomorrow at ten': '2026-11-20 10:00',
    "zaterdag 's ochtends om elf uur": '2026-11-21 11:00',
    zaterdagochtend: '2026-11-21 10:00',
    'dinsdag morgen': '2026-11-24 10:00',
    'morgen vroeg': '2026-11-19 10:00',
    morgenmiddag: '2026-11-19 14:00',
    'vrij. 20:15': 'not-understood',
    'vr 20:15': '2026-11-20 20:15',
    'friday seven thirty': '2026-11-20 19:30',
    "friday 7 o'clock in the evening": '2026-11-20 19:00',
    'morgen om negen': '2026-11-19 09:00',
    'morgenavond om negen': '2026-11-19 21:00',
    '07:30': '2026-11-19 07:30',
    '19.30': '2026-11-18 19:30',
  };
  for (const [text, moment] of Object.entries(said)) {
    it(`"${text}" is ${moment}`, () => expect(read(text)).to.equal(moment));
  }

  it('is exact when day and time were both said', () => {
    const result = readMoment('3 dec 19:30', wednesday);
    expect(result.ok && result.value).to.deep.equal({
      instant: '2026-12-03T18:30:00.000Z',
      zone: 'Europe/Amsterdam',
      certainty: 'exact',
      assumptions: [],
      alternatives: [],
    });
  });

  it('tells that an hour was taken to be in calling hours, and offers the other one', () => {
    expect(assumptions('morgen om zeven')).to.deep.equal(['half-of-day']);
    expect(alternatives('morgen om zeven')).to.deep.equal(['2026-11-19 07:00']);
  });

  it('offers other hours of a part of the day', () => {
    expect(assumptions('donderdagavond')).to.deep.equal(['hour-in-part']);
    expect(alternatives('donderdagavond')).to.deep.equal(['2026-11-19 18:00', '2026-11-19 20:00']);
  });

  it('takes a time that is over for today to be tomorrow, and says so', () => {
    expect(read('13:00')).to.equal('2026-11-19 13:00');
    expect(assumptions('13:00')).to.deep.equal(['tomorrow']);
    expect(read('om tien')).to.equal('2026-11-19 10:00');
    expect(alternatives('om tien')).to.deep.equal(['2026-11-18 22:00', '2026-11-19 22:00']);
  });

  it('takes the evening when today was said and the morning is over', () => {
    expect(read('vandaag om tien')).to.equal('2026-11-18 22:00');
  });

  it('reads half as each language means it', () => {
    expect(read('half seven')).to.equal('2026-11-18 19:30');
    expect(assumptions('half seven')).to.include('half-hour');
    expect(alternatives('half seven')).to.include('2026-11-18 18:30');
    expect(read('half 8')).to.equal('2026-11-18 19:30');
    expect(read('half 8', { language: 'en' })).to.equal('2026-11-18 20:30');
  });

  it('takes the name of the day that it is for the one in a week, and offers today', () => {
    expect(read('woensdag 19:30')).to.equal('2026-11-25 19:30');
    expect(alternatives('woensdag 19:30')).to.deep.equal(['2026-11-18 19:30']);
  });

  it('offers the nearest one where "next friday" can be it', () => {
    expect(read('next friday 19:30')).to.equal('2026-11-27 19:30');
    expect(alternatives('next friday 19:30')).to.deep.equal(['2026-11-20 19:30']);
  });
});

describe('a moment that cannot be read', () => {
  const refused: Readonly<Record<string, string>> = {
    '': 'empty',
    '  ': 'empty',
    'als het regent': 'not-understood',
    'morgen om zeven bij de buren': 'not-understood',
    'om het uur': 'not-understood',
    gisteren: 'not-understood',
    'vandaag 10:00': 'past',
    '1-1-2026 10:00': 'past',
    '31 april': 'no-such-date',
    '30-2-2027 10:00': 'no-such-date',
    'vrijdag 3 december 10:00': 'other-weekday',
    "morgen 's ochtends 19:00": 'contradiction',
    'morgen overmorgen': 'contradiction',
    'over een uur om zeven': 'contradiction',
    '3 december 2030 10:00': 'too-far',
    '25:00': 'not-understood',
    '3 12': 'contradiction',
  };
  for (const [text, reason] of Object.entries(refused)) {
    it(`"${text}" is refused: ${reason}`, () => expect(read(text)).to.equal(reason));
  }

  it('says which words were not understood', () => {
    const result = readMoment('morgen na het eten', wednesday);
    expect(!result.ok && result.failure).to.deep.equal({ reason: 'not-understood', words: ['na', 'eten'] });
  });

  it('does not search a page of text', () => expect(read('morgen '.repeat(50))).to.equal('too-long'));
});

describe('an appointment over a change of the clock', () => {
  it('keeps the time on the wall when the clock goes back before it', () => {
    const october: MomentContext = { ...wednesday, now: '2026-10-24T12:00:00.000Z' };
    const result = readMoment('morgen 19:30', october);
    expect(result.ok && result.value.instant).to.equal('2026-10-25T18:30:00.000Z');
  });

  it('takes the first of two, and offers the second', () => {
    const result = readMoment('25 oktober 02:30', { ...wednesday, now: '2026-10-24T12:00:00.000Z' });
    expect(result.ok && result.value.assumptions).to.deep.equal(['clock-goes-back']);
    expect(result.ok && result.value.instant).to.equal('2026-10-25T00:30:00.000Z');
    expect(result.ok && result.value.alternatives).to.deep.equal(['2026-10-25T01:30:00.000Z']);
  });

  it('moves a time that does not exist as much later, and says so', () => {
    const result = readMoment('28 maart 2027 02:30', wednesday);
    expect(result.ok && result.value.instant).to.equal('2027-03-28T01:30:00.000Z');
    expect(result.ok && result.value.assumptions).to.deep.equal(['clock-goes-forward']);
  });
});

describe('a moment written out', () => {
  it('reads as people write it', () => {
    const moment = { instant: '2026-12-01T18:30:00.000Z', zone: 'Europe/Amsterdam' };
    expect(writeMoment(moment, 'nl')).to.equal('dinsdag 1 december 2026 om 19:30');
    expect(writeMoment(moment, 'en')).to.equal('Tuesday 1 December 2026 at 19:30');
  });

  const MINUTE = 60_000;
  const start = Date.UTC(2026, 0, 1) / MINUTE;
  const zones = fc.constantFrom('Europe/Amsterdam', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC');

  it('is read back to the same minute, in any zone and around any change of the clock', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: start + 3 * 365 * 24 * 60 }),
        fc.integer({ min: 1, max: 730 * 24 * 60 }),
        zones,
        fc.constantFrom('nl' as const, 'en' as const),
        (nowMinute, ahead, zone, language) => {
          const now = new Date(nowMinute * MINUTE + 31_000).toISOString();
          const instant = new Date((nowMinute + ahead) * MINUTE).toISOString();
          const result = readMoment(writeMoment({ instant, zone }, language), { now, zone, language });
          expect(result.ok && result.value.instant).to.equal(instant);
          expect(result.ok && result.value.certainty).to.equal('exact');
        },
      ),
      { numRuns: 400 },
    ));

  it('is read back in the hour that comes twice', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 179 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (minute, language) => {
          const zone = 'Europe/Amsterdam';
          const instant = new Date(Date.UTC(2026, 9, 24, 23, minute)).toISOString();
          const result = readMoment(writeMoment({ instant, zone }, language), {
            now: '2026-10-20T12:00:00.000Z',
            zone,
            language,
          });
          expect(result.ok && result.value.instant).to.equal(instant);
        },
      ),
    ));

  it('never reads anything into the past, whatever is typed', () => {
    const words =
      'morgen vandaag om over half kwart voor zeven acht 3 12 dec dinsdag volgende week uur avond 19:30 next in an hour pm 0 24 31e de'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (typed) => {
        const result = readMoment(typed.join(' '), wednesday);
        if (!result.ok) return;
        const all = [result.value.instant, ...result.value.alternatives];
        expect(all.every((instant) => instant > wednesday.now)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});
