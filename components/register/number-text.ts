/** What a number in a workbook says: a date, digits with the zeros that its format puts before them, or the number. */

/** The formats that every workbook has without declaring them. Source: ECMA-376, 18.8.30. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 54, 57, 58]);

export interface NumberFormats {
  /** Codes that the workbook declares, by id. */
  readonly codes: ReadonlyMap<number, string>;
  /** The id of the format of each cell style. */
  readonly styles: readonly number[];
  /** Days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
}

/** `value` as it stands in the file, `6.12345678E8`; `style` is an index, null for none. */
export function numberText(value: string, style: number | null, formats: NumberFormats): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const id = style === null ? 0 : (formats.styles[style] ?? 0);
  const code = formats.codes.get(id) ?? '';
  if (BUILT_IN_DATES.has(id) || isDateCode(code)) return dateText(number, formats.from1904);
  return Number.isInteger(number) && number >= 0 ? withLeadingZeros(String(number), code) : String(number);
}

/** A code with years or days in it, outside of quotes, colours and escapes. */
const isDateCode = (code: string): boolean =>
  /[yd]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '').replace(/general|standaard/giu, ''));

/** `0000000000` and `00-00000000`: a telephone number that was typed as a number. */
function withLeadingZeros(digits: string, code: string): string {
  const section = code.split(';')[0] ?? '';
  if (!/^[0#\-\s\\"()/]+$/u.test(section)) return digits;
  return digits.padStart(section.replace(/[^0]/gu, '').length, '0');
}

const DAY = 86_400_000;

/** ISO, `2026-12-31`; what is no date in a workbook stays a number. */
function dateText(serial: number, from1904: boolean): string {
  // Lotus took 1900 for a leap year, and Excel still counts that day.
  const days = Math.floor(from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial);
  if (days < 1 || days > 2_958_465) return String(serial);
  return new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
}
