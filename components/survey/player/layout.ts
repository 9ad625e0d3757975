/**
 * survey-core puts what surrounds the questions into named containers; this table says how each part is drawn. A part
 * that a host added is drawn by the custom element of that name, if it has been defined.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { ActionContainer, ISurveyLayoutElement, SurveyModel, SurveyTimerModel } from 'survey-core';
import type { AddressCheck } from './allowed-origins.js';
import { renderHeader } from './header.js';
import { renderNavigation } from './navigation.js';

type Container = Parameters<SurveyModel['getContainerContent']>[0];

interface Place {
  readonly survey: SurveyModel;
  readonly address: AddressCheck;
}

type DrawPart = (data: unknown, place: Place) => unknown;

const drawBar: DrawPart = (data) => html`<renovation-survey-progress .model=${data}></renovation-survey-progress>`;

const PARTS: Readonly<Record<string, DrawPart>> = {
  'sv-header': (_data, { survey, address }) => renderHeader(survey, address),
  'sv-progress-pages': drawBar,
  'sv-progress-questions': drawBar,
  'sv-progress-correctquestions': drawBar,
  'sv-progress-requiredquestions': drawBar,
  'sv-progress-buttons': (data) => html`<renovation-survey-steps .model=${data}></renovation-survey-steps>`,
  'sv-navigation-toc': (_data, { survey }) =>
    html`<renovation-survey-contents .survey=${survey}></renovation-survey-contents>`,
  'sv-action-bar': (data, { survey }) => renderNavigation(data as ActionContainer, survey),
  'sv-timerpanel': (data) =>
    html`<renovation-survey-timer .model=${data as SurveyTimerModel}></renovation-survey-timer>`,
};

const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/u;

function renderPart(part: ISurveyLayoutElement, place: Place): unknown {
  const name = part.component ?? '';
  const draw = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (draw) return draw(part.data, place);
  if (!TAG.test(name) || customElements.get(name) === undefined) return nothing;
  const tag = unsafeStatic(name);
  return staticHtml`<${tag} .model=${part.data} .survey=${place.survey}></${tag}>`;
}

/** Everything that stands in a container, in its order. */
export function renderContainer(
  container: Container,
  survey: SurveyModel,
  address: AddressCheck,
): TemplateResult | typeof nothing {
  const parts = survey.getContainerContent(container);
  if (parts.length === 0) return nothing;
  return html`<div class="container" data-container=${container}>
    ${parts.map((part) => renderPart(part, { survey, address }))}
  </div>`;
}
