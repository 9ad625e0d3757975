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
  return html`<button type="button" class=${classesOf(seen)} data-case=${seen.door.case} @click=${() => open(seen)}>
    ${face(seen, wording)}
  </button>`;
}

export function tickTile(
  seen: SeenDoor,
  ticked: boolean,
  wording: DoorWording,
  { toggle, refuse }: TileHandlers,
): TemplateResult {
  if (!seen.selectable) {
    return html`<button
      type="button"
      class="${classesOf(seen)} unselectable"
      data-case=${seen.door.case}
      aria-disabled="true"
      @click=${() => refuse(seen)}
    >
      ${face(seen, wording)}
    </button>`;
  }
  return html`<label class="${classesOf(seen)} tickable">
    <input type="checkbox" data-case=${seen.door.case} .checked=${ticked} @change=${() => toggle(seen)} />
    ${face(seen, wording, tick(ticked))}
  </label>`;
}

const classesOf = ({ shown, selectable, finished }: SeenDoor): string =>
  ['door', shown.kind, finished ? 'finished' : '', selectable ? '' : 'barred'].filter(Boolean).join(' ');

/** What is heard stands beside what is seen: the eye has a number, a shape and a word, the ear a sentence. */
function face(seen: SeenDoor, wording: DoorWording, ticked: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { door, shown, state } = seen;
  const { doorWords, naming, ordinary } = wording;
  const foreign = foreignLanguage(state.language, ordinary);
  return html`<span class="visually-hidden">${doorName(seen, wording)}</span>
    <span class="number" dir="ltr" aria-hidden="true">${door.number}</span>
    <span class="shown" aria-hidden="true">
      <span class="signs">
        ${glyph(shown.kind)}${foreign === null ? nothing : html`<span class="tongue" dir="ltr">${foreign.toUpperCase()}</span>`}${ticked}
      </span>
      <span>${doorWords.state.short(shown, naming)}</span>
    </span>`;
}

/** Room on a floor where others have a door. */
export const noDoor = (): TemplateResult => html`<span class="no-door"></span>`;
