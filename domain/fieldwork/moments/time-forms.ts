/** How a time of day and a stretch of time are said: "kwart voor drie", "half past seven", "over een half uur". */
import type { MomentLanguage, Token } from './token.js';
import { form, type Form, type TypedMoment, type TypedTime } from './typed-moment.js';

type NumberToken = Extract<Token, { kind: 'number' }>;
type UnitToken = Extract<Token, { kind: 'unit' }>;

const DAY_MINUTES = 24 * 60;

/** "10 voor 8" counts from a whole hour; `minutes` may be negative. */
function fromHour(hour: number, minutes: number): TypedMoment | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) return null;
  const total = (hour * 60 + minutes + DAY_MINUTES) % DAY_MINUTES;
  const time: TypedTime = {
    hour: Math.floor(total / 60),
    minute: total % 60,
    twelveHours: hour >= 1 && hour <= 12,
  };
  return { time };
}

const minutesBeside = ({ value }: NumberToken): number | null =>
  Number.isInteger(value) && value > 0 && value < 30 ? value : null;

function beside(minutes: NumberToken, sign: 1 | -1, hour: NumberToken, from = 0): TypedMoment | null {
  const count = minutesBeside(minutes);
  return count === null ? null : fromHour(hour.value, from + sign * count);
}

/** "half acht" is 7:30, "half seven" as well; a digit is read as the language of the screen says it. */
function halfOf(hour: NumberToken, language: MomentLanguage): TypedMoment | null {
  const dutch = fromHour(hour.value, -30)?.time;
  const british = fromHour(hour.value, 30)?.time;
  if (!dutch || !british) return null;
  if (hour.language === 'nl') return { time: dutch };
  const inEnglish = hour.language === 'en' || language === 'en';
  return { time: inEnglish ? { ...british, rival: dutch } : { ...dutch, rival: british } };
}

/** Hours and minutes are a wait from now; days and weeks name a day. */
function inUnits(count: number, { unit, count: size }: UnitToken): TypedMoment | null {
  if (unit === 'minute' || unit === 'hour') {
    const wait = count * size * (unit === 'hour' ? 60 : 1);
    return Number.isInteger(wait) && wait > 0 ? { wait } : null;
  }
  if (!Number.isInteger(count)) return null;
  return unit === 'week' ? { weeks: count * size, weeksFrom: 'day' } : { day: { kind: 'in-days', days: count } };
}

/** "over" begins with a wait in Dutch as "in" does in English. */
const waits = (['over', 'in'] as const).flatMap((word): Form[] => [
  form([word, 'number', 'and', 'half', 'unit'], (_, count, _and, _half, unit) => inUnits(count.value + 0.5, unit)),
  form([word, 'number', 'unit', 'and', 'half'], (_, count, unit) => inUnits(count.value + 0.5, unit)),
  form([word, 'number', 'quarter', 'number', 'unit'], (_, count, _quarter, _article, unit) =>
    isHour(unit) ? inUnits(count.value / 4, unit) : null,
  ),
  form([word, 'quarter', 'number', 'unit'], (_, _quarter, _article, unit) =>
    isHour(unit) ? inUnits(0.25, unit) : null,
  ),
  form([word, 'quarter', 'unit'], (_, _quarter, unit) => (isHour(unit) ? inUnits(0.25, unit) : null)),
  form([word, 'half', 'number', 'unit'], (_, _half, _article, unit) => inUnits(0.5, unit)),
  form([word, 'half', 'unit'], (_, _half, unit) => inUnits(0.5, unit)),
  form([word, 'number', 'unit'], (_, count, unit) => inUnits(count.value, unit)),
  form([word, 'unit'], (_, unit) => inUnits(1, unit)),
]);

const pasts = (['past', 'over', 'after'] as const).flatMap((word): Form[] => [
  form(['number', word, 'half', 'number'], (count, _, _half, hour) => beside(count, 1, hour, -30)),
  form(['number', 'unit', word, 'number'], (count, unit, _, hour) => (isMinute(unit) ? beside(count, 1, hour) : null)),
  form(['number', word, 'number'], (count, _, hour) => beside(count, 1, hour)),
  form(['quarter', word, 'number'], (_quarter, _, hour) => fromHour(hour.value, 15)),
]);

const isMinute = ({ unit, count }: UnitToken): boolean => unit === 'minute' && count === 1;
const isHour = ({ unit }: UnitToken): boolean => unit === 'hour';

/** How one time of day is said. Longer forms stand before the ones that they begin with. */
const timesOfDay = (language: MomentLanguage): readonly Form[] => [
  form(['number', 'to', 'half', 'number'], (count, _to, _half, hour) => beside(count, -1, hour, -30)),
  form(['number', 'unit', 'to', 'number'], (count, unit, _, hour) => (isMinute(unit) ? beside(count, -1, hour) : null)),
  ...pasts,
  form(['number', 'to', 'number'], (count, _, hour) => beside(count, -1, hour)),
  form(['quarter', 'to', 'number'], (_quarter, _to, hour) => fromHour(hour.value, -15)),
  form(['half', 'past', 'number'], (_half, _past, hour) => fromHour(hour.value, 30)),
  form(['half', 'number'], (_half, hour) => halfOf(hour, language)),
  form(['clock', 'unit'], (clock, unit) => (isHour(unit) ? typedClock(clock) : null)),
  form(['clock'], typedClock),
  // "seven thirty". Who types 3 12 may mean a date, and is asked.
  form(['number', 'number'], (hour, minute) =>
    minute.value >= 10 && minute.value < 60 && minute.value % 5 === 0 ? fromHour(hour.value, minute.value) : null,
  ),
  // "tien uur vijftien"
  form(['number', 'unit', 'number'], (hour, unit, minutes) =>
    isHour(unit) && minutes.value > 0 && minutes.value < 60 ? fromHour(hour.value, minutes.value) : null,
  ),
  form(['number', 'unit'], (hour, unit) => (isHour(unit) ? onHour(hour, unit) : null)),
];

/** "7 uur", and "1930 uur" as well. */
export const onHour = (hour: NumberToken, unit: UnitToken): TypedMoment | null =>
  isHour(unit) ? (withoutColon(hour) ?? fromHour(hour.value, 0)) : null;

/** "1930". Of those that are no time of an appointment, as 2026, some are years: they are asked about. */
function withoutColon({ value, four }: NumberToken): TypedMoment | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  return four && hour < 24 && minute < 60 && minute % 5 === 0 ? { time: { hour, minute, twelveHours: false } } : null;
}

/** Which ends of a part are said: "eind van de middag", "early evening", "vroeg in de avond". */
const edges: readonly Form[] = (
  [
    ['early', 'early'],
    ['begin', 'early'],
    ['late', 'late'],
  ] as const
).flatMap(([kind, edge]) => [
  form([kind, 'in', 'part'], (_, _in, { part }) => ({ part, edge })),
  form([kind, 'part'], (_, { part }) => ({ part, edge })),
]);

/** Of a stretch of time, the beginning counts: "tussen zeven en acht", "from six until half past seven", "7 tot 8". */
function stretches(times: readonly Form[]): readonly Form[] {
  const ways = [
    { opens: ['between'], closes: 'and' },
    { opens: ['from'], closes: 'to' },
    { opens: ['from'], closes: 'until' },
    { opens: [], closes: 'until' },
  ] as const;
  return times
    .flatMap((begin) =>
      times.flatMap((end) =>
        ways.map(({ opens, closes }): Form => ({
          kinds: [...opens, ...begin.kinds, closes, ...end.kinds],
          read: (tokens) => {
            const [first, second] = [opens.length, opens.length + begin.kinds.length];
            const from = begin.read(tokens.slice(first, second));
            return from && end.read(tokens.slice(second + 1)) ? { ...from, earliest: true } : null;
          },
        })),
      ),
    )
    .sort((one, other) => other.kinds.length - one.kinds.length);
}

/** A number that no other form wanted is the hour. */
const loneHour: Form = form(['number'], (hour) => withoutColon(hour) ?? fromHour(hour.value, 0));

/** Longer forms stand before the ones that they begin with. */
const timeForms = (language: MomentLanguage): readonly Form[] => {
  const times = timesOfDay(language);
  return [
    ...waits,
    ...stretches([...times, loneHour]),
    form(['from'], () => ({ earliest: true })),
    form(['after'], () => ({ earliest: true })),
    ...times,
    ...edges,
    form(['in', 'part'], (_, { part }) => ({ part })),
    form(['part'], ({ part }) => ({ part })),
    form(['early'], () => ({ part: 'morning' })),
    form(['season'], ({ which }) => ({ season: which })),
    loneHour,
  ];
};

/** Made once: a stretch of time can be said in some thousand ways. */
export const formsOf: Readonly<Record<MomentLanguage, readonly Form[]>> = { nl: timeForms('nl'), en: timeForms('en') };

function typedClock({ hour, minute, padded }: Extract<Token, { kind: 'clock' }>): TypedMoment {
  return { time: { hour, minute, twelveHours: !padded && hour > 0 } };
}
