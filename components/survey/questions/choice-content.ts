/**
 * What stands in a choice: its text, or an element that the host page registered under the name that the definition
 * gives as `itemComponent`. That element gets `item` and `question`.
 */
import { noChange } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';
import type { ItemValue, Question } from 'survey-core';
import { locText } from '../rendering/loc-text.js';

interface HostElement extends HTMLElement {
  item?: ItemValue;
  question?: Question;
}

class HostElementDirective extends Directive {
  #element: HostElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new TypeError('hostElement() stands in a child part');
  }

  override render(tag: string, item: ItemValue, question: Question): unknown {
    const known = this.#element?.localName === tag;
    if (!known) this.#element = document.createElement(tag) as HostElement;
    Object.assign(this.#element as HostElement, { item, question });
    return known ? noChange : this.#element;
  }
}

const hostElement = directive(HostElementDirective);

/** Names of survey-core's own components are no tags of anybody; the kit's tags are not for definitions to place. */
const isHostTag = (name: string | undefined): name is string =>
  name !== undefined && name.includes('-') && !name.startsWith('renovation-') && customElements.get(name) !== undefined;

type ChoiceOwner = Question & { readonly itemComponent?: string };

/** Whether the host page draws the choices of this question. */
export const hasHostContent = (question: ChoiceOwner): boolean => isHostTag(question.itemComponent);

export function renderChoiceContent(question: ChoiceOwner, item: ItemValue): unknown {
  const tag = question.itemComponent;
  return isHostTag(tag) ? hostElement(tag, item, question) : locText(item.locText);
}
