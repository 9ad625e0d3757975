/**
 * A small call centre without a screen: a study, windows on one store, and a clock that stands still until it is told.
 * Windows on IndexedDB each have a connection of their own; those in memory share the page, as they would.
 */
import { deleteDB } from 'idb';
import { CaseBook } from '../../components/casework/case-book.js';
import { CaseDesk } from '../../components/casework/case-desk.js';
import type { StudyServicesSet } from '../../components/shared/contexts.js';
import type { AttemptEntry } from '../../domain/records/fieldwork-records.js';
import type { FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { Store } from '../../domain/records/store.js';
import { checkStudy } from '../../domain/study/check-study.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MemoryStore } from '../../storage/memory-store.js';
import { studyWith } from '../domain/study/minimal-study.js';
import { sampleInterviewer, WAVE } from './sample-fieldwork.js';
import { sampleHousehold, STUDY } from './sample-records.js';
import { valueOf } from './store-results.js';

/** A Tuesday, seven in the evening in the Netherlands: everybody may be called. */
export const EVENING = '2026-11-24T18:00:00.000Z';

export class TestClock {
  #ids = 0;
  constructor(public at = EVENING) {}
  readonly now = (): string => this.at;
  readonly newId = (): string => `id-${String(++this.#ids).padStart(6, '0')}`;
  pass(minutes: number): void {
    this.at = new Date(Date.parse(this.at) + minutes * 60_000).toISOString();
  }
}

export function smallStudy(): StudyConfig {
  const waves = [
    { id: WAVE, label: 'Vooraf' },
    { id: 'after', label: 'Achteraf' },
  ];
  const checked = checkStudy(studyWith({ id: STUDY, waves, complexes: [{ id: 'poplar', label: 'Poplar', homes: 3 }] }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value.config;
}

export const home = (number: number, part: Partial<HouseholdRecord> = {}): HouseholdRecord =>
  sampleHousehold({ id: `home-${String(number)}`, accessCode: null, name: `Bewoner ${String(number)}`, ...part });

export const caseOf = (number: number): string => `${WAVE}/home-${String(number)}`;

export interface Window {
  readonly store: Store;
  readonly fieldwork: FieldworkStore;
  /** Opens the cases of the wave in this window. */
  book(wave?: string): Promise<CaseBook>;
  /** Somebody at a screen of this window. */
  desk(interviewer: string, screen?: string): Promise<CaseDesk>;
}

export class Casework {
  readonly clock = new TestClock();
  readonly config = smallStudy();
  readonly #stores: Store[] = [];
  readonly #opened: { close(): void }[] = [];
  readonly #name = 'casework';

  constructor(readonly kind: 'memory' | 'indexeddb') {}

  /** Another window on the same store. */
  async window(): Promise<Window> {
    const store = this.#store();
    const fieldwork = await store.fieldwork();
    const book = async (wave = WAVE): Promise<CaseBook> => {
      const opened = await valueOf(CaseBook.open(this.services(store), wave));
      this.#opened.push(opened);
      return opened;
    };
    const desk = async (id: string, screen = `screen of ${id}`): Promise<CaseDesk> => {
      const opened = new CaseDesk(await book(), sampleInterviewer({ id, name: id }), 'phone', screen);
      this.#opened.push(opened);
      return opened;
    };
    return { store, fieldwork, book, desk };
  }

  /** A window with a register of so many homes. */
  async start(homes = 3): Promise<Window> {
    const window = await this.window();
    await valueOf(window.store.putHouseholds(Array.from({ length: homes }, (_, index) => home(index + 1))));
    return window;
  }

  services(store: Store): StudyServicesSet {
    const { clock, config } = this;
    // What cases need of a study: nothing here asks for the language or a release.
    return { study: { config, baseUrl: '', declared: true }, store, clock } as unknown as StudyServicesSet;
  }

  async close(): Promise<void> {
    for (const each of this.#opened.splice(0)) each.close();
    await Promise.all(this.#stores.splice(0).map((store) => store.close()));
    if (this.kind === 'indexeddb') await deleteDB(this.#name);
  }

  #store(): Store {
    const [first] = this.#stores;
    if (this.kind === 'memory' && first) return first;
    const { clock } = this;
    const store = this.kind === 'memory' ? new MemoryStore({ clock }) : new IndexedDbStore({ clock, name: this.#name });
    this.#stores.push(store);
    return store;
  }
}

/** Waits until a book says so: what another window wrote arrives in its own time. */
export async function whenBook(book: CaseBook, condition: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = book.subscribe(() => {
      if (!condition()) return;
      stop();
      resolve();
    });
    if (condition()) {
      stop();
      resolve();
    }
  });
  await book.settled();
}

export const attemptsIn = (book: CaseBook, number: number): readonly AttemptEntry[] =>
  book.log(caseOf(number)).filter((entry) => entry.kind === 'attempt');

export const outcomesIn = (book: CaseBook, number: number): readonly string[] =>
  attemptsIn(book, number).map(({ outcome }) => outcome);
