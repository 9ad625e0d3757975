/**
 * What stands in a choice: its text, or an element that the host page registered under the name that the definition
 * gives as `itemComponent`. That element gets `item` and `question`.
 */
import type { ItemValue, Question } from 'survey-core';
import { itemText, keyed } from '../rendering/interview-parts.js';
import { isHostTag, renderHostElement } from '../rendering/named-content.js';

type ChoiceOwner = Question & { readonly itemComponent?: string };

export function renderChoiceContent(question: ChoiceOwner, item: ItemValue): unknown {
  const tag = question.itemComponent;
  return isHostTag(tag)
    ? renderHostElement(tag, { item, question })
    : keyed(question, item.value, itemText(question, item));
}
