/**
 * The look of every tag in one place. A page sets the public `--renovation-…` properties; inside, tags use the
 * private `--_…` ones. Font and text colour come from the host page; borders and surfaces are mixed from them,
 * so that a tag looks at home on a page nobody told us about.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--renovation-accent, #0a5c6b);
    --_accent-text: var(--renovation-accent-text, #ffffff);
    --_error: var(--renovation-error, #a8201a);
    --_success: var(--renovation-success, #1c6b3a);
    --_warning: var(--renovation-warning, #8a5300);
    --_text: var(--renovation-color, inherit);
    --_background: var(--renovation-background, transparent);
    --_raised: var(--renovation-raised, Canvas);
    --_muted: var(--renovation-muted, #5a6068);
    --_border: var(--renovation-border, #8b9299);
    --_line: var(--renovation-line, #d5d9dd);
    --_tint: var(--renovation-tint, #eef5f6);
    --_radius: var(--renovation-radius, 0.5rem);
    --_space: var(--renovation-space, 1rem);
    --_target: var(--renovation-target, 2.75rem);
    --_focus: var(--renovation-focus, #0a5c6b);
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_background);
    font-family: var(--renovation-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--renovation-accent, light-dark(#0a5c6b, #7fd0de));
      --_accent-text: var(--renovation-accent-text, light-dark(#ffffff, #06282f));
      --_error: var(--renovation-error, light-dark(#a8201a, #ffaca6));
      --_success: var(--renovation-success, light-dark(#1c6b3a, #8fd9a8));
      --_warning: var(--renovation-warning, light-dark(#8a5300, #ffc877));
      --_muted: var(--renovation-muted, light-dark(#5a6068, #b4bbc2));
      --_border: var(--renovation-border, light-dark(#767d85, #8d959d));
      --_line: var(--renovation-line, light-dark(#d5d9dd, #454c53));
      --_tint: var(--renovation-tint, light-dark(#eef5f6, #16323a));
      --_focus: var(--renovation-focus, light-dark(#0a5c6b, #7fd0de));
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* A page that rings all that has the focus would ring the whole tag, around the ring of the button in it. */
  :host(:focus) {
    outline: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_accent-text: HighlightText;
      --_error: CanvasText;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_line: CanvasText;
      --_tint: Canvas;
      --_raised: Canvas;
      --_focus: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      /* Not a little longer: every property has a transition then, and is the old one until the next frame. */
      transition-duration: 0s !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Buttons: one shape for every tag. `.primary` goes on, `.plain` reads as a link with a full-size target. */
export const buttons = css`
  button {
    font: inherit;
    line-height: 1.25;
    min-block-size: var(--_target);
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, CanvasText);
  }

  button.plain {
    border-color: transparent;
    background: transparent;
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** Text for screen readers alone. */
export const visuallyHidden = css`
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
