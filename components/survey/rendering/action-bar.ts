/**
 * Draws a survey-core action container: the buttons that a question's title, an input, a panel or the page's foot may
 * carry. Text where the peers show an icon alone: a word is understood by everybody.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Action, ActionContainer, Base, CharacterCounter } from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';

export class ActionBarElement extends ModelElement {
  /** The actions that are drawn. */
  @property({ attribute: false }) actions!: ActionContainer;

  protected override subjects(): Iterable<Base> {
    const counters = this.actions.actions.flatMap((action) => counterOf(action) ?? []);
    return [this.actions, ...this.actions.actions, ...counters];
  }

  protected override render(): TemplateResult {
    const visible = this.actions.renderedActions.filter((action) => action.isVisible);
    return html`${repeat(
      visible,
      (action: Action) => action.uniqueId,
      (action: Action) => renderAction(action),
    )}`;
  }
}

const counterOf = (action: Action): CharacterCounter | undefined =>
  (action.data as { counter?: CharacterCounter } | undefined)?.counter;

function renderAction(action: Action): TemplateResult | typeof nothing {
  const counter = action.component === 'sv-character-counter' ? counterOf(action) : undefined;
  if (counter) return html`<span class="character-counter">${counter.remainingCharacterCounter}</span>`;
  const tooltip = action.getTooltip();
  return html`<button
    type="button"
    class="action"
    data-action=${action.id}
    ?disabled=${action.disabled}
    aria-expanded=${action.ariaExpanded ?? nothing}
    aria-controls=${action.ariaControls || nothing}
    aria-pressed=${action.isPressed ? 'true' : nothing}
    title=${tooltip && tooltip !== action.title ? tooltip : nothing}
    @mousedown=${(event: Event) => action.doMouseDown(event)}
    @focus=${(event: Event) => action.doFocus(event)}
    @click=${(event: Event) => {
      event.stopPropagation();
      action.doAction(event);
    }}
  >
    ${action.title ? locText(action.locTitle) : tooltip}
  </button>`;
}

/** The actions of a container, or nothing while it has none to show. */
export const renderActionBar = (actions: ActionContainer | null | undefined): TemplateResult | typeof nothing =>
  actions?.hasVisibleActions === true
    ? html`<renovation-survey-actions .actions=${actions}></renovation-survey-actions>`
    : nothing;

export const defineActionBar = (): void => define('renovation-survey-actions', ActionBarElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-actions': ActionBarElement;
  }
}
