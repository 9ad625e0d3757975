/** What a page asks for when it exports data without identity, and what it gets back: named files, chunk by chunk. */
import type { Language } from '../localized-text.js';
import type { Codebook } from '../questionnaire/codebook.js';
import type { HouseholdPlace, Moment, ResponseRecord } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'parquet', 'sav', 'dta', 'rds'] as const;
/** `sav` is SPSS, `dta` Stata 14 and later (118), `rds` R with the package haven. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Where responses come from. They are gone through once, then fetched again some hundred at a time, so that all of them
 * need never be in memory; `inMemory` makes one of a list.
 */
export interface ResponseSource {
  all(): AsyncIterable<readonly ResponseRecord[]>;
  /** Those that are still there, in any order. */
  some(ids: readonly string[]): Promise<readonly ResponseRecord[]>;
  /** How many `all` gives, if that is known: for the progress of the first pass. */
  readonly count?: number;
}

export interface ExportOptions {
  readonly format: ExportFormat;
  /** `long`: one row per response. `wide`: one row per household and respondent, with `_w1`, `_w2` for the waves. */
  readonly shape: 'long' | 'wide';
  /** Of labels and of the codebook: a language of the definitions. */
  readonly language: Language;
  /** Ids; left out: all of them. */
  readonly waves?: readonly string[];
  readonly complexes?: readonly string[];
  /** Open answers as they were written. They may name people: without a deliberate choice only "answered" leaves. */
  readonly openText: boolean;
  /** The building beside the complex. In a small one it helps to recognise people. */
  readonly building: boolean;
  /** `shifted`: all dates of a household by the same number of days, at most `days` (1–3650) either way, never none. */
  readonly dates: { readonly kind: 'exact' } | { readonly kind: 'shifted'; readonly days: number };
  /** CSV and XLSX: numbers with a codebook (the default), or labels in place of codes. */
  readonly cells?: 'codes' | 'labels';
  /** CSV: `,` unless said otherwise. Spreadsheets in Dutch expect `;`. */
  readonly separator?: ',' | ';' | '\t';
}

export interface ExportRequest {
  readonly config: Pick<StudyConfig, 'id' | 'title' | 'languages' | 'waves' | 'complexes'>;
  /** Of every questionnaire and version that was answered, read with the study's waves and the engine's labels. */
  readonly codebooks: readonly Codebook[];
  readonly source: ResponseSource;
  /** For the complex (and building). Nothing else of the register is taken in. */
  readonly places: readonly HouseholdPlace[];
  readonly options: ExportOptions;
  /**
   * At least 16 bytes. Pseudonyms and date shifts follow from it: with the same secret two exports can be joined by
   * household, without it nobody gets from a pseudonym back to a key of the register.
   */
  readonly secret: Uint8Array;
  readonly now: Moment;
}

export type ExportFailure =
  /** The secret is shorter than 16 bytes. */
  | { readonly reason: 'weak-secret' }
  /** `days` is not a whole number from 1 to 3650. */
  | { readonly reason: 'date-shift-range' }
  /** No codebook was passed in. */
  | { readonly reason: 'no-questionnaire' }
  /** The format holds fewer columns or rows than the table has. */
  | { readonly reason: 'too-wide' | 'too-long'; readonly table: string; readonly size: number; readonly most: number }
  | { readonly reason: 'cancelled' };

/** Lets somebody else have a turn when it was busy for long; asked often, it mostly does nothing. */
export type Pause = () => Promise<void>;

/** Structurally an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What was found before the first file is written: for the screen on which a person decides. */
export interface ExportSummary {
  /** `file` is its name, without the folder. The first one is the main table, others hold lists (panels). */
  readonly tables: readonly {
    readonly name: string;
    readonly file: string;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly responses: number;
  readonly households: number;
  /** Not taken along, in numbers of responses. */
  readonly left: {
    /** Drafts and withdrawn ones. */
    readonly unfinished: number;
    /** Of another study, wave, complex or an unknown questionnaire. */
    readonly outside: number;
    /** Somebody answered the same questionnaire in the same wave again later. */
    readonly superseded: number;
  };
  /** Questions whose answers are open text: what `openText` would add, or added. */
  readonly openTexts: number;
  /** Answers that are no date although the question asks for one; they are left out. */
  readonly unreadableDates: number;
}

export type ExportPart =
  /** `packed`: compressed in itself, so that compressing it once more gains nothing. */
  | { readonly kind: 'file'; readonly file: string; readonly type: string; readonly packed?: boolean }
  /** The next bytes of the file named last. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `done` of `total` rows over all passes. Comes often; every part but this one may be ignored when drawing a bar. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'end'; readonly outcome: 'complete' | 'cancelled' };
