/** A shape for everything that a door can show, so that no colour is needed to tell them apart. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DoorState } from '../../../domain/fieldwork/doors/door-state.js';

/** In a square of 24, drawn in the colour of the text. */
const shapes: Readonly<Record<DoorState['kind'], SVGTemplateResult>> = {
  // An open ring: nobody was here.
  new: svg`<circle cx="12" cy="12" r="8" />`,
  // A door that stays shut.
  'not-reached': svg`<path d="M6 21V4h12v17M3 21h18" /><circle class="ink" cx="14.5" cy="13" r="1.25" />`,
  talked: svg`<path d="m4 12.5 5.5 5.5L20 6.5" />`,
  // Half a tick, and room for the rest.
  'some-talked': svg`<path d="m4 12.5 5.5 5.5" /><circle class="ink" cx="15" cy="11" r="1.25" /><circle class="ink" cx="19.5" cy="6" r="1.25" />`,
  appointment: svg`<circle cx="12" cy="12" r="9" /><path d="M12 6.5V12l4 2.5" />`,
  refused: svg`<circle cx="12" cy="12" r="9" /><path d="M6 18 18 6" />`,
  'not-now': svg`<path d="M8.5 5v14M15.5 5v14" />`,
  colleague: svg`<circle cx="12" cy="7.5" r="4" /><path d="M4 21c0-5 3.5-7.5 8-7.5s8 2.5 8 7.5" />`,
  language: svg`<path d="M4 4.5h16v11h-8l-5 4.5v-4.5H4z" />`,
  elsewhere: svg`<path d="M4 12h15M13 6l6 6-6 6" />`,
  unsafe: svg`<path d="M12 3.5 22 20.5H2zM12 9.5v5" /><circle class="ink" cx="12" cy="17.5" r="1" />`,
  'moved-out': svg`<path d="M13 4H5v16h8M10 12h11M17 8l4 4-4 4" />`,
  over: svg`<path d="M5 5h14v14H5zM5 5l14 14M19 5 5 19" />`,
};

export const glyph = (kind: DoorState['kind']): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">${shapes[kind]}</svg>`;

/** Ticked, or not yet. */
export const tick = (ticked: boolean): TemplateResult =>
  html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="3" y="3" width="18" height="18" rx="3" />
    ${ticked ? svg`<path d="m7 12.5 3.5 3.5L17.5 8.5" />` : ''}
  </svg>`;

/** A window in the drawing of a building: what a door comes down to from afar. */
export type WindowLook = 'open' | 'waiting' | 'agreed' | 'done' | 'barred';

const looks: Readonly<Record<DoorState['kind'], WindowLook>> = {
  new: 'open',
  'not-reached': 'waiting',
  talked: 'done',
  'some-talked': 'waiting',
  appointment: 'agreed',
  refused: 'barred',
  'not-now': 'waiting',
  colleague: 'waiting',
  language: 'waiting',
  elsewhere: 'waiting',
  unsafe: 'barred',
  'moved-out': 'done',
  over: 'done',
};

/** A door that may be rung at is open, whatever was met before. */
export const windowLook = (kind: DoorState['kind'], mayRing: boolean): WindowLook =>
  mayRing && kind !== 'appointment' ? 'open' : looks[kind];
