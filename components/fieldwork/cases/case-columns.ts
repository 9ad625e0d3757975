/** What stands in a row of cases: where it is, where it stands, and whose it is. Never who lives there. */
import { html, nothing } from 'lit';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { StuckReason } from '../../../domain/fieldwork/stuck-cases.js';
import type { Column } from '../data-table.js';
import type { FieldworkContext } from '../fieldwork-context.js';

export interface CaseRow {
  readonly state: CaseState;
  /** Why nobody is given it; empty for one that is on its way. */
  readonly reasons: readonly StuckReason[];
}

export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (caseId: string, chosen: boolean) => void;
}

export function caseColumns(
  { words, naming, book }: FieldworkContext,
  { chosen, choose }: Choosing,
  stuck: boolean,
): readonly Column<CaseRow>[] {
  const { cases } = words;
  const address = ({ state }: CaseRow): string => naming.address(book.household(state.id));
  const place = ({ state }: CaseRow): string =>
    [state.building === null ? '' : naming.building(state.complex, state.building), state.stairwell ?? '']
      .filter(Boolean)
      .join(', ');
  const stands = ({ state }: CaseRow): string =>
    state.closed ? cases.closed(state.closed, naming) : naming.outcome(state.disposition.outcome);
  const reasons = (row: CaseRow): string[] => row.reasons.map((reason) => words.stuck.reason(reason, naming));
  return [
    {
      heading: cases.address,
      kind: 'head',
      value: address,
      show: (row) =>
        html`<label class="check"
          ><input
            type="checkbox"
            aria-label=${cases.choose(address(row))}
            .checked=${chosen.has(row.state.id)}
            @change=${(event: Event) => choose(row.state.id, (event.target as HTMLInputElement).checked)}
          /><span>${address(row)}</span></label
        >`,
    },
    ...(stuck
      ? [
          {
            heading: words.stuck.why,
            kind: 'words' as const,
            value: (row: CaseRow) => reasons(row).join('; '),
            show: (row: CaseRow) => reasons(row).map((reason) => html`<div>${reason}</div>`),
          },
          {
            heading: words.stuck.todo,
            kind: 'words' as const,
            value: ({ reasons: [first] }: CaseRow) => (first ? words.stuck.advice[first.why] : ''),
          },
        ]
      : []),
    { heading: cases.place, value: place },
    ...(stuck ? [] : [{ heading: cases.stands, value: stands }]),
    { heading: cases.attempts, kind: 'number', value: ({ state }) => state.attempts },
    {
      heading: cases.assignedTo,
      value: ({ state }) => (state.assignedTo === null ? '' : naming.interviewer(state.assignedTo)),
      show: ({ state }) =>
        state.assignedTo === null
          ? html`<span class="quiet">${cases.everybody}</span>`
          : naming.interviewer(state.assignedTo),
    },
    {
      heading: cases.priority,
      value: ({ state }) => state.priority,
      show: ({ state }) => (state.priority === 0 ? nothing : priorityName(state.priority, words.actions.priorities)),
    },
  ];
}

const priorityName = (value: number, known: readonly { readonly value: number; readonly label: string }[]): string =>
  known.find((each) => each.value === value)?.label ?? String(value);
