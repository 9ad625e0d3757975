/** How a text looks while it is read aloud, and the word that the voice is at. */
import { css } from 'lit';

export const spokenStyles = css`
  [data-spoken] {
    background: var(--renovation-spoken, #fff2a8);
    color: #1a1a1a;
    box-shadow: 0 0 0 0.25rem var(--renovation-spoken, #fff2a8);
    border-radius: 0.125rem;
  }

  [data-spoken='by-word'] {
    background: color-mix(in srgb, var(--renovation-spoken, #fff2a8) 35%, #fff);
  }

  ::highlight(renovation-spoken-word) {
    background-color: var(--renovation-spoken, #ffd83d);
    color: #000;
    text-decoration: underline 0.125em;
  }

  @media (forced-colors: active) {
    [data-spoken='by-word'] {
      background: Canvas;
      color: CanvasText;
    }

    ::highlight(renovation-spoken-word) {
      background-color: Highlight;
      color: HighlightText;
    }

    [data-spoken]:not([data-spoken='by-word']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
  }
`;
