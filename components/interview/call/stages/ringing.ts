/** It rings: one key when it is answered, one for each way in which it is not. */
import { html, type TemplateResult } from 'lit';
import type { CallView, StageOf } from '../call-view.js';
import { outcomeOf, ringingKeys } from '../outcome-keys.js';
import { outcomeButtons } from './outcome-buttons.js';

export function ringing(view: CallView, stage: StageOf<'ringing'>): TemplateResult {
  const { session, words } = view;
  const { call, keyNames } = words;
  return html`
    <p class="big" role="status">${call.ringing(stage.number)}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => session.answer()}>
        ${call.answered}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
      </button>
      <button type="button" class="plain" @click=${() => session.undial()}>
        ${call.undial}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
      </button>
    </div>
    <h3>${call.notAnswered}</h3>
    ${outcomeButtons(view, ringingKeys)}
  `;
}

export function ringingKey({ session }: CallView, key: string): boolean {
  const outcome = outcomeOf(ringingKeys, key);
  if (key === 'Enter') session.answer();
  else if (key === 'Escape') session.undial();
  else if (outcome) void session.choose(outcome);
  else return false;
  return true;
}
