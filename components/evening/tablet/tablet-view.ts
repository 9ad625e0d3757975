/** What the screens of the tablet are drawn from. */
import type { EveningMessages } from '../locales/messages.js';
import type { OpenEvening } from '../evening-data.js';
import type { TabletDesk } from './tablet-desk.js';

/** The thanks to whoever has just finished, and the language that they read it in. */
export interface Farewell {
  readonly language: string;
  readonly text: string;
}

export interface TabletView {
  readonly desk: TabletDesk;
  readonly evening: OpenEvening;
  readonly words: EveningMessages;
  readonly consentText: string | null;
  readonly language: string;
  readonly languages: readonly string[];
  readonly fallbacks: readonly string[];
  readonly headingLevel: number;
  readonly farewell: Farewell | null;
  /** Ends the turn. */
  end(notice: 'thanks' | 'cleared'): void;
  /** Brings whoever sent something to the field that is not right yet. */
  toProblem(): void;
  /** Tells the tag which language was chosen. */
  dispatchEvent(event: Event): boolean;
}
