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
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly failure: StoreFailure }
  | { readonly status: 'open'; readonly book: CaseBook; readonly figures: LiveFigures };

const NONE: ReadonlyMap<string, FieldworkTally> = new Map();

export class FieldworkSource {
  state: SourceState = { status: 'opening' };
  otherWaves: ReadonlyMap<string, FieldworkTally> = NONE;

  #wanted: { readonly services: StudyServicesSet; readonly wave: string } | null = null;
  #run = 0;

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
    if (this.state.status === 'open') this.state.book.close();
    this.state = { status: 'opening' };
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
    let opened: Awaited<ReturnType<typeof CaseBook.open>>;
    try {
      opened = await CaseBook.open(services, wave);
    } catch (error) {
      // The code of the store did not come.
      opened = { ok: false, failure: { reason: 'failed', detail: String(error) } };
    }
    if (run !== this.#run) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (opened.ok) this.#follow(opened.value, run);
    else this.state = { status: 'failed', failure: opened.failure };
    this.changed();
  }

  #follow(book: CaseBook, run: number): void {
    const figures = new LiveFigures(book);
    book.subscribe((change) => {
      figures.follow(change);
      this.counted();
    });
    this.state = { status: 'open', book, figures };
    void readOtherWaves(book).then((waves) => {
      if (run !== this.#run) return;
      this.otherWaves = waves;
      this.counted();
    });
  }
}
