/**
 * Owns the case book of the wave that is looked at, and the figures that follow it. It opens nothing before it is told
 * which wave, and lets go of a book when another wave is asked for or the tag leaves the page.
 */
import type { FieldworkTally } from '../../domain/fieldwork/fieldwork-tally.js';
import type { StoreFailure } from '../../domain/records/store.js';
import { CaseBook } from '../casework/case-book.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { LiveFigures } from './live-figures.js';
import { readOtherWaves } from './read-other-waves.js';

export type SourceState =
  /** `share` from 0 to 1, once it takes longer than a moment. */
  | { readonly status: 'opening'; readonly share: number | null }
  | { readonly status: 'failed'; readonly failure: StoreFailure }
  | { readonly status: 'open'; readonly book: CaseBook; readonly figures: LiveFigures };

/** The part of opening that the book takes; the rest is counting. */
const BOOK = 0.8;
/** Milliseconds until progress is worth telling, and between two tellings. */
const A_MOMENT = 1000;
const TELL_EVERY = 200;

const NONE: ReadonlyMap<string, FieldworkTally> = new Map();

export class FieldworkSource {
  state: SourceState = { status: 'opening', share: null };
  otherWaves: ReadonlyMap<string, FieldworkTally> = NONE;

  #wanted: { readonly services: StudyServicesSet; readonly wave: string } | null = null;
  #run = 0;
  #book: CaseBook | null = null;
  #figures: LiveFigures | null = null;
  #toldAt = 0;

  /**
   * @param changed the state is another
   * @param counted the figures are others
   */
  constructor(
    private readonly changed: () => void,
    private readonly counted: () => void,
  ) {}

  /** Opens a wave, unless it is open already. Another language does not open anything again. */
  want(services: StudyServicesSet, wave: string): void {
    const known = this.#wanted;
    if (known?.wave === wave && known.services.study === services.study && known.services.store === services.store)
      return;
    this.close();
    this.#wanted = { services, wave };
    void this.#open(services, wave);
  }

  close(): void {
    this.#run += 1;
    this.#book?.close();
    this.#figures?.close();
    this.#book = null;
    this.#figures = null;
    this.state = { status: 'opening', share: null };
    this.otherWaves = NONE;
    this.#wanted = null;
  }

  async retry(): Promise<void> {
    if (this.state.status === 'open') return this.state.book.refresh();
    const wanted = this.#wanted;
    this.close();
    if (wanted) this.want(wanted.services, wanted.wave);
    this.changed();
  }

  async #open(services: StudyServicesSet, wave: string): Promise<void> {
    const run = this.#run;
    const began = performance.now();
    const told = (share: number): void => this.#told(run, share, began);
    let opened: Awaited<ReturnType<typeof CaseBook.open>>;
    try {
      opened = await CaseBook.open(services, wave, (share) => told(BOOK * share));
    } catch (error) {
      // The code of the store did not come.
      opened = { ok: false, failure: { reason: 'failed', detail: String(error) } };
    }
    if (run !== this.#run) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (opened.ok) return this.#follow(opened.value, run, told);
    this.state = { status: 'failed', failure: opened.failure };
    this.changed();
  }

  async #follow(book: CaseBook, run: number, told: (share: number) => void): Promise<void> {
    this.#book = book;
    const figures = await LiveFigures.open(book, this.counted, (share) => told(BOOK + (1 - BOOK) * share));
    if (run !== this.#run) {
      figures.close();
      return;
    }
    this.#figures = figures;
    this.state = { status: 'open', book, figures };
    this.changed();
    const waves = await readOtherWaves(book);
    if (run !== this.#run) return;
    this.otherWaves = waves;
    this.counted();
  }

  /** Nobody needs to hear of what is done before they have looked. */
  #told(run: number, share: number, began: number): void {
    const now = performance.now();
    if (run !== this.#run || this.state.status !== 'opening' || now - began < A_MOMENT) return;
    if (now - this.#toldAt < TELL_EVERY) return;
    this.#toldAt = now;
    this.state = { status: 'opening', share };
    this.changed();
  }
}
