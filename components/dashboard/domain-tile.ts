/** One topic on the overview: its main measure, the base, where it stands on its scale, and its change in honest words. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Figure, ReleaseMeasure, ReleaseScore } from '../../domain/results/release.js';
import type { Topic } from './dashboard-topics.js';
import { isHidden, isSmall } from './figures.js';
import { scoreCell, thresholdText } from './measure-chart.js';
import type { ReleaseView } from './release-view.js';
import { toldAs } from './verdict.js';

export interface DomainTileOptions {
  readonly view: ReleaseView;
  readonly topic: Topic;
  readonly wave: string | null;
  readonly complex: string | null;
  /** Null where it only says what it says. */
  readonly open: (() => void) | null;
}

export function domainTile(options: DomainTileOptions): TemplateResult {
  const { view, topic } = options;
  const { tile, open } = view.words;
  const count = topic.questions.length;
  return html`
    <li class="tile sheet" part="tile">
      ${
        options.open
          ? html`<button type="button" class="tile-open" aria-label=${open(topic.label)} @click=${options.open}>
              <span>${topic.label}</span><span class="chevron" aria-hidden="true"></span>
            </button>`
          : nothing
      }
      ${topic.main ? measureBlock(options, topic.main) : html`<p class="quiet">${tile.withoutMeasure}</p>`}
      ${count > 0 ? html`<p class="quiet tile-count">${tile.questions(count, view.figures.count(count))}</p>` : nothing}
    </li>
  `;
}

function measureBlock({ view, wave, complex }: DomainTileOptions, measure: ReleaseMeasure): TemplateResult {
  const at = { complex, breakdown: null, group: null };
  const scores = view.release.waves.map(({ id }) => view.score(measure.id, { ...at, wave: id }));
  const score = wave === null ? scores.filter(Boolean).at(-1) : scores.find((entry) => entry?.wave === wave);
  const label = html`<p class="tile-measure">${view.text(measure.label)}</p>`;
  if (!score)
    return html`${label}
      <p class="quiet">${view.words.tile.notMeasured}</p>`;
  const cell = scoreCell(view, measure, score);
  const before = scores.slice(0, scores.indexOf(score));
  return html`
    ${label}
    <p class="tile-figure">
      <strong class=${cell.value === null ? 'concealed' : 'figure'}
        >${cell.value === null ? cell.text : cell.label}</strong
      >
      <span class="quiet">
        ${view.waveLabel(score.wave)}${isHidden(score.base) ? nothing : html` · ${view.figures.base(score.base)}`}
      </span>
    </p>
    ${isSmall(score.base) ? html`<p class="care">${view.words.smallBase}</p>` : nothing}
    ${cell.value === null ? nothing : scaleTrack(view, measure, score, before)} ${changeBlock(view, measure, score)}
    ${measure.thresholds.map(
      (threshold, index) =>
        html`<p class="quiet">${view.text(threshold.label)}: ${thresholdText(view, score, index)}</p>`,
    )}
  `;
}

/** "Change", never "effect": the same people at two moments, with the interval that chance allows. */
function changeBlock(view: ReleaseView, measure: ReleaseMeasure, score: ReleaseScore): TemplateResult {
  const { tile } = view.words;
  const { change } = score;
  if (change === null) return html`<p class="quiet">${tile.firstWave}</p>`;
  const { mean, low, high, pairs } = change;
  const hidden = [pairs, mean, low, high].find(isHidden);
  if (hidden || typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number') {
    return html`<p class="quiet">${tile.changeHidden(view.figures.hidden(hidden?.hidden ?? 'base'))}</p>`;
  }
  const stated = view.figures.difference(mean, measure);
  const difference =
    measure.unit === 'share'
      ? tile.percentagePoints(stated)
      : tile.points(stated, Math.abs(view.figures.statedScore(mean, measure)));
  const told = toldAs(measure, { low, high, stands: view.stands(score) });
  return html`
    <div class="change">
      <p><strong>${tile.verdict[told.verdict]}</strong></p>
      <p>${tile.change(difference, view.waveLabel(change.since))}</p>
      ${told.perhapsChance ? html`<p class="quiet">${tile.perhapsChance}</p>` : nothing}
      <p class="quiet">
        ${tile.intervalLine(
          view.figures.difference(low, measure),
          view.figures.difference(high, measure),
          tile.pairs(pairsText(view, pairs), view.figures.rounded),
        )}
      </p>
    </div>
  `;
}

const pairsText = (view: ReleaseView, pairs: Figure): string => view.figures.figure(pairs);

/** The whole scale as a line, the last figure on it, and those before it as open circles. Words say the same. */
function scaleTrack(
  view: ReleaseView,
  measure: ReleaseMeasure,
  score: ReleaseScore,
  before: readonly (ReleaseScore | undefined)[],
): TemplateResult {
  const place = (value: number): string => {
    const share = (value - measure.min) / (measure.max - measure.min);
    return `${((view.rightToLeft ? 1 - share : share) * 96 + 2).toFixed(1)}%`;
  };
  const dot = (entry: ReleaseScore | undefined, kind: 'now' | 'then'): SVGTemplateResult | typeof nothing =>
    typeof entry?.mean === 'number' && !isHidden(entry.base)
      ? svg`<circle class=${kind} cx=${place(entry.mean)} cy="9" r=${kind === 'now' ? 7 : 4.5}></circle>`
      : nothing;
  const [min, max] = [view.figures.tick(measure.min, measure.unit), view.figures.tick(measure.max, measure.unit)];
  const earlier = before.some((entry) => typeof entry?.mean === 'number');
  return html`
    <div class="track" role="img" aria-label=${view.words.tile.scale(min, max)}>
      <svg width="100%" height="18" aria-hidden="true" focusable="false">
        <line x1="2%" x2="98%" y1="9" y2="9"></line>
        ${before.map((entry) => dot(entry, 'then'))}${dot(score, 'now')}
      </svg>
      <span aria-hidden="true">${min}</span>
      <span aria-hidden="true">${earlier ? html`<i class="then"></i> ${view.words.tile.earlier}` : nothing}</span>
      <span aria-hidden="true">${max}</span>
    </div>
  `;
}
