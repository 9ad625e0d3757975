/** It rings: one key when it is answered, one for each way in which it is not. */
import { html, type TemplateResult } from 'lit';
import type { CallView } from '../call-view.js';
import { keysAt, outcomeOf } from '../outcome-keys.js';
import { outcomeButtons } from './outcome-buttons.js';

export function ringing(view: CallView): TemplateResult {
  const { session, words, desk } = view;
  const { call, keyNames } = words;
  return html`
    <div class="actions">
      <button type="button" class="primary" @click=${() => session.answer()}>
        ${call.answered}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
      </button>
      <button type="button" class="plain" @click=${() => session.undial()}>
        ${call.undial}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
      </button>
    </div>
    <h3>${call.notAnswered}</h3>
    ${outcomeButtons(view, keysAt('silent', desk.mode))}
  `;
}

export function ringingKey({ session, desk, choose }: CallView, key: string): boolean {
  const outcome = outcomeOf(keysAt('silent', desk.mode), key);
  if (key === 'Enter') session.answer();
  else if (key === 'Escape') session.undial();
  else if (outcome) choose(outcome);
  else return false;
  return true;
}
