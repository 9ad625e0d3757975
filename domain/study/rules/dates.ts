/** Dates of waves: days that exist, and in order. */
import { faultAt, type StudyRule } from './study-rule.js';

/** Whether a text of the form 2026-02-30 names a day of the calendar. */
function exists(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

const realDates: StudyRule = {
  reads: ['waves'],
  severity: 'error',
  find: ({ waves }) =>
    waves.flatMap((wave, index) =>
      (['opens', 'closes'] as const).flatMap((key) => {
        const date = wave[key];
        return typeof date !== 'string' || exists(date)
          ? []
          : [faultAt('impossible-date', ['waves', index, key], { found: date })];
      }),
    ),
};

const closesAfterItOpens: StudyRule = {
  reads: ['waves'],
  severity: 'error',
  find: ({ waves }) =>
    waves.flatMap(({ opens, closes }, index) =>
      typeof opens === 'string' && typeof closes === 'string' && closes < opens
        ? [faultAt('dates-out-of-order', ['waves', index, 'closes'], { opens, closes })]
        : [],
    ),
};

/** Change is counted from one wave to the next, so their order in the file is their order in time. */
const inOrderOfTime: StudyRule = {
  reads: ['waves'],
  severity: 'warning',
  find: ({ waves }) =>
    waves.flatMap(({ id, opens }, index) => {
      const earlier = waves.slice(0, index).find((wave) => wave.opens && opens && wave.opens > opens);
      return earlier ? [faultAt('waves-out-of-order', ['waves', index, 'opens'], { id, other: earlier.id })] : [];
    }),
};

export const dateRules: readonly StudyRule[] = [realDates, closesAfterItOpens, inOrderOfTime];
