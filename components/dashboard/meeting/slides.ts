/**
 * What a meeting looks at, one thing at a time and in the order of a conversation: who took part, each topic, how
 * complexes compare. With a topic chosen: that topic and everything that was asked about it.
 */
import { html, nothing } from 'lit';
import { comparisonOf } from '../compare/compare-rows.js';
import { comparable, compareGroup } from '../compare/compare-view.js';
import { staffGroups, type StaffGroup } from '../compare/staff-rows.js';
import { clearIn, staffGroup } from '../compare/staff-section.js';
import { compareMessages } from '../compare/compare-words.js';
import type { Topic } from '../dashboard-topics.js';
import { domainTile } from '../domain-tile.js';
import '../renovation-chart.js';
import { responseBlock } from '../response-block.js';
import { ALL_WAVES } from '../selection.js';
import type { ViewOptions } from '../views/dashboard-view.js';
import { inEnglish, isEnglishOnly, markedEnglish } from '../views/in-english.js';
import { changeSlides } from './change-slides.js';
import type { Slide } from './slide.js';

/** Of staff beside residents: two lines and four sentences each. */
const ROWS_AT_ONCE = 3;

export function slidesOf(options: ViewOptions): readonly Slide[] {
  const { view, topics, topic } = options;
  const { response } = view.words;
  const about = topic ? [topic] : topics;
  const english = isEnglishOnly(view.language) ? inEnglish(options) : null;
  const first: Slide = {
    id: 'response',
    title: response.title,
    draw: () => responseBlock(view, options.place.complex, null),
  };
  return [
    ...(topic ? [] : [first]),
    ...about.filter(({ main }) => main !== null).map((one) => tileSlide(options, one)),
    ...furtherSlides(english ?? options, changesOf).map(english ? inItsLanguage : asItIs),
    ...(topic ? chartSlides(options, topic) : []),
    ...furtherSlides(english ?? options, compareSlides).map(english ? inItsLanguage : asItIs),
  ];
}

/** What has words in Dutch and English only: the views of change and of comparison. */
const furtherSlides = (
  options: ViewOptions,
  slides: (options: ViewOptions, topics: readonly Topic[]) => readonly Slide[],
): readonly Slide[] => slides(options, options.topic ? [options.topic] : options.topics);

const changesOf = ({ view, place }: ViewOptions, topics: readonly Topic[]): readonly Slide[] =>
  changeSlides(view, topics, place, view.words.views.change);

const asItIs = (slide: Slide): Slide => slide;

const inItsLanguage = (slide: Slide): Slide => ({ ...slide, language: 'en', draw: () => markedEnglish(slide.draw()) });

const tileSlide = ({ view, place }: ViewOptions, topic: Topic): Slide => ({
  id: `topic/${topic.id}`,
  title: topic.label,
  draw: () => {
    const wave = place.wave === ALL_WAVES ? null : place.wave;
    return html`<ul class="tiles one">
      ${domainTile({ view, topic, wave, complex: place.complex, open: null })}
    </ul>`;
  },
});

function chartSlides({ view, place, patterns }: ViewOptions, topic: Topic): Slide[] {
  const slide = (id: string, question: string | undefined, measure: string | undefined): Slide => ({
    id,
    title: topic.label,
    draw: () => html`
      <renovation-chart
        .release=${view.release}
        .locale=${view.language}
        .question=${question}
        .measure=${measure}
        .wave=${place.wave ?? view.latestWave ?? undefined}
        .complex=${place.complex ?? undefined}
        .breakdown=${place.breakdown ?? undefined}
        .patterns=${patterns}
        .headingLevel=${3}
      ></renovation-chart>
    `,
  });
  return [
    ...topic.measures.map(({ id }) => slide(`measure/${id}`, undefined, id)),
    ...topic.questions.map(({ id }) => slide(`question/${id}`, id, undefined)),
  ];
}

function compareSlides({ view, place }: ViewOptions, topics: readonly Topic[]): Slide[] {
  const words = compareMessages(view.language);
  const wave = (place.wave === ALL_WAVES ? null : place.wave) ?? view.latestWave ?? '';
  const { compare } = view.words.views;
  const groups = view.release.complexes.length > 1 ? comparisonOf(view, topics, wave).groups : [];
  const complexes = groups.filter(comparable).map((group): Slide => ({
    id: `compare/${group.measure.id}`,
    title: compare,
    draw: () => html`<div class="compare">${compareGroup(view, group, 3)}</div>`,
  }));
  const { staff } = view.release;
  const beside = clearIn(staffGroups(view, topics, wave))
    .flatMap(inParts)
    .map((group, index): Slide => ({
      id: `staff/${String(index)}`,
      title: words.staffTitle,
      draw: () => html`
        ${staff ? html`<p class="quiet" dir="auto">${words.staffAsked(view.text(staff.asked))}</p>` : nothing}
        <div class="compare">${staffGroup(view, group, 3)}</div>
      `,
    }));
  return [...complexes, ...beside];
}

/** As many as a room can read at once. */
const inParts = (group: StaffGroup): readonly StaffGroup[] =>
  Array.from({ length: Math.ceil(group.rows.length / ROWS_AT_ONCE) }, (_, part) => ({
    ...group,
    rows: group.rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  }));
