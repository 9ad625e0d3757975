/** Each stage of a call with what draws it and what its keys do; a stage without a line does not compile. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { outcomes } from '../../../../domain/fieldwork/outcome-table.js';
import { wantsDetails } from '../call-session.js';
import { stepName } from '../call-header.js';
import type { CallStage } from '../call-stage.js';
import type { CallView } from '../call-view.js';
import { answered, answeredKey } from './answered.js';
import { briefing, briefingKey } from './briefing.js';
import './closing-element.js';
import './who-element.js';
import { ringing, ringingKey } from './ringing.js';
import { stopped, stoppedKey, type StopChoices } from './stopped.js';

export { dial } from './briefing.js';

export function stageOf(
  view: CallView,
  stage: CallStage,
  host: HTMLElement,
  choices: StopChoices,
): TemplateResult | typeof nothing {
  switch (stage.kind) {
    case 'briefing':
      return briefing(view, host);
    case 'ringing':
      return ringing(view);
    case 'answered':
      return answered(view);
    case 'stopped':
      return stopped(view, choices);
    case 'who':
      return html`<renovation-interview-who .view=${view}></renovation-interview-who>`;
    case 'closing':
      if (!stage.agrees && !wantsDetails(stage.outcome)) return html`<p class="quiet">${view.words.call.saving}</p>`;
      return html`<renovation-interview-closing
        .view=${view}
        .outcome=${stage.outcome}
        .agrees=${stage.agrees}
      ></renovation-interview-closing>`;
    case 'opening':
    case 'talking':
    case 'over':
      return nothing;
  }
}

/** The keyboard goes where the stage begins: a field, or its title. */
export async function focusStage({ renderRoot, updateComplete }: LitElement, kind: CallStage['kind']): Promise<void> {
  if (kind !== 'closing') {
    renderRoot.querySelector<HTMLElement>('#stage')?.focus();
    return;
  }
  await updateComplete;
  const closing = renderRoot.querySelector('renovation-interview-closing');
  await closing?.updateComplete;
  closing?.focus();
}

export function stageTitle({ words, desk }: CallView, stage: Exclude<CallStage, { kind: 'over' }>): string {
  const { call } = words;
  switch (stage.kind) {
    case 'opening':
      return call.opening;
    case 'ringing':
      return call.ringing(stage.number);
    case 'stopped':
      return call.stoppedTitle;
    case 'closing':
      if (stage.agrees && stage.outcome !== 'appointment') return call.stoppedAgreed;
      return call.closingTitle(outcomes[stage.outcome].label[words.outcomeLanguage]);
    default:
      return stepName(stage.kind, words, desk.mode);
  }
}

export function stageKey(
  view: CallView,
  stage: CallStage,
  key: string,
  host: HTMLElement,
  choices: StopChoices,
): boolean {
  const { session } = view;
  switch (stage.kind) {
    case 'briefing':
      return briefingKey(view, key, host);
    case 'ringing':
      return ringingKey(view, key);
    case 'answered':
      return answeredKey(view, key);
    case 'stopped':
      return stoppedKey(view, key, choices);
    case 'who':
      return host.shadowRoot?.querySelector('renovation-interview-who')?.key(key) ?? false;
    case 'opening':
    case 'closing':
      if (key !== 'Escape') return false;
      if (stage.kind === 'closing') session.back();
      else if (session.failure) void session.leave();
      return true;
    case 'talking':
    case 'over':
      return false;
  }
}
