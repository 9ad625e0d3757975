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
import { furtherTypesIn, type FurtherType } from './questions/further-types.js';

export interface Foreseen {
  readonly look: FirstLook;
  /** Null for what cannot be read at a first look. */
  readonly ref: DefinitionRef | null;
  readonly types: ReadonlySet<FurtherType>;
  /** Some of its texts may be Markdown or HTML. */
  readonly hasMarkup: boolean;
}

export function foresee(language: string, raw: RawDefinition): Foreseen {
  const look = firstLook(raw.source);
  const { definition } = look;
  const types = furtherTypesIn(definition);
  fetchAhead(language, types);
  const hasMarkup = hasSigns(definition);
  readStyles();
  return {
    look,
    ref: definition === undefined ? null : refOf(definition, raw.name),
    types,
    hasMarkup,
  };
}

/** A browser reads a style sheet when it is made, and not when it is used. */
function readStyles(): void {
  for (const sheet of playerStyles) void sheet.styleSheet;
}
