/** The talk was interrupted: what was said is kept; one key says how it goes on. */
import { html, type TemplateResult } from 'lit';
import type { CallView } from '../call-view.js';
import { hardRefusalKeys, outcomeOf } from '../outcome-keys.js';
import { outcomeButtons } from './outcome-buttons.js';

export interface StopChoices {
  /** Another moment is agreed on. */
  readonly agree: () => void;
  /** They do not want to go on now: partial or break-off, by the protocol. */
  readonly forNow: () => void;
}

export function stopped(view: CallView, { agree, forNow }: StopChoices): TemplateResult {
  const { session, words } = view;
  const { call, keyNames } = words;
  return html`<h3 tabindex="-1" id="stage">${call.stoppedTitle}</h3>
    <p>${call.stoppedText}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${agree}>
        ${call.stoppedAgreed}<kbd aria-hidden="true">1</kbd>
      </button>
      <button type="button" @click=${forNow}>${call.stoppedForNow}<kbd aria-hidden="true">2</kbd></button>
      <button type="button" class="plain" @click=${() => session.back()}>
        ${call.stoppedBack}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
      </button>
    </div>
    ${outcomeButtons(view, hardRefusalKeys)}`;
}

export function stoppedKey({ session }: CallView, key: string, { agree, forNow }: StopChoices): boolean {
  const outcome = outcomeOf(hardRefusalKeys, key);
  if (key === '1') agree();
  else if (key === '2') forNow();
  else if (key === 'Escape') session.back();
  else if (outcome) void session.choose(outcome);
  else return false;
  return true;
}
