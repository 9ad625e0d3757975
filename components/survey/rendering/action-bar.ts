/**
 * Draws a survey-core action container: the buttons that a question's title, an input, a panel, a row of a table or the
 * page's foot may carry. Text where the peers show an icon alone: a word is understood by everybody. For want of room
 * they wrap; nothing hides behind three dots.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  Action,
  ActionContainer,
  Base,
  CharacterCounter,
  LocalizableString,
  QuestionPanelDynamicModel,
} from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';
import { isHostTag, renderHostElement } from './named-content.js';
import { registeredIcon } from './registered-icon.js';

/** What a button is about, for whoever hears one "remove" among many: the name of a row, the title of a panel. */
export type About = string | LocalizableString;

export class ActionBarElement extends ModelElement {
  /** The actions that are drawn. */
  @property({ attribute: false }) actions!: ActionContainer;

  @property({ attribute: false }) about: About = '';

  readonly #refs = new WeakMap<Action, RefOrCallback>();

  protected override subjects(): Iterable<Base> {
    const { actions } = this.actions;
    return [this.actions, ...actions, ...actions.flatMap((action) => counterOf(action) ?? panelsOf(action) ?? [])];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender.getType() !== 'paneldynamic' || name !== 'value';
  }

  protected override render(): TemplateResult {
    const visible = this.actions.renderedActions.filter((action) => action.isVisible);
    return html`${repeat(
      visible,
      (action: Action) => action.uniqueId,
      (action: Action) => this.#renderAction(action),
    )}`;
  }

  #renderAction(action: Action): unknown {
    const { component } = action;
    if (component === 'sv-character-counter') return renderCounter(action);
    if (component === 'sv-paneldynamic-progress-text') return renderPlace(action);
    if (component === 'sv-matrix-drag-drop-icon') return nothing; // the table draws its own handle
    if (action.popupModel) {
      return html`<renovation-survey-menu .action=${action} .about=${this.about}></renovation-survey-menu>`;
    }
    if (isHostTag(component)) return renderHostElement(component, { item: action });
    return renderButton(action, this.about, this.#elementOf(action));
  }

  /** survey-core moves the focus to some of its buttons, and asks the action for its element. */
  #elementOf(action: Action): RefOrCallback {
    const known = this.#refs.get(action);
    if (known) return known;
    const callback: RefOrCallback = (element) => action.setInputElement(element as HTMLElement);
    this.#refs.set(action, callback);
    return callback;
  }
}

const counterOf = (action: Action): CharacterCounter | undefined =>
  (action.data as { counter?: CharacterCounter } | undefined)?.counter;

const renderCounter = (action: Action): unknown =>
  html`<span class="character-counter">${counterOf(action)?.remainingCharacterCounter}</span>`;

const panelsOf = (action: Action): QuestionPanelDynamicModel | undefined =>
  action.component === 'sv-paneldynamic-progress-text'
    ? (action.data as { question: QuestionPanelDynamicModel }).question
    : undefined;

/** "2 of 5", beside the buttons that go through a set of panels. */
const renderPlace = (action: Action): unknown => html`<span class="place">${panelsOf(action)?.progressText}</span>`;

/** The words of an action; those of its tooltip where it has none of its own, and its icon where it has neither. */
export function renderActionText(action: Action, about: About): unknown {
  const text = action.title ? locText(action.locTitle) : action.getTooltip() || registeredIcon(action.iconName);
  return about
    ? html`${text}<span class="visually-hidden">: ${typeof about === 'string' ? about : locText(about)}</span>`
    : text;
}

export function renderButton(action: Action, about: About, element?: RefOrCallback): TemplateResult {
  const tooltip = action.getTooltip();
  return html`<button
    type="button"
    class="action"
    data-action=${action.id}
    ?data-separate=${action.needSeparator}
    ?disabled=${action.disabled}
    tabindex=${action.disableTabStop ? '-1' : nothing}
    aria-expanded=${action.ariaExpanded ?? nothing}
    aria-controls=${action.ariaControls || nothing}
    aria-pressed=${action.isPressed ? 'true' : nothing}
    title=${tooltip && tooltip !== action.title ? tooltip : nothing}
    ${element ? ref(element) : nothing}
    @mousedown=${(event: Event) => action.doMouseDown(event)}
    @focus=${(event: Event) => action.doFocus(event)}
    @click=${(event: Event) => {
      event.stopPropagation();
      action.doAction(event);
    }}
  >
    ${renderActionText(action, about)}
  </button>`;
}

/**
 * The actions of a container, or nothing while it holds none. A container whose actions are hidden for now is drawn
 * empty, so that they can appear.
 */
export const renderActionBar = (
  actions: ActionContainer | null | undefined,
  about: About = '',
): TemplateResult | typeof nothing =>
  actions?.hasActions === true
    ? html`<renovation-survey-actions .actions=${actions} .about=${about}></renovation-survey-actions>`
    : nothing;

export const defineActionBar = (): void => define('renovation-survey-actions', ActionBarElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-actions': ActionBarElement;
  }
}
