/** What every screen of the supervisor is drawn from. A new object whenever something of it changed. */
import type { FieldworkTally } from '../../domain/fieldwork/fieldwork-tally.js';
import type { CaseBook } from '../casework/case-book.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import type { LiveFigures } from './live-figures.js';
import type { FieldworkMessages } from './locales/messages.js';
import type { Naming } from './naming.js';

export interface FieldworkContext {
  readonly services: StudyServicesSet;
  readonly book: CaseBook;
  readonly figures: LiveFigures;
  /** The other waves, as they stood when this one was opened; those that cannot be read are left out. */
  readonly otherWaves: ReadonlyMap<string, FieldworkTally>;
  readonly words: FieldworkMessages;
  readonly naming: Naming;
  /** Null: all of them. */
  readonly complex: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who works here: the `by` of what is written. Null while nobody said so. */
  readonly supervisor: string | null;
}
