/** An action with a popup: a button that unfolds a menu, or whatever content a host gave it. */
import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PopupModalViewModel, type Action, type Base, type PopupModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { openDialog } from '../player/dialogs.js';
import { playerContext } from '../player/player-context.js';
import { renderActionText, type About } from './action-bar.js';
import { ModelElement } from './model-element.js';
import { renderNamed } from './named-content.js';
import { PopupPlace } from './popup-place.js';

export class MenuElement extends ModelElement {
  /** The action whose popup is drawn. */
  @property({ attribute: false }) action!: Action;

  @property({ attribute: false }) about: About = '';

  readonly #player = new ContextConsumer(this, { context: playerContext, subscribe: true });
  readonly #place = new PopupPlace();
  #wasOpen = false;
  #hadFocus = false;

  get #popup(): PopupModel<Record<string, unknown>> {
    return this.action.popupModel as PopupModel<Record<string, unknown>>;
  }

  protected override subjects(): Iterable<Base> {
    return [this.action, this.#popup];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place.release();
    this.#popup.hide();
  }

  protected override render(): TemplateResult {
    const { action } = this;
    const open = this.#isUnfolded;
    return html`<button
        type="button"
        class="action"
        data-action=${action.id}
        ?disabled=${action.disabled}
        aria-haspopup=${this.#popup.contentComponentName === 'sv-list' ? 'menu' : 'dialog'}
        aria-expanded=${String(open)}
        @click=${this.#onClick}
        @keydown=${this.#onButtonKey}
      >
        ${renderActionText(action, this.about)}</button
      >${
        open
          ? html`<div class="menu" popover="manual" @keydown=${this.#onKeyDown} @focusout=${this.#onFocusOut}>
              ${renderNamed(this.#popup.contentComponentName, this.#popup.contentComponentData, this.#player.value)}
            </div>`
          : nothing
      }`;
  }

  get #isUnfolded(): boolean {
    return this.#popup.isVisible && !this.#popup.isModal;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = this.querySelector('.menu :focus') !== null;
  }

  protected override updated(_changed: PropertyValues): void {
    const open = this.#popup.isVisible;
    if (open === this.#wasOpen) return;
    this.#wasOpen = open;
    if (!open) this.#fold();
    else if (this.#popup.isModal) openDialog(new PopupModalViewModel(this.#popup), this);
    else void this.#unfold();
  }

  async #unfold(): Promise<void> {
    const popup = this.querySelector<HTMLElement>('.menu');
    const button = this.querySelector('button');
    if (!popup || !button) return;
    popup.showPopover();
    const list = popup.querySelector('renovation-survey-list');
    await list?.updateComplete;
    this.#place.follow(button, popup);
    if (list) list.focusList();
    else popup.querySelector<HTMLElement>('input, button, select, textarea, [tabindex]')?.focus();
  }

  /** Whoever chose, or went back, stands on the button again. */
  #fold(): void {
    this.#place.release();
    if (this.#hadFocus) this.querySelector('button')?.focus();
  }

  readonly #onClick = (event: Event): void => {
    event.stopPropagation();
    if (this.#popup.isVisible) this.#popup.hide();
    else this.action.doAction(event);
  };

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || this.#popup.isVisible) return;
    event.preventDefault();
    this.action.doAction(event);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.stopPropagation();
    if (event.key === 'Escape') event.preventDefault();
    this.#popup.hide();
  };

  /** Whoever goes elsewhere is done with the menu. */
  readonly #onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget as Node | null;
    if (to && !this.contains(to)) this.#popup.hide();
  };
}

export const defineMenuElement = (): void => define('renovation-survey-menu', MenuElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-menu': MenuElement;
  }
}
