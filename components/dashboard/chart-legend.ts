/** What the colours and patterns of a chart stand for. Nothing when there is only one series and nothing is hidden. */
import { html, nothing, type TemplateResult } from 'lit';
import { hidesSome, type ChartModel } from './chart-model.js';
import { fillWith, isFilledFrom, writeText } from './filled.js';
import type { DashboardMessages } from './locales/messages.js';
import { paintedSeries } from './plot/paint.js';
import { newSwatch } from './plot/swatches.js';

interface Entry {
  readonly series: string;
  readonly label: string;
  /** A piece of a line, as lines are drawn. */
  readonly line: boolean;
}

/** To be filled. */
export function chartLegend(model: ChartModel): TemplateResult | typeof nothing {
  if (paintedSeries(model).length < 2 && !hidesSome(model)) return nothing;
  // Every figure names its own series for a screen reader; the legend is for the eye.
  return html`<ul class="legend" part="legend" aria-hidden="true"></ul>`;
}

export function fillLegend(list: Element, model: ChartModel, words: DashboardMessages): void {
  if (isFilledFrom(list, model)) return;
  const series = paintedSeries(model);
  const line = model.form === 'lines';
  const entries: Entry[] =
    series.length < 2 ? [] : series.map(({ label }, index) => ({ series: String(index), label, line }));
  if (hidesSome(model)) entries.push({ series: 'hidden', label: words.hidden, line: false });
  fillWith(list, entries, newEntry, writeEntry);
}

function newEntry(): HTMLLIElement {
  const item = document.createElement('li');
  item.append(newSwatch(false), document.createElement('bdi'));
  return item;
}

function writeEntry(item: HTMLLIElement, { series, label, line }: Entry): void {
  const [swatch, text] = item.children;
  if (!swatch || !text) return;
  writeText(text, label);
  const kept = swatch.classList.contains('line') === line ? (swatch as SVGSVGElement) : newSwatch(line);
  if (kept !== swatch) swatch.replaceWith(kept);
  kept.dataset['series'] = series;
}
