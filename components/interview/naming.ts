/** Writes moments, people, languages and outcomes as the workspace says them: on the clock of the study, in one language. */
import type { CaseBook } from '../casework/case-book.js';
import { languageNames, outcomeName } from '../casework/names.js';
import type { InterviewMessages, Naming } from './locales/messages.js';

const DAY = 86_400_000;
/** Days for which "Thursday" is clear without a date. */
const NEAR = 6;

/** Appointments are typed and read on the clock of 24 hours, days before months, whatever the English. */
export const formatOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** @param language of the words around it, `nl` or `en` */
export function namingIn(language: string, book: CaseBook, words: InterviewMessages): Naming {
  const zone = book.protocol.timeZone;
  const format = formatOf(language);
  const clockFace = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(format, clockFace);
  const weekday = new Intl.DateTimeFormat(format, { timeZone: zone, weekday: 'long' });
  const date = new Intl.DateTimeFormat(format, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const { clock } = book.slots;
  const dayOf = (at: number): string => {
    const now = Date.parse(book.clock.now());
    const days = Math.round((Date.parse(clock.dayAt(at)) - Date.parse(clock.dayAt(now))) / DAY);
    if (Math.abs(days) <= 1) return relative.format(days, 'day');
    return days > 0 && days <= NEAR ? weekday.format(at) : date.format(at);
  };
  return {
    moment: (at) => (Number.isFinite(at) ? `${dayOf(at)} ${time.format(at)}` : ''),
    interviewer: (id) => book.interviewerName(id),
    language: languageNames(language),
    outcome: (id) => outcomeName(id, words.outcomeLanguage),
  };
}
