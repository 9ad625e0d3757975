/** What an interviewer's part of the player knows of the element that draws a questionnaire. */
import type { SurveyModel } from 'survey-core';
import type { PlayerSettings } from './player-context.js';

export interface InterviewShell extends HTMLElement {
  readonly survey: SurveyModel;
  readonly settings: PlayerSettings;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}
