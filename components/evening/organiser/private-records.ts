/** Owns what only the organiser reads: who joins and what bothers people. It holds nothing while the door is closed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eveningId, type GrievanceRecord, type SignUpRecord } from '../../../domain/evening/evening-records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { OpenEvening } from '../evening-data.js';

export interface PrivateRecordsState {
  readonly signUps: readonly SignUpRecord[];
  readonly grievances: readonly GrievanceRecord[];
}

export class PrivateRecords implements ReactiveController {
  /** Null while they are being read, or the door is closed. */
  current: PrivateRecordsState | null = null;
  failure: StoreFailure | null = null;
  #evening: OpenEvening | null = null;
  #stop: (() => void) | undefined;
  #run = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  open(evening: OpenEvening): void {
    this.close();
    this.#evening = evening;
    const id = eveningId(evening.key.study, evening.key.name);
    this.#stop = evening.store.subscribe((changed) => {
      if (changed === id) void this.read();
    });
    void this.read();
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#evening = null;
    this.current = null;
    this.failure = null;
    this.#run++;
  }

  async read(): Promise<void> {
    const evening = this.#evening;
    if (!evening) return;
    const run = ++this.#run;
    const { store, key } = evening;
    const [signUps, grievances] = await Promise.all([store.signUps(key), store.grievances(key)]);
    if (run !== this.#run) return;
    if (signUps.ok && grievances.ok) {
      this.current = { signUps: signUps.value, grievances: grievances.value };
      this.failure = null;
    } else {
      this.failure = !signUps.ok ? signUps.failure : !grievances.ok ? grievances.failure : null;
    }
    this.host.requestUpdate();
  }
}
