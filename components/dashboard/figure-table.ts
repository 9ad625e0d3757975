/** A table of figures that can be scrolled to with the keyboard, named for whoever does not see it. */
import { html, type TemplateResult } from 'lit';

export interface FigureTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

export const figureTable = ({ title, columns, rows }: FigureTable): TemplateResult => html`
  <div class="table-frame" role="region" aria-label=${title} tabindex="0">
    <table>
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col"><bdi>${column}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) => html`
            <tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
