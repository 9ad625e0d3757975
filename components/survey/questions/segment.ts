/**
 * One of several boxes in a row, of which one is chosen: yes and no, a scale, a group of buttons. A radio button lies
 * invisibly over the box, so that keys, forms and screen readers find what they know.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Segment {
  readonly id: string;
  /** Shared by the boxes of one question. */
  readonly name: string;
  readonly value: unknown;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly content: unknown;
  /** Names the box where its content is no text. */
  readonly label?: string | undefined;
  /** Id of a text that says what this end of the scale means. */
  readonly describedBy?: string | undefined;
  readonly title?: string | undefined;
  readonly choose: () => void;
}

/** `@click` instead of `@change`: a scale is cleared by choosing the same box again. */
export const renderSegment = (segment: Segment, kind = 'segment'): TemplateResult =>
  html`<label class=${kind} ?data-checked=${segment.checked} title=${segment.title ?? nothing}
    ><input
      type="radio"
      id=${segment.id}
      name=${segment.name}
      .value=${String(segment.value)}
      .checked=${live(segment.checked)}
      ?disabled=${segment.disabled}
      aria-label=${segment.label ?? nothing}
      aria-describedby=${segment.describedBy ?? nothing}
      @click=${segment.choose}
    />${segment.content}</label
  >`;
