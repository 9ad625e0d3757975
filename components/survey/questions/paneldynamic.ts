/**
 * A set of questions that is asked once for every entry: as a list, one at a time, or behind tabs. survey-core says
 * which panels are open; each of them is drawn by an element of its own.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, PanelModel, QuestionPanelDynamicModel } from 'survey-core';
import { renderActionBar, renderButton, type About } from '../rendering/action-bar.js';
import { locText } from '../rendering/loc-text.js';
import { plainText } from '../rendering/plain-text.js';
import { FocusKeeper } from './entry-focus.js';
import { renderTabs, tabId, tabPanelId } from './panel-tabs.js';
import { QuestionElement } from './question-element.js';

/** What changes on the whole with every answer and shows in a panel alone. */
const ANSWERED: ReadonlySet<string> = new Set(['value', 'isAnswered', 'validators', 'containsErrors', 'cssRoot']);
const STEPS = '[data-action="sv-pd-prev-btn"], [data-action="sv-pd-next-btn"]';

export class PanelDynamicQuestion extends QuestionElement<QuestionPanelDynamicModel> {
  #shown: PanelModel | null = null;
  /** Whether a button to the next or previous panel was pressed. */
  #stepped = false;

  readonly #focus = new FocusKeeper(this, {
    entryOf: (element) => element.closest<HTMLElement>('[data-entry]')?.dataset.entry,
    // A panel that was removed stays on the screen until survey-core has let it go.
    entries: () => [...new Set([...this.question.visiblePanels, ...this.question.renderedPanels])].map(({ id }) => id),
    nameOf: (id) => {
      const panel = this.question.visiblePanels.find((each) => each.id === id);
      return panel ? this.#nameOf(panel) : '';
    },
    controlIn: (id) => this.#removeButton(id) ?? this.#addButton,
    controlAtEnd: () => this.#addButton,
    removed: (name) => this.#say(this.player?.messages.entries.removed(name)),
  });

  constructor() {
    super();
    this.addEventListener('click', this.#onClick, { capture: true });
  }

  protected override subjects(): Iterable<Base> {
    const { question } = this;
    // Beside its panel, the button to remove it belongs to this element.
    const removes = this.#removesOnRight
      ? question.renderedPanels.map((panel) => question.getRemovePanelAction(panel))
      : [];
    return [question, ...removes, ...(this.#removesOnRight ? question.renderedPanels : [])];
  }

  protected override matters(sender: Base, name: string): boolean {
    if (sender === this.question) return !ANSWERED.has(name) && super.matters(sender, name);
    return sender.getType() === 'panel' ? name === 'state' : true;
  }

  get #removesOnRight(): boolean {
    return this.question.removePanelButtonLocation === 'right';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const status = question.isReadOnly ? nothing : html`<p class="visually-hidden" role="status"></p>`;
    if (question.getShowNoEntriesPlaceholder()) return html`${this.#renderPlaceholder()}${status}`;
    return html`${question.hasTabbedMenu ? renderTabs(question) : nothing}${
      question.isProgressTopShowing ? this.#renderProgress() : nothing
    }${repeat(
      question.renderedPanels,
      (panel) => panel.id,
      (panel) => this.#renderEntry(panel),
    )}${question.showNavigation ? this.#renderFooter() : nothing}${status}`;
  }

  #renderPlaceholder(): TemplateResult {
    const { question } = this;
    return html`<div class="entries-empty">
      <p>${locText(question.locNoEntriesText)}</p>
      ${renderActionBar(question.footerToolbar)}
    </div>`;
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question.isRangeShowing) return nothing;
    return html`<progress
      class="entries-progress"
      max=${question.visiblePanelCount}
      .value=${question.currentIndex + 1}
      aria-label=${question.progressBarAriaLabel}
    ></progress>`;
  }

  #renderFooter(): TemplateResult {
    const { question } = this;
    return html`<div class="entries-foot">
      ${question.isProgressBottomShowing ? this.#renderProgress() : nothing}
      ${question.showFooterToolbar ? renderActionBar(question.footerToolbar) : nothing}
    </div>`;
  }

  #renderEntry(panel: PanelModel): TemplateResult {
    const { question } = this;
    const isTab = question.hasTabbedMenu;
    const about: About = panel.hasTitle ? panel.locTitle : this.#nameOf(panel);
    return html`<div
      class="entry"
      data-entry=${panel.id}
      id=${isTab ? tabPanelId(question, panel) : nothing}
      role=${isTab ? 'tabpanel' : nothing}
      aria-labelledby=${isTab ? tabId(question, panel) : nothing}
    >
      <renovation-survey-panel .panel=${panel} .label=${about}></renovation-survey-panel>
      ${question.canRenderRemovePanelOnRight(panel) ? this.#renderRemove(panel, about) : nothing}
    </div>`;
  }

  #renderRemove(panel: PanelModel, about: About): TemplateResult {
    const action = this.question.getRemovePanelAction(panel);
    return html`<div class="entry-remove">
      ${renderButton(action, about, (element) => action.setInputElement(element as HTMLElement))}
    </div>`;
  }

  /** A panel in words: its title, or its number. */
  #nameOf(panel: PanelModel): string {
    const number = this.question.visiblePanels.indexOf(panel) + 1;
    return panel.hasTitle ? plainText(panel.locTitle) : (this.player?.messages.entries.entry(number) ?? String(number));
  }

  /** Tells a screen reader what became of an entry. */
  #say(text: string | undefined): void {
    const status = this.querySelector(':scope > [role="status"]');
    if (status) status.textContent = text ?? '';
  }

  /** The button that removes an entry; that of the entry which is open, where one is open at a time. */
  #removeButton(id: string): HTMLElement | null | undefined {
    const entry = this.querySelector(`[data-entry="${CSS.escape(id)}"]`) ?? this.querySelector('[data-entry]');
    return entry?.querySelector<HTMLElement>('[data-action^="remove-panel"]');
  }

  get #addButton(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-action="sv-pd-add-btn"]');
  }

  readonly #onClick = (event: Event): void => {
    this.#stepped = (event.target as Element).closest(STEPS) !== null;
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#focus.restore();
    const { currentPanel } = this.question;
    const isOther = currentPanel !== this.#shown;
    this.#shown = currentPanel;
    if (isOther && this.#stepped) void this.#focusPanel();
    this.#stepped = false;
  }

  /** Another panel: whoever cannot see it is brought to its beginning. */
  async #focusPanel(): Promise<void> {
    const panel = this.querySelector('renovation-survey-panel');
    await panel?.updateComplete;
    if (!panel) return;
    panel.tabIndex = -1;
    panel.focus();
  }
}
