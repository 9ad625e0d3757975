/** What only a print has: the note on method at its end, and the words in its margins. */
import { html, nothing, type TemplateResult } from 'lit';
import { methodNote } from '../method/method-view.js';
import { ALL_WAVES } from '../selection.js';
import type { ViewOptions } from '../views/dashboard-view.js';
import { inEnglish, isEnglishOnly, markedEnglish } from '../views/in-english.js';
import type { PrintWords } from './print-sheet.js';

/** The view of method is the note already. */
export function printNote(options: ViewOptions): TemplateResult | typeof nothing {
  if (options.place.view === 'method') return nothing;
  const english = isEnglishOnly(options.view.language) ? inEnglish(options) : null;
  return english ? markedEnglish(note(english)) : note(options);
}

const note = ({ view, headingLevel }: ViewOptions): TemplateResult => html`
  <section class="print-note">
    <p class="place-title" role="heading" aria-level=${headingLevel + 1}>${view.words.views.method}</p>
    ${methodNote(view, headingLevel + 2)}
  </section>
`;

export function printWords({ view, place, topic }: ViewOptions): PrintWords {
  const { release, words } = view;
  const name = words.views[place.view === 'question' ? 'domain' : place.view];
  const wave = place.wave === ALL_WAVES ? words.picker.allWaves : view.waveLabel(place.wave ?? view.latestWave ?? '');
  const complex = place.view === 'compare' ? words.picker.sideBySide : view.complexLabel(place.complex);
  return {
    title: view.text(release.study.title),
    place: [topic?.label ?? name, complex, ...(place.view === 'method' ? [] : [wave])].join(' · '),
    source: view.sourceLine,
  };
}
