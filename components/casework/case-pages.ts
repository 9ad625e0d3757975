/**
 * The cases that a book has read: records, logs, households and holds, and the state that each case comes to. Every way
 * in renews the states that it touches, and tells which those were.
 */
import { compare } from '../../domain/fieldwork/case-log.js';
import { caseState, type CaseInput, type CaseState } from '../../domain/fieldwork/case-state.js';
import type { Slots } from '../../domain/fieldwork/time-slot.js';
import type { CaseEntry, CaseRecord, HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { CaseParts } from '../../domain/records/fieldwork-store.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { ProtocolConfig } from '../../domain/study/study-config.js';
import { toldResponses } from './missing-attempts.js';
import { inSlices } from './time-slices.js';

/** What was read of the cases, gathered part by part. Logs are in no order, and perhaps of other cases as well. */
export class GatheredCases {
  readonly households = new Map<string, HouseholdRecord>();
  readonly records = new Map<string, CaseRecord>();
  readonly logs = new Map<string, CaseEntry[]>();
  holds: readonly HoldRecord[] = [];

  take({ households = [], cases = [], entries = [] }: CaseParts): void {
    for (const household of households) this.households.set(household.id, household);
    for (const record of cases) this.records.set(record.id, record);
    for (const entry of entries) {
      const log = this.logs.get(entry.case);
      if (log) log.push(entry);
      else this.logs.set(entry.case, [entry]);
    }
  }
}

export class CasePages {
  #states = new Map<string, CaseState>();
  #records: ReadonlyMap<string, CaseRecord> = new Map();
  #logs = new Map<string, readonly CaseEntry[]>();
  #households: ReadonlyMap<string, HouseholdRecord> = new Map();
  #holds: ReadonlyMap<string, HoldRecord> = new Map();
  #toldElsewhere: ReadonlySet<string> = new Set();

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

  /**
   * Everything anew, in slices. Until its end all is as it was. A case of which nothing changed keeps its state, so that
   * whoever counts has nothing to count again.
   *
   * @param told from 0 to 1, how much is done
   */
  async fill(read: GatheredCases, told?: (share: number) => void): Promise<void> {
    const holds = byCase(read.holds);
    const states = new Map<string, CaseState>();
    await inSlices(
      [...read.records.values()],
      (record) => {
        const { id } = record;
        const log = read.logs.get(id)?.sort(oldestFirst) ?? NOTHING;
        const household = read.households.get(record.household);
        if (!household) return;
        const before = this.#states.get(id);
        const hold = holds.get(id);
        const isAsBefore = before && this.#isAsBefore(id, log, household, hold);
        states.set(id, isAsBefore ? before : this.#stateOf({ record, household, entries: log, hold: hold ?? null }));
      },
      { told },
    );
    await this.#leaveOthers(read);
    this.#households = read.households;
    this.#records = read.records;
    this.#logs = read.logs;
    this.#holds = holds;
    this.#states = states;
  }

  /** Finished interviews that the logs of this wave, or of another one, tell of. */
  async toldResponses(): Promise<ReadonlySet<string>> {
    const told = new Set(this.#toldElsewhere);
    await inSlices([...this.#logs.values()], (log) => {
      for (const response of toldResponses(log)) told.add(response);
    });
    return told;
  }

  /** Logs of other waves are not kept: only which interviews they tell of. */
  async #leaveOthers({ logs, records }: GatheredCases): Promise<void> {
    const told = new Set<string>();
    await inSlices([...logs.keys()], (id) => {
      if (records.has(id)) return;
      for (const response of toldResponses(logs.get(id) ?? NOTHING)) told.add(response);
      logs.delete(id);
    });
    this.#toldElsewhere = told;
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
    const entries = this.log(id);
    this.#keep(id, record && household ? this.#stateOf({ record, household, entries, hold: this.hold(id) }) : null);
  }

  #keep(id: string, state: CaseState | null): void {
    if (state) this.#states.set(id, state);
    else this.#states.delete(id);
  }

  #stateOf(input: CaseInput): CaseState {
    return caseState(input, this.protocol, this.slots);
  }

  /** Entries are never edited, so a log is told by its ids; a case is made once. */
  #isAsBefore(
    id: string,
    log: readonly CaseEntry[],
    household: HouseholdRecord | undefined,
    hold: HoldRecord | undefined,
  ): boolean {
    const before = this.log(id);
    return (
      log.length === before.length &&
      log.every((entry, place) => entry.id === before[place]?.id) &&
      household?.revision === this.household(id)?.revision &&
      isSameHold(hold, this.#holds.get(id))
    );
  }
}

const NOTHING: readonly CaseEntry[] = [];

const oldestFirst = (one: CaseEntry, other: CaseEntry): number =>
  compare(one.at, other.at) || compare(one.id, other.id);

const byId = (households: readonly HouseholdRecord[]): ReadonlyMap<string, HouseholdRecord> =>
  new Map(households.map((household) => [household.id, household]));

const byCase = (holds: readonly HoldRecord[]): ReadonlyMap<string, HoldRecord> =>
  new Map(holds.map((hold) => [hold.case, hold]));

const isSameHold = (a: HoldRecord | undefined, b: HoldRecord | undefined): boolean =>
  a?.interviewer === b?.interviewer && a?.screen === b?.screen && a?.expiresAt === b?.expiresAt;
