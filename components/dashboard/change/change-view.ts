/** The view of change: of the topic that is chosen, or of all of them. */
import { html, type TemplateResult } from 'lit';
import { placeTitle, type DashboardView, type ViewOptions } from '../views/dashboard-view.js';
import './change-panel.js';

function draw({ view, topics, topic, place, headingLevel }: ViewOptions): TemplateResult {
  const { change } = view.words.views;
  return html`
    <section aria-labelledby="place-title title">
      ${placeTitle(headingLevel, topic ? `${change} · ${topic.label}` : change)}
      <renovation-change-panel
        part="panel"
        .view=${view}
        .topics=${topic ? [topic] : topics}
        .complex=${place.complex}
        .wave=${place.wave}
        .level=${headingLevel + 2}
      ></renovation-change-panel>
    </section>
  `;
}

export const changeView: DashboardView = { draw, styles: [] };
