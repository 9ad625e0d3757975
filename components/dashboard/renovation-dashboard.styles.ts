/** The dashboard on the page: a calm grid that follows the width it is given, not that of the window. */
import { css } from 'lit';

export const dashboardStyles = css`
  .root {
    container: dashboard / inline-size;
  }

  .content > * + * {
    margin-block-start: var(--_space);
  }

  .title {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .place-title {
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.3;
  }

  .place-title:focus:not(:focus-visible) {
    outline: none;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    align-items: start;
  }

  /* The line under the title breaks before the tools go below it. */
  header > div:first-child {
    flex: 1 1 24rem;
  }

  nav ul,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* One row that scrolls where it has to: what is shown is in sight, see nav-row.ts. */
  nav ul {
    flex-wrap: nowrap;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    border-block-end: 1px solid var(--_line);
  }

  nav li {
    flex: none;
  }

  nav :focus-visible {
    outline-offset: -3px;
  }

  nav :is(a, button) {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: inherit;
    text-decoration: none;
    white-space: nowrap;
  }

  nav :is(a, button):hover {
    background: var(--_tint);
  }

  nav [aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }

  .more {
    display: none;
  }

  .said {
    flex-basis: 100%;
  }

  .said:empty {
    display: none;
  }

  .said input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.5rem;
    font: inherit;
  }

  .picker {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem;
    max-inline-size: 64rem;
  }

  /* A phone shows figures first: choices side by side, tools behind one button. */
  @container dashboard (inline-size < 40rem) {
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.5rem;
    }

    .title {
      font-size: 1.25rem;
    }

    .more {
      display: block;
    }

    .more[aria-expanded='true'] {
      background: var(--_tint);
    }

    .tools {
      grid-column: 1 / -1;
    }

    .tools:not([data-open]) > button {
      display: none;
    }

    .tools:is([data-open], :has(.said:not(:empty))) {
      margin-block-start: 0.5rem;
    }

    .picker {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
      gap: 0.5rem;
    }

    /* What is left over takes the whole row: its name is the longer one. */
    .pick:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    nav :is(a, button) {
      border-block-end-color: Canvas;
    }

    nav [aria-current] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    :host {
      --_raised: #fff;
      --_muted: #44494f;
      --_line: #c9cdd1;
      --_text: #000;
      --_background: #fff;
      --_accent: #0a5c6b;
      --_warning: #8a5300;
      color-scheme: light;
    }

    /* A container is printed in one piece. */
    .root {
      container-type: normal;
      /* Of a frame at the edge of the page half would be cut off. */
      padding-inline: 1px;
    }

    nav,
    .picker,
    .more,
    .tools,
    [data-unprinted],
    .print-all > * + *::part(header) {
      display: none;
    }

    .print-all > * + * {
      break-before: page;
    }

    .place-title {
      break-after: avoid;
    }

    .print-note {
      break-before: page;
    }

    /* How it was worked out stands at the end. */
    .root:has(.print-note),
    .print-all {
      --_print-method: none;
    }

    .print-note .sheet {
      padding-block-start: 0;
      border: 0;
    }
  }

  @media screen {
    .print-note,
    .print-all {
      display: none;
    }
  }
`;
