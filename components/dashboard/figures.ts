/**
 * Writes figures the way a careful reader would: in the language's own notation, without more precision than the
 * group allows, and with a word instead of a number wherever a figure is hidden.
 */
import type { Figure, HiddenReason, Release, ReleaseMeasure } from '../../domain/results/release.js';
import { directionOf } from '../shared/renovation-element.js';
import type { DashboardMessages } from './locales/messages.js';

/** Under this base a share or a mean is marked as one to read with care. */
const SMALL_BASE = 30;

/** Half a rounding step may not weigh more than this share of the base, or shares are written in steps of five. */
const TOLERATED_ERROR = 0.02;

/** A real minus reads better than a hyphen, and no spreadsheet takes it for a formula. */
const MINUS = '\u2212';

export const isHidden = (figure: Figure | null): figure is { readonly hidden: HiddenReason } =>
  figure !== null && typeof figure !== 'number';

/** The number, or null for one that is hidden or absent. */
export const shown = (figure: Figure | null | undefined): number | null => (typeof figure === 'number' ? figure : null);

export const isSmall = (base: Figure | null): boolean => typeof base === 'number' && base < SMALL_BASE;

/** A share as percents, to the nearest step. */
const inSteps = (share: number, step: 1 | 5): number => Math.round((share * 100) / step) * step;

export class Figures {
  readonly #whole: Intl.NumberFormat;
  readonly #tenth: Intl.NumberFormat;
  readonly #wholeSigned: Intl.NumberFormat;
  readonly #tenthSigned: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  /** Whole percents as they are written: the same few again and again. */
  readonly #written = new Map<number, string>();
  readonly #date: Intl.DateTimeFormat;
  readonly k: string;
  readonly rounded: boolean;

  constructor(
    private readonly language: string,
    private readonly words: DashboardMessages,
    private readonly disclosure: Release['disclosure'],
  ) {
    this.#whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    this.#tenth = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.#percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    this.#wholeSigned = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    this.#tenthSigned = new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
    this.#date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
    this.k = this.#whole.format(disclosure.k);
    this.rounded = (disclosure.rounding ?? 1) > 1;
  }

  count(value: number): string {
    return this.#whole.format(value);
  }

  date(moment: string): string {
    const date = new Date(moment);
    return Number.isNaN(date.getTime()) ? moment : this.#date.format(date);
  }

  /** Shares are whole percents; of a small group whose counts are rounded, steps of five. */
  shareStep(base: number): 1 | 5 {
    const error = this.rounded ? (this.disclosure.rounding ?? 1) / 2 : 0;
    return error > TOLERATED_ERROR * base ? 5 : 1;
  }

  /** A share between 0 and 1. Somebody is never written as nobody, nor almost everybody as everybody. */
  share(share: number, step: 1 | 5 = 1): string {
    const rounded = inSteps(share, step);
    if (rounded === 0 && share > 0) return `< ${this.#percents(step)}`;
    if (rounded === 100 && share < 1) return `> ${this.#percents(100 - step)}`;
    return this.#percents(Math.min(rounded, 100));
  }

  /** The same as a number of percents. */
  percents(count: number, base: number): number {
    return base === 0 ? 0 : Math.min(inSteps(count / base, this.shareStep(base)), 100);
  }

  shareOf(count: number, base: number): string {
    return this.share(base === 0 ? 0 : Math.min(count / base, 1), this.shareStep(base));
  }

  /** A score on its own scale: whole on a scale of 0–100, one decimal on one of 0–10. */
  score(value: number, measure: ReleaseMeasure): string {
    if (measure.unit === 'share') return this.share(value);
    return this.#digits(measure).format(value);
  }

  /** The same as a number: a share in whole percents. */
  statedScore(value: number, measure: ReleaseMeasure): number {
    if (measure.unit === 'share') return inSteps(value, 1);
    const precision = 10 ** (this.#digits(measure).resolvedOptions().maximumFractionDigits ?? 0);
    return Math.round(value * precision) / precision;
  }

  /** A mean of a question that is a number. */
  mean(value: number): string {
    return this.#tenth.format(value);
  }

  /** A difference between two scores, with its sign; shares differ by percentage points. */
  difference(value: number, measure: Pick<ReleaseMeasure, 'unit' | 'min' | 'max'>): string {
    const inPoints = measure.unit === 'share' ? value * 100 : value;
    const signed =
      measure.unit === 'share' || this.#digits(measure) === this.#whole ? this.#wholeSigned : this.#tenthSigned;
    const text = signed.format(inPoints).replace('-', MINUS);
    // Among Arabic words a sign would jump to the other side of its number.
    return directionOf(this.language) === 'rtl' ? `\u2066${text.replaceAll(/[\u061C\u200E\u200F]/g, '')}\u2069` : text;
  }

  /** A value on an axis. */
  tick(value: number, unit: 'share' | 'score'): string {
    if (unit === 'share') return this.#percent.format(value);
    return (Number.isInteger(value) ? this.#whole : this.#tenth).format(value);
  }

  /** "not shown (fewer than 10)" */
  hidden(reason: HiddenReason): string {
    return `${this.words.hidden} (${this.words.because(reason, this.k)})`;
  }

  /** Why some are hidden, as a sentence of its own: "Not shown (fewer than 10; protects another figure)." */
  hiddenNote(reasons: readonly HiddenReason[]): string {
    const because = reasons.map((reason) => this.words.because(reason, this.k)).join('; ');
    const [first = '', ...rest] = this.words.hidden;
    return `${first.toLocaleUpperCase(this.language)}${rest.join('')} (${because}).`;
  }

  /** A count or its reason. */
  figure(figure: Figure): string {
    return isHidden(figure) ? this.hidden(figure.hidden) : this.count(figure);
  }

  /** "n = 112", "n ≈ 110", or why there is none. */
  base(figure: Figure): string {
    return isHidden(figure) ? this.hidden(figure.hidden) : this.words.base(this.count(figure), this.rounded);
  }

  #percents(whole: number): string {
    const text = this.#written.get(whole) ?? this.#percent.format(whole / 100);
    this.#written.set(whole, text);
    return text;
  }

  #digits(measure: Pick<ReleaseMeasure, 'min' | 'max'>): Intl.NumberFormat {
    return measure.max - measure.min >= 50 ? this.#whole : this.#tenth;
  }
}
