/** English as it is typed in an appointment: "tomorrow at seven", "quarter to three", "in half an hour". */
import { countedWords, numberWords, ordinalWords, wordsFor, type Words } from './token.js';

export const ENGLISH_WEEKDAYS = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
] as const;

export const ENGLISH_MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
] as const;

const beyondTwenty = 'one two three four five six seven eight nine'
  .split(' ')
  .map((one, index) => [`twenty-${one}`, 21 + index] as const);

export const englishWords: Words = {
  ...numberWords(
    'en',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    { a: 1, an: 1, ...Object.fromEntries(beyondTwenty), thirty: 30, forty: 40, 'forty-five': 45, fifty: 50 },
  ),
  ...ordinalWords(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
      ' ',
    ),
  ),
  ...countedWords('weekday', ENGLISH_WEEKDAYS),
  ...countedWords('month', ENGLISH_MONTHS),
  ...wordsFor('today', { kind: 'day', offset: 0 }),
  ...wordsFor('tomorrow', { kind: 'day', offset: 1 }),
  ...wordsFor('morning', { kind: 'part', part: 'morning' }),
  ...wordsFor('noon midday', { kind: 'part', part: 'noon' }),
  ...wordsFor('afternoon', { kind: 'part', part: 'afternoon' }),
  // Nobody is called at night: who says "thursday night" means the evening.
  ...wordsFor('evening night', { kind: 'part', part: 'evening' }),
  ...wordsFor('am', { kind: 'part', part: 'am' }),
  ...wordsFor('pm', { kind: 'part', part: 'pm' }),
  ...wordsFor('minute minutes mins', { kind: 'unit', unit: 'minute', count: 1 }),
  ...wordsFor("hour hours hr hrs h o'clock oclock", { kind: 'unit', unit: 'hour', count: 1 }),
  ...wordsFor('day days', { kind: 'unit', unit: 'day', count: 1 }),
  ...wordsFor('weeks', { kind: 'unit', unit: 'week', count: 1 }),
  ...wordsFor('fortnight', { kind: 'unit', unit: 'week', count: 2 }),
  ...wordsFor('quarter quarters', { kind: 'quarter' }),
  ...wordsFor('between', { kind: 'between' }),
  ...wordsFor('from', { kind: 'from', word: 'from' }),
  ...wordsFor('until till', { kind: 'until' }),
  ...wordsFor('early', { kind: 'early' }),
  ...wordsFor('late end', { kind: 'late' }),
  ...wordsFor('to', { kind: 'to' }),
  ...wordsFor('past', { kind: 'past' }),
  ...wordsFor('after', { kind: 'after' }),
  ...wordsFor('in', { kind: 'in' }),
  ...wordsFor('and', { kind: 'and' }),
  ...wordsFor('next', { kind: 'next' }),
  ...wordsFor('this coming', { kind: 'this' }),
  ...wordsFor('summer', { kind: 'season', which: 'first' }),
  ...wordsFor('winter', { kind: 'season', which: 'second' }),
  ...wordsFor('at on the of around about by time call back again please onwards later', null),
};
