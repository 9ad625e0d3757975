/**
 * Owns what the questions have to know of the tag around them. It stays the same value while nothing in it changes:
 * every question draws itself again for another one.
 */
import type { Mode } from '../../../domain/records/records.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { allowedAddresses } from './allowed-origins.js';
import type { PlayerSettings } from './player-context.js';
import { wordsIn } from './words.js';

/** What the tag around the questions is told. */
export interface AskedOfPlayer {
  readonly mode: Mode | undefined;
  readonly secondLocale: string | undefined;
  readonly keys: boolean;
  readonly readonly: boolean;
}

export class SettingsKeeper {
  #settings: PlayerSettings | undefined;
  #study: StudyServicesSet['study'] | undefined;

  constructor(private readonly tellers: Pick<PlayerSettings, 'onNonresponse' | 'onAttend' | 'onKey'>) {}

  of(language: string, asked: AskedOfPlayer, services: StudyServicesSet | undefined): PlayerSettings {
    const study = services?.study;
    const mode = asked.mode ?? services?.session.mode ?? 'self';
    const isInterview = mode !== 'self';
    const secondLocale = (isInterview && asked.secondLocale) || null;
    const keys = isInterview && asked.keys && !asked.readonly;
    const messages = wordsIn(language);
    const known = this.#settings;
    const isSame =
      known?.mode === mode && known.secondLocale === secondLocale && known.keys === keys && known.messages === messages;
    if (isSame && this.#study === study) return known;
    this.#study = study;
    this.#settings = {
      messages,
      mode,
      secondLocale,
      keys,
      nonresponse: study?.declared === true ? study.config.nonresponse[mode] : [],
      address: allowedAddresses(study?.config.origins ?? []),
      ...this.tellers,
    };
    return this.#settings;
  }
}
