/**
 * A household whose residents are asked one by one. Each of them stands where the entries about them, and about the
 * household as a whole, bring them; the case stands where the one stands who can be tried first, and is over when all are.
 */
import type { AttemptEntry, CaseEntry, CaseRecord, OutcomeId } from '../records/fieldwork-records.js';
import type { ProtocolConfig } from '../study/study-config.js';
import type { readLog } from './case-log.js';
import { dispositionOfAttempts, type Disposition } from './disposition.js';
import { LogReading, type Closed, type OpenAppointment } from './log-reading.js';
import { weights } from './outcome.js';
import { outcomes } from './outcome-table.js';
import type { Slots } from './time-slot.js';

export interface ResidentState {
  /** 1 for the first: what responses and consents call this person. */
  readonly respondent: number;
  readonly disposition: Disposition;
  /** Why this one is not asked any more. */
  readonly closed: Closed | null;
  readonly appointment: OpenAppointment | null;
  /** An interview with this person that was begun and can go on. */
  readonly openResponse: string | null;
  /** Milliseconds since 1970. */
  readonly coolDownUntil: number;
}

/** What an interviewer says of one person, and never of all who live there (AAPOR: "respondent", "other eligible"). */
const personal: ReadonlySet<OutcomeId> = new Set<OutcomeId>([
  'complete',
  'partial',
  'break-off',
  'respondent-refusal',
  'respondent-refusal-soft',
  'respondent-language',
  'non-contact',
  'away',
  'unable',
  'deceased',
  'no-eligible-respondent',
]);

/** Whether an outcome is about the one who is spoken of, and not about the household. */
export const isPersonal = (outcome: OutcomeId): boolean => personal.has(outcome);

type Log = ReturnType<typeof readLog>;
type Rules = Pick<ProtocolConfig, 'coolDownMinutes'> & Partial<Pick<ProtocolConfig, 'maxAttempts'>>;

/** How many are asked one by one; 0 while nobody knows, null when any one of the household will do. */
export function residentCount({ residents }: Pick<CaseRecord, 'residents'>, log: Iterable<CaseEntry>): number | null {
  let count = residents;
  let met = 0;
  for (const entry of log) {
    if (entry.kind === 'residents') ({ count } = entry);
    else if (entry.kind === 'attempt') met = Math.max(met, entry.respondent ?? 0);
  }
  // Somebody who was spoken of is there, whatever was counted afterwards.
  return count === null ? null : Math.max(count, met);
}

const MINUTE = 60_000;

export class Residents {
  /** In the order of their numbers. */
  readonly states: readonly ResidentState[];
  /** Whoever can be tried first: where the case stands. */
  readonly lead: LogReading;
  readonly disposition: Disposition;
  /** Null while somebody is still to be asked, or nobody knows how many there are. */
  readonly closed: Closed | null;
  /** The first of those that were agreed on, with whomever. */
  readonly appointment: OpenAppointment | null;
  /** After a talk with one of them the others are left alone for as long as after a call that nobody answered. */
  readonly restUntil: number;

  /** @param log read in order and corrected (`readLog`) */
  constructor(log: Log, count: number, rules: Rules, slots: Slots) {
    // Before anybody is counted, somebody lives there of whom only the household's entries tell.
    const numbers = count === 0 ? [null] : Array.from({ length: count }, (_, index) => index + 1);
    const people = numbers.map((respondent) => personOf(log, respondent, rules, slots));
    const open = people.filter(({ closed }) => closed === null);
    const [lead = people[0]] = [...open].sort((a, b) => byTurn(a, b, rules.maxAttempts ?? Infinity));
    if (!lead) throw new RangeError('a household of nobody');
    this.states = people.flatMap(({ respondent, ...person }) =>
      respondent === null ? [] : { ...stateOf(person), respondent },
    );
    this.lead = lead.reading;
    this.appointment = open
      .flatMap(({ appointment }) => appointment ?? [])
      .reduce<OpenAppointment | null>((first, each) => (first && first.from <= each.from ? first : each), null);
    const telling = mostTelling(people);
    const isInterviewed = telling.disposition.group === 'I' || telling.disposition.group === 'P';
    // What one of them refused is not the household's, as long as another may still say yes.
    this.disposition = (open.length === 0 || isInterviewed ? telling : lead).disposition;
    this.closed = open.length > 0 ? null : telling.closed;
    this.restUntil = restAfter(log, rules);
  }
}

interface Person {
  readonly respondent: number | null;
  readonly reading: LogReading;
  readonly disposition: Disposition;
  readonly closed: Closed | null;
  readonly appointment: OpenAppointment | null;
}

function personOf(log: Log, respondent: number | null, rules: Rules, slots: Slots): Person {
  const about = personsOf(log);
  const own = log.filter((entry) => {
    const whom = about(entry);
    return whom === null || whom === respondent;
  });
  const reading = new LogReading(rules, slots);
  for (const entry of own) reading.read(entry);
  const closed = reading.closed();
  return {
    respondent,
    reading,
    disposition: dispositionOfAttempts(own.filter((entry) => entry.kind === 'attempt')),
    closed,
    appointment: closed ? null : reading.openAppointment(),
  };
}

const stateOf = ({
  reading,
  disposition,
  closed,
  appointment,
}: Omit<Person, 'respondent'>): Omit<ResidentState, 'respondent'> => ({
  disposition,
  closed,
  appointment,
  openResponse: reading.openResponse,
  coolDownUntil: waitsUntil(reading),
});

/** Whom an entry is about; null for the household as a whole. */
function personsOf(log: Log): (entry: Log[number]) => number | null {
  const attempts = log.filter((entry) => entry.kind === 'attempt');
  const of = (found: AttemptEntry | undefined): number | null => found?.respondent ?? null;
  return (entry) => {
    if (entry.kind === 'attempt') return entry.respondent;
    if (entry.kind === 'appointment') return of(attempts.find(({ id }) => id === entry.attempt));
    if (entry.kind !== 'reopened' || entry.response == null) return null;
    return of(attempts.find(({ response }) => response === entry.response));
  };
}

const waitsUntil = ({ refusalUntil, coolDownUntil }: LogReading): number => Math.max(refusalUntil, coolDownUntil);

/** Whoever need not name a moment first, has tries left, is not in a cool-down, and was tried least. */
function byTurn({ reading: a, ...one }: Person, { reading: b, ...other }: Person, maxAttempts: number): number {
  const isUsedUp = ({ attemptsOfLimit }: LogReading): boolean => attemptsOfLimit >= maxAttempts;
  return (
    Number(a.byAppointmentOnly) - Number(b.byAppointmentOnly) ||
    Number(isUsedUp(a)) - Number(isUsedUp(b)) ||
    (waitsUntil(a) === waitsUntil(b) ? 0 : waitsUntil(a) - waitsUntil(b)) ||
    a.attemptsOfLimit - b.attemptsOfLimit ||
    (one.respondent ?? 0) - (other.respondent ?? 0)
  );
}

const weightOf = ({ disposition }: Person): number => weights.indexOf(outcomes[disposition.outcome].weight);

const mostTelling = (people: readonly Person[]): Person =>
  people.reduce((most, each) => (weightOf(each) > weightOf(most) ? each : most));

function restAfter(log: Log, { coolDownMinutes }: Rules): number {
  const isTalk = (entry: Log[number]): boolean =>
    entry.kind === 'attempt' && entry.respondent !== null && outcomes[entry.outcome].spoken;
  const talk = log.filter(isTalk).at(-1);
  return talk ? Date.parse(talk.at) + coolDownMinutes.noAnswer * MINUTE : -Infinity;
}
