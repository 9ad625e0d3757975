/** The quiet screens after the first question: stopped for now, withdrawn, finished, open in another tab. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../domain/study/study-config.js';
import type { AnsweringMessages } from '../locales/answering-messages.js';
import type { ResidentMessages } from '../locales/resident-messages.js';
import { contact, title } from './screen-parts.js';

/** Those of the first screen are there as well. */
type ScreenWords = ResidentMessages & AnsweringMessages;

export interface WithdrawControls {
  /** Whether the person is being asked if they are sure. */
  readonly asking: boolean;
  ask(): void;
  confirm(): void;
  cancel(): void;
}

export const renderWithdraw = (words: AnsweringMessages, controls: WithdrawControls): TemplateResult =>
  controls.asking
    ? html`<div class="withdraw" role="group" aria-label=${words.withdraw}>
        <p role="alert">${words.withdrawQuestion}</p>
        <div class="navigation">
          <button type="button" class="danger" @click=${controls.confirm}>${words.withdrawConfirm}</button>
          <button type="button" @click=${controls.cancel}>${words.keepAnswers}</button>
        </div>
      </div>`
    : html`<button type="button" class="plain" @click=${controls.ask}>${words.withdraw}</button>`;

export const renderPaused = (
  words: ScreenWords,
  organisation: Organisation,
  goOn: () => void,
  withdraw: WithdrawControls,
): TemplateResult => html`
  ${title(words.pausedTitle)}
  <p>${words.paused}</p>
  <div class="navigation"><button type="button" class="primary" @click=${goOn}>${words.goOn}</button></div>
  ${contact(words, organisation)} ${renderWithdraw(words, withdraw)}
`;

export const renderWithdrawn = (words: ScreenWords, organisation: Organisation): TemplateResult => html`
  ${title(words.withdrawnTitle)}
  <p>${words.withdrawn}</p>
  ${contact(words, organisation)}
`;

export const renderFinished = (
  words: ScreenWords,
  organisation: Organisation,
  said: TemplateResult | typeof nothing,
  withdraw: WithdrawControls,
): TemplateResult => html`
  ${title(words.thanksTitle)}
  <p role="status">${words.thanks}</p>
  ${contact(words, organisation)}
  ${
    said === nothing
      ? nothing
      : html`<details class="said">
          <summary>${words.whatYouSaid}</summary>
          ${said}
        </details>`
  }
  ${renderWithdraw(words, withdraw)}
`;

export const renderElsewhere = (words: AnsweringMessages): TemplateResult => html`
  <div class="notice" role="status">
    <p class="state-title">${words.elsewhereTitle}</p>
    <p>${words.elsewhere}</p>
  </div>
`;
