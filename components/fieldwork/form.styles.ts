/** Fields, menus and rows of buttons of the supervisor's screen. */
import { css } from 'lit';

export const formStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.75rem;
  }

  .row > .wide {
    flex-basis: 100%;
  }

  .field {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }

  label {
    font-size: 0.875rem;
    font-weight: 600;
  }

  select,
  textarea,
  input:not([type='checkbox']) {
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    font: inherit;
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }

  .check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .field-error,
  .problem {
    color: var(--_error);
    font-weight: 600;
  }

  .saved {
    color: var(--_success);
    font-weight: 600;
  }

  p:empty {
    display: none;
  }

  :host([filled]) .actions {
    padding: 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1.5rem;
  }

  .actions > strong,
  .actions > p {
    align-self: center;
  }

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

  dialog form {
    display: grid;
    gap: 0.75rem;
  }

  dialog ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
`;
