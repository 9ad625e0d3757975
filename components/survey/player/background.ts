/** The picture behind a questionnaire (`backgroundImage`), from an origin that the study allows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import type { AddressCheck } from './allowed-origins.js';

export function renderBackground(survey: SurveyModel, address: AddressCheck): TemplateResult | typeof nothing {
  const source = survey.backgroundImage ? address(survey.backgroundImage) : null;
  if (source === null) return nothing;
  return html`<img
    class="survey-background"
    src=${source}
    alt=""
    data-fit=${survey.backgroundImageFit}
    ${cssProperties({ '--_opacity': String(survey.backgroundOpacity) })}
  />`;
}
