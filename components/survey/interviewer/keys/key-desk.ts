/**
 * Hears the keys of one questionnaire while an interviewer asks. Owns which key is the browser's and which is ours, the
 * order in which ours are done, and what the interviewer is shown of them. What a key does is not decided here.
 */
import type { Question, SurveyModel } from 'survey-core';
import { RenovationErrorEvent } from '../../../shared/events/renovation-error-event.js';
import { commonIn } from '../../../shared/states.js';
import type { ShellElement } from '../../player/shell-element.js';
import { plainText } from '../../rendering/plain-text.js';
import { askedIn, keepAsked } from '../../reading-position.js';
import type { InterviewerMessages } from '../locales/interviewer-messages.js';
import { tellOfQuestion } from '../question-at-hand.js';
import { busyWith, whenFree } from './busy.js';
import { FieldWriting } from './field-writing.js';
import type { KeyHelpElement } from './key-help-element.js';
import type { KeyLineElement } from './key-line-element.js';
import { KeyCommands } from './key-commands.js';
import { KeyQueue } from './key-queue.js';
import { actionInField, actionOf, digitOf, isOurs, isText, strokeOf, type Stroke } from './key-table.js';
import { placeOf } from './open-stops.js';
import { Stage } from './stage.js';
import type { Stop } from './stop.js';
import { isElsewhere, isNowhere, isPressed, isWriting } from './targets.js';
import { Walk } from './walk.js';

/** How long after a key survey-core may move the focus on its own account, in milliseconds. */
const OWN_FOCUS = 1000;

/** The questionnaires on the page that take keys; one that nobody is in answers when it was used last. */
const desks: KeyDesk[] = [];

export class KeyDesk {
  readonly walk: Walk;
  readonly #stage: Stage;
  readonly #queue = new KeyQueue(
    (error) => this.#failed(error),
    () => void this.#rest(),
  );
  readonly #commands: KeyCommands;
  readonly #writing = new FieldWriting();
  readonly #line: KeyLineElement = document.createElement('renovation-survey-key-line');
  /** The stop that was shown last, and told of. */
  #at: string | null | undefined;
  /** A hand moved the focus: a mouse, a finger, Tab. */
  #byHand = false;
  #lastKey = -Infinity;
  #isTurning = false;
  #resumed = false;

  constructor(
    private readonly shell: ShellElement,
    private readonly survey: SurveyModel,
    public words: InterviewerMessages,
  ) {
    this.walk = new Walk(survey);
    this.#stage = new Stage(shell, () => this.#mayFocus());
    const desk = this;
    this.#commands = new KeyCommands({
      shell,
      survey,
      walk: this.walk,
      get words() {
        return desk.words;
      },
      leaveField: () => this.#stage.leaveField(),
      showHelp: () => this.#showHelp(),
    });
    this.#begin();
  }

  #begin(): void {
    const { shell, survey } = this;
    desks.push(this);
    document.addEventListener('keydown', this.#onKeyDown, { capture: true });
    shell.addEventListener('focusin', this.#onFocusIn);
    shell.addEventListener('pointerdown', this.#onPointer, { capture: true });
    survey.onCurrentPageChanged.add(this.#onPage);
    survey.onComplete.add(this.#onComplete);
    survey.onValueChanged.add(this.#onValue);
    survey.onVariableChanged.add(this.#onRoute);
    survey.onQuestionVisibleChanged.add(this.#onRoute);
    // Below what the shell draws, which it does first.
    void shell.updateComplete.then(() => {
      if (desks.includes(this)) shell.append(this.#line);
    });
    const place = askedIn(survey);
    this.#resumed = place !== null && this.walk.returnTo(place);
    if (!this.#resumed) this.walk.arrive();
    const stop = this.walk.current;
    if (this.#resumed && stop) this.#commands.told = this.words.resumed(plainText(stop.question.locTitle));
    this.#show();
  }

  end(): void {
    const { shell, survey } = this;
    desks.splice(desks.indexOf(this), 1);
    document.removeEventListener('keydown', this.#onKeyDown, { capture: true });
    shell.removeEventListener('focusin', this.#onFocusIn);
    shell.removeEventListener('pointerdown', this.#onPointer, { capture: true });
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
    this.words = words;
    this.#line.words = words;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const path = event.composedPath();
    const target = path[0] as Element;
    if (path.includes(this.shell) ? isElsewhere(target) : !this.#isMeant(target)) return;
    const stroke = strokeOf(event);
    if (event.key === 'Tab') this.#byHand = true;
    if (!isOurs(stroke) || this.#isBrowsers(event, target)) {
      if (isWriting(target)) this.shell.settings.onKey();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    // A key that is held down is pressed once, except where it takes signs away.
    if (event.repeat && event.key !== 'Backspace') return;
    const { repeat } = event;
    this.#hear(event.shiftKey && event.key === 'Enter' ? { key: '\n', code: '' } : stroke, repeat);
  };

  #hear(stroke: Stroke, repeat: boolean): void {
    this.#byHand = false;
    this.#lastKey = performance.now();
    this.#line.toggleAttribute('data-waits', true);
    if (desks.at(-1) !== this) desks.push(...desks.splice(desks.indexOf(this), 1));
    this.shell.settings.onKey();
    this.#queue.add(() => this.#turn(stroke, repeat));
  }

  /** Whether a key that nobody has is meant for here: the focus is nowhere, and may come here. */
  #isMeant(target: Element): boolean {
    if (!isNowhere(target) || desks.at(-1) !== this) return false;
    // What lies below an open dialog of the page takes no focus.
    this.shell.tabIndex = -1;
    this.shell.focus({ preventScroll: true });
    const takesIt = this.shell.matches(':focus');
    this.shell.removeAttribute('tabindex');
    return takesIt;
  }

  /** What is written in a field, and what presses a button, the browser does best. */
  #isBrowsers(event: KeyboardEvent, target: Element): boolean {
    if (isPressed(target, event.key)) return true;
    if (!isWriting(target)) return false;
    if (!this.#queue.isIdle || this.#writing.isHalfway) return false;
    const { current } = this.walk;
    const way = current?.way;
    if (way?.kind !== 'field' || way.fieldId !== target.id) return event.key !== 'Enter' && event.key !== 'Escape';
    if (event.shiftKey && event.key === 'Enter') return true;
    const action = actionInField(strokeOf(event), way.holds, (target as HTMLInputElement).value === '');
    return action === undefined || (action === 'back' && event.repeat);
  }

  /** One key, when its turn has come. */
  async #turn(stroke: Stroke, repeat: boolean): Promise<void> {
    await this.#ready();
    const { current: stop } = this.walk;
    this.#isTurning = true;
    try {
      await this.#do(stroke, stop, repeat);
    } finally {
      this.#isTurning = false;
    }
    this.#show();
  }

  async #do(stroke: Stroke, stop: Stop | null, repeat: boolean): Promise<void> {
    const commands = this.#commands;
    const digit = digitOf(stroke);
    const way = stop?.way;
    const isIn = way?.kind === 'field' && (!this.#stage.outOfField || digit !== undefined);
    if (stop && isIn) {
      // What is written may not be the answer yet.
      const text = this.#stage.fieldOf(stop)?.value ?? way.text();
      const action = actionInField(stroke, way.holds, text === '' && !this.#writing.isHalfway);
      if (action === undefined) return this.#write(stop, stroke);
      if (action === 'back' && repeat) return;
      if (action === 'leave-text' && this.#stage.outOfField) return;
      this.#settle(stop);
      return commands.perform(action, this.walk.current);
    }
    if (stop && way?.kind === 'typed' && way.typed.accepts(digit ?? stroke.key) && stroke.code !== 'NumpadSubtract') {
      commands.type(stop, way.typed, digit ?? stroke.key);
    } else if (stop && digit !== undefined) {
      if (way?.kind === 'choices' && way.options().length === 0) await this.#choicesOf(stop.question);
      commands.choose(stop, digit);
    } else {
      const action = actionOf(stroke);
      if (action && !repeat) await commands.perform(action, stop);
    }
  }

  /** Waits for what the key before it began: a check, a page, a question of survey-core's to say yes or no to. */
  async #ready(): Promise<void> {
    const { shell, survey } = this;
    await whenFree(survey, () => shell.querySelector('dialog[open]') !== null || busyWith(survey).length > 0);
  }

  /** The line says that keys wait, until they are done and can be seen. */
  async #rest(): Promise<void> {
    await this.#stage.whenShown();
    if (this.#queue.isIdle) this.#line.toggleAttribute('data-waits', false);
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
    const root = this.shell.getRootNode() as ShadowRoot;
    const { activeElement } = root;
    if (stop.way.kind !== 'field' || activeElement?.id !== stop.way.fieldId) return;
    if ((activeElement as HTMLInputElement).value !== stop.way.text()) (activeElement as HTMLElement).blur();
  }

  /** Everything that is seen follows what is so. */
  #show(softly = false): void {
    const stop = this.walk.current;
    const line = this.#line;
    line.words = this.words;
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
    this.shell.settings.onAttend(stop ? kept(stop.question) : null);
    this.#tell();
  }

  #tell(): void {
    tellOfQuestion(this.shell, this.survey, this.walk.current, this.#resumed);
    this.#resumed = false;
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
      if (at === this.#at && desks.includes(this)) this.#tell();
    });
  };

  /** What is asked may have come, or be gone, without a key. */
  readonly #onRoute = (): void => {
    if (this.#isTurning) return;
    queueMicrotask(() => {
      if (desks.includes(this) && this.#queue.isIdle) this.#show();
    });
  };

  readonly #onPointer = (): void => {
    this.#byHand = true;
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const target = event.composedPath()[0] as Element;
    if (this.#stage.isFocusing || target === this.shell || isElsewhere(target) || this.#line.contains(target)) return;
    const isOwn = !this.#byHand && performance.now() - this.#lastKey < OWN_FOCUS;
    if (isOwn || !this.#queue.isIdle) {
      if (!this.#stage.holds(target) || isWriting(target)) queueMicrotask(() => this.#stage.show(this.walk.current));
      return;
    }
    const stop = this.#stopAt(target);
    if (!stop) return;
    this.walk.go(stop);
    this.#show(true);
  };

  /** The stop that an element belongs to. */
  #stopAt(target: Element): Stop | undefined {
    const { stops, current } = this.walk;
    for (let element: Element | null = target; element && element !== this.shell; element = element.parentElement) {
      const { question } = element as { question?: Question };
      const own = question ? stops.filter((stop) => stop.question === question) : [];
      if (own.length === 0) continue;
      const row = [...element.querySelectorAll('.matrix-row')].findIndex((each) => each.contains(target));
      const exact = own.find(({ way }) => 'fieldId' in way && way.fieldId === target.id);
      return exact ?? own[row] ?? own.find((stop) => stop.key === current?.key) ?? own[0];
    }
    return undefined;
  }

  /** Not from somebody who writes elsewhere on the page, and not out of a dialog. */
  #mayFocus(): boolean {
    const root = this.shell.getRootNode() as Document | ShadowRoot;
    if (root.activeElement) return !isElsewhere(root.activeElement);
    const { activeElement } = document;
    return activeElement === null || isNowhere(activeElement) || performance.now() - this.#lastKey < OWN_FOCUS;
  }

  #showHelp(): void {
    const help: KeyHelpElement = document.createElement('renovation-survey-key-help');
    help.words = this.words;
    (this.shell.querySelector('.shell') ?? this.shell).append(help);
  }

  #failed(error: unknown): void {
    const text = commonIn(this.shell.closest<HTMLElement>('[lang]')?.lang ?? '').errorTitle;
    this.#line.told = text;
    this.shell.dispatchEvent(new RenovationErrorEvent('bug/hook', text, error));
  }
}

/** Name under which times are kept: that of the whole, as answers are told of. */
function kept(question: Question): string {
  let whole = question;
  while (whole.parentQuestion) whole = whole.parentQuestion;
  return whole.getValueName();
}
