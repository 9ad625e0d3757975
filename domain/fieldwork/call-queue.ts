/**
 * Who is next, kept up to date case by case: the same answer as `next-case.ts` at 100,000 cases without looking at them.
 * It owns an ordered list per kind of reason, time slice, interviewer and language. What time alone changes (cool-downs
 * that pass, appointments that fall due, holds that end) costs nothing here: it is the moment from which an item counts.
 */
import type { Language } from '../localized-text.js';
import type { SlotId } from '../study/study-config.js';
import { byRank, rankOf } from './call-order.js';
import type { CaseState } from './case-state.js';
import type { NextCase } from './next-case.js';
import { ReadyList, type ReadyItem } from './ready-list.js';
import {
  heldUntil,
  hindranceOf,
  isKeptForOtherSlots,
  speaks,
  standingOf,
  turnIn,
  type Caller,
  type CallReason,
  type CallRules,
} from './standing.js';
import type { Slots } from './time-slot.js';

/** Where in the queue a case stands: in which list, for whom, and from when. */
interface Place extends ReadyItem {
  readonly lane: Lane;
  /** Null: for everybody. */
  readonly owner: string | null;
  /** Null: whatever the interviewer speaks. */
  readonly language: Language | null;
}

type Lane = Exclude<CallReason['kind'], 'turn'> | SlotId;

interface Bucket {
  readonly language: Language | null;
  readonly list: ReadyList;
}

export class CallQueue {
  readonly #states = new Map<string, CaseState>();
  readonly #places = new Map<string, readonly Place[]>();
  /** By lane and owner; a bucket per language. */
  readonly #buckets = new Map<string, Map<Language | null, Bucket>>();

  constructor(
    states: Iterable<CaseState>,
    readonly rules: CallRules,
    readonly slots: Slots,
    readonly mode: Caller['mode'] = 'phone',
  ) {
    const together = new Map<Map<Language | null, Bucket>, Map<Language | null, Place[]>>();
    for (const state of states) {
      const places = this.#placesOf(state);
      this.#states.set(state.id, state);
      this.#places.set(state.id, places);
      for (const place of places) {
        const buckets = this.#bucketsFor(place);
        const lists = getOr(together, buckets, () => new Map<Language | null, Place[]>());
        getOr(lists, place.language, () => []).push(place);
      }
    }
    // Sorting each list once is far quicker than adding to it one by one.
    for (const [buckets, lists] of together) {
      for (const [language, places] of lists) buckets.set(language, { language, list: new ReadyList(places) });
    }
  }

  /** Adds a case, or brings it up to date after any change of its log, its hold or its household. */
  put(state: CaseState): void {
    this.remove(state.id);
    const places = this.#placesOf(state);
    this.#states.set(state.id, state);
    this.#places.set(state.id, places);
    for (const place of places) {
      const { language } = place;
      getOr(this.#bucketsFor(place), language, () => ({ language, list: new ReadyList() })).list.add(place);
    }
  }

  remove(id: string): void {
    for (const place of this.#places.get(id) ?? []) {
      const buckets = this.#bucketsFor(place);
      const list = buckets.get(place.language)?.list;
      list?.remove(place);
      if (list?.isEmpty) buckets.delete(place.language);
    }
    this.#places.delete(id);
    this.#states.delete(id);
  }

  /**
   * The case to try, and why; null when there is nobody to try now.
   *
   * @param now milliseconds since 1970
   */
  next({ id, languages }: Omit<Caller, 'mode'>, now: number): NextCase | null {
    const slot = this.slots.callingAt(now);
    const lanes: readonly Lane[] = ['ring-back', 'appointment', ...(slot === null ? [] : [slot])];
    for (const lane of lanes) {
      const first = this.#firstIn(lane, id, languages, now);
      const state = first && this.#states.get(first.id);
      if (!state) continue;
      const standing = standingOf(state, { id, languages, mode: this.mode }, now, this.rules, this.slots);
      if (standing.kind === 'call') return { case: state.id, reason: standing.reason };
    }
    return null;
  }

  #firstIn(lane: Lane, caller: string, languages: readonly Language[], now: number): ReadyItem | null {
    let best: ReadyItem | null = null;
    for (const owner of [null, caller]) {
      for (const { language, list } of this.#buckets.get(bucketKey(lane, owner))?.values() ?? []) {
        if (!speaks(languages, language)) continue;
        const first = list.first(now);
        if (first && (!best || byRank(first, best) < 0)) best = first;
      }
    }
    return best;
  }

  #bucketsFor({ lane, owner }: { readonly lane: Lane; readonly owner: string | null }): Map<Language | null, Bucket> {
    return getOr(this.#buckets, bucketKey(lane, owner), () => new Map<Language | null, Bucket>());
  }

  #placesOf(state: CaseState): readonly Place[] {
    if (state.closed) return [];
    return [...this.#ringBackOf(state), ...(state.appointment ? this.#appointmentOf(state) : this.#turnsOf(state))];
  }

  #ringBackOf({ id, ringBack, language, ...state }: CaseState): readonly Place[] {
    if (!ringBack) return [];
    const { answeredBy, at } = ringBack;
    const rank = rankOf({ kind: 'ring-back', at });
    const needed = answeredBy === null ? language : null;
    return [{ id, lane: 'ring-back', owner: answeredBy, language: needed, rank, from: heldUntil(state) }];
  }

  #appointmentOf({ id, appointment, assignedTo, language, ...state }: CaseState): readonly Place[] {
    if (appointment?.mode !== this.mode) return [];
    const hard = appointment.interviewer !== null;
    return [
      {
        id,
        lane: 'appointment',
        owner: hard ? appointment.interviewer : assignedTo,
        language: hard ? null : language,
        rank: rankOf({ kind: 'appointment', at: appointment.at, hard }),
        from: Math.max(appointment.from, heldUntil(state)),
      },
    ];
  }

  #turnsOf(state: CaseState): readonly Place[] {
    if (hindranceOf(state, this.mode, this.rules)) return [];
    const { id, assignedTo: owner, language } = state;
    const from = Math.max(state.coolDownUntil, heldUntil(state));
    return this.slots.open
      .filter((slot) => !isKeptForOtherSlots(state, slot, this.rules, this.slots))
      .map((lane) => ({ id, lane, owner, language, rank: rankOf(turnIn(state, lane, this.slots)), from }));
  }
}

/** A space is in no lane's name, so no two pairs give one key. */
const bucketKey = (lane: Lane, owner: string | null): string => (owner === null ? lane : `${lane} ${owner}`);

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
