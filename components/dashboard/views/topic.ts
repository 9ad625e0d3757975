/** The charts of one topic, and one question at large. */
import { html, nothing, type TemplateResult } from 'lit';
import { emptyState } from '../../shared/states.js';
import '../renovation-chart.js';
import { placeTitle, type DashboardView, type ViewOptions } from './dashboard-view.js';
import { topicStyles } from './topic.styles.js';

function drawTopic(options: ViewOptions): TemplateResult {
  const { view, go, topic } = options;
  if (!topic) return emptyState(view.language, view.words.noAnswers);
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
    <section aria-labelledby="place-title title">
      ${backButton(options)} ${placeTitle(options.headingLevel, topic.label)}
      <div class="charts" part="charts">
        ${topic.measures.map(({ id }) => chart(options, { measure: id }))}
        ${topic.questions.map(({ id, label }) => chart(options, { question: id }, enlarge(id, view.text(label))))}
      </div>
    </section>
  `;
}

function drawQuestion(options: ViewOptions): TemplateResult {
  const { topic, place, view } = options;
  const question = place.question ?? topic?.questions[0]?.id;
  if (!topic || question === undefined) return drawTopic(options);
  const { words } = view;
  const index = topic.questions.findIndex(({ id }) => id === question);
  const step = (label: string, to: number): TemplateResult => {
    const id = topic.questions[to]?.id;
    const onClick = (): void => {
      if (id !== undefined) options.choose({ question: id });
    };
    return html`<button type="button" ?disabled=${id === undefined} @click=${onClick}>${label}</button>`;
  };
  return html`
    <section aria-labelledby="place-title title">
      ${backButton(options)} ${placeTitle(options.headingLevel, topic.label)}
      <div class="charts single" part="charts">${chart(options, { question })}</div>
      <div class="steps">${step(words.previous, index - 1)} ${step(words.next, index + 1)}</div>
    </section>
  `;
}

function chart(
  { view, place, patterns, headingLevel }: ViewOptions,
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

function backButton({ view, go }: ViewOptions): TemplateResult {
  const back = (): void => go({ view: 'overview', domain: null, question: null });
  return html`<button type="button" class="plain back" @click=${back}>${view.words.back}</button>`;
}

export const topicView: DashboardView = { draw: drawTopic, styles: [topicStyles] };
export const questionView: DashboardView = { draw: drawQuestion, styles: [topicStyles] };
