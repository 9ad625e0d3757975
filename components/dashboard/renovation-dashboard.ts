import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../shared/define.js';
import { stateStyles } from '../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { RenovationViewEvent, type DashboardPlace, type DashboardViewName } from './events/renovation-view-event.js';
import { dashboardContent, type LazyView } from './dashboard-content.js';
import { dashboardPicker } from './dashboard-picker.js';
import { topicOf, topicsOf, type Topic } from './dashboard-topics.js';
import { ReleaseElement } from './release-element.js';
import type { ReleaseView } from './release-view.js';
import { tileStyles } from './domain-tile.styles.js';
import { responseStyles } from './response-block.styles.js';
import { dashboardStyles } from './renovation-dashboard.styles.js';
import { unknownIn, type UnknownId } from './selection.js';

/**
 * The results of a study: response by wave, a tile per topic, and a chart per question, for a complex, a wave and a
 * breakdown of one's choice.
 *
 * Reads nothing but a Release: a published file (`src`), an object (`release`), or the results of the study around
 * the tag. Hidden figures stay hidden: they are not in the release.
 *
 * @element renovation-dashboard
 *
 * @attr {string} src - Address of a published results file.
 * @attr {string} locale - Language to show, as a BCP 47 tag.
 *
 * @slot intro - Text of the page between the title and the figures.
 * @slot footer - Text of the page below the figures.
 *
 * @fires {RenovationViewEvent} renovation-view - Another topic, question, complex, wave or breakdown was chosen.
 * @fires {RenovationErrorEvent} renovation-error - The release could not be had; the tag says so as well.
 *
 * @csspart header - Title, organisation and date.
 * @csspart picker - The row of selects.
 * @csspart response - The block with the response by wave.
 * @csspart tiles - The grid of topics.
 * @csspart tile - One topic.
 * @csspart charts - The grid of charts.
 * @csspart chart - One chart; its own parts are there as `chart-title`, `chart-plot`, `chart-table`, `chart-source`.
 * @csspart loading - While the results are on their way.
 * @csspart empty - When there is nothing to show yet.
 * @csspart error - When the results could not be had.
 *
 * @cssprop --renovation-font - Typeface; the page's own without it.
 * @cssprop --renovation-color - Text; the page's own without it.
 * @cssprop --renovation-background - Behind the whole dashboard; see-through without it.
 * @cssprop --renovation-raised - Background of tiles, charts and selects.
 * @cssprop --renovation-muted - Text of less weight.
 * @cssprop --renovation-line - Thin lines.
 * @cssprop --renovation-border - Edges of selects and buttons.
 * @cssprop --renovation-accent - Tiles, response bars, what is in use.
 * @cssprop --renovation-tint - Buttons under the pointer, and pressed.
 * @cssprop --renovation-focus - The ring around what has the focus, and around the point that is read.
 * @cssprop --renovation-warning - Small groups.
 * @cssprop --renovation-error - Error panels.
 * @cssprop --renovation-radius - Corners.
 * @cssprop --renovation-space - Distance between blocks.
 * @cssprop --renovation-target - Least height of selects and buttons.
 * @cssprop --renovation-series-1 - First colour of charts; up to `--renovation-series-6`.
 * @cssprop --renovation-series-2 - Second colour.
 * @cssprop --renovation-series-3 - Third colour.
 * @cssprop --renovation-series-4 - Fourth colour.
 * @cssprop --renovation-series-5 - Fifth colour.
 * @cssprop --renovation-series-6 - Sixth colour.
 * @cssprop --renovation-scale-low - First answer of a scale with a middle.
 * @cssprop --renovation-scale-middle - Middle answer of such a scale.
 * @cssprop --renovation-scale-high - Last answer of any scale.
 */
export class RenovationDashboard extends ReleaseElement {
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, dashboardStyles, responseStyles, tileStyles];

  /** `overview`, `domain`, `question` or `change`. Without it: what `question` and `domain` ask for. */
  @property() view: DashboardViewName | undefined;

  /** The topic that is shown, by its name in the release. */
  @property() domain: string | undefined;

  /** The question that is shown, by its name in the release. */
  @property() question: string | undefined;

  /** A complex's name. Without it: all complexes together. */
  @property() complex: string | undefined;

  /** A wave's name, or `all`. Without it: the last wave that has figures. */
  @property() wave: string | undefined;

  /** A breakdown's name, or `complex` for complexes side by side. */
  @property() breakdown: string | undefined;

  /** Patterns in the charts, also when colours would do. */
  @property({ type: Boolean }) patterns = false;

  /** Level of the title among the headings of the page, 1–4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private change: LazyView['state'] = 'waiting';

  #focusHeading = false;

  protected override renderRelease(view: ReleaseView): TemplateResult {
    const topics = topicsOf(view);
    const unknown = this.#unknown(view, topics);
    if (unknown) return this.renderUnknown(view, unknown);
    const place = this.#place(topics);
    const choose = (change: Partial<DashboardPlace>): void => this.#choose({ ...place, ...change });
    const go = (change: Partial<DashboardPlace>): void => {
      this.#focusHeading = true;
      choose(change);
    };
    const { patterns, headingLevel } = this;
    const change = { state: this.change, retry: () => this.#loadChange() };
    return html`
      <section aria-labelledby="title">
        ${this.#renderHeader(view)}
        <slot name="intro"></slot>
        ${dashboardPicker({ view, topics, place, choose })}
        ${dashboardContent({ view, topics, place, patterns, headingLevel, change, choose, go })}
        <slot name="footer"></slot>
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view') && this.view === 'change' && this.change === 'waiting') this.#loadChange();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusHeading) return;
    this.#focusHeading = false;
    // Whoever went somewhere starts reading there.
    this.renderRoot.querySelector<HTMLElement>('.place-title')?.focus();
  }

  /** What draws change is fetched when somebody looks at it. */
  #loadChange(): void {
    this.change = 'waiting';
    void import('./change/change-panel.js').then(
      () => (this.change = 'ready'),
      () => (this.change = 'failed'),
    );
  }

  #renderHeader(view: ReleaseView): TemplateResult {
    const { study, createdAt, audience } = view.release;
    const { words } = view;
    return html`
      <header part="header">
        <p id="title" class="title" role="heading" aria-level=${this.headingLevel}>${view.text(study.title)}</p>
        <p class="quiet">
          ${[study.organisation, words.releasedOn(view.figures.date(createdAt)), words.audience[audience]].join(' · ')}
        </p>
      </header>
    `;
  }

  #unknown(view: ReleaseView, topics: readonly Topic[]): UnknownId | null {
    const domains = topics.map(({ id }) => id);
    if (this.domain && !domains.includes(this.domain)) return { kind: 'domain', id: this.domain, known: domains };
    if (this.question && !view.question(this.question)) {
      return { kind: 'question', id: this.question, known: view.release.questions.map(({ id }) => id) };
    }
    return unknownIn(view, {
      complex: this.complex || null,
      wave: this.wave || null,
      breakdown: this.breakdown || null,
    });
  }

  /** Where the attributes lead: a question shows itself and its topic, a topic its charts, neither the overview. */
  #place(topics: readonly Topic[]): DashboardPlace {
    const question = this.question || null;
    const domain = this.domain || (question !== null ? (topicOf(topics, question)?.id ?? null) : null);
    const fitting = question !== null ? 'question' : domain !== null ? 'domain' : 'overview';
    return {
      view: this.view ?? fitting,
      domain,
      question,
      complex: this.complex || null,
      wave: this.wave || null,
      breakdown: this.breakdown || null,
    };
  }

  #choose(place: DashboardPlace): void {
    this.view = place.view;
    this.domain = place.domain ?? undefined;
    this.question = place.question ?? undefined;
    this.complex = place.complex ?? undefined;
    this.wave = place.wave ?? undefined;
    this.breakdown = place.breakdown ?? undefined;
    this.dispatchEvent(new RenovationViewEvent(place));
  }
}

define('renovation-dashboard', RenovationDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-dashboard': RenovationDashboard;
  }
}
