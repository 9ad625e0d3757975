import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { emptyState, stateStyles } from '../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { chartPlot } from './chart-plot.js';
import { ChartReader } from './chart-reader.js';
import {
  CHART_FORMS,
  hasFigures,
  type ChartForm,
  type ChartModel,
  type ChartPalette,
  type ChartPoint,
} from './chart-model.js';
import { chartTable, fillTable } from './chart-table.js';
import { fillLegend } from './chart-legend.js';
import { fillPoints } from './chart-points.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { measureChart } from './measure-chart.js';
import { PlotController } from './plot/plot-controller.js';
import type { PlotRequest } from './plot/plot-scene.js';
import { newProbe, paletteStyles, probeStyles } from './plot/plot-theme.js';
import { turn } from './plot/turns.js';
import { questionChart } from './question-chart.js';
import { makingStyles } from './making-state.js';
import { ReleaseElement } from './release-element.js';
import type { ReleaseView } from './release-view.js';
import { chartStyles } from './renovation-chart.styles.js';
import { unknownIn, type Selection, type UnknownId } from './selection.js';

/**
 * One chart of a released result, with its title, base, source line, table and downloads.
 *
 * Reads nothing but a Release: a published file (`src`), an object (`release`), or the results of the study around
 * the tag.
 *
 * @element renovation-chart
 *
 * @attr {string} src - Address of a published results file.
 * @attr {string} locale - Language to show, as a BCP 47 tag.
 *
 * @slot actions - Buttons of the page, beside the chart's own.
 *
 * @fires {RenovationErrorEvent} renovation-error - The release could not be had; the tag says so as well.
 *
 * @csspart chart - The whole figure.
 * @csspart title - The question or measure.
 * @csspart place - Wave, complex and base, under the title.
 * @csspart legend - The list of colours.
 * @csspart plot - The frame around the canvas.
 * @csspart reading - The line that tells the point that is read.
 * @csspart table - The table of figures.
 * @csspart source - Notes and source line.
 * @csspart actions - The row of buttons.
 *
 * @cssprop --renovation-font - Typeface; the page's own without it.
 * @cssprop --renovation-color - Text; the page's own without it.
 * @cssprop --renovation-raised - Background of the chart.
 * @cssprop --renovation-muted - Text of less weight, axes, everyone among groups.
 * @cssprop --renovation-line - Thin lines, and those behind the bars.
 * @cssprop --renovation-border - Edges of buttons.
 * @cssprop --renovation-accent - Buttons in use.
 * @cssprop --renovation-focus - The ring around what has the focus, and around the point that is read.
 * @cssprop --renovation-warning - Small groups.
 * @cssprop --renovation-radius - Corners.
 * @cssprop --renovation-space - Room inside the frame.
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
export class RenovationChart extends ReleaseElement {
  static override styles = [
    tokens,
    paletteStyles,
    buttons,
    visuallyHidden,
    stateStyles,
    makingStyles,
    probeStyles,
    chartStyles,
  ];

  /** Name of a question (a variable of the codebook) in the release. */
  @property() question: string | undefined;

  /** Name of a measure in the release; drawn over the waves. */
  @property() measure: string | undefined;

  /** A wave's name, or `all` for waves side by side. Without it: the last wave that has figures. */
  @property() wave: string | undefined;

  /** A complex's name. Without it: all complexes together. */
  @property() complex: string | undefined;

  /** A breakdown's name, or `complex` for complexes side by side. */
  @property() breakdown: string | undefined;

  /** `stacked` or `bars`, where the kind of question allows it. Without it: what fits the question. */
  @property() type: ChartForm | undefined;

  /** `sequential` or `diverging` colours for a scale. Without it: diverging when there is a middle answer. */
  @property() palette: ChartPalette | undefined;

  /** Patterns in the bars, also when colours would do. In forced colours they are always there. */
  @property({ type: Boolean }) patterns = false;

  /** Level of the title among the headings of the page, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Shows the figures as a table instead of the chart. */
  @property({ type: Boolean, reflect: true }) table = false;

  @state() private downloadFailed = false;

  readonly #plot = new PlotController(this, {
    renderNow: () => this.performUpdate(),
    failed: (cause) => {
      const text = this.messages.current?.chart.noChart ?? '';
      this.dispatchEvent(new RenovationErrorEvent('environment/no-chart', text, cause));
    },
  });
  readonly #reader = new ChartReader(this, this.#plot);
  #probe: HTMLElement | undefined;
  #connected = (): void => undefined;
  /** It was in a page before, and is in one again. */
  #back = false;
  /** The point that is written below the plot. */
  #said: ChartPoint | null = null;
  #model: ChartModel | undefined;
  #madeFrom: readonly unknown[] = [];

  /**
   * A page of charts comes one by one, and changes one by one: what is in sight first. Room is kept until then, also by
   * a chart that comes back into a page to show something else.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated || (this.#back && this.#isOther)) {
      this.#keepRoom();
      await turn(this);
    } else if (this.#isOther) {
      await turn(this.#plot.inSight ? null : this);
    }
    // What was left before its turn came takes another one when it is in a page again.
    while (!this.isConnected) {
      await new Promise<void>((again) => (this.#connected = again));
      await turn(this);
    }
    await super.scheduleUpdate();
    this.#back = false;
  }

  /** What it shows is not what is asked of it. */
  #keepRoom(): void {
    this.ariaBusy = 'true';
    this.#plot.forget();
  }

  override connectedCallback(): void {
    this.#back = this.hasUpdated;
    if (this.#back && this.isUpdatePending) this.#keepRoom();
    super.connectedCallback();
    this.#connected();
    this.#connected = () => undefined;
  }

  /** Back as it was: there is nothing to say anew. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const asItWas = !this.#isOther && this.#reader.point === this.#said && this.release !== undefined;
    return !(this.#back && changed.size === 0 && asItWas);
  }

  /** Another question begins as a chart again, unless it is asked for as a table. */
  protected override willUpdate(changed: PropertyValues): void {
    const other = changed.has('question') || changed.has('measure');
    if (this.hasUpdated && other && !changed.has('table')) this.table = false;
  }

  protected override renderRelease(view: ReleaseView): TemplateResult {
    const unknown = this.#unknown(view);
    if (unknown) return this.renderUnknown(view, unknown);
    const model = this.#modelFor(view);
    if (!model) return emptyState(this.language, view.words.noAnswers);
    this.#reader.follow(model, this.direction);
    const drawn = hasFigures(model) && model.items.length > 0;
    return html`
      <figure part="chart" aria-labelledby="title">
        ${this.#renderHead(view, model)}
        ${drawn ? this.#renderChart(view, model) : this.#renderWithoutChart(view, model)}
        <div class="foot">
          <div class="source" part="source">
            ${model.notes.length > 0 ? html`<p>${model.notes.join(' ')}</p>` : nothing}
            <p>${model.source}</p>
          </div>
          ${drawn ? this.#renderActions(view, model) : html`<div class="actions"><slot name="actions"></slot></div>`}
        </div>
        ${(this.#probe ??= newProbe())}
        <p class="care" role="status">${this.downloadFailed ? view.words.chart.failed : ''}</p>
      </figure>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.ariaBusy) this.ariaBusy = null;
    this.#said = this.#reader.point;
    this.#fill();
    this.#plot.show(this.renderRoot.querySelector('.plot') ? this.#request : null);
  }

  /** What templates leave empty. */
  #fill(): void {
    const model = this.#model;
    const words = this.messages.current;
    const { renderRoot } = this;
    if (!model || !words) return;
    const table = renderRoot.querySelector('table');
    const points = renderRoot.querySelector('.reader');
    const legend = renderRoot.querySelector('.legend');
    if (table) fillTable(table, model);
    if (points) fillPoints(points, model, words, this.#reader.point);
    if (legend) fillLegend(legend, model, words);
  }

  /** What is asked to be drawn, on screen and in the image. */
  get #request(): PlotRequest | null {
    const view = this.releaseView;
    const model = this.#model;
    if (!view || !model) return null;
    return {
      model,
      patterns: this.patterns,
      direction: this.direction,
      tick: (value) => view.figures.tick(value, model.axis.unit),
    };
  }

  get #selection(): Selection {
    return { complex: this.complex || null, wave: this.wave || null, breakdown: this.breakdown || null };
  }

  #unknown(view: ReleaseView): UnknownId | null {
    const { questions, measures } = view.release;
    if (this.question && !view.question(this.question)) {
      return { kind: 'question', id: this.question, known: questions.map(({ id }) => id) };
    }
    if (this.measure && !view.measure(this.measure)) {
      return { kind: 'measure', id: this.measure, known: measures.map(({ id }) => id) };
    }
    return unknownIn(view, this.#selection);
  }

  /** What the model is made from. */
  #sourcesIn(view: ReleaseView | undefined): readonly unknown[] {
    const { wave, complex, breakdown } = this.#selection;
    return [view, this.question, this.measure, wave, complex, breakdown, this.#form, this.palette];
  }

  get #form(): ChartForm | null {
    return CHART_FORMS.find((known) => known === this.type) ?? null;
  }

  /** Whether it is to be another chart than it shows. */
  get #isOther(): boolean {
    return this.#sourcesIn(this.releaseView).some((part, index) => part !== this.#madeFrom[index]);
  }

  /** The same object until something that it is made from changes. */
  #modelFor(view: ReleaseView): ChartModel | undefined {
    const selection = this.#selection;
    const from = this.#sourcesIn(view);
    if (from.every((part, index) => part === this.#madeFrom[index])) return this.#model;
    this.#madeFrom = from;
    const question = this.question ? view.question(this.question) : undefined;
    const measure = this.measure ? view.measure(this.measure) : undefined;
    this.#model = question
      ? questionChart(view, question, { ...selection, form: this.#form, palette: this.palette ?? null })
      : measure && measureChart(view, measure, selection);
    return this.#model;
  }

  #renderHead(view: ReleaseView, model: ChartModel): TemplateResult {
    const [only] = model.groups;
    const small = model.groups.length === 1 && only?.small === true;
    return html`
      <p id="title" class="title" part="title" dir="auto" role="heading" aria-level=${this.headingLevel}>
        ${model.title}
      </p>
      <p class="place" part="place">
        ${[model.place, model.base ?? ''].filter((text) => text !== '').join(' · ')}
        ${small ? html`<span class="care">${view.words.smallBase}</span>` : nothing}
      </p>
    `;
  }

  /** Nothing was asked here; or it was, in words of people's own, which are never shown. */
  #renderWithoutChart(view: ReleaseView, model: ChartModel): TemplateResult {
    return hasFigures(model)
      ? chartTable(model, view.words, true)
      : emptyState(this.language, view.words.chart.notAsked);
  }

  #renderChart(view: ReleaseView, model: ChartModel): TemplateResult {
    const { words } = view;
    const { failed } = this.#plot;
    const table = this.table || failed;
    return html`
      ${failed ? html`<p class="care">${words.chart.noChart}</p>` : nothing}
      ${table ? nothing : chartPlot(model, words, this.#reader)} ${chartTable(model, words, table)}
    `;
  }

  #renderActions(view: ReleaseView, model: ChartModel): TemplateResult {
    const { chart } = view.words;
    return html`
      <div class="actions" part="actions" role="group" aria-label=${chart.downloads(model.title)}>
        <button type="button" aria-pressed=${this.table ? 'true' : 'false'} @click=${this.#toggleTable}>
          ${chart.showTable}
        </button>
        <button type="button" aria-label=${chart.imageOf(model.title)} @click=${this.#downloadImage}>
          ${chart.image}
        </button>
        <button type="button" aria-label=${chart.dataOf(model.title)} @click=${this.#downloadData}>
          ${chart.data}
        </button>
        <slot name="actions"></slot>
      </div>
    `;
  }

  readonly #toggleTable = (): void => {
    this.table = !this.table;
  };

  readonly #downloadData = (): void => {
    void this.#save('csv', async (view, { model }) => {
      const { chartCsv } = await import('./chart-csv.js');
      return new Blob([chartCsv(view, model)], { type: 'text/csv;charset=utf-8' });
    });
  };

  readonly #downloadImage = (): void => {
    const theme = this.#plot.paperTheme();
    void this.#save('png', async (view, request) => {
      const { chartImage } = await import('./chart-image.js');
      return theme && chartImage({ ...request, theme, hidden: view.words.hidden });
    });
  };

  async #save(
    extension: string,
    make: (view: ReleaseView, request: PlotRequest) => Promise<Blob | null>,
  ): Promise<void> {
    const view = this.releaseView;
    const request = this.#request;
    if (!view || !request) return;
    this.downloadFailed = false;
    try {
      const file = await make(view, request);
      if (file) saveFile(file, this.#fileName(view, extension));
      else this.downloadFailed = true;
    } catch (cause) {
      this.downloadFailed = true;
      this.dispatchEvent(new RenovationErrorEvent('environment/no-chart', view.words.chart.failed, cause));
    }
  }

  #fileName(view: ReleaseView, extension: string): string {
    const { study, createdAt } = view.release;
    const { complex, wave, breakdown } = this.#selection;
    const parts = [study.id, this.#model?.id ?? '', wave ?? '', complex ?? '', breakdown ?? '', createdAt.slice(0, 10)];
    return fileName(
      parts.filter((part) => part !== ''),
      extension,
    );
  }
}

define('renovation-chart', RenovationChart);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-chart': RenovationChart;
  }
}
