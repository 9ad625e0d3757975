/** A promise as people read it: what will be done, and below it who does it and when, in their own language. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, type Language } from '../../domain/localized-text.js';
import type { Promised } from '../../domain/study/promise.js';
import { writeMonthOrDay } from '../shared/month-or-day.js';

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

export const promiseView = (promise: WrittenPromise | null, label: string): TemplateResult | typeof nothing =>
  promise === null
    ? nothing
    : html`<div class="plan" part="plan" data-read-aloud>
        <strong>${label}:</strong> ${promise.text}${
          promise.who === null ? nothing : html` <span class="by">${promise.who}</span>`
        }
      </div>`;
