/** What stands below the choices of a dashboard: the overview, the charts of one topic, or one question at large. */
import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, errorState, loadingState } from '../shared/states.js';
import type { DashboardPlace } from './events/renovation-view-event.js';
import type { Topic } from './dashboard-topics.js';
import { domainTile } from './domain-tile.js';
import type { ReleaseView } from './release-view.js';
import './renovation-chart.js';
import { responseBlock } from './response-block.js';
import { ALL_WAVES } from './selection.js';

export interface LazyView {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly retry: () => void;
}

export interface DashboardContentOptions {
  readonly view: ReleaseView;
  readonly topics: readonly Topic[];
  readonly place: DashboardPlace;
  readonly patterns: boolean;
  /** Level of the dashboard's own title. */
  readonly headingLevel: number;
  /** The view of change comes when it is asked for. */
  readonly change: LazyView;
  /** Shows something else in the same place. */
  readonly choose: (change: Partial<DashboardPlace>) => void;
  /** The same, and starts reading at its title. */
  readonly go: (change: Partial<DashboardPlace>) => void;
}

export function dashboardContent(options: DashboardContentOptions): TemplateResult {
  const { place, topics } = options;
  const topic = topics.find(({ id }) => id === place.domain);
  if (place.view === 'change') return changes(options, topic);
  if (place.view === 'overview' || !topic) return overview(options);
  return place.view === 'question' && place.question !== null
    ? oneQuestion(options, topic, place.question)
    : oneTopic(options, topic);
}

function overview({ view, topics, place, headingLevel, go }: DashboardContentOptions): TemplateResult {
  const wave = place.wave === ALL_WAVES ? null : place.wave;
  const { complex } = place;
  const tile = (topic: Topic): TemplateResult => {
    const open = (): void => go({ view: 'domain', domain: topic.id, question: null });
    return domainTile({ view, topic, wave, complex, open });
  };
  return html`
    ${responseBlock(view, complex, headingLevel + 1)}
    <section aria-labelledby="place-title">
      ${placeTitle(headingLevel, view.words.tile.title)} ${changesButton(view, () => go({ view: 'change' }))}
      ${
        topics.length === 0
          ? emptyState(view.language, view.words.noAnswers)
          : html`<ul class="tiles" part="tiles">
              ${topics.map(tile)}
            </ul>`
      }
    </section>
  `;
}

const changesButton = ({ release, words }: ReleaseView, open: () => void): TemplateResult | typeof nothing =>
  release.change ? html`<button type="button" class="changes" @click=${open}>${words.changes}</button>` : nothing;

/** Of the topic that is chosen, or of all of them. */
function changes(options: DashboardContentOptions, topic: Topic | undefined): TemplateResult {
  const { view, topics, place, headingLevel, change } = options;
  const title = topic ? `${view.words.changes} · ${topic.label}` : view.words.changes;
  return html`
    <section aria-labelledby="place-title">
      ${backButton(options)} ${placeTitle(headingLevel, title)} ${changePanel()}
    </section>
  `;

  function changePanel(): TemplateResult {
    if (change.state === 'waiting') return loadingState(view.language);
    if (change.state === 'failed') {
      return errorState({ language: view.language, text: '', retry: change.retry });
    }
    return html`
      <renovation-change-panel
        .view=${view}
        .topics=${topic ? [topic] : topics}
        .complex=${place.complex}
        .wave=${place.wave}
        .level=${headingLevel + 2}
      ></renovation-change-panel>
    `;
  }
}

function oneTopic(options: DashboardContentOptions, topic: Topic): TemplateResult {
  const { view, go } = options;
  const { larger } = view.words;
  const enlarge = (question: string, title: string): TemplateResult => html`
    <button
      type="button"
      slot="actions"
      class="small"
      aria-label=${`${larger}: ${title}`}
      @click=${() => go({ view: 'question', domain: topic.id, question })}
    >
      ${larger}
    </button>
  `;
  return html`
    <section aria-labelledby="place-title">
      ${backButton(options)} ${placeTitle(options.headingLevel, topic.label)}
      <div class="charts" part="charts">
        ${topic.measures.map(({ id }) => chart(options, { measure: id }))}
        ${topic.questions.map(({ id, label }) => chart(options, { question: id }, enlarge(id, view.text(label))))}
      </div>
    </section>
  `;
}

function oneQuestion(options: DashboardContentOptions, topic: Topic, question: string): TemplateResult {
  const { words } = options.view;
  const index = topic.questions.findIndex(({ id }) => id === question);
  const step = (label: string, to: number): TemplateResult => {
    const id = topic.questions[to]?.id;
    const onClick = (): void => {
      if (id !== undefined) options.choose({ question: id });
    };
    return html`<button type="button" ?disabled=${id === undefined} @click=${onClick}>${label}</button>`;
  };
  return html`
    <section aria-labelledby="place-title">
      ${backButton(options)} ${placeTitle(options.headingLevel, topic.label)}
      <div class="charts single" part="charts">${chart(options, { question })}</div>
      <div class="steps">${step(words.previous, index - 1)} ${step(words.next, index + 1)}</div>
    </section>
  `;
}

function chart(
  { view, place, patterns, headingLevel }: DashboardContentOptions,
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
      .patterns=${patterns}
      .headingLevel=${headingLevel + 2}
      >${action}</renovation-chart
    >
  `;
}

/** Can be focused, so that whoever went somewhere starts reading there. */
const placeTitle = (headingLevel: number, text: string): TemplateResult => html`
  <p id="place-title" class="place-title" tabindex="-1" role="heading" aria-level=${headingLevel + 1}>${text}</p>
`;

function backButton({ view, go }: DashboardContentOptions): TemplateResult {
  const back = (): void => go({ view: 'overview', domain: null, question: null });
  return html`<button type="button" class="plain back" @click=${back}>${view.words.back}</button>`;
}
