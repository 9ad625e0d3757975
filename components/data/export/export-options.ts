/** What a person chose on the form, as the exporter asks for it. */
import { fail, succeed, type Result } from '../../../domain/failure.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '../../../domain/exports/export-request.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';

/** Dates of a household move by so many days at most: a season stays a season. */
export const SHIFT_DAYS = 30;

export interface ExportChoice {
  readonly options: ExportOptions;
  /** Of the questionnaires that were chosen. */
  readonly codebooks: readonly Codebook[];
}

/** Of each of these something must be chosen; on the form they stand in this order. */
const GROUPS = ['definition', 'wave', 'complex'] as const;
export type ExportGroup = (typeof GROUPS)[number];

/** What must still be chosen, where nothing is. */
export interface NothingChosen {
  readonly reason: 'nothing-chosen';
  readonly of: readonly ExportGroup[];
}

export function choiceOf(
  form: FormData,
  { waves, complexes }: Pick<StudyConfig, 'waves' | 'complexes'>,
  codebooks: readonly Codebook[],
): Result<ExportChoice, NothingChosen> {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string): string => all(name)[0] ?? '';
  // Where there is only one nobody is asked.
  const some = (name: string, known: readonly { readonly id: string }[]): readonly string[] =>
    known.length > 1 ? all(name) : known.map(({ id }) => id);
  const known = { definition: codebooks.map(({ definition }) => definition), wave: waves, complex: complexes };
  const chosen = Object.fromEntries(GROUPS.map((group) => [group, some(group, known[group])])) as Readonly<
    Record<ExportGroup, readonly string[]>
  >;
  // A study may have no waves or complexes at all, but no export is of no questionnaire.
  const of = GROUPS.filter(
    (group) => chosen[group].length === 0 && (group === 'definition' || known[group].length > 0),
  );
  if (of.length > 0) return fail({ reason: 'nothing-chosen', of });
  const format = EXPORT_FORMATS.find((each) => each === one('format')) ?? 'csv';
  return succeed({
    codebooks: codebooks.filter(({ definition: { id } }) => chosen.definition.includes(id)),
    options: {
      format,
      shape: one('shape') === 'wide' ? 'wide' : 'long',
      language: one('language'),
      // All of them is no choice: then nobody stays out who is in no register, or in none any more.
      ...(chosen.wave.length < waves.length ? { waves: chosen.wave } : {}),
      ...(chosen.complex.length < complexes.length ? { complexes: chosen.complex } : {}),
      openText: form.has('open-text'),
      building: form.has('building'),
      dates: one('dates') === 'exact' ? { kind: 'exact' } : { kind: 'shifted', days: SHIFT_DAYS },
      ...(form.has('cells') ? { cells: one('cells') === 'labels' ? 'labels' : 'codes' } : {}),
      // Spreadsheets in Dutch expect a semicolon.
      ...(format === 'csv' ? { separator: one('language').startsWith('en') ? ',' : ';' } : {}),
    },
  });
}

/** `de-linde-before-long-csv-2026-11-29`: what is in it, told by its name. */
export const nameParts = (study: string, { waves, shape, format }: ExportOptions, day: string): readonly string[] => [
  study,
  ...(waves ?? []),
  shape,
  FORMAT_NAMES[format],
  day,
];

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  xlsx: 'excel',
  parquet: 'parquet',
  sav: 'spss',
  dta: 'stata',
  rds: 'r',
};
