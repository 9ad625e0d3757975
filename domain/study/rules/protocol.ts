/** The fieldwork's clock and its targets: a zone that exists, hours that end after they begin, slices of one whole. */
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

/** Tenths do not add up to one in floating point; a thousandth of the interviews is none. */
const ROUNDING = 0.001;

const slicesOfOneTarget: StudyRule = {
  reads: ['protocol'],
  severity: 'error',
  find: ({ protocol }) => {
    const shares = protocol?.slotShares;
    if (!shares) return [];
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    const tooMuch =
      sum <= 1 + ROUNDING
        ? []
        : [
            faultAt('wrong-form', ['protocol', 'slotShares'], {
              expected: 'shares-of-one',
              found: String(Math.round(sum * 1000) / 1000),
            }),
          ];
    const ofNothing =
      protocol.targetShare == null ? [faultAt('missing-key', ['protocol'], { key: 'targetShare' })] : [];
    return [...tooMuch, ...ofNothing];
  },
};

export const protocolRules: readonly StudyRule[] = [realTimeZone, hoursEndAfterTheyBegin, slicesOfOneTarget];
