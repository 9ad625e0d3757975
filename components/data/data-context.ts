/** What every part of the data screen works with. */
import type { DataStore } from '../../domain/person/data-store.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import type { DataMessages } from './locales/messages.js';

export interface DataContext {
  readonly services: StudyServicesSet;
  readonly data: DataStore;
  readonly words: DataMessages;
  readonly language: string;
  /** Of all questionnaires of the study; read once, when it is first needed. */
  readonly codebooks: () => Promise<readonly Codebook[]>;
}

/** A moment as people read it, by the clock where the homes are. */
export function printedBy({ language, services }: DataContext): (moment: string) => string {
  const { timeZone } = services.study.config.protocol;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return (moment) => {
    const time = Date.parse(moment);
    return Number.isNaN(time) ? moment : format.format(time);
  };
}

export const counted = (language: string, count: number): string => new Intl.NumberFormat(language).format(count);

/** `2026-11-29`, for names of files. */
export const dayOf = ({ services }: DataContext): string => services.clock.now().slice(0, 10);
