/**
 * What goes on in a combobox: what is typed at this moment, where the keyboard stands, and what a key does about it.
 * It knows survey-core's list by way of `ComboboxList` and nothing of elements.
 */
import type { ItemValue, SurveyModel } from 'survey-core';
import { plainText } from '../rendering/plain-text.js';
import { chooseAndAdvance } from './auto-advance.js';
import { ComboboxCursor } from './combobox-cursor.js';
import type { ComboboxCommand } from './combobox-keys.js';
import { ComboboxList, type ComboboxModel } from './combobox-list.js';
import { prefersSheet } from './sheet-or-popup.js';

export interface SessionHost {
  readonly question: ComboboxModel;
  /** Whether several choices make the answer. */
  readonly several: boolean;
  /** Takes the last of several choices back. */
  removeLast(): void;
  requestUpdate(): void;
}

export class ComboboxSession {
  /** Made when it is needed: a page may hold hundreds of lists that nobody opens. */
  readonly list: ComboboxList;
  readonly cursor: ComboboxCursor;
  /** What somebody types; null while the field shows the answer. */
  #typed: string | null = null;
  #begun = false;
  #isSheet = false;
  #answerBefore: unknown;

  constructor(private readonly host: SessionHost) {
    this.list = new ComboboxList(host.question);
    this.cursor = new ComboboxCursor(() => this.list.items);
  }

  get typed(): string | null {
    return this.#typed;
  }

  get isOpen(): boolean {
    return this.list.isOpen;
  }

  /** Whether the list, while it is open, takes the whole screen. */
  get isSheet(): boolean {
    return this.#isSheet;
  }

  open(): void {
    this.list.open();
    this.#begin();
    this.host.requestUpdate();
  }

  /** Before each render: the list may have been opened by the host page, or hold other choices than before. */
  prepare(): void {
    if (!this.isOpen) return;
    this.#begin();
    this.cursor.keep(Boolean(this.#typed) && !this.list.isLoading);
  }

  #begin(): void {
    if (this.#begun) return;
    const { question, several } = this.host;
    this.#begun = true;
    this.#isSheet = prefersSheet() || this.list.wantsSheet;
    const { renderedValue } = question as { renderedValue: unknown };
    this.#answerBefore = Array.isArray(renderedValue) ? [...(renderedValue as unknown[])] : renderedValue;
    this.cursor.start(several ? undefined : this.list.items.find((item) => question.isItemSelected(item)));
  }

  /** After each render. True, once, when the list has been folded up. */
  hasEnded(): boolean {
    if (!this.#begun || this.isOpen) return false;
    this.#begun = false;
    this.#typed = null;
    this.list.reset();
    return true;
  }

  write(text: string): void {
    this.#typed = text;
    this.open();
    this.list.search(text);
    this.cursor.start();
  }

  choose(item: ItemValue): void {
    chooseAndAdvance(this.host.question, () => this.list.choose(item));
    this.#typed = this.host.several && this.#typed !== null ? '' : null;
    this.host.requestUpdate();
  }

  clear(event: Event): void {
    this.list.clear(event);
    this.#typed = null;
  }

  /** Folds up, and puts the answer back that was there before the list unfolded. */
  cancel(): void {
    this.host.question.renderedValue = this.#answerBefore;
    this.list.close();
  }

  /** Takes what was typed for what was meant: nothing for no answer, a whole choice for that choice. */
  settle(): void {
    const typed = this.#typed?.trim().toLowerCase();
    this.#typed = null;
    if (typed === undefined || this.host.several) return;
    const { question } = this.host;
    if (typed === '') {
      if (question.allowClear) question.clearValueFromUI();
      return;
    }
    const meant = this.list.items.find((item) => plainText(item.locText).toLowerCase() === typed);
    if (meant) this.choose(meant);
  }

  /** Does what a key asks for. True when the key is used up. */
  perform(command: ComboboxCommand, event: KeyboardEvent): boolean {
    const { question, several } = this.host;
    switch (command.do) {
      case 'open':
        this.open();
        if (!this.cursor.at && !event.altKey) this.cursor.moveTo(event.key === 'ArrowUp' ? 'last' : 'first');
        return true;
      case 'move':
        this.cursor.move(command.by);
        return true;
      case 'move-to':
        this.open();
        this.cursor.moveTo(command.end);
        return true;
      case 'find':
        this.open();
        this.cursor.find(command.letter, event.timeStamp);
        return true;
      case 'choose':
        this.#accept();
        return true;
      case 'finish':
        (question.survey as SurveyModel).questionEditFinishCallback(question, event);
        return true;
      case 'close':
        this.#typed = null;
        this.list.close();
        return true;
      case 'leave':
        return this.#leave();
      case 'clear':
        if (question.allowClear) this.clear(event);
        return true;
      case 'remove-last':
        if (!several || question.isEmpty()) return false;
        this.host.removeLast();
        return true;
    }
  }

  #accept(): void {
    if (this.list.isLoading) return; // what is meant is not there yet
    if (this.cursor.at) this.choose(this.cursor.at);
    else this.settle();
    if (!this.host.several) this.list.close();
  }

  /** Tab takes along what the keyboard stands on, as a list of the browser does; in a sheet it walks on. */
  #leave(): boolean {
    if (this.#isSheet) return false;
    const { at, byKey } = this.cursor;
    if (!this.host.several && at && (byKey || this.#typed)) this.choose(at);
    this.list.close();
    return false;
  }
}
