/**
 * The figures of a wave, kept case by case: the same as the plain functions over all cases (`progress.ts`, `rates.ts`,
 * `outcome-counts.ts`) give, without going through 100,000 of them at every change. Counts are kept per building; a
 * complex and the whole wave are sums of those.
 */
import { outcomeIds, type AttemptEntry, type CaseRecord } from '../records/fieldwork-records.js';
import type { ProtocolConfig, SlotId } from '../study/study-config.js';
import { compare } from './case-log.js';
import { residentDispositions } from './disposition.js';
import { outcomeGroups, type OutcomeGroup } from './outcome.js';
import { outcomes } from './outcome-table.js';
import { residentsSpokenTo, householdsSpokenTo, type ContactFigure, type OutcomeCount } from './outcome-counts.js';
import { firstInterview, interviewsOf, type MomentRow, type ProgressCase, type ProgressRow } from './progress.js';
import type { GroupCounts, RateUnit } from './rates.js';
import type { Slots } from './time-slot.js';

export interface TalliedCase extends ProgressCase {
  readonly residents: CaseRecord['residents'];
}

/** What is counted of outcomes: where households or residents stand, or what the last attempt of a household came to. */
export type OutcomesOf = RateUnit | 'last-attempts';

export interface PlaceRow extends ProgressRow {
  readonly complex: string;
}

interface Place {
  readonly complex: string;
  readonly building: string | null;
  readonly counts: Map<string, number>;
}

export class FieldworkTally {
  readonly #cases = new Map<string, TalliedCase>();
  readonly #places = new Map<string, Place>();

  constructor(
    readonly protocol: Pick<ProtocolConfig, 'targetShare'>,
    readonly slots: Slots,
  ) {}

  /** Adds a case, or brings it up to date. */
  put(tallied: TalliedCase): void {
    this.remove(tallied.state.id);
    this.#cases.set(tallied.state.id, tallied);
    this.#count(tallied, 1);
  }

  remove(id: string): void {
    const known = this.#cases.get(id);
    if (!known) return;
    this.#cases.delete(id);
    this.#count(known, -1);
  }

  clear(): void {
    this.#cases.clear();
    this.#places.clear();
  }

  /** Everything together; null while there are no cases. */
  whole(complex: string | null = null): ProgressRow | null {
    return this.#rowOf(complex, this.#in(complex));
  }

  /** A row for each complex that has cases, in the order in which they came up. */
  complexes(): readonly PlaceRow[] {
    const ids = new Set([...this.#places.values()].map(({ complex }) => complex));
    return [...ids].flatMap((complex) => {
      const row = this.#rowOf(complex, this.#in(complex));
      return row ? [{ ...row, complex }] : [];
    });
  }

  /** A row for each building of a complex; `group` is null for homes that are in none. */
  buildings(complex: string): readonly PlaceRow[] {
    return this.#in(complex).flatMap((place) => {
      const row = this.#rowOf(place.building, [place]);
      return row ? [{ ...row, complex }] : [];
    });
  }

  /** Most often first; in the order of the list where two came up as often. */
  outcomes(of: OutcomesOf, complex: string | null = null): readonly OutcomeCount[] {
    const places = this.#in(complex);
    return outcomeIds
      .map((outcome) => ({ outcome, count: sum(places, `${of} ${outcome}`) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  /** What rates are worked out of. */
  groups(unit: RateUnit, complex: string | null = null): GroupCounts {
    const counts = Object.fromEntries(outcomeGroups.map((group) => [group, 0])) as Record<OutcomeGroup, number>;
    for (const { outcome, count } of this.outcomes(unit, complex)) counts[outcomes[outcome].group] += count;
    return counts;
  }

  spokenTo(unit: RateUnit, complex: string | null = null): ContactFigure {
    const places = this.#in(complex);
    return { unit, spokenTo: sum(places, `spoken-to ${unit}`), of: sum(places, unit) };
  }

  /** Slices in the order of the week; days in theirs. */
  moments(over: 'slot' | 'day', complex: string | null = null): readonly MomentRow[] {
    const places = this.#in(complex);
    const keys = places.flatMap(({ counts }) => [...counts.keys()]);
    const begin = `${over} `;
    const met = keys.filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length));
    const groups = [...new Set(over === 'slot' ? [...this.slots.open, ...met] : met.sort(compare))];
    return groups
      .map((group) => ({
        group,
        attempts: sum(places, `${over} ${group}`),
        interviews: sum(places, `interviews-in-${over} ${group}`),
        households: sum(places, `households-in-${over} ${group}`),
      }))
      .filter(({ group, attempts }) => attempts > 0 || this.slots.open.includes(group as SlotId));
  }

  #in(complex: string | null): readonly Place[] {
    const places = [...this.#places.values()];
    return complex === null ? places : places.filter((place) => place.complex === complex);
  }

  #rowOf(group: string | null, places: readonly Place[]): ProgressRow | null {
    const households = sum(places, 'households');
    if (households === 0) return null;
    const { targetShare } = this.protocol;
    return {
      group,
      households,
      tried: sum(places, 'tried'),
      interviews: sum(places, 'interviews'),
      attempts: sum(places, 'attempts'),
      target: targetShare === null ? null : interviewsOf(targetShare, households),
    };
  }

  #count(tallied: TalliedCase, by: 1 | -1): void {
    const { complex, building } = tallied.state;
    const key = JSON.stringify([complex, building]);
    const place = this.#places.get(key) ?? { complex, building, counts: new Map<string, number>() };
    this.#places.set(key, place);
    for (const [name, times] of this.#marksOf(tallied)) {
      place.counts.set(name, (place.counts.get(name) ?? 0) + by * times);
    }
  }

  /** All that one case counts in, and how often. The same at every call, so that what was added can be taken off. */
  #marksOf({ state, attempts, residents }: TalliedCase): readonly (readonly [string, number])[] {
    const { disposition, lastAttempt } = state;
    const people = residents === null ? [] : residentDispositions({ residents }, attempts);
    const household = { residents, attempts };
    const marks: (readonly [string, number])[] = [
      ['households', 1],
      ['attempts', state.attempts],
      [`households ${disposition.outcome}`, 1],
      ['spoken-to households', householdsSpokenTo([household]).spokenTo],
    ];
    if (disposition.group === 'I' || disposition.group === 'P') marks.push(['interviews', 1]);
    if (lastAttempt) marks.push(['tried', 1], [`last-attempts ${lastAttempt.outcome}`, 1]);
    if (people.length > 0) {
      marks.push(['residents', people.length], ['spoken-to residents', residentsSpokenTo([household]).spokenTo]);
    }
    for (const { outcome } of people) marks.push([`residents ${outcome}`, 1]);
    const first = firstInterview(attempts);
    for (const attempt of attempts) marks.push(...this.#momentsOf(attempt, attempt === first));
    return marks;
  }

  #momentsOf({ startedAt, outcome }: AttemptEntry, isFirstInterview: boolean): readonly (readonly [string, number])[] {
    const at = Date.parse(startedAt);
    const moments = [`slot ${this.slots.of(at)}`, `day ${this.slots.clock.dayAt(at)}`];
    const interview = outcome === 'complete' || outcome === 'partial' ? 1 : 0;
    return moments.flatMap((moment): readonly (readonly [string, number])[] => [
      [moment, 1],
      [`interviews-in-${moment}`, interview],
      [`households-in-${moment}`, isFirstInterview ? 1 : 0],
    ]);
  }
}

const sum = (places: readonly Place[], key: string): number =>
  places.reduce((total, { counts }) => total + (counts.get(key) ?? 0), 0);
