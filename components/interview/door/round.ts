/**
 * A round past the doors of one wave: the plan of the buildings, and what each door shows to this interviewer now. The
 * plan is drawn again only when the register changed.
 */
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import { buildingPlan } from '../../../domain/fieldwork/doors/building-plan.js';
import { doorsOf, type Building, type Door, type Entrance } from '../../../domain/fieldwork/doors/door-plan.js';
import { doorState, isFinished, type DoorState } from '../../../domain/fieldwork/doors/door-state.js';
import { doorBar, ringer, type DoorBar } from '../../../domain/fieldwork/doors/may-ring.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { Standing } from '../../../domain/fieldwork/standing.js';
import { textIn } from '../../../domain/localized-text.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { CaseDesk } from '../../casework/case-desk.js';

/** A door as it is seen now. */
export interface SeenDoor {
  readonly door: Door;
  readonly household: HouseholdRecord;
  readonly state: CaseState;
  readonly standing: Standing;
  readonly shown: DoorState;
  /** Why no talk may be begun now; null when it may. */
  readonly bar: DoorBar | null;
  /** Why it may not be rung at now, which takes no language; null when it may. */
  readonly ringBar: DoorBar | null;
  readonly finished: boolean;
  /** Something is left to do here this evening: to ring, or an appointment to keep. */
  readonly toDo: boolean;
  /** May be ticked together with others. */
  readonly selectable: boolean;
}

export interface EntranceCount {
  readonly doors: number;
  readonly done: number;
  readonly toRing: number;
}

export class Round {
  #buildings: readonly Building[] | null = null;
  readonly #stop: () => void;

  constructor(readonly desk: CaseDesk) {
    this.#stop = desk.book.subscribe((change) => {
      if (change === 'all') this.#buildings = null;
    });
  }

  close(): void {
    this.#stop();
  }

  get buildings(): readonly Building[] {
    return (this.#buildings ??= this.#plan());
  }

  /** In the order in which one walks. */
  get entrances(): readonly Entrance[] {
    return this.buildings.flatMap(({ entrances }) => entrances);
  }

  /** The name of a building in the study; null for homes without one. */
  nameOf({ complex, building }: Building, language: string): string | null {
    const known = this.desk.book.study.complexes.find(({ id }) => id === complex);
    if (building === null)
      return this.#severalComplexes && known ? textIn(known.label, language, this.desk.book.study.languages) : null;
    return known?.buildings.find(({ id }) => id === building)?.label ?? building;
  }

  /** Null when the case is not there any more: the register changed meanwhile. */
  see(door: Door): SeenDoor | null {
    const { book } = this.desk;
    const state = book.states.get(door.case);
    const household = book.household(door.case);
    const standing = this.desk.standing(door.case);
    if (!state || !household || !standing) return null;
    const { temporaryAddress } = household;
    const shown = doorState({ state, standing, attempts: attemptsOf(book.log(door.case)), temporaryAddress });
    const bar = doorBar(standing);
    const ringing = this.desk.standing(door.case, ringer(this.desk.caller, state));
    const ringBar = bar && ringing && doorBar(ringing);
    const finished = isFinished(state);
    const selectable = ringBar === null && temporaryAddress === null;
    return {
      door,
      household,
      state,
      standing,
      shown,
      bar,
      ringBar,
      finished,
      toDo: !finished && (selectable || shown.kind === 'appointment'),
      selectable,
    };
  }

  seeAll(entrance: Entrance): readonly SeenDoor[] {
    return doorsOf(entrance).flatMap((door) => this.see(door) ?? []);
  }

  find(caseId: string): Door | null {
    return this.entrances.flatMap(doorsOf).find((door) => door.case === caseId) ?? null;
  }

  get #severalComplexes(): boolean {
    return this.desk.book.study.complexes.length > 1;
  }

  #plan(): readonly Building[] {
    const { book } = this.desk;
    const homes = [...book.states.keys()].flatMap((id) => {
      const household = book.household(id);
      return household ? [{ case: id, household }] : [];
    });
    return buildingPlan(homes, book.study.complexes);
  }
}

export const countOf = (seen: readonly SeenDoor[]): EntranceCount => ({
  doors: seen.length,
  done: seen.filter(({ finished }) => finished).length,
  toRing: seen.filter(({ selectable }) => selectable).length,
});

/** `Lindestraat 12 b`. */
export const addressOfDoor = ({ street, number }: Door): string => `${street} ${number}`;
