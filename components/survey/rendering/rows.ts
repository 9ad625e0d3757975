/** Draws the rows of a page or panel. A question alone in its row needs no row element; several share a grid. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IElement, PanelModel, PanelModelBase, Question, QuestionRowModel } from 'survey-core';
import { renderQuestion } from '../questions/question-tags.js';
import { cssProperties } from './css-properties.js';

const isPanel = (element: IElement): boolean => element.isPanel;

function renderElement(element: IElement): TemplateResult {
  return isPanel(element)
    ? html`<renovation-survey-panel .panel=${element as unknown as PanelModel}></renovation-survey-panel>`
    : renderQuestion(element as unknown as Question);
}

/** Widths are those that the definition asks for; the stylesheet lets them wrap on a narrow screen. */
function renderCell(element: IElement): TemplateResult {
  const style = (element as unknown as Question).rootStyle as Record<string, string | undefined> | undefined;
  const width = {
    '--_basis': style?.flexBasis,
    '--_min': style?.minWidth,
    '--_max': style?.maxWidth,
  };
  return html`<div class="cell" ${cssProperties(width)}>${renderElement(element)}</div>`;
}

function renderRow(row: QuestionRowModel): TemplateResult | typeof nothing {
  const elements = row.visibleElements;
  const [first] = elements;
  if (!first) return nothing;
  if (elements.length === 1) return renderElement(first);
  return html`<div class="row">${repeat(elements, (element) => (element as unknown as Question).id, renderCell)}</div>`;
}

export const renderRows = (panel: PanelModelBase): unknown =>
  repeat(panel.visibleRows, (row: QuestionRowModel) => row.id, renderRow);
