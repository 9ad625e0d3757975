/** Dialogs and menus: what opens above the questions. */
import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--renovation-raised, Canvas);
    color: var(--renovation-color, CanvasText);
  }

  .dialog[data-mode='overlay'] {
    inline-size: 100vw;
    max-inline-size: 100vw;
    block-size: 100dvh;
    max-block-size: 100dvh;
    border: 0;
    border-radius: 0;
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .dialog-title {
    margin-block: 0 0.75rem;
    font-size: 1.25em;
    line-height: 1.25;
  }

  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: flex-end;
    margin-block-start: 1.25rem;
  }

  .dialog-foot > renovation-survey-actions {
    margin: 0;
  }

  .dialog-foot [data-action='apply'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .menu {
    position: fixed;
    inset: auto;
    inset-block-start: var(--_top, 0);
    left: min(var(--_left, 0px), max(0.5rem, 100vw - 16.5rem));
    overflow-y: auto;
    min-inline-size: min(var(--_inline-size, 12rem), 16rem);
    max-inline-size: 16rem;
    max-block-size: var(--_room, 60vh);
    margin: 0;
    padding: 0.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--renovation-raised, Canvas);
    color: var(--renovation-color, CanvasText);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 20%);
  }

  .menu[data-above] {
    inset-block: auto var(--_bottom, 0);
  }

  .menu-item {
    display: block;
    inline-size: 100%;
    border-color: transparent;
    text-align: start;
  }

  .menu-item[aria-checked='true'] {
    font-weight: 600;
  }

  .menu-item[aria-checked='true']::after {
    content: ' ✓' / '';
  }

  .menu-group,
  .menu-empty {
    margin: 0;
    padding: 0.5rem 1.125rem 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
