/**
 * Content that survey-core, a definition or a host refers to by a component's name, in a popup, a dialog or a button.
 * What the kit knows it draws itself; any other name is the tag of an element that the host page registered.
 */
import { html, noChange, nothing } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';
import type { ListModel, LocalizableString, PanelModel, Question, SurveyModel } from 'survey-core';
import type { PlayerSettings } from '../player/player-context.js';
import { renderQuestion } from '../questions/question-tags.js';
import { locText } from './loc-text.js';

type Properties = Readonly<Record<string, unknown>>;

class HostElementDirective extends Directive {
  #element: HTMLElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new TypeError('renderHostElement() stands in a child part');
  }

  override render(tag: string, properties: Properties): unknown {
    const known = this.#element?.localName === tag ? this.#element : undefined;
    const element = Object.assign(known ?? document.createElement(tag), properties);
    this.#element = element;
    return known ? noChange : element;
  }
}

/** Draws a host's element, with these properties set on it. */
export const renderHostElement = directive(HostElementDirective);

/** Names of survey-core's own components are no tags of anybody; the kit's tags are not for definitions to place. */
export const isHostTag = (name: string | undefined): name is string =>
  name !== undefined && name.includes('-') && !name.startsWith('renovation-') && customElements.get(name) !== undefined;

interface Content {
  readonly model?: unknown;
  readonly survey?: SurveyModel;
  readonly element?: unknown;
  readonly question?: Question;
}

/** What stands in a popup or dialog. `data` is what its creator gave along with the name. */
export function renderNamed(name: string, data: Content, settings: PlayerSettings | undefined): unknown {
  switch (name) {
    case 'sv-string-viewer':
      return locText(data.model as LocalizableString);
    case 'sv-list':
      return html`<renovation-survey-list .list=${data.model as ListModel}></renovation-survey-list>`;
    case 'survey':
      return html`<renovation-survey-shell
        .survey=${(data.model ?? data.survey) as SurveyModel}
        .settings=${settings}
      ></renovation-survey-shell>`;
    case 'panel':
      return html`<renovation-survey-panel .panel=${data.element as PanelModel}></renovation-survey-panel>`;
    case 'question':
      return renderQuestion((data.element ?? data.question) as Question);
    default:
      return isHostTag(name) ? renderHostElement(name, { ...data }) : nothing;
  }
}
