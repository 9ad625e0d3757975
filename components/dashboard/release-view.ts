/**
 * A Release in one language: finds tables and scores by where they hold, and gives every label as text. It computes
 * nothing that the release does not say.
 */
import { textIn, type LocalizedText } from '../../domain/localized-text.js';
import type {
  Release,
  ReleaseGroup,
  ReleaseMeasure,
  ReleaseQuestion,
  ReleaseScore,
  ReleaseTable,
} from '../../domain/results/release.js';
import { directionOf } from '../shared/renovation-element.js';
import { Figures } from './figures.js';
import type { DashboardMessages } from './locales/messages.js';

interface Places {
  readonly tables: ReadonlyMap<string, ReleaseTable>;
  readonly scores: ReadonlyMap<string, ReleaseScore>;
  /** Waves in which anything was answered; while that is none, those that are planned. */
  readonly waves: ReadonlySet<string>;
}

const placeKey = (subject: string, group: ReleaseGroup): string =>
  JSON.stringify([subject, group.wave, group.complex, group.breakdown, group.group]);

/** A release never changes, so its index is made once, whoever asks. */
const indexes = new WeakMap<Release, Places>();

function placesOf(release: Release): Places {
  const { tables, scores, participation } = release;
  let places = indexes.get(release);
  if (!places) {
    const answered = new Set([...tables, ...scores].map(({ wave }) => wave));
    places = {
      tables: new Map(tables.map((table) => [placeKey(table.question, table), table])),
      scores: new Map(scores.map((score) => [placeKey(score.measure, score), score])),
      waves: answered.size > 0 ? answered : new Set(participation.map(({ wave }) => wave)),
    };
    indexes.set(release, places);
  }
  return places;
}

/** A page of charts says the same release in the same words. */
const views = new WeakMap<Release, Map<string, ReleaseView>>();

export class ReleaseView {
  readonly figures: Figures;
  readonly #places: Places;
  #sourceLine: string | null = null;

  /** The same object for whoever shows this release in these words: its formats of numbers take long to make. */
  static of(release: Release, language: string, words: DashboardMessages): ReleaseView {
    const known = views.get(release) ?? new Map<string, ReleaseView>();
    views.set(release, known);
    let view = known.get(language);
    if (view?.words !== words) {
      view = new ReleaseView(release, language, words);
      known.set(language, view);
    }
    return view;
  }

  constructor(
    readonly release: Release,
    readonly language: string,
    readonly words: DashboardMessages,
  ) {
    this.figures = new Figures(language, words, release.disclosure);
    this.#places = placesOf(release);
  }

  get rightToLeft(): boolean {
    return directionOf(this.language) === 'rtl';
  }

  text(label: LocalizedText): string {
    return textIn(label, this.language, this.release.languages);
  }

  question(id: string): ReleaseQuestion | undefined {
    return this.release.questions.find((question) => question.id === id);
  }

  measure(id: string): ReleaseMeasure | undefined {
    return this.release.measures.find((measure) => measure.id === id);
  }

  table(question: string, group: ReleaseGroup): ReleaseTable | undefined {
    return this.#places.tables.get(placeKey(question, group));
  }

  score(measure: string, group: ReleaseGroup): ReleaseScore | undefined {
    return this.#places.scores.get(placeKey(measure, group));
  }

  /**
   * Whether the change of a score stands among those tested with it. Of a group of a breakdown, and in a release of an
   * older kit, nothing was tested together: null.
   */
  stands(score: ReleaseScore): boolean | null {
    const { change, complex, wave, breakdown } = score;
    if (change === null || breakdown !== null) return null;
    const found = this.release.change?.measures.find(
      (one) => one.measure === score.measure && one.complex === complex && one.from === change.since && one.to === wave,
    );
    return found?.stands ?? null;
  }

  waveLabel(id: string): string {
    const wave = this.release.waves.find((entry) => entry.id === id);
    return wave ? this.text(wave.label) : id;
  }

  complexLabel(id: string | null): string {
    const complex = this.release.complexes.find((entry) => entry.id === id);
    if (complex) return this.text(complex.label);
    const [only, ...more] = this.release.complexes;
    return only && more.length === 0 ? this.text(only.label) : this.words.picker.allComplexes;
  }

  breakdownLabel(id: string | null): string {
    if (id === null) return this.words.picker.noBreakdown;
    const breakdown = this.release.breakdowns.find((entry) => entry.id === id);
    return breakdown ? this.text(breakdown.label) : this.words.picker.sideBySide;
  }

  /** The last wave that there is something to see of. */
  get latestWave(): string | null {
    return this.release.waves.filter(({ id }) => this.#places.waves.has(id)).at(-1)?.id ?? null;
  }

  /** Where the figures come from, as one line under a chart. */
  get sourceLine(): string {
    this.#sourceLine ??= this.#writeSourceLine();
    return this.#sourceLine;
  }

  #writeSourceLine(): string {
    const { study, createdAt, disclosure } = this.release;
    const rounding = this.figures.rounded ? this.figures.count(disclosure.rounding ?? 1) : null;
    const { chart } = this.words;
    return [
      chart.source(this.text(study.title), study.organisation, this.figures.date(createdAt)),
      chart.disclosure(this.figures.k, rounding),
    ].join(' ');
  }
}
