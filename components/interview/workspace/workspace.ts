/**
 * Opens the cases of a wave for the workspace, and tells what stands in the way. Owns the case book and when it is
 * closed again; who works here, and what is on the screen, is the tag's.
 */
import type { StoreFailure } from '../../../domain/records/store.js';
import type { WaveConfig } from '../../../domain/study/study-config.js';
import { CaseBook } from '../../casework/case-book.js';
import { currentWave } from '../../casework/current-wave.js';
import type { StudyServicesSet } from '../../shared/contexts.js';

export type WorkspacePhase =
  | { readonly kind: 'opening' }
  /** The study has no waves: a tag that stands alone, or a study that is not finished. */
  | { readonly kind: 'no-wave' }
  | { readonly kind: 'unknown-wave'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: StoreFailure }
  /** A part of the kit did not load. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'open'; readonly book: CaseBook; readonly wave: WaveConfig };

export class Workspace {
  #phase: WorkspacePhase = { kind: 'opening' };
  #run = 0;
  #again: (() => Promise<void>) | undefined;

  constructor(private readonly changed: () => void) {}

  get phase(): WorkspacePhase {
    return this.#phase;
  }

  /** @param asked id of a wave; the one that is being asked now without it */
  async open(services: StudyServicesSet, asked: string | undefined): Promise<void> {
    this.close();
    const run = this.#run;
    this.#again = () => this.open(services, asked);
    const { config } = services.study;
    const wave = asked ? config.waves.find(({ id }) => id === asked) : currentWave(config, services.clock.now());
    if (!wave) {
      const known = config.waves.map(({ id }) => id);
      this.#to(asked && known.length > 0 ? { kind: 'unknown-wave', asked, known } : { kind: 'no-wave' });
      return;
    }
    this.#to({ kind: 'opening' });
    const phase = await opened(services, wave);
    if (run === this.#run) this.#to(phase);
    else if (phase.kind === 'open') phase.book.close();
  }

  async retry(): Promise<void> {
    await this.#again?.();
  }

  close(): void {
    this.#run += 1;
    if (this.#phase.kind === 'open') this.#phase.book.close();
    this.#phase = { kind: 'opening' };
  }

  #to(phase: WorkspacePhase): void {
    this.#phase = phase;
    this.changed();
  }
}

async function opened(services: StudyServicesSet, wave: WaveConfig): Promise<WorkspacePhase> {
  try {
    const book = await CaseBook.open(services, wave.id);
    return book.ok ? { kind: 'open', book: book.value, wave } : { kind: 'failed', failure: book.failure };
  } catch (error) {
    return { kind: 'broken', detail: String(error) };
  }
}

/** Whether a wave is being asked on a day (`2026-11-28`, where the homes are): before, after, or null while it is. */
export function closedOn({ opens, closes }: WaveConfig, day: string): 'not-open' | 'closed' | null {
  if (opens !== null && day < opens) return 'not-open';
  return closes !== null && day > closes ? 'closed' : null;
}
