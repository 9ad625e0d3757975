/** What stays in sight during a call: who it is, how long it takes, how far the questionnaire is, and the keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../../casework/names.js';
import { nameOf } from '../case-facts.js';
import type { InterviewMessages } from '../locales/messages.js';
import type { CallView } from './call-view.js';
import './call-timer.js';

/** Where the questionnaire is. */
export interface TalkPlace {
  readonly title: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

export interface HeaderActions {
  readonly note: () => void;
  readonly stop: () => void;
  readonly keys: () => void;
}

export function callHeader(
  { session, household, words, desk, person }: CallView,
  place: TalkPlace | null,
  { note, stop, keys }: HeaderActions,
): TemplateResult {
  const { stage } = session;
  const { call } = words;
  const isTalking = stage.kind === 'talking';
  return html`<header>
    <div class="who">
      <h2>${nameOf(household, words)}</h2>
      ${person === null ? nothing : html`<span class="person">${words.who.with(person)}</span>`}
      <span>${addressOf(household)}</span>
    </div>
    <div class="where">
      ${stage.kind === 'opening' || stage.kind === 'over' ? nothing : html`<span class="step">${stepName(stage.kind, words, desk.mode)}</span>`}
      ${
        'startedAt' in stage
          ? html`<renovation-interview-timer
              .since=${stage.startedAt}
              .label=${call.timer}
              .now=${() => desk.now}
            ></renovation-interview-timer>`
          : nothing
      }
    </div>
    <div class="tools">
      ${
        isTalking
          ? html`<button type="button" class="plain" @click=${note}>${call.note}<kbd aria-hidden="true">N</kbd></button>
              <button type="button" class="plain" @click=${stop}>${call.stop}<kbd aria-hidden="true">B</kbd></button>`
          : html`<button type="button" class="plain" aria-haspopup="dialog" @click=${keys}>
              ${call.keys}<kbd aria-hidden="true">?</kbd>
            </button>`
      }
    </div>
    ${
      place && isTalking
        ? html`<div class="place ${place.page === 1 ? 'first-page' : ''}">
            <span>${call.section(place.title, place.page, place.pages)}</span>
            <progress max=${place.pages} value=${place.page} aria-hidden="true"></progress>
          </div>`
        : nothing
    }
  </header>`;
}

/** Where the call is, in a word or two. */
export const stepName = (
  kind: keyof InterviewMessages['call']['step'],
  { call }: InterviewMessages,
  mode: CallView['desk']['mode'],
): string => (kind === 'answered' && mode === 'door' ? call.atDoor : call.step[kind]);
