import { expect } from 'chai';
import type { AppointmentEntry } from '../../../domain/records/fieldwork-records.js';
import { FieldworkPage, homes, until } from './fieldwork-page.js';

describe('appointments on the supervisor’s screen', () => {
  let page: FieldworkPage;

  const agreed = (home: string, moment: string, interviewer: string | null = null): AppointmentEntry => ({
    id: page.clock.newId(),
    study: page.study.id,
    case: `before/${home}`,
    at: '2026-11-20T12:00:00.000Z',
    by: 'i-1',
    kind: 'appointment',
    moment,
    zone: 'Europe/Amsterdam',
    local: moment,
    kept: interviewer === null ? { kind: 'soft' } : { kind: 'hard', interviewer },
    mode: 'phone',
    attempt: null,
    note: '',
  });

  beforeEach(async () => {
    page = new FieldworkPage();
    await page.live(...homes(1, 5));
    await page.join({ id: 'i-1', name: 'Fatima' });
    // It is Monday noon.
    await page.write(
      agreed('home-1', '2026-11-23T18:00:00.000Z', 'i-1'),
      agreed('home-2', '2026-11-23T10:45:00.000Z'),
      agreed('home-3', '2026-11-23T09:00:00.000Z'),
      agreed('home-4', '2026-11-20T17:30:00.000Z', 'i-1'),
      agreed('home-5', '2026-11-24T09:00:00.000Z'),
    );
    await page.show({ view: 'appointments' });
  });
  afterEach(() => page.close());

  it('are those of today by the clock where the homes are, and those that nobody kept', () => {
    expect(page.table('today')).to.deep.equal([
      ['10:00', 'Lindestraat 3', 'whoever is free', 'phone', 'missed'],
      ['11:45', 'Lindestraat 2', 'whoever is free', 'phone', 'now'],
      ['19:00', 'Lindestraat 1', 'Fatima', 'phone', 'later today'],
    ]);
    expect(page.table('missed').map(([when, address]) => [when, address])).to.deep.equal([
      ['Fri, Nov 20, 18:30', 'Lindestraat 4'],
      ['Mon, Nov 23, 10:00', 'Lindestraat 3'],
    ]);
    expect(page.get('.summary').textContent).to.contain('2 missed');
  });

  it('go when they are kept', async () => {
    await page.write(page.attempt('home-4', 'no-answer', { startedAt: '2026-11-23T10:50:00.000Z' }));
    await until(() => page.table('missed').length === 1);
  });

  it('fall due by themselves', async () => {
    page.now = '2026-11-23T18:00:00.000Z';
    page.element.requestUpdate();
    await until(() => page.table('today').at(-1)?.at(-1) === 'now');
    // An hour and a quarter past a quarter to twelve it is a missed one.
    expect(page.table('missed')).to.have.length(3);
  });
});
