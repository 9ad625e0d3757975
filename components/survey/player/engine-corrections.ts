/**
 * Words of survey-core around entries that a translation has wrong: names of its variables translated along, which then
 * show as they stand, and sentences that say something else. Applied when the words of a language have come.
 */
import { surveyLocalization } from 'survey-core';

const CORRECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { panelDynamicTabTextFormat: 'لوحة {panelIndex}' },
  nl: {
    noEntriesText: 'Er staat nog niets.\nKlik op de knop hieronder om iets toe te voegen.',
    panelDynamicProgressText: '{0} van {1}',
  },
  pl: { confirmDelete: 'Czy chcesz usunąć ten wpis?', rowIndexTemplateTitle: 'Wiersz {rowIndex}' },
};

/** `language` as survey-core knows it: `pl`. */
export function correctEngineWords(language: string): void {
  const words = (surveyLocalization.locales as Record<string, Record<string, string> | undefined>)[language];
  if (words) Object.assign(words, CORRECTIONS[language]);
}
