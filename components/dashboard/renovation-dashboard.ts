import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../shared/define.js';
import { stateStyles } from '../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { RenovationViewEvent, type DashboardPlace, type DashboardViewName } from './dashboard-events.js';
import { dashboardPicker } from './dashboard-picker.js';
import { topicOf, topicsOf, type Topic } from './dashboard-topics.js';
import { domainTile } from './domain-tile.js';
import { ReleaseElement } from './release-element.js';
import type { ReleaseView } from './release-view.js';
import './renovation-chart.js';
import { dashboardStyles } from './renovation-dashboard.styles.js';
import { responseBlock } from './response-block.js';
import { ALL_WAVES, unknownIn, type UnknownId } from './selection.js';

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
 * @cssprop --renovation-accent - Buttons in use, first colour of the tiles.
 * @cssprop --renovation-raised - Background of tiles and charts.
 * @cssprop --renovation-line - Thin lines.
 * @cssprop --renovation-muted - Text of less weight.
 * @cssprop --renovation-radius - Corners.
 * @cssprop --renovation-space - Distance between blocks.
 * @cssprop --renovation-font - Typeface; the page's own without it.
 */
export class RenovationDashboard extends ReleaseElement {
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, dashboardStyles];

  /** `overview`, `domain` or `question`. Without it: what `question` and `domain` ask for. */
  @property({ attribute: 'view' }) viewName: DashboardViewName | undefined;

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

  #focusHeading = false;

  protected override renderRelease(view: ReleaseView): TemplateResult {
    const topics = topicsOf(view);
    const unknown = this.#unknown(view, topics);
    if (unknown) return this.renderUnknown(view, unknown);
    const place = this.#place(topics);
    const choose = (change: Partial<DashboardPlace>): void => this.#choose({ ...place, ...change });
    return html`
      <section aria-labelledby="title">
        ${this.#renderHeader(view)}
        <slot name="intro"></slot>
        ${dashboardPicker({ view, topics, place, choose })} ${this.#renderPlace(view, topics, place, choose)}
        <slot name="footer"></slot>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusHeading) return;
    this.#focusHeading = false;
    // Whoever went somewhere starts reading there.
    this.renderRoot.querySelector<HTMLElement>('.place-title')?.focus();
  }

  #renderPlace(
    view: ReleaseView,
    topics: readonly Topic[],
    place: DashboardPlace,
    choose: (change: Partial<DashboardPlace>) => void,
  ): TemplateResult {
    const topic = topics.find(({ id }) => id === place.domain);
    if (place.view === 'overview' || !topic) return this.#renderOverview(view, topics, place, choose);
    return place.view === 'question' && place.question !== null
      ? this.#renderQuestion(view, topic, place, choose)
      : this.#renderTopic(view, topic, place, choose);
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

  #renderOverview(
    view: ReleaseView,
    topics: readonly Topic[],
    place: DashboardPlace,
    choose: (change: Partial<DashboardPlace>) => void,
  ): TemplateResult {
    const wave = place.wave === ALL_WAVES ? null : place.wave;
    return html`
      ${responseBlock(view, place.complex, this.headingLevel + 1)}
      <section aria-labelledby="topics-title">
        ${this.#placeTitle('topics-title', view.words.tile.title)}
        <ul class="tiles" part="tiles">
          ${topics.map((topic) =>
            domainTile({
              view,
              topic,
              wave,
              complex: place.complex,
              open: () => {
                this.#focusHeading = true;
                choose({ view: 'domain', domain: topic.id, question: null });
              },
            }),
          )}
        </ul>
      </section>
    `;
  }

  #renderTopic(
    view: ReleaseView,
    topic: Topic,
    place: DashboardPlace,
    choose: (change: Partial<DashboardPlace>) => void,
  ): TemplateResult {
    const enlarge = (question: string): void => {
      this.#focusHeading = true;
      choose({ view: 'question', question });
    };
    return html`
      <section aria-labelledby="topic-title">
        ${this.#backButton(view, choose)} ${this.#placeTitle('topic-title', topic.label)}
        <div class="charts" part="charts">
          ${repeat(
            topic.measures,
            ({ id }) => `measure/${id}`,
            ({ id }) => this.#renderChart(view, place, { measure: id }),
          )}
          ${repeat(
            topic.questions,
            ({ id }) => `question/${id}`,
            ({ id, label }) =>
              this.#renderChart(
                view,
                place,
                { question: id },
                html`<button
                  type="button"
                  slot="actions"
                  class="small"
                  aria-label=${`${view.words.larger}: ${view.text(label)}`}
                  @click=${() => enlarge(id)}
                >
                  ${view.words.larger}
                </button>`,
              ),
          )}
        </div>
      </section>
    `;
  }

  #renderQuestion(
    view: ReleaseView,
    topic: Topic,
    place: DashboardPlace,
    choose: (change: Partial<DashboardPlace>) => void,
  ): TemplateResult {
    const { words } = view;
    const index = topic.questions.findIndex(({ id }) => id === place.question);
    const step = (label: string, to: number): TemplateResult => {
      const question = topic.questions[to]?.id;
      return html`
        <button
          type="button"
          ?disabled=${question === undefined}
          @click=${() => question !== undefined && choose({ question })}
        >
          ${label}
        </button>
      `;
    };
    return html`
      <section aria-labelledby="topic-title">
        ${this.#backButton(view, choose)} ${this.#placeTitle('topic-title', topic.label)}
        <div class="charts single" part="charts">
          ${repeat(
            [place.question ?? ''],
            (id) => `question/${id}`,
            (id) => this.#renderChart(view, place, { question: id }),
          )}
        </div>
        <div class="steps">${step(words.previous, index - 1)} ${step(words.next, index + 1)}</div>
      </section>
    `;
  }

  #renderChart(
    view: ReleaseView,
    place: DashboardPlace,
    subject: { readonly question?: string; readonly measure?: string },
    action: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`
      <renovation-chart
        part="chart"
        exportparts="title:chart-title, plot:chart-plot, legend:chart-legend, table:chart-table, source:chart-source"
        .release=${view.release}
        .locale=${view.language}
        .question=${subject.question}
        .measure=${subject.measure}
        .wave=${place.wave ?? view.latestWave ?? undefined}
        .complex=${place.complex ?? undefined}
        .breakdown=${place.breakdown ?? undefined}
        .patterns=${this.patterns}
        .headingLevel=${this.headingLevel + 2}
        >${action}</renovation-chart
      >
    `;
  }

  #placeTitle(id: string, text: string): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<p id=${id} class="place-title" tabindex="-1" role="heading" aria-level=${level}>${text}</p>`;
  }

  #backButton(view: ReleaseView, choose: (change: Partial<DashboardPlace>) => void): TemplateResult {
    const back = (): void => {
      this.#focusHeading = true;
      choose({ view: 'overview', domain: null, question: null });
    };
    return html`<button type="button" class="plain back" @click=${back}>${view.words.back}</button>`;
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
      view: this.viewName ?? fitting,
      domain,
      question,
      complex: this.complex || null,
      wave: this.wave || null,
      breakdown: this.breakdown || null,
    };
  }

  #choose(place: DashboardPlace): void {
    this.viewName = place.view;
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
