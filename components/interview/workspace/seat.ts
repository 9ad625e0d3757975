/**
 * Who works in this window, and at which desk. Owns the interviewer, the window's name and the desk; sits down by itself
 * where the page or the window knows who it is.
 */
import type { InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import type { CaseBook } from '../../casework/case-book.js';
import { CaseDesk } from '../../casework/case-desk.js';
import { claimScreen, rememberedInterviewer, rememberInterviewer, type ScreenName } from './window-memory.js';

export class Seat {
  #name: ScreenName | undefined;
  #who: InterviewerRecord | null = null;
  #desk: CaseDesk | null = null;
  /** Counts claims, so that one that comes late for a tag that went away is given back. */
  #claims = 0;

  constructor(private readonly changed: () => void) {}

  get who(): InterviewerRecord | null {
    return this.#who;
  }

  get desk(): CaseDesk | null {
    return this.#desk;
  }

  /** Whether the window has a name to hold cases by. */
  get isReady(): boolean {
    return this.#name !== undefined;
  }

  async claim(): Promise<void> {
    const claim = ++this.#claims;
    const name = await claimScreen(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
    if (claim !== this.#claims || this.#name) {
      name.release();
      return;
    }
    this.#name = name;
    this.changed();
  }

  /** The tag goes away. */
  close(): void {
    this.#claims += 1;
    this.stand();
    this.#name?.release();
    this.#name = undefined;
  }

  /**
   * Sits down at the desk of a book, once.
   *
   * @param asked id or name, from the page
   * @returns the desk, when it is a new one
   */
  sit(book: CaseBook, mode: CaseDesk['mode'], asked: string | null): CaseDesk | null {
    if (!this.#name || (this.#desk?.book === book && this.#desk.mode === mode)) return null;
    this.#who ??= known(book, asked ?? rememberedInterviewer(book.study.id));
    if (!this.#who) return null;
    this.stand();
    this.#desk = new CaseDesk(book, this.#who, mode, this.#name.id);
    return this.#desk;
  }

  /** Leaves the desk; who it is stays known. */
  stand(): void {
    this.#desk?.close();
    this.#desk = null;
  }

  signIn(who: InterviewerRecord): void {
    this.#who = who;
    rememberInterviewer(who.study, who.id);
    this.changed();
  }

  /** Somebody else may sit down. */
  signOut(): void {
    if (this.#who) rememberInterviewer(this.#who.study, null);
    this.forget();
  }

  /** Another study, or another name from the page. */
  forget(): void {
    this.#who = null;
    this.stand();
    this.changed();
  }
}

const known = (book: CaseBook, asked: string | null): InterviewerRecord | null =>
  book.interviewers.find(({ id, name }) => id === asked || name === asked) ?? null;
