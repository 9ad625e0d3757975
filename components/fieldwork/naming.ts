/** Writes numbers, moments, people and places as the supervisor's screen says them: in one language, on the study's clock. */
import { textIn } from '../../domain/localized-text.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import type { CaseBook } from '../casework/case-book.js';
import { addressOf, languageNames, outcomeName } from '../casework/names.js';
import type { FieldworkMessages } from './locales/messages.js';
import type { Names } from './locales/work-messages.js';

/** A real minus reads better than a hyphen. */
const MINUS = '\u2212';

export class Naming implements Names {
  readonly #whole: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #formats = new Map<number, Intl.NumberFormat>();
  readonly #time: Intl.DateTimeFormat;
  readonly #moment: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly language: (tag: string) => string;

  /** @param tongue the language of the words around it */
  constructor(
    readonly tongue: string,
    readonly words: FieldworkMessages,
    private readonly study: StudyConfig,
    readonly book: CaseBook | null,
  ) {
    const { timeZone } = study.protocol;
    this.#whole = new Intl.NumberFormat(tongue, { maximumFractionDigits: 0 });
    this.#percent = new Intl.NumberFormat(tongue, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    this.#time = new Intl.DateTimeFormat(tongue, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    this.#moment = new Intl.DateTimeFormat(tongue, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    // Days are days already: no zone may move them.
    this.#day = new Intl.DateTimeFormat(tongue, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    });
    this.language = languageNames(tongue);
  }

  readonly count = (value: number): string => this.#whole.format(value);

  /** A share between 0 and 1, to a tenth of a percent. */
  readonly share = (value: number): string => this.#percent.format(value);

  /** At most so many decimals. */
  decimal(value: number, digits: number): string {
    const known = this.#formats.get(digits) ?? new Intl.NumberFormat(this.tongue, { maximumFractionDigits: digits });
    this.#formats.set(digits, known);
    return known.format(value).replace('-', MINUS);
  }

  readonly moment = (at: number): string => (Number.isFinite(at) ? this.#moment.format(at) : '');

  readonly time = (at: number): string => (Number.isFinite(at) ? this.#time.format(at) : '');

  /** @param day `2026-11-23` */
  day(day: string): string {
    const at = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(at) ? day : this.#day.format(at);
  }

  readonly interviewer = (id: string): string => this.book?.interviewerName(id) ?? id;

  readonly outcome = (id: string): string => outcomeName(id, this.words.outcomeLanguage);

  wave(id: string): string {
    const wave = this.study.waves.find((each) => each.id === id);
    return wave ? textIn(wave.label, this.tongue, this.study.languages) : id;
  }

  complex(id: string): string {
    const complex = this.study.complexes.find((each) => each.id === id);
    return complex ? textIn(complex.label, this.tongue, this.study.languages) : id;
  }

  building(complex: string, id: string | null): string {
    if (id === null) return this.words.progress.noBuilding;
    const known = this.study.complexes.find((each) => each.id === complex);
    return known?.buildings.find((each) => each.id === id)?.label ?? id;
  }

  /** `Lindestraat 12 b`. */
  address(household: Pick<HouseholdRecord, 'address'> | null): string {
    return household ? addressOf(household) : this.words.cases.noAddress;
  }
}
