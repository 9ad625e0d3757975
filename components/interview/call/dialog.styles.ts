/** The look of dialogs of the workspace. */
import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(36rem, 100vw - 2rem);
    max-block-size: calc(100vh - 2rem);
    overflow: auto;
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem var(--_space);
    margin-block: 0.5rem;
  }

  .keys dd {
    margin: 0;
  }
`;
