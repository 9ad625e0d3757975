/** Lines that are put in order. */
import { css } from 'lit';

export const rankingStyles = css`
  renovation-question-ranking > .hint:not(:empty) {
    margin-block-end: 0.5rem;
  }

  .ranks {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    max-inline-size: 40rem;
    margin: 0;
    padding: 0;
    list-style-type: ''; /* not none: Safari takes that for no list at all */
  }

  .rank {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    padding-inline-start: 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .rank:hover {
    border-color: var(--_accent);
  }

  .rank[data-fixed] {
    border-color: var(--_line);
    cursor: default;
    -webkit-user-select: auto;
    user-select: auto;
  }

  .rank[data-dragged] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: 0 0.25rem 0.875rem rgb(0 0 0 / 25%);
    cursor: grabbing;
  }

  [data-error] .rank {
    border-color: var(--_error);
  }

  .rank-handle {
    flex: none;
    inline-size: 1.5rem;
    block-size: calc(var(--_target) - 2px);
    fill: none;
    stroke: var(--_muted);
    stroke-linecap: round;
    stroke-width: 2.5;
    touch-action: none;
  }

  .rank[data-at-once] {
    touch-action: none;
  }

  .rank-place {
    flex: none;
    min-inline-size: 1.75rem;
    color: var(--_accent);
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .rank-text {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-block: 0.5rem;
    overflow-wrap: anywhere;
  }

  .rank .icon-button[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .rank .icon-button {
    min-inline-size: var(--_target);
  }

  .rank .icon-button + .icon-button {
    margin-inline-start: -0.5rem;
  }

  .rank-areas {
    display: grid;
    gap: 1rem;
  }

  .rank-areas[data-layout='horizontal'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  }

  .rank-heading {
    margin-block-end: 0.375rem;
    color: var(--_muted);
  }

  .rank-empty {
    display: grid;
    place-content: center;
    min-block-size: calc(var(--_target) * 2);
    padding: 0.75rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-align: center;
  }

  .keep-order {
    margin-block-start: 0.5rem;
  }
`;
