/**
 * Entry of the chunk for interviewers, who ask what a resident reads. Owns what belongs to each questionnaire that is
 * drawn: the texts, the respondent's language, and the keys.
 */
import type { Question, SurveyModel } from 'survey-core';
import type { InterviewShell } from '../player/interview-shell.js';
import type { PlayerSettings } from '../player/player-context.js';
import { adoptSheets } from '../rendering/adopt-sheets.js';
import { drawWith } from '../rendering/interview-parts.js';
import { ModelElement } from '../rendering/model-element.js';
import { declareInterviewTexts } from './interview-texts.js';
import { InterviewDrawing } from './interview-drawing.js';
import { interviewerStyles } from './interviewer.styles.js';
import { KeyDesk } from './keys/key-desk.js';
import { defineKeyHelp } from './keys/key-help-element.js';
import { defineKeyLine } from './keys/key-line-element.js';
import { interviewerMessages } from './locales/load-interviewer-messages.js';
import { SecondLanguage } from './second-language.js';

declareInterviewTexts();
defineKeyHelp();
defineKeyLine();

class Interview {
  #second: SecondLanguage | null = null;
  #asked: string | null = null;
  #desk: KeyDesk | null = null;
  /** `survey-core` moves on by itself after a choice where the definition says so; the keys have one for that. */
  readonly #advances: boolean;
  #ended = false;

  constructor(
    private readonly shell: InterviewShell,
    readonly survey: SurveyModel,
  ) {
    this.#advances = survey.autoAdvanceEnabled;
    const root = shell.getRootNode();
    if (root instanceof ShadowRoot) adoptSheets(root, [interviewerStyles]);
    survey.onLocaleChangedEvent.add(this.#onLanguage);
  }

  follow(settings: PlayerSettings): void {
    const { secondLocale } = settings;
    const wanted = secondLocale === this.survey.getLocale() ? null : secondLocale;
    if (wanted !== this.#asked) {
      this.#asked = wanted;
      this.#second?.end();
      this.#second = null;
      if (wanted !== null) void this.#bring(wanted);
    }
    this.#draw();
    this.#followKeys(settings.keys);
  }

  end(): void {
    this.#ended = true;
    this.#second?.end();
    this.#followKeys(false);
    this.survey.onLocaleChangedEvent.remove(this.#onLanguage);
    drawWith(this.survey, null);
  }

  readonly #onLanguage = (): void => this.follow(this.shell.settings);

  #followKeys(wanted: boolean): void {
    const words = interviewerMessages(this.survey.getLocale());
    if (!wanted) {
      this.#desk?.end();
      this.#desk = null;
      this.survey.autoAdvanceEnabled = this.#advances;
    } else if (this.#desk) {
      this.#desk.speak(words);
    } else {
      this.survey.autoAdvanceEnabled = false;
      this.#desk = new KeyDesk(this.shell, this.survey, words);
    }
  }

  /** Without its words the questionnaire goes on in the language of the interviewer. */
  async #bring(language: string): Promise<void> {
    const second = await SecondLanguage.of(this.survey, language).catch(() => null);
    if (this.#ended || this.#asked !== language) return second?.end();
    this.#second = second;
    this.#draw();
  }

  #draw(): void {
    const { keys } = this.shell.settings;
    const isAsked = (question: Question): boolean => this.#desk?.walk.current?.question === question;
    drawWith(this.survey, new InterviewDrawing(this.survey.getLocale(), this.#second, keys, isAsked));
    for (const each of this.shell.querySelectorAll('*')) if (each instanceof ModelElement) each.requestUpdate();
    this.shell.requestUpdate();
  }
}

const interviews = new WeakMap<InterviewShell, Interview>();

export function interviewIn(shell: InterviewShell): void {
  const { survey, settings } = shell;
  const known = interviews.get(shell);
  if (settings.mode === 'self') return endInterview(shell);
  if (known?.survey !== survey) known?.end();
  const interview = known?.survey === survey ? known : new Interview(shell, survey);
  interviews.set(shell, interview);
  interview.follow(settings);
}

export function endInterview(shell: InterviewShell): void {
  interviews.get(shell)?.end();
  interviews.delete(shell);
}
