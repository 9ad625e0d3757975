/** The buttons of the whole questionnaire: back, on, look over, done, and whatever a host added. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Action, ActionContainer, SurveyModel } from 'survey-core';
import { runHook } from '../rendering/host-hook.js';
import { locText } from '../rendering/loc-text.js';

/** What goes back or aside; everything else goes on. */
const QUIET: ReadonlySet<string> = new Set(['sv-nav-prev', 'sv-singleinput-add']);

/** Checks and handlers of a host run here; whoever pressed hears it when they fail, and can press again. */
function press(action: Action, event: Event, survey: SurveyModel): void {
  const fault = runHook(event.currentTarget as HTMLElement, () => {
    action.doAction(event);
  });
  if (fault !== null) survey.notify(fault, 'error');
}

function renderButton(action: Action, survey: SurveyModel): TemplateResult {
  return html`<button
    type="button"
    class=${QUIET.has(action.id) ? '' : 'primary'}
    data-action=${action.id}
    ?disabled=${action.disabled}
    title=${action.getTooltip() || nothing}
    @mousedown=${(event: Event) => action.doMouseDown(event)}
    @click=${(event: Event) => press(action, event, survey)}
  >
    ${locText(action.locTitle)}
  </button>`;
}

export function renderNavigation(bar: ActionContainer, survey: SurveyModel): TemplateResult | typeof nothing {
  const visible = bar.actions.filter((action) => action.isVisible);
  if (visible.length === 0) return nothing;
  return html`<div class="navigation">
    ${repeat(
      visible,
      (action) => action.uniqueId,
      (action) => renderButton(action, survey),
    )}
  </div>`;
}
