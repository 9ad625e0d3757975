/** What households say on the telephone when they are asked for a better moment, and interviewers type along with it. */
import { expect } from 'chai';
import { readMoment, type MomentContext } from '../../../../domain/fieldwork/moments/read-moment.js';

/** Wednesday 18 November 2026, ten past two in the afternoon in Amsterdam. */
const wednesday: MomentContext = { now: '2026-11-18T13:10:20.000Z', zone: 'Europe/Amsterdam', language: 'nl' };

const inWinter = (instant: string): string =>
  new Date(Date.parse(instant) + 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** As the clock in Amsterdam shows it in winter, with what was taken to be so; or the reason why it cannot be read. */
function read(text: string, language: 'nl' | 'en'): readonly [moment: string, assumptions: readonly string[]] {
  const result = readMoment(text, { ...wednesday, language });
  return result.ok ? [inWinter(result.value.instant), result.value.assumptions] : [result.failure.reason, []];
}

const dutch: Readonly<Record<string, string>> = {
  'do avond': '2026-11-19 19:00',
  'volgende week dinsdag kwart over drie': '2026-11-24 15:15',
  '15 december half acht': '2026-12-15 19:30',
  'over een uur': '2026-11-18 15:10',
  'dinsdag a.s. 19:00': '2026-11-24 19:00',
  'a.s. dinsdag 19 uur': '2026-11-24 19:00',
  'vrijdag aanstaande': '2026-11-20 19:00',
  'vrijdag deze week': '2026-11-20 19:00',
  'dinsdag volgende week 10 uur': '2026-11-24 10:00',
  '7 uur 15 december': '2026-12-15 19:00',
  'vanavond na zeven': '2026-11-18 19:00',
  'vanavond na zevenen': '2026-11-18 19:00',
  "'s avonds na 8": '2026-11-18 20:00',
  'morgen na zessen': '2026-11-19 18:00',
  'morgen vanaf half zeven': '2026-11-19 18:30',
  'morgen na 18:00': '2026-11-19 18:00',
  'morgen tussen zeven en acht': '2026-11-19 19:00',
  'donderdag tussen 19.00 en 20.00': '2026-11-19 19:00',
  'vrijdag tussen half tien en kwart over elf': '2026-11-20 09:30',
  'morgenavond tussen 7 en 8 uur': '2026-11-19 19:00',
  'morgen om een uur of zeven': '2026-11-19 19:00',
  'over een uur of twee': '2026-11-18 16:10',
  'morgen zeven uur dertig': '2026-11-19 19:30',
  'maandag tien uur vijftien': '2026-11-23 10:15',
  'maandag tien uur vijf': '2026-11-23 10:05',
  'morgen 1930': '2026-11-19 19:30',
  'morgen om 0930': '2026-11-19 09:30',
  'morgen 2030 uur': '2026-11-19 20:30',
  'morgen halfacht': '2026-11-19 19:30',
  'vandaag over een week': '2026-11-25 19:00',
  'morgen over twee weken om tien uur': '2026-12-03 10:00',
  'eind van de middag': '2026-11-18 16:00',
  'morgen aan het eind van de middag': '2026-11-19 16:00',
  'donderdag begin van de avond': '2026-11-19 18:00',
  'vrijdag laat in de middag': '2026-11-20 16:00',
  'vrijdag vroeg in de avond': '2026-11-20 18:00',
  'later vandaag': '2026-11-18 19:00',
  'dit weekend': '2026-11-21 19:00',
  'komend weekend om elf uur': '2026-11-21 11:00',
  'drieëntwintig december half vier': '2026-12-23 15:30',
  'eenentwintig december om één uur': '2026-12-21 13:00',
  'de eerste december om tien uur': '2026-12-01 10:00',
  'bel morgen om zeven uur terug': '2026-11-19 19:00',
  'morgen @ 19:00': '2026-11-19 19:00',
  'ongeveer zeven uur morgen': '2026-11-19 19:00',
};

const english: Readonly<Record<string, string>> = {
  'thu evening': '2026-11-19 19:00',
  'next week tuesday quarter past three': '2026-11-24 15:15',
  'december 15 at half past seven': '2026-12-15 19:30',
  'friday after six': '2026-11-20 18:00',
  'tomorrow after 6 pm': '2026-11-19 18:00',
  'friday from 7 onwards': '2026-11-20 19:00',
  'friday between 6 and 7': '2026-11-20 18:00',
  'tomorrow between half past six and seven': '2026-11-19 18:30',
  'tomorrow 1930': '2026-11-19 19:30',
  'a week on tuesday at 7': '2026-12-01 19:00',
  'a week from tuesday': '2026-12-01 19:00',
  'tuesday week at ten': '2026-12-01 10:00',
  'today week': '2026-11-25 19:00',
  'in a fortnight': '2026-12-02 19:00',
  'in a quarter of an hour': '2026-11-18 14:25',
  'in three quarters of an hour': '2026-11-18 14:55',
  'twenty five to eight': '2026-11-18 19:35',
  'this coming friday': '2026-11-20 19:00',
  'friday this week': '2026-11-20 19:00',
  'from 7 to 8 tomorrow': '2026-11-19 19:00',
  'weds 3pm': '2026-11-25 15:00',
  'first of december at noon': '2026-12-01 12:00',
  'december the twenty-first at one': '2026-12-21 13:00',
  'this weekend': '2026-11-21 19:00',
  'thursday early evening': '2026-11-19 18:00',
  'late afternoon': '2026-11-18 16:00',
  'early in the evening tomorrow': '2026-11-19 18:00',
  'later today': '2026-11-18 19:00',
};

describe('a moment as it is said on the telephone', () => {
  for (const [text, moment] of Object.entries(dutch)) {
    it(`"${text}" is ${moment}`, () => expect(read(text, 'nl')[0]).to.equal(moment));
  }
  for (const [text, moment] of Object.entries(english)) {
    it(`"${text}" is ${moment}`, () => expect(read(text, 'en')[0]).to.equal(moment));
  }

  it('is told to be the earliest one where a stretch of time was said', () => {
    for (const text of [
      'vanavond na zeven',
      'morgen tussen 19:00 en 20:00',
      'morgen vanaf 18:30',
      'friday after 6 pm',
    ]) {
      expect(read(text, 'nl')[1], text).to.include('earliest');
    }
    expect(read('morgen om 19:00', 'nl')[1]).to.deep.equal([]);
  });

  it('is told to be a day that was chosen where a weekend was said', () => {
    expect(read('dit weekend om 11:00', 'nl')[1]).to.deep.equal(['weekday']);
  });

  it('is refused where only the end of it is known, or it hangs on something else', () => {
    for (const text of [
      'na',
      'na morgen',
      'tussen zeven',
      'tussen zeven en',
      'voor zessen',
      'na het eten',
      'en acht',
    ]) {
      expect(read(text, 'nl')[0], text).to.equal('not-understood');
    }
  });

  it('is asked again where four digits can be a year, and where they are no time', () => {
    for (const text of ['3-12 2026', 'morgen 1975', 'morgen 2460']) {
      expect(read(text, 'nl')[0], text).to.equal('not-understood');
    }
    expect(read('15 december 2027', 'nl')[0]).to.equal('2027-12-15 19:00');
  });
});

describe('an appointment around the nights in which the clock changes in 2027', () => {
  const instantOf = (text: string, now: string): string | readonly string[] => {
    const result = readMoment(text, { ...wednesday, now });
    return result.ok ? [result.value.instant, ...result.value.assumptions] : [result.failure.reason];
  };

  it('is seven on the wall the day after, in spring and in autumn', () => {
    // Amsterdam is one hour ahead of UTC until 28 March 2027, two until 31 October.
    expect(instantOf('morgen om 19:00', '2027-03-27T18:00:00.000Z')).to.deep.equal(['2027-03-28T17:00:00.000Z']);
    expect(instantOf('zondag om 19:00', '2027-03-26T18:00:00.000Z')).to.deep.equal(['2027-03-28T17:00:00.000Z']);
    expect(instantOf('morgen om 19:00', '2027-10-30T17:00:00.000Z')).to.deep.equal(['2027-10-31T18:00:00.000Z']);
    expect(instantOf('over een week om 19:00', '2027-10-25T17:00:00.000Z').slice(0, 1)).to.deep.equal([
      '2027-11-01T18:00:00.000Z',
    ]);
  });

  it('is an hour that passes, and not one on the wall, where a wait was said', () => {
    expect(instantOf('over een uur', '2027-03-28T00:30:00.000Z')).to.deep.equal(['2027-03-28T01:30:00.000Z']);
    expect(instantOf('over twee uur', '2027-10-30T23:30:00.000Z')).to.deep.equal(['2027-10-31T01:30:00.000Z']);
  });

  it('says so of a time that does not exist, and of one that comes twice', () => {
    expect(instantOf('28 maart 2027 02:30', '2027-03-27T18:00:00.000Z')).to.deep.equal([
      '2027-03-28T01:30:00.000Z',
      'clock-goes-forward',
    ]);
    expect(instantOf('31 oktober 2027 02:30', '2027-10-30T17:00:00.000Z')).to.deep.equal([
      '2027-10-31T00:30:00.000Z',
      'clock-goes-back',
    ]);
    expect(instantOf('31 oktober 2027 02:30 wintertijd', '2027-10-30T17:00:00.000Z')).to.deep.equal([
      '2027-10-31T01:30:00.000Z',
    ]);
  });
});
