/** The other way: records as lines (NDJSON), with what a release is counted from and nothing else. */
import type { HouseholdPlace } from '../../records/records.js';
import type { CountedResponse } from '../packed-responses.js';

/** Ends with a line feed. Which questions were in front of the person stays; when, and for how long, does not. */
export function responseLine(response: CountedResponse): string {
  const { id, study, household, respondent, wave, definition, state, answers, itemNonresponse, revision } = response;
  const { changedAt, completedAt } = response;
  const timings = Object.fromEntries(Object.keys(response.timings).map((question) => [question, {}]));
  return line({
    ...{ id, study, household, respondent, wave, definition, state, answers, itemNonresponse, timings },
    ...{ changedAt, completedAt, revision },
  });
}

/** Ends with a line feed. */
export const placeLine = ({ id, complex, building, stairwell }: HouseholdPlace): string =>
  line({ id, complex, building, stairwell });

const line = (record: object): string => `${JSON.stringify(record)}\n`;
