/** The plot in the page: the canvas for the eye, and over it the list of its points for keyboard and screen reader. */
import { html, nothing, type TemplateResult } from 'lit';
import { chartLegend } from './chart-legend.js';
import type { ChartModel, ChartPoint } from './chart-model.js';
import type { ChartReader } from './chart-reader.js';
import { pointsOf, readingOf, samePoint } from './chart-reading.js';
import type { DashboardMessages } from './locales/messages.js';

const pointId = (point: ChartPoint): string => `point-${point.group}-${point.item}`;

export function chartPlot(model: ChartModel, words: DashboardMessages, reader: ChartReader): TemplateResult {
  const { point } = reader;
  return html`
    ${chartLegend(model, words)}
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
      >
        ${pointsOf(model).map(
          (entry) => html`
            <div
              class="visually-hidden"
              role="option"
              id=${pointId(entry)}
              aria-selected=${samePoint(entry, point) ? 'true' : 'false'}
            >
              ${readingOf(model, entry, words)}
            </div>
          `,
        )}
      </div>
    </div>
    <p class="reading" part="reading" dir="auto">${point ? readingOf(model, point, words) : nothing}</p>
    <p id="hint" class="visually-hidden">${words.chart.hint}</p>
  `;
}
