/** The second step: which column holds what, with examples of what stands in it, to be changed by hand. */
import { html, nothing, type TemplateResult } from 'lit';
import { rowsToRead, type ColumnProblem } from '../../../domain/register/match-columns.js';
import { HEADINGS, type RegisterField } from '../../../domain/register/register-field.js';
import { cellText } from '../../../domain/register/table.js';
import { textIn } from '../../../domain/localized-text.js';
import { errorState } from '../../shared/states.js';
import type { StateOf, StepContext } from './step-context.js';

const FIELDS = Object.keys(HEADINGS) as RegisterField[];
const EXAMPLES = 3;

export function columnsStep(state: StateOf<'columns'>, context: StepContext): TemplateResult {
  const { session, words, language } = context;
  const rows = rowsToRead(state.file.table, state.columns);
  const problems = session.problems;
  const examplesOf = (column: number): string =>
    [...new Set(rows.slice(0, 20).map((row) => cellText(row, column)))]
      .filter((text) => text !== '')
      .slice(0, EXAMPLES)
      .join(' · ');
  return html`
    <p>${words.columns.intro(state.name, rows.length)}</p>
    ${sheetChoice(state, context)} ${complexChoice(state, context)}
    <table>
      <caption class="hidden">
        ${words.columns.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.columns.heading}</th>
          <th scope="col">${words.columns.examples}</th>
          <th scope="col">${words.columns.holds}</th>
        </tr>
      </thead>
      <tbody>
        ${state.columns.columns.map(({ heading, field, matched }, column) => {
          const name = heading || words.columns.unnamed(column + 1);
          return html`<tr>
            <th scope="row">${name}</th>
            <td class="quiet">${examplesOf(column)}</td>
            <td>
              <select
                aria-label=${words.columns.use(name)}
                @change=${(event: Event) => {
                  const { value } = event.currentTarget as HTMLSelectElement;
                  session.useColumn(column, FIELDS.find((each) => each === value) ?? null);
                }}
              >
                <option value="" ?selected=${field === null}>${words.columns.nothing}</option>
                ${FIELDS.map(
                  (each) =>
                    html`<option value=${each} ?selected=${field === each}>${words.columns.fields[each]}</option>`,
                )}
              </select>
              ${matched === 'near' ? html`<span class="quiet">${words.columns.near}</span>` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <div role="status">${problems.map((problem) => html`<p class="problem">${problemText(problem, context)}</p>`)}</div>
    ${state.failure ? errorState({ language, text: words.findings.failures[state.failure.reason] }) : nothing}
    <div class="actions">
      <button
        class="primary"
        type="button"
        ?disabled=${problems.length > 0 || state.busy}
        @click=${() => void session.check()}
      >
        ${state.busy ? words.findings.checking : words.columns.next}
      </button>
      <button class="plain" type="button" @click=${() => session.startAgain()}>${words.columns.otherFile}</button>
    </div>
  `;
}

function problemText(problem: ColumnProblem, { words: { columns } }: StepContext): string {
  return problem.code === 'no-home'
    ? columns.missing(problem.missing.map((field) => columns.fields[field]))
    : columns.twice(columns.fields[problem.field]);
}

function sheetChoice({ file, content, name }: StateOf<'columns'>, { session, words }: StepContext): unknown {
  if (file.sheets.length < 2) return nothing;
  return html`<p>
    <label for="sheet">${words.columns.sheet}</label>
    <select
      id="sheet"
      @change=${(event: Event) =>
        void session.choose(content, name, (event.currentTarget as HTMLSelectElement).selectedIndex)}
    >
      ${file.sheets.map((sheet, index) => html`<option ?selected=${index === file.sheet}>${sheet}</option>`)}
    </select>
  </p>`;
}

/** Asked only when no column says where a home is. */
function complexChoice({ columns, complex }: StateOf<'columns'>, context: StepContext): unknown {
  const { session, services, words, language } = context;
  if (columns.columns.some(({ field }) => field === 'complex')) return nothing;
  return html`<p>
    <label for="complex">${words.columns.complex}</label>
    <select
      id="complex"
      @change=${(event: Event) => session.useComplex((event.currentTarget as HTMLSelectElement).value)}
    >
      ${services.complexes.map(
        ({ id, label }) => html`<option value=${id} ?selected=${id === complex}>${textIn(label, language)}</option>`,
      )}
    </select>
  </p>`;
}
