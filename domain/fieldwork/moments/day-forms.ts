/** How a day is said: "donderdag", "3 december", "volgende week dinsdag", "the day after tomorrow". */
import { onHour } from './time-forms.js';
import { form, type Form, type TypedMoment } from './typed-moment.js';

const inMonth = (day: number, month: number, year: number | null = null): TypedMoment | null =>
  Number.isInteger(day) && day <= 31 ? { day: { kind: 'date', day, month, year } } : null;

const isYear = (value: number): boolean => value >= 2000 && value < 2200;

const weekday = (value: number, next = false): TypedMoment => ({ day: { kind: 'weekday', weekday: value, next } });

/** A weekday before a date says which one is meant, and catches a slip. */
const withWeekday = (said: number, date: TypedMoment | null): TypedMoment | null =>
  date && { ...date, saidWeekday: said };

const dates: readonly Form[] = (['number', 'ordinal'] as const).flatMap((kind) => [
  form([kind, 'month', 'number'], (day, month, year) =>
    isYear(year.value) ? inMonth(day.value, month.value, year.value) : null,
  ),
  form(['month', kind, 'number'], (month, day, year) =>
    isYear(year.value) ? inMonth(day.value, month.value, year.value) : null,
  ),
  form([kind, 'month'], (day, month) => inMonth(day.value, month.value)),
  form(['month', kind], (month, day) => inMonth(day.value, month.value)),
]);

const lone: readonly Form[] = [
  form(['date'], ({ day, month, year }) => ({ day: { kind: 'date', day, month, year } })),
  form(['ordinal'], ({ value }) => ({ day: { kind: 'day-of-month', day: value } })),
];

/** Saturday: nobody rings on a Sunday unless it was asked for. */
const inWeekend = (next: boolean): TypedMoment => ({ day: { kind: 'weekday', weekday: 6, next, vague: true } });

const later = (value: number, weeks: number): TypedMoment | null =>
  Number.isInteger(weeks) && weeks > 0 ? { day: { kind: 'weekday', weekday: value, next: false, later: weeks } } : null;

/** "a week on tuesday", "tuesday week": counted from the nearest one. */
const weeksOn: readonly Form[] = [
  form(['number', 'unit', 'weekday'], (count, { unit, count: size }, { value }) =>
    unit === 'week' ? later(value, count.value * size) : null,
  ),
  form(['number', 'unit', 'from', 'weekday'], (count, { unit, count: size }, _, { value }) =>
    unit === 'week' ? later(value, count.value * size) : null,
  ),
  form(['weekday', 'unit'], ({ value }, { unit, count }) => (unit === 'week' ? later(value, count) : null)),
  form(['day', 'unit'], ({ offset }, { unit, count }) =>
    unit === 'week' ? { day: { kind: 'in-days', days: offset + 7 * count } } : null,
  ),
];

/** Longer forms stand before the ones that they begin with. */
export const dayForms: readonly Form[] = [
  ...[...dates, ...lone].map(({ kinds, read }): Form => ({
    kinds: ['weekday', ...kinds],
    read: ([first, ...rest]) => (first?.kind === 'weekday' ? withWeekday(first.value, read(rest)) : null),
  })),
  // "7 uur 15 december": the number behind the hour begins a date.
  ...dates.map(({ kinds, read }): Form => ({
    kinds: ['number', 'unit', ...kinds],
    read: ([hour, unit, ...rest]) => {
      const time = hour?.kind === 'number' && unit?.kind === 'unit' ? onHour(hour, unit) : null;
      const day = read(rest);
      return time && day ? { ...time, ...day } : null;
    },
  })),
  ...dates,
  ...lone,
  ...weeksOn,
  form(['unit', 'after', 'day'], ({ unit }, _, { offset }) =>
    unit === 'day' ? { day: { kind: 'in-days', days: offset + 1 } } : null,
  ),
  form(['next', 'unit'], (_, { unit }) => (unit === 'week' ? { weeks: 1 } : null)),
  form(['this', 'unit'], (_, { unit }) => (unit === 'week' ? { weeks: 0 } : null)),
  form(['next', 'weekday'], (_, { value }) => weekday(value, true)),
  form(['this', 'weekday'], (_, { value }) => weekday(value)),
  form(['this', 'this', 'weekday'], (_this, _coming, { value }) => weekday(value)),
  form(['weekday', 'this', 'unit'], ({ value }, _, { unit }) =>
    unit === 'week' ? { ...weekday(value), weeks: 0 } : null,
  ),
  form(['weekday', 'this'], ({ value }) => weekday(value)),
  form(['next', 'weekend'], () => inWeekend(true)),
  form(['this', 'weekend'], () => inWeekend(false)),
  form(['in', 'weekend'], () => inWeekend(false)),
  form(['weekend'], () => inWeekend(false)),
  form(['this', 'part'], (_, { part }) => ({ day: { kind: 'in-days', days: 0 }, part })),
  // "dinsdag morgen" is a morning.
  form(['weekday', 'day'], ({ value }, { offset }) => (offset === 1 ? { ...weekday(value), part: 'morning' } : null)),
  form(['weekday'], ({ value }) => weekday(value)),
  form(['day'], ({ offset }) => ({ day: { kind: 'in-days', days: offset } })),
];
