/** The look of a call: who it is stays in sight, what is said is large, what can come of it is one column of keys. */
import { css, type CSSResultGroup } from 'lit';
import { consentStyles } from './consent.styles.js';

const frame = css`
  section[aria-label] > header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0.25rem calc(1.5 * var(--_space));
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
    background: var(--renovation-background, Canvas);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }

  .where {
    display: flex;
    align-items: baseline;
    gap: 0.75rem;
    color: var(--_muted);
    white-space: nowrap;
  }

  .where renovation-interview-timer {
    color: var(--_text);
    font-size: 1.25rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .step::before {
    content: '';
    display: inline-block;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline-end: 0.375rem;
    border-radius: 50%;
    background: var(--_accent);
  }

  .tools {
    display: flex;
    gap: 0.25rem;
  }

  .place {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: var(--_space);
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .place progress {
    flex: 1;
    max-inline-size: 20rem;
    block-size: 0.375rem;
    accent-color: var(--_accent);
  }

  .notice {
    margin-block: 0.5rem 0;
    color: var(--_success);
    font-weight: 600;
  }

  .notice:empty {
    display: none;
  }

  #stage {
    margin-block: var(--_space) 0.5rem;
    font-size: 1.25rem;
  }

  .why {
    font-weight: 600;
  }

  a.button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }

  a.button kbd {
    margin-inline-start: 0.5rem;
  }

  a.button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  a.button.primary kbd {
    border-color: currentcolor;
    background: transparent;
  }

  .talk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(15rem, 20rem);
    gap: calc(2 * var(--_space));
    align-items: start;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem var(--_space);
    margin-block-end: 0.5rem;
  }

  .language {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  .language select {
    inline-size: auto;
  }

  .say {
    max-inline-size: 52rem;
    margin-block-end: 0.5rem;
    font-size: 1.0625rem;
    line-height: 1.4;
  }

  .say.first {
    font-size: 1.25rem;
  }

  .say p {
    margin: 0;
  }

  .say.two {
    display: grid;
    max-inline-size: none;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.125rem 1.5rem;
  }

  .say .own {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_line);
    color: var(--_muted);
    font-size: 1rem;
  }

  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.125rem var(--_space);
    max-inline-size: 60rem;
    margin-block-start: 0.5rem;
  }

  .talk h3,
  .actions + h3 {
    margin-block-start: 0.75rem;
  }

  .instead h3:first-child,
  .heading h3 {
    margin-block: 0.375rem 0.25rem;
  }

  .instead .outcomes button {
    min-block-size: min(var(--_target), 2.125rem);
  }

  .outcomes button {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    inline-size: 100%;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    background: transparent;
    text-align: start;
  }

  .outcomes button kbd {
    flex: none;
    margin: 0;
  }

  .kept,
  .caution {
    margin-block: 0.5rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_warning);
  }

  .caution {
    flex-basis: 100%;
    font-size: 0.9375rem;
  }

  renovation-survey {
    margin-block-start: var(--_space);
  }

  @media (max-width: 48rem) {
    /* One line: what is asked has the room. */
    section[aria-label] > header {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.5rem;
      padding-block: 0.25rem 0;
    }

    .who {
      display: block;
      grid-column: 1 / -1;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    section[aria-label] > header h2 {
      display: inline;
      margin-inline-end: 0.375rem;
      font-size: 1.0625rem;
      text-wrap: nowrap;
    }

    .where {
      grid-area: 2 / 2;
      gap: 0.5rem;
      font-size: 0.9375rem;
    }

    .where renovation-interview-timer {
      font-size: 1.0625rem;
    }

    .place.first-page {
      display: none;
    }

    .tools {
      grid-area: 2 / 1;
      margin-inline-start: -0.5rem;
    }

    .talk,
    .say.two {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Enlarged to 400 %: the tools keep a line of their own. */
  @media (max-width: 22rem) {
    .tools,
    .where {
      grid-column: 1 / -1;
      grid-row: auto;
    }

    .tools button {
      white-space: nowrap;
    }
  }

  /* A phone on its side, a page at 400 %: what is asked has the height. */
  @media (max-height: 30rem) {
    section[aria-label] > header {
      position: static;
    }
  }
`;

export const callStyles: CSSResultGroup = [frame, consentStyles];
