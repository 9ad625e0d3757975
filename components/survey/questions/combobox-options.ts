/** The choices of a combobox as a list box. Long lists are drawn in parts, as they are scrolled. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemValue, Question } from 'survey-core';
import { renderChoiceContent } from './choice-content.js';

/** In pixels from the end of the list. */
const NEAR = 40;

export interface OptionsView {
  readonly id: string;
  readonly question: Question;
  readonly title: string;
  readonly items: readonly ItemValue[];
  /** How many of them are drawn. */
  readonly drawn: number;
  readonly active: ItemValue | undefined;
  readonly several: boolean;
  /** Whether long texts go on in a second line. */
  readonly wraps: boolean;
  /** Whether the list itself takes the keys, because nothing is written. */
  readonly takesKeys: boolean;
  isChosen(item: ItemValue): boolean;
  /** The end of what is drawn came in sight. `list` is the element that scrolls. */
  endInSight(list: HTMLElement): void;
}

export const optionId = (listId: string, index: number): string => `${listId}_${String(index)}`;

export function renderOptions(view: OptionsView): TemplateResult {
  const { id, items, question } = view;
  const active = view.active ? items.indexOf(view.active) : -1;
  const scroll = (event: Event): void => {
    const list = event.target as HTMLElement;
    if (list.scrollHeight - list.scrollTop - list.clientHeight < NEAR) view.endInSight(list);
  };
  return html`<ul
    role="listbox"
    id=${id}
    ?hidden=${items.length === 0}
    ?data-nowrap=${!view.wraps}
    tabindex=${view.takesKeys ? '0' : nothing}
    aria-label=${view.title}
    aria-multiselectable=${view.several ? 'true' : nothing}
    aria-activedescendant=${view.takesKeys && active >= 0 ? optionId(id, active) : nothing}
    @mousedown=${(event: Event) => event.preventDefault()}
    @scroll=${scroll}
  >
    ${repeat(
      items.slice(0, view.drawn),
      (item) => item.uniqueId,
      (item, index) =>
        html`<li
          role="option"
          id=${optionId(id, index)}
          data-index=${String(index)}
          ?data-active=${index === active}
          aria-selected=${String(view.isChosen(item))}
          aria-disabled=${item.isEnabled ? nothing : 'true'}
          aria-setsize=${String(items.length)}
          aria-posinset=${String(index + 1)}
        >
          ${renderChoiceContent(question, item)}
        </li>`,
    )}
  </ul>`;
}

/** The choice of the option that a click hit. */
export function clickedItem(target: Element, items: readonly ItemValue[]): ItemValue | undefined {
  const option = target.closest<HTMLElement>('[role=option]');
  return option ? items[Number(option.dataset.index)] : undefined;
}

/** Scrolls a list, and the list alone, until an option can be seen. */
export function reveal(list: HTMLElement, option: HTMLElement): void {
  const { offsetTop: top, offsetHeight: height } = option;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
