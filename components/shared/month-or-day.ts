/** A day or a month, as records have it, in the words of a language. */
import type { Language } from '../../domain/localized-text.js';

/** `2027-03` is "March 2027", `2027-03-15` "15 March 2027"; what is neither stays as it is written. */
export function writeMonthOrDay(written: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(written);
  if (!found) return written;
  const [, year, month, day] = found;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
}
