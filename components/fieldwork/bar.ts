/** Bars beside figures: a picture of what the number next to it says, so a screen reader passes it by. */
import { html, nothing, svg, type TemplateResult } from 'lit';

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

export interface Bar {
  /** Between 0 and 1. */
  readonly part: number;
  /** What the part is within, where that is not the whole width. */
  readonly within?: number;
  /** Where the target is. */
  readonly mark?: number | null;
}

/** Drawn by attributes, since styles may not be written in the page. Reads from the start, in every direction. */
export const bar = ({ part, within = 1, mark = null }: Bar): TemplateResult =>
  html`<svg class="meter" width="100%" height="12" aria-hidden="true" focusable="false">
    <rect class="whole" y="2" width=${percent(within)} height="8" rx="2"></rect>
    <rect class="part" y="2" width=${percent(part)} height="8" rx="2"></rect>
    ${mark === null ? nothing : svg`<line class="mark" x1=${percent(mark)} x2=${percent(mark)} y1="0" y2="12"></line>`}
  </svg>`;
