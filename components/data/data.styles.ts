/** The data screen: three parts, each a column of quiet boxes. */
import { css } from 'lit';
import { visuallyHidden } from '../shared/tokens.styles.js';

export const dataStyles = css`
  ${visuallyHidden}

  h2,
  h3,
  h4,
  h5 {
    margin-block: 0;
    line-height: 1.25;
  }

  h4 {
    font-size: 1.0625rem;
  }

  h5 {
    font-size: 1rem;
  }

  :is(h4, h5)[tabindex='-1']:focus-visible {
    outline: none;
  }

  .root > * + * {
    margin-block-start: var(--_space);
  }

  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: var(--_space);
  }

  .menu button[aria-current='page'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 -3px 0 var(--_accent);
    font-weight: 600;
  }

  /* Shadows are not drawn there. */
  @media (forced-colors: active) {
    .menu button[aria-current='page'] {
      border-block-end-width: 4px;
    }
  }

  .part,
  form,
  .box {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    min-inline-size: 0;
  }

  .part {
    max-inline-size: 66rem;
    gap: calc(1.25 * var(--_space));
    justify-items: stretch;
  }

  .box {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .box.grave {
    border-color: var(--_error);
    border-inline-start-width: 0.375rem;
  }

  .box.done {
    border-color: var(--_success);
    border-inline-start-width: 0.375rem;
  }

  p {
    margin: 0;
    max-inline-size: 44rem;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25rem;
    max-inline-size: 44rem;
  }

  ul.plain {
    list-style: none;
    padding: 0;
    inline-size: 100%;
    display: grid;
    gap: 0.5rem;
  }

  ul.plain.found {
    max-inline-size: 44rem;
  }

  ul.plain .effect {
    flex-basis: 100%;
  }

  button.household {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    inline-size: 100%;
    text-align: start;
  }

  dl {
    margin: 0;
    inline-size: 100%;
    max-inline-size: 60rem;
  }

  dl > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0 1rem;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .paper {
    display: grid;
    gap: 0.75rem;
    inline-size: 100%;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .paper h5 {
    margin-block-start: 0.75rem;
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }

  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: progress;
  }

  ul.plain > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  fieldset.stacked {
    display: grid;
  }

  legend {
    padding: 0;
    font-weight: 600;
    font-size: 0.875rem;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    align-items: start;
    gap: 0.75rem 1.25rem;
    inline-size: 100%;
  }

  .field {
    inline-size: 100%;
    max-inline-size: 30rem;
  }

  label.check {
    min-block-size: var(--_target);
    padding-block: 0.25rem;
    line-height: 1.35;
    font-weight: 400;
    white-space: normal;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .warning {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_warning);
    border-inline-start-width: 0.375rem;
    border-radius: var(--_radius);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }

  button.grave {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 600;
  }

  .work {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    inline-size: 100%;
  }

  .work label {
    display: grid;
    flex: 1 1 16rem;
  }

  progress {
    inline-size: 100%;
    block-size: 0.75rem;
    accent-color: var(--_accent);
  }

  .share {
    font-variant-numeric: tabular-nums;
  }

  .outcome:empty {
    display: none;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding-block: 0.25rem;
    padding-inline: 0 1.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }

  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
