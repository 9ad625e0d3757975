/**
 * The browser's own list that unfolds: on a telephone its wheel or sheet serves better than anything we could draw.
 * Used wherever somebody only chooses one out of several texts.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ItemValue, Question } from 'survey-core';
import { describedBy } from '../rendering/question-frame.js';
import { fieldName } from './field-name.js';
import { renderReadOnlyText } from './read-only-text.js';

export interface NativeSelect {
  readonly id: string;
  /** Without a visible title: the field is named by the question's title itself. */
  readonly bare: boolean;
  readonly items: readonly ItemValue[];
  readonly placeholder: string;
  readonly clearable: boolean;
  readonly autocomplete?: string | undefined;
  isChosen(item: ItemValue): boolean;
  isEnabled(item: ItemValue): boolean;
  text(item: ItemValue): unknown;
  /** `null`: none of them. */
  choose(item: ItemValue | null): void;
  /** The list is about to unfold. */
  opened?(event: Event): void;
}

export function renderNativeSelect(question: Question, select: NativeSelect): TemplateResult {
  const chosen = select.items.find((item) => select.isChosen(item));
  if (question.isInputReadOnly) {
    return renderReadOnlyText(question, select.id, chosen ? select.text(chosen) : nothing, select.bare);
  }
  const choose = (event: Event): void => {
    const index = (event.target as HTMLSelectElement).selectedIndex - 1;
    select.choose(select.items[index] ?? null);
  };
  // The empty one is there as well where choosing cannot be undone: without it the first choice would look chosen.
  const isWayBack = select.clearable;
  // survey-core's model of a plain select does not listen to these.
  const listens = question.renderAs !== 'select';
  return html`<select
    id=${select.id}
    aria-label=${select.bare || !question.hasTitle ? fieldName(question) : nothing}
    aria-required=${question.isRequired ? 'true' : nothing}
    aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
    aria-describedby=${describedBy(question)}
    autocomplete=${(select.autocomplete || nothing) as AutoFill | typeof nothing}
    ?data-empty=${!chosen}
    @change=${choose}
    @mousedown=${(event: Event) => select.opened?.(event)}
    @focus=${(event: Event) => {
      if (listens) question.onFocus(event);
    }}
    @blur=${(event: Event) => {
      if (listens) question.onBlur(event);
    }}
  >
    <option value="" .selected=${live(!chosen)} ?disabled=${!isWayBack} ?hidden=${!isWayBack}>
      ${select.placeholder}
    </option>
    ${select.items.map(
      (item, index) =>
        html`<option value=${String(index)} .selected=${live(item === chosen)} ?disabled=${!select.isEnabled(item)}>
          ${select.text(item)}
        </option>`,
    )}
  </select>`;
}
