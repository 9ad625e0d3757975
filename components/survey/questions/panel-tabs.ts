/** The tabs of a repeated panel, after the tabs pattern of the ARIA Authoring Practices: arrows walk and open. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelModel, QuestionPanelDynamicModel } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { fieldName } from './field-name.js';

export const tabId = (question: QuestionPanelDynamicModel, panel: PanelModel): string =>
  `${question.inputId}_tab_${panel.id}`;

export const tabPanelId = (question: QuestionPanelDynamicModel, panel: PanelModel): string =>
  `${question.inputId}_content_${panel.id}`;

export function renderTabs(question: QuestionPanelDynamicModel): TemplateResult {
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${fieldName(question)}
    data-align=${question.tabAlign}
    @keydown=${(event: KeyboardEvent) => onKeyDown(event)}
  >
    ${repeat(
      question.visiblePanels,
      (panel) => panel.id,
      (panel, index) => renderTab(question, panel, index),
    )}
  </div>`;
}

function renderTab(question: QuestionPanelDynamicModel, panel: PanelModel, index: number): TemplateResult {
  const isOpen = question.currentPanel === panel;
  // Several actions may stand for one panel; each carries the title that survey-core and its host agreed on.
  const action = question.tabbedMenu?.actions.find((each) => each.panelId === panel.id);
  return html`<button
    type="button"
    role="tab"
    class="tab"
    id=${tabId(question, panel)}
    aria-selected=${String(isOpen)}
    aria-controls=${isOpen ? tabPanelId(question, panel) : nothing}
    tabindex=${isOpen ? nothing : '-1'}
    @click=${() => {
      question.currentIndex = index;
    }}
  >
    ${action ? locText(action.locTitle) : index + 1}
  </button>`;
}

function onKeyDown(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const step = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const to = {
    ArrowRight: at + step,
    ArrowLeft: at - step,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  const next = tabs.at(to % tabs.length);
  next?.click();
  next?.focus();
}
