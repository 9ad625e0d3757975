/** The view of comparison: complexes in the order of the attention they need, and staff beside residents. */
import { html, nothing, type TemplateResult } from 'lit';
import { emptyState } from '../../shared/states.js';
import { figureStyles } from '../figures.styles.js';
import { intervalLine } from '../interval-line.js';
import type { ReleaseView } from '../release-view.js';
import { ALL_WAVES } from '../selection.js';
import { placeTitle, type DashboardView, type ViewOptions } from '../views/dashboard-view.js';
import { comparisonOf, type AttentionRow, type CompareGroup, type CompareRow } from './compare-rows.js';
import { compareStyles } from './compare.styles.js';
import type { CompareMessages } from './compare-messages.js';
import { compareMessages } from './compare-words.js';
import { staffSection } from './staff-section.js';

function draw(options: ViewOptions): TemplateResult {
  const { view, topics, topic, place, headingLevel } = options;
  const words = compareMessages(view.language);
  const { compare } = view.words.views;
  const wave = (place.wave === ALL_WAVES ? null : place.wave) ?? view.latestWave ?? '';
  const chosen = topic ? [topic] : topics;
  const { groups, attention, anythingClear } = comparisonOf(view, chosen, wave);
  const several = view.release.complexes.length > 1;
  const told = groups.filter(comparable);
  const rest = groups.filter((group) => !comparable(group)).map(({ topic: name, title }) => name ?? title);
  return html`
    <section aria-labelledby="place-title title" part="panel" class="compare">
      ${placeTitle(headingLevel, [compare, topic?.label, view.waveLabel(wave)].filter(Boolean).join(' · '))}
      ${!several ? nothing : told.length === 0 ? emptyState(view.language, words.none) : complexes()}
      ${staffSection(view, chosen, wave, headingLevel + 2)}
      ${topic ? nothing : html`<p class="quiet screen-only" dir="auto">${words.choosesTopic}</p>`}
      <p class="quiet">${view.sourceLine}</p>
    </section>
  `;

  function complexes(): TemplateResult {
    return html`
      <p class="quiet" dir="auto">${words.intro}</p>
      ${attention.length > 0 ? attentionList(words, attention, anythingClear, headingLevel + 2) : nothing}
      ${told.map((group) => compareGroup(view, group, headingLevel + 2))}
      ${rest.length === 0 ? nothing : html`<p class="quiet" dir="auto">${words.rest(words.list(rest))}</p>`}
    `;
  }
}

/** One complex alone is beside nobody. */
export const comparable = ({ rows }: CompareGroup): boolean => rows.filter(({ estimate }) => estimate).length > 1;

const attentionList = (
  words: CompareMessages,
  rows: readonly AttentionRow[],
  anythingClear: boolean,
  level: number,
): TemplateResult => html`
  <section class="sheet attention">
    <p class="group-title" role="heading" aria-level=${level} dir="auto">${words.attention}</p>
    <p class="quiet" dir="auto">${words.attentionIntro}</p>
    ${
      anythingClear
        ? html`<ol>
            ${rows.map(
              ({ label, words: own, clear }) => html`
                <li class=${clear ? 'clear' : ''} dir="auto">
                  <strong><bdi>${label}</bdi></strong
                  ><span>${own.join(' ')}</span>
                </li>
              `,
            )}
          </ol>`
        : html`<p dir="auto">${words.nothingClear}</p>`
    }
  </section>
`;

/** One measure: a row per complex. Also one thing at a time, in a meeting. */
export function compareGroup(view: ReleaseView, group: CompareGroup, level: number): TemplateResult {
  return html`
    <section class="group sheet">
      <p class="group-title" role="heading" aria-level=${level}>
        ${group.topic === null ? nothing : html`<bdi>${group.topic}</bdi>: `}<bdi>${group.title}</bdi>
      </p>
      <p class="quiet" dir="auto">${group.note}</p>
      <ol class="rows">
        ${group.rows.map((row) => compareRow(view, group, row))}
      </ol>
    </section>
  `;
}

const compareRow = (view: ReleaseView, { measure, everybody }: CompareGroup, row: CompareRow): TemplateResult => html`
  <li>
    <div>
      <p class="label"><bdi>${row.label}</bdi></p>
      ${row.place === '–' ? nothing : html`<p class="place" dir="auto">${row.place}</p>`}
    </div>
    ${
      row.estimate
        ? intervalLine({
            ...row.estimate,
            from: measure.min,
            to: measure.max,
            mark: everybody,
            rightToLeft: view.rightToLeft,
          })
        : nothing
    }
    <div class=${row.clear ? 'estimate clear' : 'estimate'}>
      <p>
        <bdi class="number">${row.figure}</bdi>
        ${row.estimate ? html`<bdi class="quiet">(${row.interval})</bdi> <bdi class="quiet">${row.base}</bdi>` : nothing}
      </p>
      ${row.words.map((line, at) => html`<p dir="auto">${row.clear && at === 0 ? html`<strong>${line}</strong>` : line}</p>`)}
      ${row.small ? html`<p class="care">${view.words.smallBase}</p>` : nothing}
    </div>
  </li>
`;

export const compareView: DashboardView = { draw, styles: [figureStyles, compareStyles] };
