/** The view of change: of the topic that is chosen, or of all of them. */
import { html, type TemplateResult } from 'lit';
import { placeTitle, type DashboardView, type ViewOptions } from '../views/dashboard-view.js';
import './change-panel.js';
import { chosenPeriod } from './chosen-period.js';

function draw({ view, topics, topic, place, headingLevel, choose }: ViewOptions): TemplateResult {
  const { change } = view.words.views;
  return html`
    <section aria-labelledby="place-title title">
      ${placeTitle(headingLevel, topic ? `${change} · ${topic.label}` : change)}
      <renovation-change-panel
        part="panel"
        .view=${view}
        .topics=${topic ? [topic] : topics}
        .complex=${place.complex}
        .period=${chosenPeriod(view, place)}
        .breakdown=${place.breakdown}
        .choose=${choose}
        .level=${headingLevel + 2}
      ></renovation-change-panel>
    </section>
  `;
}

export const changeView: DashboardView = { draw, styles: [] };
