/** How far the fieldwork is, against its target: per wave, complex, building, time slice or day. */
import type { AttemptEntry } from '../records/fieldwork-records.js';
import type { ProtocolConfig } from '../study/study-config.js';
import { compare } from './case-log.js';
import type { CaseState } from './case-state.js';
import type { Slots } from './time-slot.js';

/** A case with the attempts that were made for it (`attemptsOf`). */
export interface ProgressCase {
  readonly state: CaseState;
  readonly attempts: readonly AttemptEntry[];
}

export type ProgressBy = 'wave' | 'complex' | 'building';

export interface ProgressRow {
  /** The wave's, complex's or building's id; null for homes that are in no building. */
  readonly group: string | null;
  readonly households: number;
  /** Households that were tried at least once. */
  readonly tried: number;
  /** Households with a complete or partial interview. */
  readonly interviews: number;
  readonly attempts: number;
  /** Interviews that the protocol's share of these households comes to; null without a target. */
  readonly target: number | null;
}

/** In the order in which groups come up in the cases. A building is counted within its complex. */
export function progressBy(
  by: ProgressBy,
  cases: Iterable<ProgressCase>,
  { targetShare }: Pick<ProtocolConfig, 'targetShare'>,
): readonly ProgressRow[] {
  const rows = new Map<string, { group: string | null; cases: CaseState[] }>();
  for (const { state } of cases) {
    const group = state[by];
    const key = by === 'building' ? JSON.stringify([state.complex, group]) : String(group);
    const row = rows.get(key) ?? { group, cases: [] };
    row.cases.push(state);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ group, cases: own }) => ({
    group,
    households: own.length,
    tried: own.filter(({ lastAttempt }) => lastAttempt !== null).length,
    interviews: own.filter(isInterviewed).length,
    attempts: own.reduce((sum, { attempts }) => sum + attempts, 0),
    target: targetShare === null ? null : interviewsOf(targetShare, own.length),
  }));
}

/** A share of so many, rounded up; not up again where a binary fraction is a hair too much (0.55 × 100). */
export const interviewsOf = (share: number, many: number): number => Math.ceil(Math.round(share * many * 1e6) / 1e6);

const isInterviewed = ({ disposition: { group } }: CaseState): boolean => group === 'I' || group === 'P';

export interface MomentRow {
  /** A time slice, or a day, `2026-11-23`. */
  readonly group: string;
  readonly attempts: number;
  /** Complete and partial ones that began in it. */
  readonly interviews: number;
  /**
   * Households whose first interview began in it: what a target counts. Fewer than the interviews where residents are
   * asked one by one, or where half an interview was finished later.
   */
  readonly households: number;
}

const isInterview = ({ outcome }: AttemptEntry): boolean => outcome === 'complete' || outcome === 'partial';

/** The attempt that made a household one with an interview. */
export const firstInterview = (attempts: readonly AttemptEntry[]): AttemptEntry | null =>
  attempts
    .filter(isInterview)
    .reduce<AttemptEntry | null>((first, each) => (first && isBefore(first, each) ? first : each), null);

const isBefore = (one: AttemptEntry, other: AttemptEntry): boolean =>
  (compare(one.startedAt, other.startedAt) || compare(one.id, other.id)) <= 0;

/** By the clock where the homes are; slices in the order of the week, days in theirs. Each attempt is in one row. */
export function progressOver(
  over: 'slot' | 'day',
  attempts: Iterable<AttemptEntry>,
  slots: Slots,
): readonly MomentRow[] {
  const rows = new Map<string, { attempts: number; interviews: number; households: number }>();
  const rowOf = (group: string): { attempts: number; interviews: number; households: number } => {
    const row = rows.get(group) ?? { attempts: 0, interviews: 0, households: 0 };
    rows.set(group, row);
    return row;
  };
  const groupOf = ({ startedAt }: AttemptEntry): string =>
    over === 'slot' ? slots.of(Date.parse(startedAt)) : slots.clock.dayAt(Date.parse(startedAt));
  if (over === 'slot') for (const group of slots.open) rowOf(group);
  const interviews = new Map<string, AttemptEntry[]>();
  for (const attempt of attempts) {
    const row = rowOf(groupOf(attempt));
    row.attempts += 1;
    if (!isInterview(attempt)) continue;
    row.interviews += 1;
    interviews.set(attempt.case, [...(interviews.get(attempt.case) ?? []), attempt]);
  }
  for (const own of interviews.values()) {
    const first = firstInterview(own);
    if (first) rowOf(groupOf(first)).households += 1;
  }
  const all = [...rows].map(([group, row]) => ({ group, ...row }));
  return over === 'slot' ? all : all.sort((a, b) => compare(a.group, b.group));
}
