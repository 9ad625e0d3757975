/** One door of the drawing: a button that opens it, or a box to tick. Its full name is heard, its number and state are seen. */
import { html, nothing, type TemplateResult } from 'lit';
import { doorName, foreignLanguage, type DoorWording } from './door-names.js';
import { glyph, tick } from './glyphs.js';
import type { SeenDoor } from './round.js';

export interface TileHandlers {
  readonly open: (seen: SeenDoor) => void;
  readonly toggle: (seen: SeenDoor) => void;
  /** Somebody wants to tick what cannot be ticked. */
  readonly refuse: (seen: SeenDoor) => void;
}

export function doorTile(seen: SeenDoor, wording: DoorWording, { open }: Pick<TileHandlers, 'open'>): TemplateResult {
  return html`<button
    type="button"
    class=${classesOf(seen)}
    data-case=${seen.door.case}
    aria-label=${doorName(seen, wording)}
    @click=${() => open(seen)}
  >
    ${face(seen, wording)}
  </button>`;
}

export function tickTile(
  seen: SeenDoor,
  ticked: boolean,
  wording: DoorWording,
  { toggle, refuse }: TileHandlers,
): TemplateResult {
  const name = doorName(seen, wording);
  if (!seen.selectable) {
    return html`<button
      type="button"
      class="${classesOf(seen)} unselectable"
      data-case=${seen.door.case}
      aria-disabled="true"
      aria-label=${name}
      @click=${() => refuse(seen)}
    >
      ${face(seen, wording)}
    </button>`;
  }
  return html`<label class="${classesOf(seen)} tickable">
    <input
      type="checkbox"
      data-case=${seen.door.case}
      aria-label=${name}
      .checked=${ticked}
      @change=${() => toggle(seen)}
    />
    ${face(seen, wording, tick(ticked))}
  </label>`;
}

const classesOf = ({ shown, selectable, finished }: SeenDoor): string =>
  ['door', shown.kind, finished ? 'finished' : '', selectable ? '' : 'barred'].filter(Boolean).join(' ');

function face(
  { door, shown, state }: SeenDoor,
  { doorWords, naming, ordinary }: DoorWording,
  ticked: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const foreign = foreignLanguage(state.language, ordinary);
  return html`<span class="number" dir="ltr">${door.number}</span>
    ${foreign === null ? nothing : html`<span class="tongue" dir="ltr">${foreign.toUpperCase()}</span>`}
    <span class="shown">
      <span class="signs">${glyph(shown.kind)}${ticked}</span>
      <span>${doorWords.state.short(shown, naming)}</span>
    </span>`;
}

/** Room on a floor where others have a door. */
export const noDoor = (): TemplateResult => html`<span class="no-door"></span>`;
