/** What the colours and patterns of a chart stand for. Nothing when there is only one series and nothing is hidden. */
import { html, nothing, type TemplateResult } from 'lit';
import { hidesSome, type ChartModel } from './chart-model.js';
import type { DashboardMessages } from './locales/messages.js';
import { paintedSeries } from './plot/paint.js';

export function chartLegend(model: ChartModel, words: DashboardMessages): TemplateResult | typeof nothing {
  const series = paintedSeries(model);
  const entries: { series: string; label: string }[] =
    series.length < 2 ? [] : series.map(({ label }, index) => ({ series: String(index), label }));
  if (hidesSome(model)) entries.push({ series: 'hidden', label: words.hidden });
  if (entries.length === 0) return nothing;
  // Every figure names its own series for a screen reader; the legend is for the eye.
  return html`
    <ul class="legend" part="legend" aria-hidden="true">
      ${entries.map(
        (entry) => html`
          <li>
            <canvas class="swatch" width="28" height="28" data-series=${entry.series}></canvas><bdi>${entry.label}</bdi>
          </li>
        `,
      )}
    </ul>
  `;
}
