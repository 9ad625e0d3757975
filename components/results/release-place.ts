/**
 * A Release at one place: a language, a wave, a complex (or all). Finds the figures that hold there for everybody, and
 * gives every label as text. It computes nothing that the release does not say.
 */
import { textIn, type LocalizedText } from '../../domain/localized-text.js';
import { countedUntil } from '../../domain/results/counted-until.js';
import type { Figure, Release, ReleaseGroup, ReleaseScore, ReleaseTable } from '../../domain/results/release.js';

export class ReleasePlace {
  readonly #tables: ReadonlyMap<string, ReleaseTable>;
  readonly #scores: ReadonlyMap<string, ReleaseScore>;

  constructor(
    readonly release: Release,
    readonly language: string,
    readonly wave: string,
    readonly complex: string | null,
  ) {
    const holds = (at: ReleaseGroup): boolean =>
      at.wave === wave && at.complex === complex && at.breakdown === null && at.group === null;
    this.#tables = new Map(release.tables.filter(holds).map((table) => [table.question, table]));
    this.#scores = new Map(release.scores.filter(holds).map((score) => [score.measure, score]));
  }

  text(label: LocalizedText): string {
    return textIn(label, this.language, this.release.languages);
  }

  table(question: string): ReleaseTable | undefined {
    return this.#tables.get(question);
  }

  score(measure: string): ReleaseScore | undefined {
    return this.#scores.get(measure);
  }

  /** The most people that any shown question was answered by: who is asked less, was not asked of everybody. */
  get largestBase(): number {
    const bases: readonly Figure[] = [...this.#tables.values(), ...this.#scores.values()].map(({ base }) => base);
    return bases.reduce<number>((most, base) => (typeof base === 'number' && base > most ? base : most), 0);
  }

  /** The day after which no answer is counted; null where that is the day of the release, or not told. */
  get countedUntil(): string | null {
    const moment = countedUntil(this.release, this.wave, this.complex);
    if (moment === null) return null;
    const written = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
    return written.format(new Date(moment));
  }

  /** "After the renovation · De Linde"; of several complexes together, in the words for that. */
  line(allComplexes: string): string {
    const { waves, complexes } = this.release;
    const wave = this.#labelOf(waves, this.wave);
    if (this.complex !== null) return `${wave} · ${this.#labelOf(complexes, this.complex)}`;
    return complexes.length > 1 ? `${wave} · ${allComplexes}` : wave;
  }

  #labelOf(entries: readonly { readonly id: string; readonly label: LocalizedText }[], id: string): string {
    const entry = entries.find((each) => each.id === id);
    return entry ? this.text(entry.label) : id;
  }
}

/** The last wave in which anything was answered; null while there is none. */
export function latestWave({ waves, tables, scores }: Release): string | null {
  const answered = new Set([...tables, ...scores].map(({ wave }) => wave));
  return waves.filter(({ id }) => answered.has(id)).at(-1)?.id ?? null;
}
