/** Everything that happened to a case, newest first: what the next one who calls has to know. */
import { html, nothing, type TemplateResult } from 'lit';
import { compare } from '../../domain/fieldwork/case-log.js';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { InterviewMessages, Naming } from './locales/messages.js';

export interface CaseHistoryView {
  readonly entries: readonly CaseEntry[];
  /** How many lines, the newest; all without it. */
  readonly latest?: number;
  readonly words: InterviewMessages;
  readonly naming: Naming;
}

export function caseHistory({ entries, latest, words, naming }: CaseHistoryView): TemplateResult {
  if (entries.length === 0) return html`<p class="quiet">${words.history.empty}</p>`;
  const newestFirst = [...entries].sort((a, b) => compare(b.at, a.at) || compare(b.id, a.id)).slice(0, latest);
  return html`<ol class="plain-list history">
    ${newestFirst.map((entry) => line(entry, words, naming))}
  </ol>`;
}

function line(entry: CaseEntry, words: InterviewMessages, naming: Naming): TemplateResult {
  const note = 'note' in entry ? entry.note : '';
  const who = entry.by === null ? words.history.itself : words.history.by(naming.interviewer(entry.by));
  return html`<li>
    <span class="what">${words.history.entry(entry, naming)}</span>
    <span class="quiet"><time datetime=${entry.at}>${naming.moment(Date.parse(entry.at))}</time>, ${who}</span>
    ${note === '' ? nothing : html`<q>${note}</q>`}
  </li>`;
}
