/** A promise as people read it: what will be done, and below it who does it and when, in their own language. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, type Language } from '../../domain/localized-text.js';
import type { Promised } from '../../domain/study/promise.js';

export interface WrittenPromise {
  readonly text: string;
  /** "Woonstichting Voorbeeld · March 2027"; null when the promise says neither. */
  readonly who: string | null;
}

export function writePromise(
  { text, by, when }: Promised,
  language: Language,
  fallbacks: readonly Language[] = [],
): WrittenPromise {
  const parts = [
    by === null ? '' : textIn(by, language, fallbacks),
    when === null ? '' : writeMonthOrDay(when, language),
  ].filter((part) => part !== '');
  return { text: textIn(text, language, fallbacks), who: parts.length > 0 ? parts.join(' · ') : null };
}

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

export const promiseView = (promise: WrittenPromise | null, label: string): TemplateResult | typeof nothing =>
  promise === null
    ? nothing
    : html`<div class="plan" part="plan" data-read-aloud>
        <strong>${label}:</strong> ${promise.text}${
          promise.who === null ? nothing : html` <span class="by">${promise.who}</span>`
        }
      </div>`;
