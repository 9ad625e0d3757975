/** What a person chose on the form, as the exporter asks for it. */
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

/** Null where nothing was chosen of something that must be chosen. */
export function choiceOf(
  form: FormData,
  { waves, complexes }: Pick<StudyConfig, 'waves' | 'complexes'>,
  codebooks: readonly Codebook[],
): ExportChoice | null {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string): string => all(name)[0] ?? '';
  // Where there is only one nobody is asked.
  const some = (name: string, known: readonly { readonly id: string }[]): readonly string[] =>
    known.length > 1 ? all(name) : known.map(({ id }) => id);
  const definitions = some(
    'definition',
    codebooks.map(({ definition: { id } }) => ({ id })),
  );
  const chosen = { waves: some('wave', waves), complexes: some('complex', complexes) };
  const nothing = [
    waves.length > 0 && chosen.waves.length === 0,
    complexes.length > 0 && chosen.complexes.length === 0,
    definitions.length === 0,
  ];
  if (nothing.includes(true)) return null;
  const format = EXPORT_FORMATS.find((each) => each === one('format')) ?? 'csv';
  return {
    codebooks: codebooks.filter(({ definition: { id } }) => definitions.includes(id)),
    options: {
      format,
      shape: one('shape') === 'wide' ? 'wide' : 'long',
      language: one('language'),
      // All of them is no choice: then nobody stays out who is in no register, or in none any more.
      ...(chosen.waves.length < waves.length ? { waves: chosen.waves } : {}),
      ...(chosen.complexes.length < complexes.length ? { complexes: chosen.complexes } : {}),
      openText: form.has('open-text'),
      building: form.has('building'),
      dates: one('dates') === 'exact' ? { kind: 'exact' } : { kind: 'shifted', days: SHIFT_DAYS },
      ...(form.has('cells') ? { cells: one('cells') === 'labels' ? 'labels' : 'codes' } : {}),
      // Spreadsheets in Dutch expect a semicolon.
      ...(format === 'csv' ? { separator: one('language').startsWith('en') ? ',' : ';' } : {}),
    },
  };
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
