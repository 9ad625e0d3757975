/** A black screen: everybody looks at whoever speaks. Any key of the big screen, and a press, bring back what was there. */
import { css, html, type TemplateResult } from 'lit';

export const blankView = (label: string, back: () => void): TemplateResult =>
  html`<button type="button" class="blank" aria-label=${label} @click=${back}></button>`;

export const blankStyles = css`
  button.blank,
  button.blank:hover:not(:disabled) {
    grid-row: 1 / -1;
    align-self: stretch;
    min-block-size: 60vh;
    border-color: #000;
    border-radius: 0;
    background: #000;
    cursor: none;
    forced-color-adjust: none;
  }

  button.blank:focus-visible {
    outline-offset: -3px;
  }

  /* All of the screen, in a dark tent, with no more light than shows where the keyboard is. */
  :host(:fullscreen) button.blank {
    position: fixed;
    inset: 0;
  }

  :host(:fullscreen) button.blank:focus-visible {
    outline: 1px solid #767676;
    outline-offset: -1px;
  }
`;
