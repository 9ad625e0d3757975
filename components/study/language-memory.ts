/**
 * The language that a person chose, remembered per study on this device. A browser that keeps nothing, or a page
 * that may not ask, simply does not remember.
 */
import type { Language } from '../../domain/localized-text.js';

const keyOf = (study: string): string => `renovation-kit/language/${study}`;

export function rememberedLanguage(study: string): Language | null {
  try {
    return localStorage.getItem(keyOf(study));
  } catch {
    return null; // storage switched off: reading it throws a SecurityError
  }
}

export function rememberLanguage(study: string, language: Language): void {
  try {
    localStorage.setItem(keyOf(study), language);
  } catch {
    // Switched off or full. The choice holds for this page, which is what was asked for now.
  }
}
