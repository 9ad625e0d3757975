/** The drawings on the lines of a ranking. */
import { html } from 'lit';

export const gripIcon = html`<svg class="rank-handle" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />
</svg>`;
export const upIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 15 6-6 6 6" /></svg>`;
export const downIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>`;
export const addIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 6v12M6 12h12" /></svg>`;
export const removeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>`;
