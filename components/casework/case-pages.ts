/**
 * The cases that a book has read: records, logs, households and holds, and the state that each case comes to. Every way
 * in renews the states that it touches, and tells which those were.
 */
import { caseState, type CaseState } from '../../domain/fieldwork/case-state.js';
import type { Slots } from '../../domain/fieldwork/time-slot.js';
import type { CaseEntry, CaseRecord, HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { ProtocolConfig } from '../../domain/study/study-config.js';

export interface ReadCases {
  readonly households: readonly HouseholdRecord[];
  readonly cases: readonly CaseRecord[];
  /** Of these cases, and perhaps of others. */
  readonly entries: readonly CaseEntry[];
  readonly holds: readonly HoldRecord[];
}

export class CasePages {
  readonly #states = new Map<string, CaseState>();
  readonly #records = new Map<string, CaseRecord>();
  readonly #logs = new Map<string, readonly CaseEntry[]>();
  #households: ReadonlyMap<string, HouseholdRecord> = new Map();
  #holds: ReadonlyMap<string, HoldRecord> = new Map();

  constructor(
    private readonly protocol: ProtocolConfig,
    private readonly slots: Slots,
  ) {}

  get states(): ReadonlyMap<string, CaseState> {
    return this.#states;
  }

  get records(): ReadonlyMap<string, CaseRecord> {
    return this.#records;
  }

  household(caseId: string): HouseholdRecord | null {
    return this.#households.get(this.#records.get(caseId)?.household ?? '') ?? null;
  }

  log(caseId: string): readonly CaseEntry[] {
    return this.#logs.get(caseId) ?? [];
  }

  hold(caseId: string): HoldRecord | null {
    return this.#holds.get(caseId) ?? null;
  }

  /** Everything anew. */
  fill({ households, cases, entries, holds }: ReadCases): void {
    const logs = new Map<string, CaseEntry[]>(cases.map(({ id }) => [id, []]));
    for (const entry of entries) logs.get(entry.case)?.push(entry);
    this.#households = byId(households);
    this.#holds = byCase(holds);
    for (const map of [this.#records, this.#logs, this.#states]) map.clear();
    for (const record of cases) this.#records.set(record.id, record);
    for (const [id, log] of logs) this.#logs.set(id, log);
    for (const id of this.#records.keys()) this.#renew(id);
  }

  setLog(caseId: string, log: readonly CaseEntry[]): void {
    this.#logs.set(caseId, log);
    this.#renew(caseId);
  }

  setHolds(holds: readonly HoldRecord[]): readonly string[] {
    const before = this.#holds;
    this.#holds = byCase(holds);
    return this.#renewWhere(
      (id) => !isSameHold(before.get(id), this.#holds.get(id)),
      [...new Set([...before.keys(), ...this.#holds.keys()])],
    );
  }

  setHouseholds(households: readonly HouseholdRecord[]): readonly string[] {
    const before = this.#households;
    this.#households = byId(households);
    const isOther = (id: string): boolean => {
      const { household = '' } = this.#records.get(id) ?? {};
      return before.get(household)?.revision !== this.#households.get(household)?.revision;
    };
    return this.#renewWhere(isOther, [...this.#records.keys()]);
  }

  #renewWhere(isOther: (caseId: string) => boolean, ids: readonly string[]): readonly string[] {
    const changed = ids.filter((id) => this.#records.has(id) && isOther(id));
    for (const id of changed) this.#renew(id);
    return changed;
  }

  #renew(id: string): void {
    const record = this.#records.get(id);
    const household = this.household(id);
    if (!record || !household) {
      this.#states.delete(id);
      return;
    }
    const input = { record, household, entries: this.log(id), hold: this.hold(id) };
    this.#states.set(id, caseState(input, this.protocol, this.slots));
  }
}

const byId = (households: readonly HouseholdRecord[]): ReadonlyMap<string, HouseholdRecord> =>
  new Map(households.map((household) => [household.id, household]));

const byCase = (holds: readonly HoldRecord[]): ReadonlyMap<string, HoldRecord> =>
  new Map(holds.map((hold) => [hold.case, hold]));

const isSameHold = (a: HoldRecord | undefined, b: HoldRecord | undefined): boolean =>
  a?.interviewer === b?.interviewer && a?.screen === b?.screen && a?.expiresAt === b?.expiresAt;
