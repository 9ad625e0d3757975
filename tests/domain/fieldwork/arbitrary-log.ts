/** Any log that devices could bring together, sensible or not: for properties that hold whatever happened. */
import fc from 'fast-check';
import { outcomeIds, type CaseEntry, type HoldRecord } from '../../../domain/records/fieldwork-records.js';
import { appointment, at, attempt, entry, hold, ringBack } from './support.js';

export const START = Date.parse(at('09:00'));
const MINUTE = 60_000;
export const momentOf = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();

/** Minutes over three weeks, in quarters, so that things fall together now and then. */
export const minutes = fc.integer({ min: 0, max: 3 * 7 * 96 }).map((quarters) => quarters * 15);
const people = fc.constantFrom('fatima', 'joris', 'sanne');
const someone = fc.option(people);
/** Outcomes that leave a case open come up often enough to get far. */
const outcome = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('no-answer', 'busy', 'answering-machine', 'appointment', 'nobody-home') },
  { weight: 1, arbitrary: fc.constantFrom(...outcomeIds) },
);

const anyAttempt = fc
  .record({
    outcome,
    minutes,
    lasted: fc.nat(40),
    mode: fc.constantFrom('phone', 'phone', 'door'),
    inbound: fc.constantFrom(false, false, false, true),
    language: fc.constantFrom(null, null, null, 'tr', 'en'),
  })
  .map(({ minutes: end, lasted, ...part }) =>
    attempt(part.outcome, momentOf(end), { ...part, startedAt: momentOf(end - lasted) }),
  );

const anyAppointment = fc
  .tuple(minutes, minutes, someone, fc.constantFrom('phone', 'phone', 'door'))
  .map(([made, due, interviewer, mode]) => appointment(momentOf(made), momentOf(due), interviewer, { mode }));

const anyOther = fc
  .tuple(minutes, someone, fc.integer({ min: -2, max: 2 }), fc.nat(3))
  .map(([when, who, number, kind]) => {
    const moment = momentOf(when);
    if (kind === 0) return ringBack(moment, who);
    if (kind === 1) return entry('assigned', moment, { to: who });
    if (kind === 2) return entry('prioritised', moment, { priority: number });
    return entry('reopened', moment, { reason: 'new number' });
  });

export const anyEntry: fc.Arbitrary<CaseEntry> = fc.oneof(
  { weight: 4, arbitrary: anyAttempt },
  { weight: 1, arbitrary: anyAppointment },
  { weight: 1, arbitrary: anyOther },
);

export const anyLog = (maxLength = 10): fc.Arbitrary<readonly CaseEntry[]> => fc.array(anyEntry, { maxLength });

export const anyHold: fc.Arbitrary<HoldRecord | null> = fc.option(
  fc.tuple(people, minutes).map(([who, until]) => hold(who, momentOf(until))),
);

export const anyLanguage = fc.constantFrom(null, 'nl', 'nl', 'tr', 'ar');
