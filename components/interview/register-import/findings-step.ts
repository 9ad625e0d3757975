/** The third step: what would happen, which rows stay out and why, and what only a person can decide. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DuplicateGroup } from '../../../domain/register/find-duplicates.js';
import type { ImportPlan, UnclearTenant } from '../../../domain/register/plan-import.js';
import type { RegisterEntry } from '../../../domain/register/register-entry.js';
import { rejectedCsv } from '../../../domain/register/rejected-csv.js';
import type { RowIssue } from '../../../domain/register/row-issue.js';
import { autonym } from '../../shared/autonym.js';
import { errorState } from '../../shared/states.js';
import { saveFile } from '../../shared/save-file.js';
import type { StateOf, StepContext } from './step-context.js';

/** Longer lists are for the spreadsheet. */
const ROWS_SHOWN = 50;

export function findingsStep(state: StateOf<'findings'>, context: StepContext): TemplateResult {
  const { session, language } = context;
  const words = context.words.findings;
  const { plan, failure, busy } = state;
  const changes = plan.additions.length + plan.updates.length + plan.tenantChanges.length;
  return html`
    <p>${words.intro}</p>
    <div role="status">
      <ul class="counts">
        ${countsOf(plan, context).map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
    ${plan.duplicates.length > 0 ? html`<h3>${words.duplicates}</h3>` : nothing}
    ${plan.duplicates.map((group) => sideBySide(group, context))}
    ${plan.unclearTenants.length > 0 ? html`<h3>${words.tenants}</h3>` : nothing}
    ${plan.unclearTenants.map((unclear) => tenantQuestion(unclear, context))} ${rejectedRows(state, context)}
    ${failure ? errorState({ language, text: words.failures[failure.reason], retry: () => void session.check() }) : nothing}
    <div class="actions">
      <button class="primary" type="button" ?disabled=${changes === 0 || busy} @click=${() => void session.apply()}>
        ${busy ? words.checking : changes === 0 ? words.nothingToDo : words.apply(changes)}
      </button>
      <button class="plain" type="button" @click=${() => session.backToColumns()}>${words.back}</button>
    </div>
  `;
}

function countsOf(plan: ImportPlan, { words: { findings } }: StepContext): readonly string[] {
  const counts = [
    [plan.additions, findings.added],
    [plan.updates, findings.updated],
    [plan.tenantChanges, findings.newTenants],
    [plan.unchanged, findings.unchanged],
    [plan.former, findings.former],
    [plan.rejected, findings.rejected],
    [plan.absent, findings.absent],
  ] as const;
  return counts.flatMap(([list, text]) => (list.length > 0 ? [text(list.length)] : []));
}

function rejectedRows({ plan, columns, name }: StateOf<'findings'>, context: StepContext): unknown {
  const words = context.words.findings;
  if (plan.rejected.length === 0) return nothing;
  const headingOf = ({ column }: RowIssue): string =>
    column === null ? '' : (columns.columns[column]?.heading ?? '') || context.words.columns.unnamed(column + 1);
  const save = (): void => {
    const csv = rejectedCsv(plan.rejected, columns, {
      line: words.line,
      reason: words.reason,
      sentence: (issue, heading) => [heading, sentenceOf(issue, context)].filter(Boolean).join(': '),
    });
    const stem = name.replace(/\.\w+$/u, '');
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${stem}-${words.fileEnding}.csv`);
  };
  const shown = plan.rejected.slice(0, ROWS_SHOWN);
  return html`
    <h3>${words.rejected(plan.rejected.length)}</h3>
    <table class="rejected">
      <caption class="hidden">
        ${words.rejected(plan.rejected.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.line}</th>
          <th scope="col">${words.column}</th>
          <th scope="col">${words.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.flatMap(({ row, issues }) =>
          issues.map(
            (issue) =>
              html`<tr>
                <td data-label=${words.line}>${row.line}</td>
                <td>${headingOf(issue)}</td>
                <td>${sentenceOf(issue, context)}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>
    ${plan.rejected.length > ROWS_SHOWN ? html`<p>${words.more(plan.rejected.length - ROWS_SHOWN)}</p>` : nothing}
    <button type="button" @click=${save}>${words.download}</button>
  `;
}

const sentenceOf = ({ code, value, lines }: RowIssue, { words }: StepContext): string =>
  words.findings.codes[code](value, lines.join(', '));

function sideBySide({ entries, kept }: DuplicateGroup, { session, words }: StepContext): TemplateResult {
  return html`<div class="pair">
    ${entries.map(({ line, ...entry }) => {
      const others = entries.map((other) => other.line).filter((other) => other !== line);
      return html`<div class="card">
        <p class="card-title">${words.findings.lineOf(line)}</p>
        ${personOf(entry, words.findings.noName)}
        <button type="button" aria-pressed=${kept === line} @click=${() => void session.keep(line, others)}>
          ${kept === line ? words.findings.kept : words.findings.keep(line)}
        </button>
      </div>`;
    })}
  </div>`;
}

function tenantQuestion({ entry, occupant }: UnclearTenant, { session, words }: StepContext): TemplateResult {
  const { findings } = words;
  return html`<div class="pair">
    <div class="card">
      <p class="card-title">${findings.inRegister}</p>
      ${personOf(occupant, findings.noName)}
    </div>
    <div class="card">
      <p class="card-title">${findings.inFile(entry.line)}</p>
      ${personOf(entry, findings.noName)}
      <div class="actions">
        <button type="button" @click=${() => void session.sayTenant(entry.line, 'new')}>${findings.newTenant}</button>
        <button type="button" @click=${() => void session.sayTenant(entry.line, 'same')}>${findings.same}</button>
      </div>
    </div>
  </div>`;
}

type Person = Pick<RegisterEntry, 'name' | 'address' | 'phones' | 'language' | 'movedInAt'>;

function personOf({ name, address, phones, language, movedInAt }: Person, noName: string): TemplateResult {
  const { street, number, addition, postcode, town } = address;
  return html`<p>
    <strong>${name ?? noName}</strong><br />
    ${[street, number, addition].filter(Boolean).join(' ')}, ${postcode} ${town}<br />
    <span class="quiet"
      >${[...phones, language && autonym(language), movedInAt?.slice(0, 10)].filter(Boolean).join(' · ')}</span
    >
  </p>`;
}
