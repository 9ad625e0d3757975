/** The bar above a resident's questions, with what it shows of the questionnaire that is played. */
import { html, type TemplateResult } from 'lit';
import type { SurveyModel } from 'survey-core';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { AnsweringMessages } from '../locales/answering-messages.js';
import { rememberTextSize, type TextSize } from './text-size.js';
import type { SaveState } from './toolbar-element.js';
import './toolbar-element.js';

export interface ToolsAsked {
  readonly services: StudyServicesSet;
  readonly words: AnsweringMessages;
  readonly survey: SurveyModel | undefined;
  readonly size: TextSize;
  readonly saved: SaveState;
  /** What is read aloud. */
  readonly readable: () => ParentNode | null;
  readonly onSize: (size: TextSize) => void;
  readonly onStop: () => void;
}

export function renderTools({ services, words, survey, ...asked }: ToolsAsked): TemplateResult {
  // A definition that shows its progress itself does not say it twice.
  const counted = survey && !survey.showProgressBar ? survey : null;
  const notices = [
    ...(services.store.health.kept === 'memory' ? [words.onlyInMemory] : []),
    ...(navigator.serviceWorker?.controller ? [] : [words.notOffline]),
  ];
  return html`<renovation-survey-tools
    .locale=${services.locale}
    .words=${words}
    .size=${asked.size}
    .saved=${asked.saved}
    .notices=${notices}
    .progress=${counted && { page: counted.currentPageNo + 1, pages: counted.visiblePageCount }}
    .readable=${asked.readable}
    .onSize=${(size: TextSize) => {
      asked.onSize(size);
      rememberTextSize(size);
    }}
    .onStop=${asked.onStop}
  ></renovation-survey-tools>`;
}
