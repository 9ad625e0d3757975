/**
 * The text of a flow panel: questions in the middle of a sentence ("I have lived here for ▢ years"). The text is a
 * definition's HTML, sanitised as a whole; each question is put where the text names it, in an element that outlives a
 * change of the text.
 */
import { noChange } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, FlowPanelModel, LocalizableString, Question } from 'survey-core';
import { define } from '../../shared/define.js';
import { createQuestion } from '../questions/question-tags.js';
import { ModelElement } from './model-element.js';
import { safeHtml } from './safe-html.js';

/** How a text names a question: `{element:years}`. */
const NAMED = /\{\s*element:[^}]*\}/gu;
/** Stands for a question while the text is sanitised: characters for private use, which no text contains. */
const MARK = /\uE000(\d+)\uE001/u;

export class FlowElement extends ModelElement {
  /** The panel whose text is drawn. */
  @property({ attribute: false }) panel!: FlowPanelModel;

  readonly #elements = new WeakMap<Question, HTMLElement>();
  #shown: string | undefined;
  #text: LocalizableString | undefined;

  protected override subjects(): Iterable<Base> {
    return [this.panel, ...this.panel.questions];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender === this.panel || name === 'isVisible';
  }

  protected override willUpdate(): void {
    this.#follow(this.panel.getLocalizableString('content'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  /** The text changes with the language, and with answers that are piped into it. */
  #follow(text: LocalizableString | undefined): void {
    if (text === this.#text) return;
    this.#text?.onStringChanged.remove(this.#onText);
    text?.onStringChanged.add(this.#onText);
    this.#text = text;
  }

  readonly #onText = (): void => this.requestUpdate();

  protected override render(): unknown {
    const questions: Question[] = [];
    const markup = (this.#text?.renderedHtml ?? '').replace(NAMED, (named) => {
      const question = this.panel.getQuestionFromText(named) as Question | null;
      return question ? `\uE000${String(questions.push(question) - 1)}\uE001` : named;
    });
    const visible = questions.map((question) => String(question.isVisible)).join();
    const key = `${markup}\n${visible}`;
    if (key === this.#shown) return noChange;
    this.#shown = key;
    const content = safeHtml(markup);
    for (const text of textsOf(content)) this.#place(text, questions);
    return content;
  }

  /** Puts the questions in the place of their marks. */
  #place(text: Text, questions: readonly Question[]): void {
    for (let rest = text, found = MARK.exec(rest.data); found; found = MARK.exec(rest.data)) {
      const mark = rest.splitText(found.index);
      rest = mark.splitText(found[0].length);
      const question = questions[Number(found[1])];
      mark.replaceWith(...(question?.isVisible === true ? [this.#elementOf(question)] : []));
    }
  }

  #elementOf(question: Question): HTMLElement {
    const element = this.#elements.get(question) ?? createQuestion(question);
    this.#elements.set(question, element);
    return element;
  }
}

function textsOf(content: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

export const defineFlowElement = (): void => define('renovation-survey-flow', FlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-flow': FlowElement;
  }
}
