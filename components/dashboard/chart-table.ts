/** The figures of a chart as a real table: the same cells, with base, don't know and the rest below them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartModel } from './chart-model.js';
import type { DashboardMessages } from './locales/messages.js';

/** Hidden from sight (never from a screen reader) while the chart itself is shown. */
export function chartTable(model: ChartModel, words: DashboardMessages, visible: boolean): TemplateResult {
  const caption = `${model.title}. ${model.place}${model.base === null ? '' : `. ${model.base}`}`;
  return html`
    <div
      class=${visible ? 'table-frame' : 'visually-hidden'}
      part="table"
      role=${visible ? 'region' : nothing}
      aria-label=${visible ? `${words.chart.showTable}: ${model.title}` : nothing}
      tabindex=${visible ? '0' : nothing}
    >
      <table>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${model.itemsHeading}</th>
            ${model.groups.map((group) => html`<th scope="col"><bdi>${group.label}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${model.items.map(
            (item, index) => html`
              <tr>
                <th scope="row"><bdi>${item.label}</bdi></th>
                ${model.cells.map((cells) => {
                  const cell = cells[index];
                  return html`<td class=${cell?.hidden ? 'concealed' : ''}>${cell?.text ?? ''}</td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
        <tbody class="facts">
          ${model.facts.map(
            (fact) => html`
              <tr>
                <th scope="row">${fact.label}</th>
                ${fact.texts.map((text) => html`<td>${text}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
