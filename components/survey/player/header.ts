/** Title, description and logo of a questionnaire, where the definition puts them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { interviewNote, ownText, titleText } from '../rendering/interview-parts.js';
import { cssSize } from '../rendering/sizes.js';
import { plainText } from '../rendering/plain-text.js';
import type { AddressCheck } from './allowed-origins.js';

export function renderHeader(survey: SurveyModel, address: AddressCheck): TemplateResult | typeof nothing {
  if (!survey.renderedHasHeader) return nothing;
  return html`<header class="survey-header" data-logo=${survey.logoPosition} data-view=${survey.headerView}>
    ${survey.renderedHasLogo ? renderLogo(survey, address) : nothing}
    ${
      survey.renderedHasTitle
        ? html`<div class="survey-header-text">
            <h2 class="survey-title" id=${survey.ariaTitleId}>${titleText(survey)}</h2>
            ${
              survey.renderedHasDescription
                ? html`<div class="description">${ownText(survey, (each) => each.locDescription)}</div>`
                : nothing
            }
            ${interviewNote(survey)}
          </div>`
        : nothing
    }
  </header>`;
}

function renderLogo(survey: SurveyModel, address: AddressCheck): TemplateResult | typeof nothing {
  const source = address(survey.locLogo.renderedHtml);
  if (source === null) return nothing;
  return html`<img
    class="survey-logo"
    src=${source}
    alt=${plainText(survey.locTitle)}
    data-fit=${survey.logoFit}
    ${cssProperties({
      '--_width': cssSize(survey.renderedStyleLogoWidth, survey.renderedLogoWidth),
      '--_height': cssSize(survey.renderedStyleLogoHeight, survey.renderedLogoHeight),
    })}
  />`;
}
