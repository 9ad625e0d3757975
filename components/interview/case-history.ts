/** Everything that happened to a case, newest first: what the next one who calls has to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import { compare } from '../../domain/fieldwork/case-log.js';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { InterviewMessages, Naming } from './locales/messages.js';
import { residentName } from './residents.js';

export interface CaseHistoryView {
  readonly entries: readonly CaseEntry[];
  /** How many lines, the newest; all without it. */
  readonly latest?: number;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  /** Whose residents are asked one by one: each talk says with whom it was. Null where any one of them will do. */
  readonly people: HouseholdRecord | null;
}

/** The household whose residents the history names; null where any one of them will do. */
export const peopleOf = (
  { residents }: Pick<CaseState, 'residents'>,
  household: HouseholdRecord,
): HouseholdRecord | null => (residents === null ? null : household);

export function caseHistory({ entries, latest, words, naming, people }: CaseHistoryView): TemplateResult {
  if (entries.length === 0) return html`<p class="quiet">${words.history.empty}</p>`;
  const newestFirst = [...entries].sort((a, b) => compare(b.at, a.at) || compare(b.id, a.id)).slice(0, latest);
  return html`<ol class="plain-list history">
    ${newestFirst.map((entry) => line(entry, words, naming, people))}
  </ol>`;
}

function line(
  entry: CaseEntry,
  words: InterviewMessages,
  naming: Naming,
  people: HouseholdRecord | null,
): TemplateResult {
  const note = 'note' in entry ? entry.note : '';
  const who = entry.by === null ? words.history.itself : words.history.by(naming.interviewer(entry.by));
  const whom = people && entry.kind === 'attempt' ? entry.respondent : null;
  const name = people && whom !== null ? `${residentName(people, whom, words)}: ` : '';
  return html`<li>
    <span class="what">${name}${words.history.entry(entry, naming)}</span>
    <span class="quiet"><time datetime=${entry.at}>${naming.moment(Date.parse(entry.at))}</time>, ${who}</span>
    ${note === '' ? nothing : html`<q>${note}</q>`}
  </li>`;
}
