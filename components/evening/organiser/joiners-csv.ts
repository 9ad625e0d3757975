/** The list of who joins, as a file for a spreadsheet. A name that begins like a formula is no formula there. */
import { textIn } from '../../../domain/localized-text.js';
import type { TopicJoiners } from '../../../domain/evening/joiners.js';
import { csvFile } from '../../shared/csv.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';

export function joinersCsv(
  joiners: readonly TopicJoiners[],
  { topics, joiners: words }: OrganiserMessages,
  language: string,
  fallbacks: readonly string[],
): string {
  const rows = joiners.flatMap(({ topic, known, nameless }) => {
    const label = textIn(topic.label, language, fallbacks);
    return [
      ...known.map(({ name, contact, consent }) => [label, name, contact, consent?.day ?? null]),
      ...(nameless > 0 ? [[label, words.nameless(nameless), null, null]] : []),
    ];
  });
  return csvFile([[topics.topic, words.name, words.contact, words.agreed], ...rows], language);
}
