/** The view of fieldwork: who took part, who took part again, what was left open, and which groups are small. */
import { html, nothing, type TemplateResult } from 'lit';
import { figureTable, type FigureTable } from '../figure-table.js';
import { isSmall } from '../figures.js';
import { figureStyles } from '../figures.styles.js';
import type { ReleaseView } from '../release-view.js';
import { responseBlock } from '../response-block.js';
import { responseStyles } from '../response-block.styles.js';
import { ALL_WAVES } from '../selection.js';
import { placeTitle, type DashboardView, type ViewOptions } from '../views/dashboard-view.js';
import { fieldworkMessages } from './fieldwork-words.js';
import { unansweredIn } from './unanswered.js';

/** As many questions as fit in a look. */
const MOST = 8;

function draw({ view, place, headingLevel }: ViewOptions): TemplateResult {
  const words = fieldworkMessages(view.language);
  const { complex } = place;
  const wave = (place.wave === ALL_WAVES ? null : place.wave) ?? view.latestWave ?? '';
  const level = headingLevel + 2;
  const title = [view.words.views.fieldwork, view.complexLabel(complex)].join(' · ');
  return html`
    <section aria-labelledby="place-title title" part="panel">
      ${placeTitle(headingLevel, title)}
      <p class="quiet" dir="auto">${words.intro}</p>
      ${responseBlock(view, complex, level)} ${again(view, complex, level)} ${weights(view, complex, level)}
      ${unanswered(view, wave, complex, level)} ${groups(view, complex, level)}
      <p class="quiet">${view.sourceLine}</p>
    </section>
  `;
}

const sheet = (title: string, intro: string, level: number, content: TemplateResult): TemplateResult => html`
  <section class="sheet">
    <p class="group-title" role="heading" aria-level=${level} dir="auto">${title}</p>
    <p class="quiet" dir="auto">${intro}</p>
    ${content}
  </section>
`;

function again(view: ReleaseView, complex: string | null, level: number): TemplateResult | typeof nothing {
  const words = fieldworkMessages(view.language);
  const { figures } = view;
  const rows = (view.release.change?.periods ?? []).flatMap(({ from, to, turnover }) => {
    const found = turnover.find((one) => one.complex === complex);
    const name = `${view.waveLabel(from)} → ${view.waveLabel(to)}`;
    return found ? [[name, figures.figure(found.pairs), figures.figure(found.left), figures.figure(found.joined)]] : [];
  });
  if (rows.length === 0) return nothing;
  const table: FigureTable = {
    title: words.again,
    columns: [words.period, words.both, words.left, words.joined],
    rows,
  };
  return sheet(words.again, words.againIntro, level, figureTable(table));
}

/** Weights are of all complexes together. */
function weights(view: ReleaseView, complex: string | null, level: number): TemplateResult | typeof nothing {
  const words = fieldworkMessages(view.language);
  const { figures } = view;
  const rows = (view.release.change?.periods ?? []).flatMap(({ from, to, weighting, turnover }) => {
    if (!weighting) return [];
    const pairs = turnover.find((one) => one.complex === null)?.pairs;
    return [
      [
        `${view.waveLabel(from)} → ${view.waveLabel(to)}`,
        weighting.breakdowns.map((id) => view.breakdownLabel(id)).join(', '),
        pairs === undefined ? '–' : figures.figure(pairs),
        figures.count(weighting.effective),
        figures.mean(weighting.largest),
        weighting.converged ? words.fits : words.misfit,
      ],
    ];
  });
  if (complex !== null || rows.length === 0) return nothing;
  const table: FigureTable = {
    title: words.weights,
    columns: [words.period, words.weightsBy, words.both, words.effective, words.largest, ''],
    rows,
  };
  return sheet(words.weights, words.weightsIntro, level, figureTable(table));
}

function unanswered(view: ReleaseView, wave: string, complex: string | null, level: number): TemplateResult {
  const words = fieldworkMessages(view.language);
  const { figures } = view;
  const { dontKnow, refused, missing } = view.words.table;
  const found = unansweredIn(view, wave, complex).slice(0, MOST);
  const intro = words.unansweredIntro(figures.count(found.length), view.waveLabel(wave));
  if (found.length === 0) {
    return sheet(words.unanswered, '', level, html`<p class="quiet" dir="auto">${words.unansweredNone}</p>`);
  }
  const table: FigureTable = {
    title: words.unanswered,
    columns: [words.question, words.share, dontKnow, refused, missing, words.answered],
    rows: found.map((one) => [
      view.text(one.question.label),
      one.share === null ? '–' : figures.share(one.share),
      figures.figure(one.dontKnow),
      figures.figure(one.refused),
      figures.figure(one.missing),
      figures.count(one.base),
    ]),
  };
  return sheet(words.unanswered, intro, level, figureTable(table));
}

function groups(view: ReleaseView, complex: string | null, level: number): TemplateResult | typeof nothing {
  const words = fieldworkMessages(view.language);
  const { participation, waves } = view.release;
  const complexes = view.release.complexes.filter(({ id }) => complex === null || id === complex);
  const at = (wave: string, where: string) =>
    participation.find((entry) => entry.wave === wave && entry.complex === where)?.respondents;
  const known = waves.filter(({ id }) => complexes.some((each) => at(id, each.id) !== undefined));
  if (known.length === 0) return nothing;
  const small = known.flatMap(({ id }) => complexes.filter((each) => isSmall(at(id, each.id) ?? null))).length;
  const table: FigureTable = {
    title: words.groups,
    columns: [view.words.response.complex, ...known.map(({ label }) => view.text(label))],
    rows: complexes.map(({ id, label }) => [
      view.text(label),
      ...known.map((wave) => {
        const respondents = at(wave.id, id);
        if (respondents === undefined) return '–';
        const figure = view.figures.figure(respondents);
        return isSmall(respondents) ? `${figure} – ${view.words.smallBase}` : figure;
      }),
    ]),
  };
  const told =
    small === 0 ? nothing : html`<p class="care" dir="auto">${words.small(small, view.figures.count(small))}</p>`;
  return sheet(words.groups, words.groupsIntro, level, html`${told}${figureTable(table)}`);
}

export const fieldworkView: DashboardView = { draw, styles: [responseStyles, figureStyles] };
