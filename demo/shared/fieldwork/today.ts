/** What a supervisor finds on the day of the visit: agreed, missed, rung back, given to somebody, put in front. */
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import { appointment, type DemoLog } from './log.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function addToday(log: DemoLog, now: number): void {
  // What can still be called by telephone and has nothing agreed, the quietest first.
  const free = [...log.states.values()].filter(isFree(now)).sort((a, b) => lastOf(a) - lastOf(b));
  const take = (fits: (state: CaseState) => boolean = () => true): CaseState | undefined => {
    const index = free.findIndex(fits);
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const speaks =
    (language: string) =>
    (state: CaseState): boolean =>
      state.language === language;
  const quarter = (at: number): number => Math.ceil(at / QUARTER) * QUARTER;
  const agree = (state: CaseState | undefined, moment: number, by: string, hard: boolean, note: string): void => {
    if (!state || log.slots.callingAt(moment) === null) return;
    const kept = hard ? { kind: 'hard' as const, interviewer: by } : { kind: 'soft' as const };
    const written = appointment(log, moment, { by, attempt: null, kept, note, mode: 'phone' });
    log.write(state.id, Math.max(lastOf(state) + MINUTE, now - DAY), written);
  };

  for (const [minutes, answeredBy, note] of [
    [25, null, 'Sprak in: vanavond thuis.'],
    [8, 'aster', 'Zag ons nummer en belde terug; stond in de rij bij de kassa.'],
  ] as const) {
    const state = take(speaks('nl'));
    if (state) log.write(state.id, now - minutes * MINUTE, { kind: 'ring-back', by: answeredBy, answeredBy, note });
  }
  agree(take(speaks('nl')), quarter(now - 20 * MINUTE), 'aster', false, 'Belde de receptie: bel mij vandaag terug.');
  agree(take(speaks('tr')), quarter(now + 20 * MINUTE), 'brem', true, 'Wil alleen met Brem praten, in het Turks.');
  for (const minutes of [35, 65, 95, 140])
    agree(take(speaks('nl')), quarter(now + minutes * MINUTE), 'erica', false, '');
  agree(take(speaks('pl')), quarter(now - 3 * HOUR), 'erica', true, 'Na het werk.');

  for (let count = 0; count < 4; count += 1) {
    const state = take(speaks('ar'));
    if (state) log.write(state.id, now - 5 * HOUR, { kind: 'assigned', by: null, to: 'clivia' });
  }
  for (let count = 0; count < 6; count += 1) {
    const state = take((each) => each.building === 'C' && each.language === 'nl');
    if (state) log.write(state.id, now - 4 * HOUR, { kind: 'prioritised', by: null, priority: 1 });
  }
}

const isFree =
  (now: number) =>
  (state: CaseState): boolean =>
    state.closed === null &&
    state.appointment === null &&
    state.ringBack === null &&
    !state.byAppointmentOnly &&
    !state.closedModes.includes('phone') &&
    state.disposition.group !== 'R' &&
    state.lastAttempt !== null &&
    lastOf(state) < now - HOUR;

const lastOf = ({ lastAttempt }: CaseState): number => (lastAttempt ? Date.parse(lastAttempt.at) : -Infinity);
