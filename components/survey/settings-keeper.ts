/**
 * Owns what the questions have to know of the tag around them. It stays the same value while nothing in it changes:
 * every question draws itself again for another one.
 */
import type { Mode } from '../../domain/records/records.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import type { Player } from './load-questionnaire.js';
import type { PlayerSettings } from './player/player-context.js';

export class SettingsKeeper {
  #settings: PlayerSettings | undefined;
  #study: StudyServicesSet['study'] | undefined;

  constructor(private readonly onNonresponse: PlayerSettings['onNonresponse']) {}

  of(
    player: Player,
    language: string,
    asked: Mode | undefined,
    services: StudyServicesSet | undefined,
  ): PlayerSettings {
    const study = services?.study;
    const mode = asked ?? services?.session.mode ?? 'self';
    const messages = player.wordsIn(language);
    const known = this.#settings;
    if (known?.mode === mode && known.messages === messages && this.#study === study) return known;
    this.#study = study;
    this.#settings = {
      messages,
      mode,
      nonresponse: study?.declared === true ? study.config.nonresponse[mode] : [],
      address: player.allowedAddresses(study?.config.origins ?? []),
      onNonresponse: this.onNonresponse,
    };
    return this.#settings;
  }
}
