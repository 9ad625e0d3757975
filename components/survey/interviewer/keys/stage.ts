/**
 * Owns what is seen of the question that is asked: its mark, the focus, and its place on the screen. It follows the
 * walk, and never leads it.
 */
import type { Question } from 'survey-core';
import type { InterviewShell } from '../../player/interview-shell.js';
import { ModelElement } from '../../rendering/model-element.js';
import { drawnType, QUESTION_TAGS } from '../../questions/question-tags.js';
import { fieldName } from '../../questions/field-name.js';
import { isPanelList } from '../../player/model-kinds.js';
import type { Stop } from './stop.js';
import { isWriting } from './targets.js';

/** How many frames a question may take to be drawn before the keys go on without it. */
const PATIENCE = 120;

type Drawn = ModelElement & { readonly question: Question };

export class Stage {
  #wanted: Stop | null = null;
  #marked: HTMLElement | null = null;
  #following: Promise<void> | null = null;
  #shown: string | null = null;
  /** Somebody is there already, where they want to be. */
  #softly = false;
  /** Whether the focus is being moved from here. */
  isFocusing = false;
  /** Whether the field was left with Escape: the question itself has the focus. */
  outOfField = false;

  constructor(
    private readonly shell: InterviewShell,
    /** Whether the focus may be taken from where it is. */
    private readonly mayFocus: () => boolean,
  ) {}

  end(): void {
    this.#wanted = null;
    this.#mark(null, null);
  }

  /** From now on this is the one. `softly`: whoever is there already stays where they are in it. */
  show(stop: Stop | null, softly = false): void {
    this.#wanted = stop;
    if (stop?.key !== this.#shown) this.outOfField = false;
    this.#softly = softly;
    if (softly) this.#shown = stop?.key ?? null;
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
  }

  /** Settles when what was asked for last is on the screen. */
  async whenShown(): Promise<void> {
    while (this.#following) await this.#following;
  }

  /** Waits until the screen is there. Gives the field, where the stop has one that is drawn. */
  async field(stop: Stop): Promise<HTMLInputElement | HTMLTextAreaElement | null> {
    this.show(stop);
    await this.whenShown();
    const field = this.fieldOf(stop);
    if (field && !field.matches(':focus')) this.#focus(field);
    return field;
  }

  /** Whether an element belongs to what is asked. */
  holds(element: Element): boolean {
    return this.#marked?.contains(element) ?? false;
  }

  /** Out of the field, so that letters are keys. */
  leaveField(): void {
    this.outOfField = true;
    if (this.#marked) this.#focus(this.#marked);
  }

  async #follow(): Promise<void> {
    for (let turn = 0; turn < PATIENCE; turn++) {
      const stop = this.#wanted;
      unfold(stop?.question);
      await this.shell.updateComplete;
      const element = stop ? await this.#elementOf(stop) : null;
      if (stop !== this.#wanted) continue;
      if (stop && !element && this.shell.isConnected) {
        await new Promise((resolve) => setTimeout(resolve, 16));
        continue;
      }
      this.#mark(element, stop);
      if (stop && element) this.#bring(stop, element);
      if (stop === this.#wanted) return;
    }
  }

  #bring(stop: Stop, element: HTMLElement): void {
    const isOther = this.#shown !== stop.key;
    this.#shown = stop.key;
    if (this.#softly || !this.mayFocus()) return;
    const field = this.outOfField ? null : this.fieldOf(stop);
    const root = this.shell.getRootNode() as Document | ShadowRoot;
    const { activeElement: active } = root;
    // Somebody may stand on one of several boxes. In a field that is not asked their keys would be text.
    const isThere = field ? active === field : active !== null && element.contains(active) && !isWriting(active);
    if (isOther ? active !== (field ?? element) : !isThere) this.#focus(field ?? element);
    if (isOther) scrollTo(element);
  }

  #focus(element: HTMLElement): void {
    this.isFocusing = true;
    element.focus({ preventScroll: true });
    this.isFocusing = false;
  }

  /** The field that is written in, once it is drawn. One for dates or a place on a slider is typed into from outside. */
  fieldOf({ way }: Stop): HTMLInputElement | HTMLTextAreaElement | null {
    const id = way.kind === 'field' || way.kind === 'passed' ? way.fieldId : null;
    const found = id === null ? null : (this.shell.getRootNode() as ShadowRoot).getElementById(id);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
  }

  async #elementOf(stop: Stop): Promise<HTMLElement | null> {
    const drawn = this.#drawn(stop.question);
    if (!drawn) return null;
    await drawn.updateComplete;
    if (stop.way.kind === 'field' && !this.fieldOf(stop)) return null;
    const { part, question } = stop;
    if (part?.startsWith('row ') !== true) return drawn;
    const rows = (question as Question & { readonly visibleRows: readonly { readonly name: unknown }[] }).visibleRows;
    const at = rows.findIndex((row) => `row ${String(row.name)}` === part);
    return drawn.querySelectorAll<HTMLElement>('.matrix-row')[at] ?? null;
  }

  #drawn(question: Question): Drawn | undefined {
    const tag = QUESTION_TAGS[drawnType(question)]._$litStatic$;
    const elements = this.shell.querySelectorAll<Drawn>(tag);
    return (
      [...elements].find((element) => element.question === question) ??
      // Spread over several cells, one for each choice.
      [...this.shell.querySelectorAll<Drawn>('renovation-matrix-choice')].find((cell) => cell.question === question)
    );
  }

  #mark(element: HTMLElement | null, stop: Stop | null): void {
    if (this.#marked !== element) {
      const before = this.#marked;
      before?.removeAttribute('data-asked');
      before?.removeAttribute('aria-current');
      // In a cell, the list of answers folds away, and unfolds in another.
      for (const each of [before, element]) if (each instanceof ModelElement) each.requestUpdate();
    }
    this.#marked = element;
    if (!element || !stop) return;
    element.dataset.asked = '';
    element.setAttribute('aria-current', 'true');
    element.tabIndex = -1;
    if (element.hasAttribute('role')) return;
    // A question whose title labels one field is no group of its own. The focus stands on it all the same.
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', fieldName(stop.question));
  }
}

/** Unfolds what a question stands in, and brings the entry to the front that it belongs to. */
function unfold(question: Question | undefined): void {
  if (!question) return;
  if (question.isCollapsed) question.expand();
  for (let panel = question.parent; panel; panel = panel.parent) if (panel.isCollapsed) panel.expand();
  const list = question.parentQuestion;
  if (list && isPanelList(list)) {
    const at = list.visiblePanels.findIndex((panel) => panel.questions.includes(question));
    if (!list.isRenderModeList && at >= 0 && list.currentIndex !== at) list.currentIndex = at;
  }
  unfold(list ?? undefined);
}

/** Nothing moves while all of it can be seen; then it comes to the middle, or to the top where it is too tall for that. */
function scrollTo(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = window.innerHeight;
  if (top >= room * 0.12 && bottom <= room * 0.9) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: height > room * 0.7 ? 'start' : 'center', behavior: calm ? 'auto' : 'smooth' });
}
