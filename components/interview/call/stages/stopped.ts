/** The talk was interrupted: what was said is kept; one key says how it goes on. */
import { html, type TemplateResult } from 'lit';
import type { CallView } from '../call-view.js';
import { endingKeys, outcomeOf } from '../outcome-keys.js';
import { outcomeButtons } from './outcome-buttons.js';

export interface StopChoices {
  /** Another moment is agreed on. */
  readonly agree: () => void;
  /** They do not want to go on now: partial or break-off, by the protocol. */
  readonly forNow: () => void;
}

export function stopped(view: CallView, { agree, forNow }: StopChoices): TemplateResult {
  const { session, words, desk } = view;
  const { call, keyNames } = words;
  return html`<p>${call.stoppedText}</p>
    <div class="actions">
      <button type="button" class="primary" ?disabled=${session.busy} @click=${agree}>
        ${call.stoppedAgreed}<kbd aria-hidden="true">A</kbd>
      </button>
      <button type="button" ?disabled=${session.busy} @click=${forNow}>
        ${call.stoppedForNow}<kbd aria-hidden="true">1</kbd>
      </button>
      <button type="button" class="plain" @click=${() => session.back()}>
        ${call.stoppedBack}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
      </button>
    </div>
    ${outcomeButtons(view, endingKeys(desk.mode))}`;
}

export function stoppedKey(view: CallView, key: string, { agree, forNow }: StopChoices): boolean {
  const { session, desk, choose } = view;
  const outcome = outcomeOf(endingKeys(desk.mode), key);
  if (key.toLowerCase() === 'a') agree();
  else if (key === '1') forNow();
  else if (key === 'Escape') session.back();
  else if (outcome) choose(outcome);
  else return false;
  return true;
}
