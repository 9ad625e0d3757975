/** Header, progress, contents, clock and navigation of a questionnaire. */
import { css } from 'lit';

export const shellStyles = css`
  .shell {
    color: var(--renovation-color, inherit);
    font-family: var(--renovation-font, inherit);
  }

  .shell:has(> .survey-background) {
    position: relative;
    isolation: isolate;
    padding: 1rem;
  }

  .survey-background {
    position: absolute;
    inset: 0;
    z-index: -1;
    inline-size: 100%;
    block-size: 100%;
    opacity: var(--_opacity, 1);
    object-fit: cover;
    pointer-events: none;
  }

  .survey-background[data-fit='contain'] {
    object-fit: contain;
  }

  .survey-background[data-fit='fill'] {
    object-fit: fill;
  }

  .survey-background[data-fit='auto'] {
    object-fit: none;
  }

  .survey-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1rem;
    margin-block-end: 1.25rem;
  }

  .survey-header[data-logo='right'] {
    flex-direction: row-reverse;
    justify-content: flex-end;
  }

  .survey-header[data-logo='top'],
  .survey-header[data-logo='bottom'] {
    flex-direction: column;
    align-items: flex-start;
  }

  .survey-header[data-logo='bottom'] {
    flex-direction: column-reverse;
  }

  .survey-header-text {
    flex: 1 1 14rem;
  }

  .survey-title {
    margin: 0;
    font-size: 1.625em;
    line-height: 1.2;
  }

  .survey-logo {
    inline-size: var(--_width, auto);
    block-size: var(--_height, auto);
    max-inline-size: 100%;
    max-block-size: 8rem;
    object-fit: contain;
  }

  .survey-logo[data-fit='cover'] {
    object-fit: cover;
  }

  .main {
    min-inline-size: 0;
    max-inline-size: var(--_survey-width, 100%);
  }

  @media (min-width: 60rem) {
    .body[data-contents='left'] {
      display: grid;
      grid-template-columns: minmax(12rem, 1fr) 3fr;
      gap: 2rem;
    }

    .body[data-contents='right'] {
      display: grid;
      grid-template-columns: 3fr minmax(12rem, 1fr);
      gap: 2rem;
    }
  }

  .contents summary {
    min-block-size: var(--_target);
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .contents ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contents button {
    inline-size: 100%;
    text-align: start;
    text-decoration: none;
  }

  .contents button[aria-current] {
    background: var(--_tint);
    font-weight: 600;
  }

  .steps {
    display: flex;
    gap: 0.25rem;
    margin: 0 0 1.25rem;
    padding: 0;
    overflow-x: auto;
    list-style: none;
  }

  .steps > li {
    flex: 1 1 0;
    min-inline-size: max-content;
  }

  .steps button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    border-color: transparent;
    border-block-end: 0.25rem solid var(--_line);
    border-radius: 0;
    background: transparent;
    text-align: start;
  }

  .steps li[data-passed='true'] button,
  .steps button[aria-current] {
    border-block-end-color: var(--_accent);
  }

  .steps button[aria-current] {
    font-weight: 600;
  }

  .steps small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }

  .timer {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: inline-flex;
    align-items: baseline;
    gap: 0.5rem;
    margin-block-end: 1rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-variant-numeric: tabular-nums;
  }

  .progress-line {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block-end: 1rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .progress-line progress {
    flex: 1;
    min-inline-size: 4rem;
    block-size: 0.5rem;
    accent-color: var(--_accent);
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.5rem;
  }

  .navigation button {
    flex: 1 1 9rem;
    max-inline-size: 20rem;
  }

  .notification p {
    padding: 0.5rem 0.875rem;
    border-inline-start: 0.25rem solid var(--_accent);
    background: var(--_tint);
  }

  renovation-survey-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  renovation-survey-actions:empty {
    display: none;
  }

  button.fold {
    inline-size: 100%;
    border: 0;
    padding-inline: 0;
    background: transparent;
    font-weight: inherit;
    text-align: start;
  }

  button.fold::before {
    content: '▸' / '';
    display: inline-block;
    inline-size: 1.25em;
  }

  button.fold[aria-expanded='true']::before {
    content: '▾' / '';
  }

  button.fold:dir(rtl):not([aria-expanded='true'])::before {
    content: '◂' / '';
  }

  .panel-title {
    margin-block: 0 0.75rem;
    font-size: 1.125em;
  }

  .panel-content {
    padding-inline-start: var(--_indent, 0);
  }

  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entries li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .entries li > span {
    flex: 1;
  }

  .character-counter {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .read-only-value {
    padding-block: 0.5rem;
  }

  .medium {
    max-inline-size: 100%;
    inline-size: var(--_width, auto);
    block-size: var(--_height, auto);
    object-fit: contain;
    border: 0;
  }

  .medium[data-fit='cover'] {
    object-fit: cover;
  }

  .medium[data-fit='fill'] {
    object-fit: fill;
  }

  .medium[data-fit='none'] {
    object-fit: none;
  }

  .missing-medium {
    padding: 1rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
`;
