/**
 * What is known of a questionnaire, and made ready for it, while the engine is on its way: whether its definition is plainly
 * sound, which it is, what its texts and its questions need, and its style sheets. Knows nothing of survey-core.
 */
import type { DefinitionRef } from '../../domain/records/records.js';
import { firstLook, type FirstLook } from '../../domain/questionnaire/check/first-look.js';
import type { RawDefinition } from './definition-loader.js';
import { refOf } from './definition-ref.js';
import { fetchAhead } from './player/fetch-ahead.js';
import { hasSigns } from './player/markdown-signs.js';
import { playerStyles } from './player/player.styles.js';
import { furtherTypesIn } from './questions/further-types.js';
import type { SeenAhead } from './questions/registry.js';

export interface Foreseen {
  readonly look: FirstLook;
  /** Null for what cannot be read at a first look. */
  readonly ref: DefinitionRef | null;
  /** Null where it has to be checked first: what is damaged, or much too large, is looked through no further. */
  readonly seen: SeenAhead | null;
}

export function foresee(language: string, raw: RawDefinition): Foreseen {
  const look = firstLook(raw.source);
  const { definition, sound } = look;
  const types = sound ? furtherTypesIn(definition) : null;
  fetchAhead(language, types ?? []);
  const seen = types && { types, hasMarkup: hasSigns(definition) };
  readStyles();
  return { look, ref: definition === undefined ? null : refOf(definition, raw.name), seen };
}

/** A browser reads a style sheet when it is made, and not when it is used. */
function readStyles(): void {
  for (const sheet of playerStyles) void sheet.styleSheet;
}
