/** What every step of the import is drawn with. */
import type { ImportServices, ImportSession, ImportState } from './import-session.js';
import type { RegisterImportMessages } from './locales/messages.js';

export interface StepContext {
  readonly session: ImportSession;
  readonly services: ImportServices;
  readonly words: RegisterImportMessages;
  readonly language: string;
}

export type StateOf<S extends ImportState['step']> = Extract<ImportState, { step: S }>;
