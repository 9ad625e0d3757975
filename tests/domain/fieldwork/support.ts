/** A small fieldwork to test with: cases, their logs written in a line each, and a clock in the Netherlands. */
import { caseState, type CaseHousehold, type CaseState } from '../../../domain/fieldwork/case-state.js';
import type { Caller } from '../../../domain/fieldwork/standing.js';
import { Slots } from '../../../domain/fieldwork/time-slot.js';
import { caseId } from '../../../domain/records/fieldwork-records.js';
import type {
  AppointmentEntry,
  AttemptEntry,
  CaseEntry,
  CaseRecord,
  HoldRecord,
  OutcomeId,
} from '../../../domain/records/fieldwork-records.js';
import type { ProtocolConfig } from '../../../domain/study/study-config.js';
import { defaultProtocol } from '../../../domain/study/study-defaults.js';

export const STUDY = 'poplar-court';
export const protocol: ProtocolConfig = defaultProtocol;
export const slots = new Slots(protocol);

/** A Monday; in the Netherlands the clock is one hour ahead of UTC. */
export const MONDAY = '2026-11-23';

/** The moment that the clock on a Dutch wall shows this time on a day in winter: `at('19:00')`, `at('19:00', 3)`. */
export function at(time: string, daysOn = 0): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.UTC(2026, 10, 23 + daysOn, hours - 1, minutes)).toISOString();
}

export const ms = (moment: string): number => Date.parse(moment);

export const fatima: Caller = { id: 'fatima', languages: ['nl', 'ar'], mode: 'phone' };
export const joris: Caller = { id: 'joris', languages: ['nl', 'en'], mode: 'phone' };

export const home: CaseHousehold = {
  complex: 'poplar-court',
  building: 'north',
  stairwell: 'a',
  language: 'nl',
  phones: ['+31201234567'],
  doNotContact: false,
  movedOutAt: null,
};

export const record = (household = 'home-1', part: Partial<CaseRecord> = {}): CaseRecord => ({
  id: caseId(household, 'before'),
  study: STUDY,
  household,
  wave: 'before',
  residents: null,
  createdAt: at('08:00', -30),
  ...part,
});

let made = 0;
/** Ids only have to differ; the log is ordered by time. */
const newId = (): string => `entry-${String((made += 1)).padStart(6, '0')}`;

type Kind<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;

export const entry = <K extends CaseEntry['kind']>(
  kind: K,
  moment: string,
  part: Omit<Kind<K>, keyof Base | 'kind'>,
): Kind<K> =>
  ({ id: newId(), study: STUDY, case: caseId('home-1', 'before'), by: 'joris', at: moment, kind, ...part }) as Kind<K>;
interface Base {
  id: string;
  study: string;
  case: string;
  by: string | null;
  at: string;
}

export const attempt = (outcome: OutcomeId, moment: string, part: Partial<AttemptEntry> = {}): AttemptEntry => ({
  ...entry('attempt', moment, {
    mode: 'phone',
    startedAt: moment,
    outcome,
    inbound: false,
    respondent: null,
    response: null,
    appointment: null,
    language: null,
    note: '',
    marks: [],
  }),
  ...part,
});

/** Agreed at `moment` for `due`; hard when an interviewer is named. */
export const appointment = (
  moment: string,
  due: string,
  interviewer: string | null = null,
  part: Partial<AppointmentEntry> = {},
): AppointmentEntry => ({
  ...entry('appointment', moment, {
    moment: due,
    zone: 'Europe/Amsterdam',
    local: due,
    kept: interviewer === null ? { kind: 'soft' } : { kind: 'hard', interviewer },
    mode: 'phone',
    attempt: null,
    note: '',
  }),
  ...part,
});

export const ringBack = (moment: string, answeredBy: string | null): Kind<'ring-back'> =>
  entry('ring-back', moment, { answeredBy, note: '' });

export const hold = (interviewer: string, expiresAt: string, screen = 'one'): HoldRecord => ({
  case: caseId('home-1', 'before'),
  study: STUDY,
  interviewer,
  screen,
  takenAt: MONDAY,
  expiresAt,
});

export interface StateOptions {
  readonly household?: Partial<CaseHousehold>;
  readonly id?: string;
  readonly hold?: HoldRecord | null;
  readonly rules?: ProtocolConfig;
  readonly residents?: number | null;
}

export const stateOf = (entries: readonly CaseEntry[], options: StateOptions = {}): CaseState =>
  caseState(
    {
      record: record(options.id ?? 'home-1', { residents: options.residents ?? null }),
      household: { ...home, ...options.household },
      entries,
      hold: options.hold ?? null,
    },
    options.rules ?? protocol,
    slots,
  );
