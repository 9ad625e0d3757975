/**
 * An evening of a call centre with 100,000 cases: the next case from the queue that is kept, beside the plain function
 * that looks at all of them. `npx tsx tests/benchmarks/fieldwork.bench.ts [cases] [calls]` runs it here.
 */
import { CallQueue } from '../../domain/fieldwork/call-queue.js';
import { caseState, type CaseState } from '../../domain/fieldwork/case-state.js';
import { nextCase } from '../../domain/fieldwork/next-case.js';
import type { Caller } from '../../domain/fieldwork/standing.js';
import { caseId, type AttemptEntry, type CaseEntry, type OutcomeId } from '../../domain/records/fieldwork-records.js';
import { seeded } from '../support/seeded.js';
import { appointment, attempt, home, hold, protocol, record, slots } from '../domain/fieldwork/support.js';

/** Monday 23 November 2026, 19:00 in Amsterdam. */
const EVENING = Date.UTC(2026, 10, 23, 18);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const OUTCOMES: readonly OutcomeId[] = [
  'no-answer',
  'no-answer',
  'busy',
  'answering-machine',
  'household-refusal-soft',
];

const team: readonly Caller[] = Array.from({ length: 10 }, (_, index) => ({
  id: `interviewer-${index}`,
  languages: ['nl', ...(index % 3 === 0 ? ['tr'] : []), ...(index % 4 === 0 ? ['ar'] : [])],
  mode: 'phone',
}));

export interface FieldworkTimes {
  /** Milliseconds to read all logs into states, once. */
  readonly read: number;
  /** To build the queue of them, once. */
  readonly build: number;
  /** One next case from the queue: the median, 99 of 100, and the slowest (the collector of garbage takes its turn). */
  readonly next: number;
  readonly nextMost: number;
  readonly nextSlowest: number;
  /** To bring one case up to date after a call, its log read again. */
  readonly put: number;
  readonly putMost: number;
  readonly putSlowest: number;
  /** One next case from the plain function. */
  readonly plain: number;
}

function logOf(random: () => number): readonly CaseEntry[] {
  const log: CaseEntry[] = [];
  const tries = Math.floor(random() * 6);
  for (let place = tries; place > 0; place -= 1) {
    // Some of them minutes ago, so that many cool-downs end during the evening.
    const end = new Date(EVENING - place * DAY + Math.floor(random() * DAY)).toISOString();
    log.push(attempt(OUTCOMES[Math.floor(random() * OUTCOMES.length)] ?? 'busy', end));
  }
  if (random() < 0.1) {
    const due = new Date(EVENING + Math.floor((random() - 0.02) * DAY)).toISOString();
    const keeper = random() < 0.3 ? `interviewer-${Math.floor(random() * 10)}` : null;
    log.push(appointment(new Date(EVENING - DAY).toISOString(), due, keeper));
  }
  return log;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

const most = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

function timed<T>(times: number[], what: () => T): T {
  const start = performance.now();
  const made = what();
  times.push(performance.now() - start);
  return made;
}

/** Plays `calls` calls by ten interviewers, half a minute apart, and compares with the plain function in the end. */
export function measureFieldwork(cases: number, calls: number): FieldworkTimes {
  const random = seeded(1);
  const logs = Array.from({ length: cases }, () => logOf(random));
  const languages = logs.map(() => ['nl', 'nl', 'nl', 'tr', 'ar', null][Math.floor(random() * 6)] ?? null);
  const indexOf = new Map(logs.map((_, index) => [caseId(`home-${index}`, 'before'), index]));
  const read = (index: number, now: number | null): CaseState =>
    caseState(
      {
        record: record(`home-${index}`),
        household: { ...home, language: languages[index] ?? null },
        entries: logs[index] ?? [],
        hold: now === null ? null : hold('interviewer-0', new Date(now + 30 * MINUTE).toISOString()),
      },
      protocol,
      slots,
    );
  const times = { read: [], build: [], next: [], put: [], plain: [] } as Record<
    'read' | 'build' | 'next' | 'put' | 'plain',
    number[]
  >;
  const states = timed(times.read, () => logs.map((_, index) => read(index, null)));
  const queue = timed(times.build, () => new CallQueue(states, protocol, slots));
  for (let call = 0; call < calls; call += 1) {
    const now = EVENING + call * 30_000;
    const caller = team[call % team.length];
    if (!caller) continue;
    const pick = timed(times.next, () => queue.next(caller, now));
    const index = indexOf.get(pick?.case ?? '');
    if (index === undefined) continue;
    const tried: AttemptEntry = attempt(OUTCOMES[call % OUTCOMES.length] ?? 'busy', new Date(now).toISOString());
    // Half of the cases are only held; the others were called.
    if (call % 2 === 0) logs[index] = [...(logs[index] ?? []), tried];
    timed(times.put, () => {
      const state = read(index, call % 2 === 0 ? null : now);
      states[index] = state;
      queue.put(state);
    });
  }
  const end = EVENING + calls * 30_000;
  for (const caller of team) {
    const plain = timed(times.plain, () => nextCase(states, caller, end, protocol, slots));
    const kept = queue.next(caller, end);
    if (JSON.stringify(plain) !== JSON.stringify(kept)) throw new Error('The queue and the plain function differ.');
  }
  return {
    read: times.read[0] ?? 0,
    build: times.build[0] ?? 0,
    next: median(times.next),
    nextMost: most(times.next),
    nextSlowest: Math.max(...times.next),
    put: median(times.put),
    putMost: most(times.put),
    putSlowest: Math.max(...times.put),
    plain: median(times.plain),
  };
}

if (typeof process !== 'undefined' && process.argv[1]?.endsWith('fieldwork.bench.ts')) {
  const [cases = '100000', calls = '1000'] = process.argv.slice(2);
  console.log(JSON.stringify(measureFieldwork(Number(cases), Number(calls))));
}
