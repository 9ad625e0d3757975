/**
 * Base of the elements that draw a question. It owns the frame, the accessible name and the life cycle that
 * survey-core expects; a type adds its control and nothing else.
 */
import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, Question } from 'survey-core';
import { playerContext, type PlayerSettings } from '../player/player-context.js';
import { indentHost } from '../rendering/indent.js';
import { interviewAnswers, interviewNote } from '../rendering/interview-parts.js';
import { runHook } from '../rendering/host-hook.js';
import { ModelElement } from '../rendering/model-element.js';
import {
  describedBy,
  renderDescription,
  renderErrors,
  renderNonresponse,
  renderTitle,
  type Labelling,
} from '../rendering/question-frame.js';
import { renderSingleInput } from '../rendering/single-input.js';
import { renderComment } from '../rendering/comment-area.js';
import { fieldName } from './field-name.js';
import type { QuestionFrame } from './question-tags.js';

export abstract class QuestionElement<Q extends Question = Question> extends ModelElement {
  /** The model that is drawn. */
  @property({ attribute: false }) question!: Q;

  /** With title and errors, or the control alone. */
  @property({ attribute: false }) frame: QuestionFrame = 'full';

  readonly #player = new ContextConsumer(this, { context: playerContext, subscribe: true });
  #rendered: Q | undefined;
  /** As it stands in the title; empty where questions have no numbers. */
  #number = '';
  /** Where the title stands, as it was drawn last: survey-core asks all that is around a question for it, each time. */
  #titleAt = 'hidden';

  /** Words and settings of the player around the question. */
  protected get player(): PlayerSettings | undefined {
    return this.#player.value;
  }

  /** Whether the title is the label of one field, or the name of a group of them. */
  protected get labelling(): Labelling {
    return 'group';
  }

  /** The role of the group: `radiogroup`, `group`; null for what is no group of fields. */
  protected get groupRole(): string | null {
    return 'group';
  }

  /** Id of the one field, where the title labels one. */
  protected get fieldId(): string {
    return this.question.inputId;
  }

  /** Whether the control draws the description itself, next to the title that it draws. */
  protected get ownsDescription(): boolean {
    return false;
  }

  /** The control: everything between title and errors. */
  protected abstract renderControl(): unknown;

  protected override subjects(): Iterable<Base> {
    return [this.question];
  }

  /**
   * When a question comes or goes, survey-core works out the number of every other one anew, also where there are none.
   * It tells before it has done so: looked at afterwards.
   */
  protected override matters(sender: Base, property: string): boolean {
    if (property !== 'no' || sender !== this.question) return true;
    queueMicrotask(() => {
      if (this.question.no !== this.#number) this.requestUpdate();
    });
    return false;
  }

  protected override giveUp(): string {
    this.question.isRequired = false; // nobody can be asked for what cannot be answered
    return this.player?.messages.faulty(this.question.name) ?? super.giveUp();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { question } = this;
    // survey-core makes the list when it is first asked for, and tells: not at the first answer, as if there were errors.
    void question.errors;
    this.#number = question.no;
    if (this.frame === 'bare') {
      const errors = renderErrors(question);
      return html`${question.showErrorsAboveQuestion ? errors : nothing}${this.renderControl()}${interviewAnswers(question)}${
        question.showErrorsAboveQuestion ? nothing : errors
      }`;
    }
    this.#titleAt = question.hasTitle ? question.getTitleLocation() : 'hidden';
    const isBelow = this.#titleAt === 'bottom';
    const title = this.#titleAt === 'hidden' ? nothing : renderTitle(question, this.labelling, this.fieldId);
    const open = question.renderedIsExpanded;
    return html`${isBelow ? nothing : title}${
      question.hasDescriptionUnderTitle && !this.ownsDescription ? renderDescription(question) : nothing
    }${interviewNote(question)}${question.showErrorsAboveQuestion ? renderErrors(question) : nothing}${
      open
        ? html`${renderSingleInput(question) ?? html`${this.renderControl()}${interviewAnswers(question)}`}${question.hasComment ? renderComment(question) : nothing}${renderNonresponse(
            question,
            this.player,
          )}`
        : nothing
    }${question.hasDescriptionUnderInput && !this.ownsDescription ? renderDescription(question) : nothing}${
      isBelow ? title : nothing
    }${question.showErrorsBelowQuestion ? renderErrors(question) : nothing}`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#describeHost();
    if (this.#rendered === this.question) return;
    this.#forget();
    this.#rendered = this.question;
    runHook(this, () => this.question.afterRender(this));
    this.afterQuestionRendered();
  }

  /** Called once per question, when its elements are there. */
  protected afterQuestionRendered(): void {
    // For types whose model needs its control.
  }

  /** Called once per question, before its elements go. */
  protected beforeQuestionForgotten(): void {
    this.#rendered?.beforeDestroyQuestionElement(this);
  }

  #forget(): void {
    if (!this.#rendered) return;
    this.beforeQuestionForgotten();
    this.#rendered = undefined;
  }

  /** The host is the group: its name, description and state are here, so that no wrapper is needed. */
  #describeHost(): void {
    const { question } = this;
    if (this.frame === 'bare') {
      this.#nameBareGroup();
      return;
    }
    this.id = question.renderedId;
    this.dataset.name = question.name;
    this.toggleAttribute('data-error', question.hasVisibleErrors);
    this.toggleAttribute('data-title-left', this.#titleAt === 'left');
    indentHost(this, question);
    const role = this.labelling === 'label' ? null : this.groupRole;
    if (role === null) return;
    const name = this.#titleAt === 'hidden' ? null : question.ariaTitleId;
    this.setAttribute('role', role);
    if (name === null) this.setAttribute('aria-label', fieldName(question));
    else this.setAttribute('aria-labelledby', name);
    const described = describedBy(question);
    if (described === nothing) this.removeAttribute('aria-describedby');
    else this.setAttribute('aria-describedby', described as string);
    if (role === 'radiogroup') {
      this.setAttribute('aria-required', String(question.isRequired));
      this.setAttribute('aria-invalid', String(question.hasVisibleErrors));
    }
  }
  /** In a cell the title stands in a heading elsewhere; the group is named by its text. */
  #nameBareGroup(): void {
    const role = this.labelling === 'label' ? null : this.groupRole;
    if (role === null) return;
    this.setAttribute('role', role);
    this.setAttribute('aria-label', fieldName(this.question));
    if (role === 'radiogroup') this.setAttribute('aria-invalid', String(this.question.hasVisibleErrors));
  }
}
