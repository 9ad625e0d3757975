/**
 * The list behind a dropdown or tag box: survey-core's list model, reduced to what a screen needs. survey-core
 * searches, loads in parts, limits and chooses; where the keyboard stands in the list is the element's affair.
 */
import type {
  Base,
  DropdownListModel,
  ItemValue,
  ListModel,
  QuestionDropdownModel,
  QuestionTagboxModel,
} from 'survey-core';

export type ComboboxModel = QuestionDropdownModel | QuestionTagboxModel;

export class ComboboxList {
  readonly #model: DropdownListModel;
  readonly #list: ListModel<ItemValue>;
  /** A search that waits for the answer to an earlier one: survey-core would mix the two. */
  #next: string | undefined;
  #isSearching = false;

  constructor(private readonly question: ComboboxModel) {
    this.#model = question.dropdownListModel;
    const content = this.#model.popupModel.contentComponentData as { readonly model: ListModel<ItemValue> };
    this.#list = content.model;
    // It strips markup by way of innerHTML, which Trusted Types forbid. Our fields hold plain text without its help.
    Object.assign(this.#model, { htmlCleanerElement: undefined });
  }

  /** What changes with the list. */
  get subjects(): readonly Base[] {
    return [this.#model, this.#list, this.#model.popupModel];
  }

  get isOpen(): boolean {
    return this.#model.popupModel.isVisible;
  }

  /** Whether a host, or a screen that is only touched, wants the list over the whole screen. */
  get wantsSheet(): boolean {
    return this.#model.popupModel.displayMode === 'overlay';
  }

  /** Opens it; survey-core tells the host, and begins to load what comes in parts. */
  open(): void {
    this.#model.popupModel.show();
  }

  close(): void {
    this.#model.popupModel.hide();
  }

  /** Forgets the search. */
  reset(): void {
    this.#next = undefined;
    this.#isSearching = false;
    this.#model.clear();
  }

  /** What fits the search, in order. */
  get items(): readonly ItemValue[] {
    return this.#list.visibleItems.filter((item) => item !== this.#list.loadingIndicator);
  }

  /** How many fit the search, including those that are not loaded yet. */
  get count(): number {
    const { length } = this.items;
    return this.#isLazy ? Math.max(length, this.#model['itemsSettings'].totalCount) : length;
  }

  get #isLazy(): boolean {
    return this.question.choicesLazyLoadEnabled;
  }

  /** Whether more choices are on their way. */
  get isLoading(): boolean {
    return this.#isLazy && (this.#isSearching || !this.question.isReady);
  }

  search(text: string): void {
    if (this.#isLazy && !this.question.isReady) {
      this.#next = text;
      return;
    }
    this.#isSearching = this.#isLazy;
    this.#model.inputStringRendered = text;
  }

  /** Choices have arrived, or stopped being awaited. */
  arrived(): void {
    if (!this.question.isReady) return;
    this.#isSearching = false;
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined && this.isOpen) this.search(next);
  }

  /** The end of the list came in sight. `list` is the element that scrolls. */
  reached(list: HTMLElement): void {
    if (this.#list.isAllDataLoaded || this.isLoading) return;
    this.#model.onScroll({ target: list } as unknown as Event);
  }

  /** Chooses or takes back, as survey-core does: special choices, new choices, limits, closing. */
  choose(item: ItemValue): void {
    this.#list.onItemClick(item);
  }

  clear(event: Event): void {
    this.#model.onClear(event);
  }
}
