/** The drawings of a rating: a star, and faces from sad to glad. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { cssProperties } from '../rendering/css-properties.js';

export const star = (full: boolean): TemplateResult =>
  html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true" ?data-full=${full}>
    <path d="m12 2.6 2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9Z" />
  </svg>`;

/** When a face shows its mood by colour as well. */
export type FaceColour = 'never' | 'chosen' | 'always';

/** `mood` from 0, as bad as can be, to 1, as good as can be. Its shape tells it without the colour. */
export function face(mood: number, colour: FaceColour): TemplateResult {
  const bend = (mood - 0.5) * 9;
  const ends = 15.25 - bend / 4;
  const mouth = `M7.5 ${ends.toFixed(2)}Q12 ${(15.25 + bend).toFixed(2)} 16.5 ${ends.toFixed(2)}`;
  const brows = mood < 0.2 ? svg`<path d="M7 7.6l2.8 1.4M17 7.6l-2.8 1.4" />` : nothing;
  // Between bad and middling, or between middling and good; how far towards the middle.
  const towardsMiddle = `${String(Math.round((1 - Math.abs(mood - 0.5) * 2) * 100))}%`;
  return html`<svg
    class="face"
    viewBox="0 0 24 24"
    aria-hidden="true"
    data-colour=${colour}
    data-tone=${mood < 0.5 ? 'bad' : 'good'}
    ${cssProperties({ '--_mix': towardsMiddle })}
  >
    <circle cx="12" cy="12" r="9.75" />
    <path class="eye" d="M8.75 10v.01M15.25 10v.01" />
    ${brows}
    <path class=${mood > 0.85 ? 'open mouth' : 'mouth'} d=${mood > 0.85 ? `${mouth}Z` : mouth} />
  </svg>`;
}
