/** Writes the entries of the invented fieldwork, and knows where every case stands after each of them. */
import { caseState, type CaseState } from '../../../domain/fieldwork/case-state.js';
import { Slots } from '../../../domain/fieldwork/time-slot.js';
import {
  caseId,
  type AppointmentEntry,
  type AttemptEntry,
  type CaseEntry,
  type CaseRecord,
} from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, Moment } from '../../../domain/records/records.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An entry without what the log gives it. */
export type Written = DistributiveOmit<CaseEntry, 'id' | 'study' | 'case' | 'at'>;

export const momentOf = (at: number): Moment => new Date(at).toISOString();

export class DemoLog {
  readonly entries: CaseEntry[] = [];
  readonly cases: readonly CaseRecord[];
  readonly states = new Map<string, CaseState>();
  readonly slots: Slots;
  readonly #households: ReadonlyMap<string, HouseholdRecord>;
  readonly #byCase = new Map<string, CaseEntry[]>();

  constructor(
    readonly study: StudyConfig,
    readonly wave: string,
    households: readonly HouseholdRecord[],
    began: number,
  ) {
    this.slots = new Slots(study.protocol);
    this.#households = new Map(households.map((household) => [caseId(household.id, wave), household]));
    this.cases = households.map(({ id }) => ({
      id: caseId(id, wave),
      study: study.id,
      household: id,
      wave,
      residents: study.protocol.respondents === 'each' ? 0 : null,
      createdAt: momentOf(began),
    }));
    for (const { id } of this.cases) this.#renew(id);
  }

  /** Adds an entry to a case; `id` where it must be one in particular. Gives the id. */
  write(caseOf: string, at: number, written: Written, id = `demo-${String(this.entries.length + 1)}`): string {
    const entry = { ...written, id, study: this.study.id, case: caseOf, at: momentOf(at) } as CaseEntry;
    this.entries.push(entry);
    this.#byCase.set(caseOf, [...(this.#byCase.get(caseOf) ?? []), entry]);
    this.#renew(caseOf);
    return id;
  }

  household(caseOf: string): HouseholdRecord | undefined {
    return this.#households.get(caseOf);
  }

  #renew(id: string): void {
    const record = this.cases.find((each) => each.id === id);
    const household = this.#households.get(id);
    if (!record || !household) return;
    const input = { record, household, entries: this.#byCase.get(id) ?? [], hold: null };
    this.states.set(id, caseState(input, this.study.protocol, this.slots));
  }
}

/** An attempt with nothing special about it. */
export const attempt = (
  known: Pick<AttemptEntry, 'by' | 'mode' | 'outcome'> & Partial<AttemptEntry> & { readonly began: number },
): Written => {
  const { began, ...rest } = known;
  return {
    kind: 'attempt',
    startedAt: momentOf(began),
    inbound: false,
    respondent: null,
    response: null,
    appointment: null,
    language: null,
    note: '',
    marks: [],
    ...rest,
  };
};

/** An appointment in the zone of the homes. */
export const appointment = (
  { slots, study }: DemoLog,
  moment: number,
  known: Pick<AppointmentEntry, 'by' | 'attempt' | 'kept' | 'note' | 'mode'>,
): Written => ({
  kind: 'appointment',
  moment: momentOf(moment),
  zone: study.protocol.timeZone,
  local: slots.clock.wallAt(moment),
  ...known,
});
