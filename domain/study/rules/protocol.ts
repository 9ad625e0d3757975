/** The fieldwork's clock: a time zone that exists, and hours that end after they begin. */
import type { SlotId } from '../study-config.js';
import { faultAt, type StudyRule } from './study-rule.js';

/** Browsers know the zones of the IANA database; there is no list of our own to grow old. */
function exists(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const realTimeZone: StudyRule = {
  reads: ['protocol'],
  severity: 'error',
  find: ({ protocol }) =>
    protocol?.timeZone === undefined || exists(protocol.timeZone)
      ? []
      : [faultAt('wrong-form', ['protocol', 'timeZone'], { expected: 'time-zone', found: protocol.timeZone })],
};

const hoursEndAfterTheyBegin: StudyRule = {
  reads: ['protocol'],
  severity: 'error',
  find: ({ protocol }) =>
    (Object.keys(protocol?.hours ?? {}) as SlotId[]).flatMap((slot) => {
      const hours = protocol?.hours?.[slot];
      return !hours || hours.from < hours.until
        ? []
        : [faultAt('wrong-form', ['protocol', 'hours', slot, 'until'], { expected: 'later-time', found: hours.until })];
    }),
};

export const protocolRules: readonly StudyRule[] = [realTimeZone, hoursEndAfterTheyBegin];
