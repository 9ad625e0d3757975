/**
 * How deep a heading of the questionnaire stands. The tag begins below the heading of the page around it, and leaves no
 * level out where a definition gives no title.
 */
import type { PageModel, PanelModel, SurveyModel } from 'survey-core';

const OUTERMOST = 2;

export function levelOfPage(page: PageModel): number {
  const survey = page.survey as SurveyModel | null;
  return survey?.renderedHasTitle === true ? OUTERMOST + 1 : OUTERMOST;
}

export function levelOfPanel(panel: PanelModel): number {
  const page = panel.page as PageModel | null;
  if (!page) return OUTERMOST;
  return page.hasTitle ? levelOfPage(page) + 1 : levelOfPage(page);
}
