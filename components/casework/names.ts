/** How people, languages, outcomes and homes are called on every screen with cases. */
import { UNDETERMINED } from '../../domain/fieldwork/log-reading.js';
import { outcomes } from '../../domain/fieldwork/outcome-table.js';
import type { OutcomeId } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../domain/records/records.js';

/** Names of languages in a language; a tag that the browser cannot read is its own name. */
export function languageNames(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (tag) => {
    if (tag === UNDETERMINED) return '?';
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}

/** An outcome within a sentence. */
export const outcomeName = (id: string, language: 'nl' | 'en'): string =>
  outcomes[id as OutcomeId].label[language].toLocaleLowerCase(language);

/** `Lindestraat 12 b`. */
export const addressOf = ({ address }: Pick<HouseholdRecord, 'address'>): string =>
  [address.street, address.number, address.addition].filter(Boolean).join(' ');

/** `0000 AA Voorbeeldstad`. */
export const townOf = ({ address }: Pick<HouseholdRecord, 'address'>): string =>
  [address.postcode, address.town].filter(Boolean).join(' ');
