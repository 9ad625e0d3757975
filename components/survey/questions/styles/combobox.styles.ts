/** Lists that unfold: the box with its field and tags, the popup, and the sheet over a small screen. */
import { css } from 'lit';

export const comboboxStyles = css`
  .combobox {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    max-inline-size: 40rem;
    min-block-size: var(--_target);
    padding-inline: 0.25rem 2.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .combobox:hover {
    border-color: var(--_accent);
  }

  .combobox:has(> .field:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  [data-error] > .combobox {
    border-color: var(--_error);
  }

  .combobox > .field:not([type='radio']) {
    flex: 1 1 8rem;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: calc(var(--_target) - 2px);
    padding: 0.5rem;
    border: 0;
    border-radius: 0;
    outline: none;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-overflow: ellipsis;
    cursor: inherit;
  }

  .combobox > input.field {
    cursor: text;
  }

  .combobox > .chosen-choice {
    position: absolute;
    inset-inline: 0.5rem 5rem;
    display: flex;
    align-items: center;
    block-size: calc(var(--_target) - 2px);
    overflow: hidden;
    pointer-events: none;
    white-space: nowrap;
  }

  .combobox[data-open] > .chosen-choice {
    display: none;
  }

  .combobox:not([data-open]) > .chosen-choice ~ .field {
    color: transparent;
  }

  /* Colours are the reader's there, and none is transparent. */
  @media (forced-colors: active) {
    .combobox > .chosen-choice {
      display: none;
    }
  }

  .combobox > .field[data-empty] {
    color: var(--_muted);
  }

  .combobox > .chevron {
    position: absolute;
    inset-block-start: calc(var(--_target) / 2 - 0.75rem);
    inset-inline-end: 0.625rem;
    pointer-events: none;
  }

  :is(.chevron, .icon-button svg) {
    flex: none;
    inline-size: 1.5rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .icon-button {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: var(--_target);
    min-block-size: calc(var(--_target) - 2px);
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .icon-button svg {
    inline-size: 1.25rem;
  }

  .tags {
    display: contents;
    list-style: none;
  }

  .tags li {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    margin-block: 0.125rem;
    padding-inline-start: 0.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_line);
    overflow-wrap: anywhere;
  }

  .tags .icon-button {
    min-block-size: 2.25rem;
  }

  .popup {
    position: fixed;
    display: flex;
    flex-direction: column;
    inset: auto;
    inset-block-start: var(--_top);
    left: var(--_left);
    z-index: 1000;
    inline-size: var(--_inline-size);
    max-block-size: min(var(--_room), 22rem);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 25%);
    overflow: hidden;
    cursor: auto;
  }

  .popup[data-above] {
    inset-block: auto var(--_bottom);
  }

  [role='listbox'] {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    margin: 0;
    padding: 0.25rem;
    list-style: none;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  [role='listbox'][hidden] {
    display: none;
  }

  [role='option'] {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    padding-inline-end: 2.25rem;
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }

  [data-nowrap] [role='option'] {
    display: block;
    line-height: calc(var(--_target) - 0.75rem);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  [role='option']:is(:hover, :active) {
    background: var(--_tint);
  }

  [role='option'][aria-selected='true'] {
    font-weight: 600;
  }

  [role='option'][aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.75rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: currentcolor;
    clip-path: polygon(14% 44%, 0 65%, 50% 100%, 100% 16%, 80% 0, 43% 62%);
  }

  [role='option'][data-active] {
    background: var(--_tint);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  [role='option'][aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }

  .popup-note {
    margin: 0;
    padding: 0.625rem 1rem;
    color: var(--_muted);
  }

  .sheet {
    position: fixed;
    inset: 0;
    z-index: 1000;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_raised);
    color: inherit;
    cursor: auto;
  }

  .sheet[open] {
    display: flex;
  }

  .sheet-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.25rem;
    padding-inline-start: 1rem;
    border-block-end: 1px solid var(--_line);
  }

  .sheet-head strong {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .sheet > .sheet-search:not([type='radio']) {
    flex: none;
    inline-size: auto;
    max-inline-size: none;
    margin: 0.5rem 0.75rem;
  }

  .sheet-foot {
    display: flex;
    gap: 0.75rem;
    padding: 0.5rem 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .sheet-foot button {
    flex: 1;
  }

  @media (min-width: 40rem) and (min-height: 30rem) {
    .sheet {
      inset: 0;
      inline-size: min(36rem, 100%);
      block-size: min(40rem, 90dvh);
      margin: auto;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .tags li {
      border: 1px solid;
    }
  }
`;
