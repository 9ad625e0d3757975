/** Writes a moment out in full, in words that `readMoment` reads back to the very same minute. */
import { DUTCH_MONTHS, DUTCH_WEEKDAYS } from './dutch-words.js';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './english-words.js';
import type { ReadMoment } from './moment.js';
import type { MomentLanguage } from './token.js';
import { occurrenceOf, wallClockAt, weekdayOf } from './wall-clock.js';

const IN_WORDS = {
  nl: { weekdays: DUTCH_WEEKDAYS, months: DUTCH_MONTHS, at: 'om', first: 'zomertijd', second: 'wintertijd' },
  en: { weekdays: ENGLISH_WEEKDAYS, months: ENGLISH_MONTHS, at: 'at', first: 'summer time', second: 'winter time' },
} as const;

/** `dinsdag 1 december 2026 om 19:30`, on the clock of the zone it was agreed in. */
export function writeMoment({ instant, zone }: Pick<ReadMoment, 'instant' | 'zone'>, language: MomentLanguage): string {
  const { weekdays, months, at, first, second } = IN_WORDS[language];
  const wall = wallClockAt(Date.parse(instant), zone);
  const found = occurrenceOf(wall, zone);
  const name = language === 'en' ? withCapital : asItIs;
  const weekday = name(firstOf(weekdays[weekdayOf(wall) - 1]));
  const month = name(firstOf(months[wall.month - 1]));
  const time = `${twoDigits(wall.hour)}:${twoDigits(wall.minute)}`;
  const words = [weekday, String(wall.day), month, String(wall.year), at, time];
  if (found.kind === 'twice') words.push(Date.parse(instant) < found.second ? first : second);
  return words.join(' ');
}

/** The word in full stands before its short forms. */
const firstOf = (synonyms = ''): string => synonyms.split(' ')[0] ?? '';

/** English writes the names of days and months with a capital, Dutch does not. */
const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const asItIs = (word: string): string => word;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
