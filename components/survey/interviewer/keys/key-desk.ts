/**
 * Where the keys of one questionnaire come together while an interviewer asks. Owns the order in which they are done,
 * whether a key is text or a command when its turn has come, and what the interviewer is shown of them.
 */
import type { Question, SurveyModel } from 'survey-core';
import { RenovationErrorEvent } from '../../../shared/events/renovation-error-event.js';
import { commonIn } from '../../../shared/states.js';
import type { InterviewShell } from '../../player/interview-shell.js';
import { plainText } from '../../rendering/plain-text.js';
import { askedIn, isContinued, keepAsked } from '../../reading-position.js';
import type { InterviewerMessages } from '../locales/interviewer-messages.js';
import { tellOfQuestion } from '../question-at-hand.js';
import { busyWith, whenFree } from './busy.js';
import { FieldWriting } from './field-writing.js';
import { FocusWatch } from './focus-watch.js';
import { KeyCommands, type CommandHost } from './key-commands.js';
import { KeyEars } from './key-ears.js';
import type { KeyHelpElement } from './key-help-element.js';
import type { KeyLineElement } from './key-line-element.js';
import { KeyQueue } from './key-queue.js';
import { actionInField, actionOf, digitOf, isText, type Stroke } from './key-table.js';
import { placeOf } from './open-stops.js';
import { Stage } from './stage.js';
import type { Stop } from './stop.js';
import { isElsewhere, isNowhere } from './targets.js';
import { Walk } from './walk.js';

export class KeyDesk {
  readonly walk: Walk;
  readonly #stage: Stage;
  readonly #queue = new KeyQueue(
    (error) => this.#failed(error),
    () => void this.#rest(),
  );
  readonly #ears: KeyEars;
  readonly #focus: FocusWatch;
  readonly #host: CommandHost;
  readonly #commands: KeyCommands;
  readonly #writing = new FieldWriting();
  readonly #line: KeyLineElement = document.createElement('renovation-survey-key-line');
  /** The stop that was shown last, and told of. */
  #at: string | null | undefined;
  #isTurning = false;
  #resumed = false;
  #ended = false;

  constructor(
    private readonly shell: InterviewShell,
    private readonly survey: SurveyModel,
    words: InterviewerMessages,
  ) {
    const walk = new Walk(survey);
    const stage = new Stage(shell, () => this.#mayFocus());
    const isIdle = (): boolean => this.#queue.isIdle;
    this.walk = walk;
    this.#stage = stage;
    const showHelp = (): void => this.#showHelp();
    this.#host = { shell, survey, walk, words, leaveField: () => stage.leaveField(), showHelp };
    this.#commands = new KeyCommands(this.#host);
    this.#focus = new FocusWatch({ shell, walk, stage, isIdle, went: (stop) => this.#went(stop) });
    this.#ears = new KeyEars({
      shell,
      stop: () => walk.current,
      isCaughtUp: () => isIdle() && !this.#writing.isHalfway,
      passed: (event, isWritten) => {
        if (event.key === 'Tab') this.#focus.tabPressed();
        else if (isWritten) shell.settings.onKey();
      },
      heard: (stroke, repeat) => this.#hear(stroke, repeat),
    });
    this.#begin();
  }

  #begin(): void {
    const { shell, survey } = this;
    this.#resumed = this.#goOn();
    survey.onCurrentPageChanged.add(this.#onPage);
    survey.onComplete.add(this.#onComplete);
    survey.onValueChanged.add(this.#onValue);
    survey.onVariableChanged.add(this.#onRoute);
    survey.onQuestionVisibleChanged.add(this.#onRoute);
    // Below what the shell draws, which it does first.
    void shell.updateComplete.then(() => {
      if (!this.#ended) shell.append(this.#line);
    });
    const stop = this.walk.current;
    if (this.#resumed && stop) this.#commands.told = this.#host.words.resumed(plainText(stop.question.locTitle));
    this.#show();
  }

  /**
   * Where an earlier visit ended. Which question that was is not kept by a resident who began alone, nor by a browser
   * that died while the page turned: then it is where the answers end.
   */
  #goOn(): boolean {
    const { survey, walk } = this;
    const place = askedIn(survey);
    if (place !== null && walk.returnTo(place)) return true;
    if (isContinued(survey)) walk.arriveWhereAnswersEnd();
    else walk.arrive();
    return isContinued(survey);
  }

  end(): void {
    const { shell, survey } = this;
    this.#ended = true;
    this.#ears.end();
    this.#focus.end();
    survey.onCurrentPageChanged.remove(this.#onPage);
    survey.onComplete.remove(this.#onComplete);
    survey.onValueChanged.remove(this.#onValue);
    survey.onVariableChanged.remove(this.#onRoute);
    survey.onQuestionVisibleChanged.remove(this.#onRoute);
    shell.settings.onAttend(null);
    this.#stage.end();
    this.#line.remove();
  }

  speak(words: InterviewerMessages): void {
    this.#host.words = words;
    this.#line.words = words;
  }

  #hear(stroke: Stroke, repeat: boolean): void {
    this.#focus.keyPressed();
    this.#line.toggleAttribute('data-waits', true);
    this.shell.settings.onKey();
    this.#queue.add(() => this.#turn(stroke, repeat));
  }

  /** One key, when its turn has come. */
  async #turn(stroke: Stroke, repeat: boolean): Promise<void> {
    await this.#ready();
    if (this.#ended) return;
    this.#isTurning = true;
    try {
      await this.#do(stroke, this.walk.current, repeat);
    } finally {
      this.#isTurning = false;
    }
    this.#show();
  }

  async #do(stroke: Stroke, stop: Stop | null, repeat: boolean): Promise<void> {
    const digit = digitOf(stroke);
    const way = stop?.way;
    if (stop && way?.kind === 'field' && (!this.#stage.outOfField || digit !== undefined)) {
      return this.#inField(stroke, stop, repeat);
    }
    if (stop && way?.kind === 'typed' && way.typed.accepts(digit ?? stroke.key) && stroke.code !== 'NumpadSubtract') {
      this.#commands.type(stop, way.typed, digit ?? stroke.key);
    } else if (stop && digit !== undefined) {
      if (way?.kind === 'choices' && way.options().length === 0) await this.#choicesOf(stop.question);
      this.#commands.choose(stop, digit);
    } else {
      const action = actionOf(stroke);
      if (action && !repeat) await this.#commands.perform(action, stop);
    }
  }

  async #inField(stroke: Stroke, stop: Stop, repeat: boolean): Promise<void> {
    const { way } = stop;
    if (way.kind !== 'field') return;
    // What is written may not be the answer yet.
    const text = this.#stage.fieldOf(stop)?.value ?? way.text();
    const action = actionInField(stroke, way.holds, text === '' && !this.#writing.isHalfway);
    if (action === undefined) return this.#write(stop, stroke);
    if (action === 'back' && repeat) return;
    this.#settle(stop);
    await this.#commands.perform(action, this.walk.current);
  }

  /** Waits for what the key before it began: a check, a page, a question of survey-core's to say yes or no to. */
  #ready(): Promise<void> {
    const { shell, survey } = this;
    const isAsked = (): boolean => shell.querySelector('dialog[open]') !== null;
    return whenFree(survey, () => !this.#ended && (isAsked() || busyWith(survey).length > 0));
  }

  #choicesOf(question: Question): Promise<void> {
    return whenFree(this.survey, () => busyWith(this.survey, question).length > 0);
  }

  async #write(stop: Stop, { key }: Stroke): Promise<void> {
    this.#stage.outOfField = false;
    const field = await this.#stage.field(stop);
    if (!field || (key === '\n' && field instanceof HTMLInputElement)) return;
    if (key === 'Backspace') this.#writing.write(field, null);
    else if (isText({ key, code: '' })) this.#writing.write(field, key);
  }

  /** A definition may keep a text only when its field is left. */
  #settle(stop: Stop): void {
    this.#writing.forget();
    const field = this.#stage.fieldOf(stop);
    if (stop.way.kind === 'field' && field?.matches(':focus') && field.value !== stop.way.text()) field.blur();
  }

  /** Everything that is seen follows what is so. */
  #show(softly = false): void {
    const line = this.#line;
    const stop = this.walk.current;
    line.words = this.#host.words;
    line.help = () => this.#showHelp();
    line.typed = this.#commands.typed;
    line.told = this.#commands.told;
    this.#stage.show(stop, softly);
    line.toggleAttribute('data-waits', true);
    void this.#rest();
    const key = stop?.key ?? null;
    if (key === this.#at) return;
    this.#at = key;
    keepAsked(this.survey, stop ? placeOf(stop) : null);
    this.shell.settings.onAttend(stop ? keptName(stop.question) : null);
    this.#tell();
  }

  /** The line says that keys wait, until they are done and can be seen. */
  async #rest(): Promise<void> {
    await this.#stage.whenShown();
    if (this.#queue.isIdle) this.#line.toggleAttribute('data-waits', false);
  }

  #tell(): void {
    tellOfQuestion(this.shell, this.survey, this.walk.current, this.#resumed);
    this.#resumed = false;
  }

  #went(stop: Stop): void {
    this.walk.go(stop);
    this.#show(true);
  }

  /** Somebody turned the page otherwise: with the mouse, or a definition by itself. */
  readonly #onPage = (): void => {
    if (this.#isTurning) return;
    this.walk.arrive();
    this.#show();
  };

  readonly #onComplete = (): void => {
    this.#at = undefined;
    this.#show();
  };

  /** Told once for all that one answer sets in motion. */
  readonly #onValue = (): void => {
    const at = this.#at;
    queueMicrotask(() => {
      if (at === this.#at && !this.#ended) this.#tell();
    });
  };

  /** What is asked may have come, or be gone, without a key. */
  readonly #onRoute = (): void => {
    if (this.#isTurning) return;
    queueMicrotask(() => {
      if (!this.#ended && this.#queue.isIdle) this.#show();
    });
  };

  /** Not from somebody who writes elsewhere on the page, and not out of a dialog. */
  #mayFocus(): boolean {
    const root = this.shell.getRootNode() as Document | ShadowRoot;
    if (root.activeElement) return !isElsewhere(root.activeElement);
    const { activeElement } = document;
    return activeElement === null || isNowhere(activeElement) || this.#focus.isAfterKey;
  }

  #showHelp(): void {
    const help: KeyHelpElement = document.createElement('renovation-survey-key-help');
    help.words = this.#host.words;
    (this.shell.querySelector('.shell') ?? this.shell).append(help);
  }

  #failed(error: unknown): void {
    const text = commonIn(this.shell.closest<HTMLElement>('[lang]')?.lang ?? '').errorTitle;
    this.#line.told = text;
    this.shell.dispatchEvent(new RenovationErrorEvent('bug/hook', text, error));
  }
}

/** Name under which times are kept: that of the whole, as answers are told of. */
function keptName(question: Question): string {
  let whole = question;
  while (whole.parentQuestion) whole = whole.parentQuestion;
  return whole.getValueName();
}
