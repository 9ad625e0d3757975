/** A survey-core list as a menu: arrows walk, letters jump, Enter chooses; groups and a search field where it has them. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Action, type Base, type IAction, type ListModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';

export class ListElement extends ModelElement {
  /** The list that is drawn. */
  @property({ attribute: false }) list!: ListModel;

  /** Its name, for a screen reader. */
  @property({ attribute: false }) label = '';

  readonly #inner = new WeakMap<IAction, Action>();

  protected override subjects(): Iterable<Base> {
    return [this.list, ...this.list.actions];
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const items = list.visibleItems;
    return html`${list.showFilter ? this.#renderSearch() : nothing}
      <div role="menu" aria-label=${this.label || nothing} @keydown=${this.#onKeyDown}>
        ${repeat(
          items,
          (item) => item.uniqueId,
          (item) => (item.hasSubItems ? this.#renderGroup(item) : this.#renderItem(item)),
        )}
      </div>
      ${items.length === 0 ? html`<p class="menu-empty">${list.emptyMessage}</p>` : nothing}`;
  }

  #renderSearch(): TemplateResult {
    const { list } = this;
    return html`<input
      type="search"
      class="menu-search"
      autocomplete="off"
      aria-label=${list.filterStringPlaceholder}
      placeholder=${list.filterStringPlaceholder}
      .value=${list.filterString}
      @input=${(event: Event) => {
        list.filterString = (event.target as HTMLInputElement).value;
        this.requestUpdate();
      }}
      @keydown=${this.#onKeyDown}
    />`;
  }

  #renderItem(item: Action): TemplateResult {
    const { list } = this;
    const isRadio = list.listItemRole === 'menuitemradio' || list.allowSelection;
    return html`<button
      type="button"
      role=${isRadio ? 'menuitemradio' : 'menuitem'}
      class="menu-item"
      tabindex="-1"
      ?disabled=${list.isItemDisabled(item)}
      aria-checked=${isRadio ? String(list.isItemSelected(item)) : nothing}
      @click=${() => list.onItemClick(item)}
    >
      ${locText(item.locTitle)}
    </button>`;
  }

  /** A list within the list, drawn below its title instead of in a popup of its own. */
  #renderGroup(item: Action): TemplateResult {
    const items = (item.items as readonly IAction[]).map((each) => this.#actionOf(each));
    return html`<div role="group" aria-label=${item.title}>
      <div class="menu-group" aria-hidden="true">${locText(item.locTitle)}</div>
      ${items.map((each) => this.#renderItem(each))}
    </div>`;
  }

  #actionOf(item: IAction): Action {
    if (item instanceof Action) return item;
    const action = this.#inner.get(item) ?? new Action(item);
    this.#inner.set(item, action);
    return action;
  }

  /** The items that the keyboard can stand on. */
  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('.menu-item:not(:disabled)')];
  }

  /** Puts the keyboard in the list: in its search field, on the chosen item, or on the first. */
  focusList(): void {
    const search = this.querySelector<HTMLInputElement>('.menu-search');
    const chosen = this.querySelector<HTMLButtonElement>('.menu-item[aria-checked="true"]');
    (search ?? chosen ?? this.#buttons[0])?.focus();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const next = this.#target(event, buttons, at);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #target(event: KeyboardEvent, buttons: HTMLButtonElement[], at: number): HTMLButtonElement | undefined {
    const isSearching = event.target instanceof HTMLInputElement;
    switch (event.key) {
      case 'ArrowDown':
        return buttons[(at + 1) % buttons.length];
      case 'ArrowUp':
        return buttons.at(at <= 0 ? -1 : at - 1);
      case 'Home':
        return isSearching ? undefined : buttons[0];
      case 'End':
        return isSearching ? undefined : buttons.at(-1);
      default:
        return isSearching ? undefined : startingWith(event.key, buttons, at);
    }
  }
}

/** The next item whose text begins with a letter. */
function startingWith(key: string, buttons: readonly HTMLButtonElement[], at: number): HTMLButtonElement | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const ordered = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
  return ordered.find((button) => button.innerText.trim().toLocaleLowerCase().startsWith(letter));
}

export const defineListElement = (): void => define('renovation-survey-list', ListElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-list': ListElement;
  }
}
