/** The plot in the page: the canvas for the eye, and over it the list of its points for keyboard and screen reader. */
import { html, nothing, type TemplateResult } from 'lit';
import { chartLegend } from './chart-legend.js';
import type { ChartModel } from './chart-model.js';
import { pointId } from './chart-points.js';
import type { ChartReader } from './chart-reader.js';
import { readingOf } from './chart-reading.js';
import type { DashboardMessages } from './locales/messages.js';

export function chartPlot(model: ChartModel, words: DashboardMessages, reader: ChartReader): TemplateResult {
  const { point } = reader;
  return html`
    ${chartLegend(model)}
    <div class="plot" part="plot">
      <div
        class="reader"
        role="listbox"
        tabindex="0"
        aria-label=${words.chart.points(model.title)}
        aria-describedby="hint"
        aria-activedescendant=${point ? pointId(point) : nothing}
        @keydown=${reader.onKeydown}
        @focus=${reader.onFocus}
        @blur=${reader.onBlur}
        @pointermove=${reader.onPointer}
        @pointerdown=${reader.onPointer}
        @pointerleave=${reader.onPointerLeave}
      ></div>
    </div>
    <p class="reading" part="reading" dir="auto">${point ? readingOf(model, point, words) : nothing}</p>
    <p id="hint" class="visually-hidden">${words.chart.hint}</p>
  `;
}
