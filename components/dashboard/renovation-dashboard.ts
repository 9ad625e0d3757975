import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { countedUntil } from '../../domain/results/counted-until.js';
import { define } from '../shared/define.js';
import { errorState, loadingState, stateStyles } from '../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { dashboardNav } from './dashboard-nav.js';
import { dashboardPicker } from './dashboard-picker.js';
import { NOWHERE, placeOf, unknownPlace, viewOf, type Asked } from './dashboard-place.js';
import { DashboardTools } from './dashboard-tools.js';
import { topicsOf } from './dashboard-topics.js';
import { PageAddress, type DeepLinkMode } from './deep-link/page-address.js';
import { RenovationViewEvent, type DashboardPlace, type DashboardViewName } from './events/renovation-view-event.js';
import { makingStyles } from './making-state.js';
import { NavRow } from './nav-row.js';
import { PlaceFocus } from './place-focus.js';
import { ReleaseElement } from './release-element.js';
import type { ReleaseView } from './release-view.js';
import { dashboardStyles } from './renovation-dashboard.styles.js';
import { ALL_WAVES, type UnknownId } from './selection.js';
import { sheetStyles } from './sheet.styles.js';
import type { ViewOptions } from './views/dashboard-view.js';
import { KeptViews } from './views/kept-views.js';
import { LazyViews } from './views/lazy-views.js';

/**
 * The results of a study in seven views: an overview, the charts of a topic, one question at large, change between
 * waves, complexes beside each other, how the fieldwork went, and how the figures were made. To print, to link to, and
 * to show to a room.
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
 * @csspart tools - Print, meeting and the link, beside the title.
 * @csspart navigation - The way to every view.
 * @csspart picker - The row of selects.
 * @csspart response - The block with the response by wave.
 * @csspart tiles - The grid of topics.
 * @csspart tile - One topic.
 * @csspart panel - What the views of change, comparison, fieldwork and method consist of.
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
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, makingStyles, sheetStyles, dashboardStyles];

  /**
   * `overview`, `domain`, `question`, `change`, `compare`, `fieldwork` or `method`. Without it: what `question` and
   * `domain` ask for.
   */
  @property() view: DashboardViewName | undefined;

  /** The topic that is shown, by its name in the release. */
  @property() domain: string | undefined;

  /** The question that is shown, by its name in the release. */
  @property() question: string | undefined;

  /** A complex's name. Without it: all complexes together. */
  @property() complex: string | undefined;

  /** A wave's name, or `all`. Without it: the last wave that has figures. */
  @property() wave: string | undefined;

  /** The wave from which change is told, up to `wave`. Without it: from the first one. */
  @property() since: string | undefined;

  /** A breakdown's name, or `complex` for complexes side by side. */
  @property() breakdown: string | undefined;

  /**
   * Keeps the view in the address of the page, after `#` (`hash`) or `?` (`query`), so that it can be linked to and
   * the browser's back leads back. Without it the address is left alone.
   */
  @property({ attribute: 'deep-link' }) deepLink: DeepLinkMode | undefined;

  /** Without navigation, choices and tools: one view on a page that has its own. */
  @property({ type: Boolean }) plain = false;

  /** Patterns in the charts, also when colours would do. */
  @property({ type: Boolean }) patterns = false;

  /** Level of the title among the headings of the page, 1–4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #views = new LazyViews(this);
  readonly #kept = new KeptViews(this);
  readonly #tools = new DashboardTools(this, this.#views);
  readonly #address = new PageAddress(this, (asked) => this.#follow(asked));

  readonly #focus = new PlaceFocus(this);

  constructor() {
    super();
    new NavRow(this);
  }

  protected override renderRelease(view: ReleaseView): TemplateResult {
    const topics = topicsOf(view);
    const unknown = unknownPlace(view, topics, this);
    if (unknown) return this.#renderStray(view, unknown);
    if (this.#address.waiting) return loadingState(this.language);
    const place = placeOf(this, topics);
    const choose = (change: Partial<DashboardPlace>): void => this.#choose({ ...place, ...change }, false);
    const go = (change: Partial<DashboardPlace>): void => {
      this.#focus.want();
      this.#choose({ ...place, ...change }, true);
    };
    const { patterns, headingLevel, plain } = this;
    const topic = topics.find(({ id }) => id === place.domain);
    const options: ViewOptions = { view, topics, topic, place, patterns, headingLevel, choose, go };
    const { hrefOf } = this.#address;
    return html`
      <section aria-labelledby="title" ?data-unprinted=${this.#tools.printsAll} ?inert=${this.#tools.inMeeting}>
        ${this.#renderHeader(options)}
        <slot name="intro"></slot>
        ${plain ? nothing : html`${dashboardNav({ view, topics, place, go, hrefOf })} ${dashboardPicker({ view, topics, place, choose })}`}
        ${this.#kept.draw(place.view, this.#renderContent(options))}
        <slot name="footer"></slot>
      </section>
      ${this.#tools.besides}
    `;
  }

  protected override willUpdate(): void {
    // Asked for before the release is there, so that all of them are on their way together.
    this.#views.get(viewOf(this));
    this.#address.want(this.deepLink);
  }

  /** Also until whoever went somewhere starts reading there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#focus.given;
    return complete;
  }

  #renderHeader(options: ViewOptions): TemplateResult {
    const { view, place } = options;
    const { plain } = this;
    const { study, createdAt, audience } = view.release;
    const { words } = view;
    const { hrefOf } = this.#address;
    const wave = place.wave === ALL_WAVES ? null : (place.wave ?? view.latestWave);
    const until = countedUntil(view.release, wave, place.complex);
    return html`
      <header part="header">
        <div>
          <p id="title" class="title" role="heading" aria-level=${this.headingLevel}>${view.text(study.title)}</p>
          <p class="quiet">
            ${[
              study.organisation,
              words.releasedOn(view.figures.date(createdAt)),
              ...(until === null ? [] : [words.countedUntil(view.figures.date(until))]),
              words.audience[audience],
            ].join(' · ')}
          </p>
        </div>
        ${plain ? nothing : this.#tools.draw(options, hrefOf && (() => hrefOf(place)))}
      </header>
    `;
  }

  #renderContent(options: ViewOptions): TemplateResult {
    const { place, view } = options;
    const shown = this.#views.draw(place.view, options);
    if (shown === 'waiting') return loadingState(view.language);
    if (shown !== 'failed') return shown;
    return errorState({
      language: view.language,
      text: view.words.views.failed,
      retry: () => void this.#views.load(place.view),
    });
  }

  /** An old link may name what is no longer there: it says so, and the way on is open. */
  #renderStray(view: ReleaseView, unknown: UnknownId): TemplateResult {
    if (!this.#address.hrefOf) return this.renderUnknown(view, unknown);
    const toOverview = (): void => this.#choose(placeOf(NOWHERE, []), true);
    return html`
      ${this.renderUnknown(view, unknown)}
      <button type="button" class="first" @click=${toOverview}>${view.words.views.first}</button>
    `;
  }

  /** @param moves whether it is another page of the dashboard, which the browser's back should leave again */
  #choose(place: DashboardPlace, moves: boolean): void {
    this.#apply(place);
    this.#address.keep(place, moves);
    this.dispatchEvent(new RenovationViewEvent(place));
  }

  /** The address says something else: a link was followed, or the browser went back. */
  #follow(asked: Asked): void {
    this.#apply(asked);
    const view = this.releaseView;
    if (view) this.dispatchEvent(new RenovationViewEvent(placeOf(asked, topicsOf(view))));
  }

  #apply(place: { readonly [Key in keyof DashboardPlace]: string | null | undefined }): void {
    this.view = (place.view ?? undefined) as DashboardViewName | undefined;
    this.domain = place.domain ?? undefined;
    this.question = place.question ?? undefined;
    this.complex = place.complex ?? undefined;
    this.wave = place.wave ?? undefined;
    this.since = place.since ?? undefined;
    this.breakdown = place.breakdown ?? undefined;
  }
}

define('renovation-dashboard', RenovationDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-dashboard': RenovationDashboard;
  }
}
