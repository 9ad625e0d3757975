/**
 * Keeps a case in hand as long as its screen is open: renews the hold well before it ends, and tells when somebody else
 * got it after all (the machine slept, the clock was set).
 */
import { succeed } from '../../../domain/failure.js';
import type { HoldRecord } from '../../../domain/records/fieldwork-records.js';
import type { FieldworkResult } from '../../../domain/records/fieldwork-store.js';
import type { CaseDesk } from '../../casework/case-desk.js';

const MINUTE = 60_000;
/** Renewed this many times within the hold's minutes: one that is missed does no harm. */
const RENEWALS = 3;

/** Told when the case went to somebody else in the middle of a call, and when it came back. */
export interface HoldListener {
  readonly lost: (hold: HoldRecord) => void;
  readonly regained: () => void;
}

export class HoldKeeper {
  #isLost = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly desk: CaseDesk,
    private readonly caseId: string,
    private readonly told: HoldListener,
  ) {}

  async take(): Promise<FieldworkResult<HoldRecord>> {
    const taken = await this.desk.take(this.caseId);
    if (taken.ok) this.#renewLater();
    return taken;
  }

  async release(): Promise<FieldworkResult<void>> {
    this.close();
    const released = await this.desk.release(this.caseId);
    return released.ok ? succeed(undefined) : released;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #renewLater(): void {
    this.close();
    this.#timer = setInterval(() => void this.#renew(), (this.desk.book.protocol.holdMinutes * MINUTE) / RENEWALS);
  }

  /** A store that does not answer is no reason to interrupt a talk: the next write will tell. */
  async #renew(): Promise<void> {
    const renewed = await this.desk.take(this.caseId);
    if (!renewed.ok && renewed.failure.reason === 'held') {
      this.#isLost = true;
      this.told.lost(renewed.failure.hold);
    } else if (renewed.ok && this.#isLost) {
      this.#isLost = false;
      this.told.regained();
    }
  }
}
