/** One household in a list: who, where, how it stands, and what may be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { Standing } from '../../../domain/fieldwork/standing.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import { nameOf } from '../case-facts.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import { addressOf } from '../../casework/names.js';

export interface CaseRowView {
  readonly desk: CaseDesk;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  /** Somebody was looked for: they may be on the line. */
  readonly searched: boolean;
  /** The wave is not being asked: nobody is called, and nobody interviewed. */
  readonly closed: boolean;
  readonly open: (caseId: string, inbound: boolean) => void;
  /** What was finished goes on. */
  readonly reopen: (caseId: string) => void;
  /** They asked on a machine to be called back. */
  readonly askedForCall: (caseId: string) => void;
}

export function caseRow(view: CaseRowView, { id }: CaseState): TemplateResult | typeof nothing {
  const { desk, words, naming, searched, closed, open, reopen, askedForCall } = view;
  const { queue } = words;
  const household = desk.book.household(id);
  const standing = desk.standing(id);
  if (!household || !standing) return nothing;
  const address = addressOf(household);
  const button = (text: string, press: () => void): TemplateResult =>
    html`<button type="button" aria-label="${text}: ${address}" @click=${press}>${text}</button>`;
  return html`<li class="case">
    <div>
      <strong>${nameOf(household, words)}</strong>
      <span>${address}</span>
      <span class="quiet">${standingText(standing, words, naming)}</span>
    </div>
    <div class="actions">
      ${searched && !closed && mayRing(standing) ? button(queue.rings, () => open(id, true)) : nothing}
      ${!closed && mayOpen(standing) ? button(queue.open, () => open(id, false)) : nothing}
      ${searched && !closed && mayReopen(standing) ? button(queue.reopen, () => reopen(id)) : nothing}
      ${searched && !closed && mayAsk(standing) ? button(queue.asked, () => askedForCall(id)) : nothing}
    </div>
  </li>`;
}

function standingText(standing: Standing, words: InterviewMessages, naming: Naming): string {
  if (standing.kind === 'call') return words.reason(standing.reason, naming);
  return standing.kind === 'wait' ? words.wait(standing.reason, naming) : words.closed(standing.reason, naming);
}

/** Whoever is not to be called can still be looked up and rung by; a refusal for good and a held case cannot be opened. */
const mayOpen = (standing: Standing): boolean =>
  standing.kind === 'call' || (standing.kind === 'wait' && standing.reason.why === 'appointment');

const isHeld = (standing: Standing): boolean => standing.kind === 'wait' && standing.reason.why === 'held';

/** Who rings us may talk to us, whatever the rules of calling say; not while a colleague has them on the line. */
const mayRing = (standing: Standing): boolean => !isHeld(standing);

/** What ended the matter may turn out not to. A refusal for good stays one, and the register is changed elsewhere. */
const mayReopen = (standing: Standing): boolean => standing.kind === 'closed' && standing.reason.why === 'outcome';

/** A refusal for good stays one; nobody is called back who was not to be called. */
const mayAsk = (standing: Standing): boolean => standing.kind !== 'closed' && !isHeld(standing);
