/** One row of change as it is read: its line, its verdict, and what it stands on. */
import { html, nothing, type TemplateResult } from 'lit';
import { intervalLine } from '../interval-line.js';
import type { ChangeRow } from './change-rows.js';

export const changeFigures = (row: ChangeRow, rightToLeft: boolean): TemplateResult => html`
  ${row.interval ? intervalLine({ ...row.interval, from: -row.reach, to: row.reach, mark: 0, rightToLeft }) : nothing}
  <p class=${row.clear ? 'estimate clear' : 'estimate'}>
    ${row.interval ? html`<strong>${row.verdict}</strong> <bdi>${row.change}</bdi>` : row.change}
  </p>
  ${row.details.map((line) => html`<p class="quiet" dir="auto">${line}</p>`)}
`;
