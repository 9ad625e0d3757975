/** What the dashboard and the panels in it share: text of less weight, selects, sheets, tables of figures, lists. */
import { css } from 'lit';

export const sheetStyles = css`
  p {
    margin: 0;
  }

  section > * + * {
    margin-block-start: var(--_space);
  }

  /* A sentence in another language keeps its own direction, and the side of the page. */
  [dir='auto'] {
    text-align: match-parent;
  }

  .quiet {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .care {
    color: var(--_warning);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .care:empty {
    display: none;
  }

  /* No wider than its place, however long its longest choice: in WebKit that goes on unseen behind the edge. */
  .pick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    min-inline-size: 0;
    overflow-x: clip;
    font-size: 0.875rem;
    font-weight: 600;
  }

  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
    text-overflow: ellipsis;
  }

  .pick select:focus-visible {
    outline-offset: -3px;
  }

  .sheet {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  @media print {
    /* A frame that goes on over the page would stand open at its edge: a line above is enough. */
    .sheet:not(.tile) {
      padding: 0.75rem 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .sheet:not(.tile) + .sheet:not(.tile) {
      margin-block-start: 1.5rem;
    }

    /* What tells how to read figures stands with them. */
    .quiet,
    .care {
      break-inside: avoid;
    }

    .sheet:not(.tile, .response) > :is(.quiet, .care) {
      break-after: avoid;
    }

    .sheet:has(> .table-frame) {
      break-inside: avoid;
    }
  }
`;
