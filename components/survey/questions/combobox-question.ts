/**
 * Base of the questions that choose from a list that unfolds: draws the field and its list, and hands keys and touches
 * to the session that knows what they mean.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Base } from 'survey-core';
import { plainText } from '../rendering/plain-text.js';
import { describedBy, type Labelling } from '../rendering/question-frame.js';
import { ChoicesArrival, renderChoicesState, wordFailure } from './choices-by-url.js';
import { commandOf } from './combobox-keys.js';
import type { ComboboxModel } from './combobox-list.js';
import { clickedItem, optionId, renderOptions } from './combobox-options.js';
import { chevron, cross, renderField, renderPopup, renderSheet } from './combobox-parts.js';
import { ComboboxSession } from './combobox-session.js';
import { ComboboxUnfolding } from './combobox-unfolding.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';
import { renderReadOnlyText } from './read-only-text.js';
import { prefersSheet } from './sheet-or-popup.js';
import { comboboxStyles } from './styles/combobox.styles.js';

/** Shorter lists need no search of their own on a sheet; survey-core draws the same line. */
const SEARCHABLE = 10;

export abstract class ComboboxQuestion<Q extends ComboboxModel> extends QuestionElement<Q> {
  static override styles = comboboxStyles;

  #begun: ComboboxSession | undefined;
  readonly #unfolding = new ComboboxUnfolding(this);
  /** A key chose from the list: the click that browsers make of it on a button is not meant. */
  #swallowsKeyUp = false;

  constructor() {
    super();
    new ChoicesArrival(
      this,
      () => this.question,
      () => this.#begun?.list.arrived(),
    );
  }

  /** Whether several choices make the answer. */
  abstract readonly several: boolean;
  /** Takes the last of several choices back. */
  abstract removeLast(): void;
  /** The answer as the field shows it, without markup. */
  protected abstract get shownText(): string;
  /** What stands in the box before the field: the choices that were made. */
  protected abstract renderChosen(): unknown;
  /** The area for "namely …" below the box. */
  protected abstract renderComment(): unknown;

  protected override get labelling(): Labelling {
    return 'label';
  }

  protected override get fieldId(): string {
    return this.question['getFirstInputElementId']();
  }

  protected get session(): ComboboxSession {
    return (this.#begun ??= new ComboboxSession(this));
  }

  get #isOpen(): boolean {
    return this.#begun?.isOpen ?? false;
  }

  get #writes(): boolean {
    return this.question.searchEnabled || this.question.allowCustomChoices;
  }

  get #listId(): string {
    return `${this.question.inputId}_list`;
  }

  /** What the field is called where no visible title can be pointed at. */
  get #title(): string {
    return this.frame === 'bare' ? fieldName(this.question) : plainText(this.question.locTitle);
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...(this.#begun?.list.subjects ?? [])];
  }

  protected override afterQuestionRendered(): void {
    this.question.onOpened.add(this.#onOpened);
  }

  protected override beforeQuestionForgotten(): void {
    this.#begun?.list.close();
    super.beforeQuestionForgotten();
  }

  /** The host page may open a list that nobody has touched yet. */
  readonly #onOpened = (): void => {
    void this.session;
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('question');
    if (before) {
      before.onOpened.remove(this.#onOpened);
      this.#begun = undefined;
    }
    wordFailure(this.question, this.player?.messages);
    this.#begun?.prepare();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const session = this.#begun;
    const text = session?.typed ?? (this.several ? '' : this.shownText);
    const input = this.querySelector<HTMLInputElement>('input.field');
    if (input && input.value !== text) input.value = text;
    if (session?.isOpen) this.#unfolding.show(this.#activeId, session.typed !== null);
    if (session?.hasEnded() !== true) return;
    this.#unfolding.hide();
    if (session.isSheet) this.#focusField();
    this.requestUpdate();
  }

  protected override renderControl(): unknown {
    const { question } = this;
    if (question.isInputReadOnly) {
      const text = question.isEmpty() ? nothing : plainText(question.locReadOnlyText);
      return html`${renderReadOnlyText(question, this.fieldId, text, this.frame === 'bare')}${this.renderComment()}`;
    }
    const state = renderChoicesState(question, this.player?.messages, () => this.requestUpdate());
    if (state !== nothing && question.isEmpty()) return state;
    return html`${state}
      <div
        class="combobox"
        ?data-open=${this.#isOpen}
        @click=${this.#onClick}
        @mousedown=${this.#onMouseDown}
        @keydown=${this.#onKeyDown}
        @keyup=${this.#onKeyUp}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#onFocusOut}
      >
        ${this.renderChosen()}${this.#renderField()}${this.#renderClear()}${chevron}${
          this.#isOpen ? this.#renderList() : nothing
        }
      </div>
      <span class="visually-hidden" role="status">${this.#announcement()}</span>${this.renderComment()}`;
  }

  #renderField(): TemplateResult {
    const { question } = this;
    const isBare = this.frame === 'bare' || !question.hasTitle;
    return renderField({
      id: this.fieldId,
      kind: prefersSheet() ? 'sheet' : this.#writes ? 'writing' : 'choosing',
      open: this.#isOpen,
      listId: this.#listId,
      activeId: this.#activeId,
      text: this.shownText,
      placeholder: question.isEmpty() ? question.placeholder : '',
      title: this.#title,
      titleId: isBare ? null : question.ariaTitleId,
      required: question.isRequired,
      invalid: question.hasVisibleErrors,
      describedBy: describedBy(question),
      written: this.#onInput,
    });
  }

  #renderClear(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question.allowClear || question.isEmpty()) return nothing;
    const label = `${this.player?.messages.choices.clear ?? ''}: ${this.#title}`;
    const clear = (event: Event): void => {
      this.session.clear(event);
      this.#focusField();
    };
    return html`<button type="button" class="icon-button" aria-label=${label} @click=${clear}>${cross}</button>`;
  }

  #renderList(): TemplateResult {
    const { question, session } = this;
    const { list, cursor, typed } = session;
    const { items, isLoading } = list;
    const words = this.player?.messages.choices;
    const isAskedFor = question.choicesLazyLoadEnabled || question.allowCustomChoices;
    const hasSearch = this.#writes && (items.length > SEARCHABLE || typed !== null || isAskedFor);
    const note = isLoading ? words?.loading : items.length === 0 ? words?.none : undefined;
    const content = html`${renderOptions({
      id: this.#listId,
      question,
      title: this.#title,
      items,
      drawn: cursor.drawn,
      active: cursor.at,
      several: this.several,
      wraps: question.textWrapEnabled,
      takesKeys: session.isSheet && !hasSearch,
      isChosen: (item) => question.isItemSelected(item),
      endInSight: (element) => {
        if (cursor.drawMore()) this.requestUpdate();
        else list.reached(element);
      },
    })}${note === undefined ? nothing : html`<p class="popup-note">${note}</p>`}`;
    if (!session.isSheet) return renderPopup(content);
    const search = { listId: this.#listId, activeId: this.#activeId, text: typed ?? '', written: this.#onInput };
    return renderSheet({
      content,
      title: this.#title,
      words,
      search: hasSearch ? search : null,
      confirms: this.several && !question.closeOnSelect,
      close: () => list.close(),
      cancel: () => session.cancel(),
    });
  }

  /** Id of the option that the keyboard stands on. */
  get #activeId(): string | undefined {
    const at = this.#begun?.cursor.at;
    const index = this.#isOpen && at ? this.session.list.items.indexOf(at) : -1;
    return index < 0 ? undefined : optionId(this.#listId, index);
  }

  #announcement(): string | typeof nothing {
    const words = this.player?.messages.choices;
    const session = this.#begun;
    const isToldAbout = session?.isOpen && (session.typed !== null || this.question.choicesLazyLoadEnabled);
    if (!words || !isToldAbout) return nothing;
    const { count, isLoading } = session.list;
    return isLoading ? words.loading : count === 0 ? words.none : words.found(count);
  }

  #focusField(): void {
    this.querySelector<HTMLElement>('.field')?.focus();
  }

  readonly #onInput = (event: Event): void => this.session.write((event.target as HTMLInputElement).value);

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const driver = (event.target as Element).closest('[data-drives], [role=listbox]');
    if (!driver) return;
    const writes = driver instanceof HTMLInputElement;
    const command = commandOf(event, { open: this.#isOpen, writes, blank: writes && driver.value === '' });
    if (!command || !this.session.perform(command, event)) return;
    this.#swallowsKeyUp = event.key === ' ';
    event.preventDefault();
    event.stopPropagation();
    this.requestUpdate();
  };

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && this.#swallowsKeyUp) event.preventDefault();
    this.#swallowsKeyUp = false;
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const item = this.#isOpen ? clickedItem(target, this.session.list.items) : undefined;
    if (item?.isEnabled) this.session.choose(item);
    if (target.closest('.popup, .sheet, button:not(.field)')) return;
    if (!this.#isOpen) this.session.open();
    else if (!target.matches('input')) this.session.list.close();
  };

  /** The whole box is the field: pressing beside the text must not take the focus away. */
  readonly #onMouseDown = (event: Event): void => {
    if ((event.target as Element).closest('.field, button, .popup, .sheet')) return;
    event.preventDefault();
    this.#focusField();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    if (this.#holds(event.relatedTarget)) return;
    this.question.onFocus(event);
    if (event.target instanceof HTMLInputElement) event.target.select();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const session = this.#begun;
    if (this.#holds(event.relatedTarget) || (session?.isOpen && session.isSheet)) return;
    session?.settle();
    this.question.onBlur(event); // folds the list up as well
    this.requestUpdate();
  };

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && (this.querySelector('.combobox')?.contains(target) ?? false);
  }
}
