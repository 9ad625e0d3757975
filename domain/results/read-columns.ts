/**
 * Reads answers into columns, response by response, so that each response is gone through once. Without the survey
 * engine there is no telling why a question was not answered, but a response keeps a time for every question that was
 * in front of the person: with a time it was skipped (missing), without one it was never asked.
 */
import type { Variable } from '../questionnaire/codebook.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { wasAsked } from '../questionnaire/was-asked.js';
import type { CatalogueQuestion } from './catalogue.js';
import type { NamedBin } from './bins.js';
import { columnReader, type ColumnReader, type QuestionColumn } from './column-readers.js';
import { DONT_KNOW, FIRST_CHOICE, MISSING, NOT_ASKED, REFUSED } from './columns.js';
import type { CountedResponse } from './packed-responses.js';
import { isSaidOf, plainValue } from './plain-value.js';
import type { Answered, Respondents } from './respondents.js';
import type { Steps } from './steps.js';

/** @param binsOf the bins of a number that is split by a breakdown; null leaves the bins to the numbers themselves */
/** Steps of a few thousand responses. */
export function* readColumns(
  catalogue: readonly CatalogueQuestion[],
  { rows, answered }: Respondents,
  languages: readonly string[],
  binsOf: (question: CatalogueQuestion) => readonly NamedBin[] | null,
): Steps<readonly QuestionColumn[]> {
  const readers = catalogue.map((question) => columnReader(question, rows, languages, binsOf(question)));
  const total = answered.reduce((sum, { responses }) => sum + responses.length, 0);
  let read = 0;
  for (const source of answered) {
    const tasks = catalogue.flatMap((question, index): Task[] => {
      const reader = readers[index];
      const variable = question.sources.find((one) => one.answered === source)?.variable;
      return reader && variable ? [{ reader, variable, codes: reader.codes }] : [];
    });
    for (let from = 0; from < source.responses.length; from += STEP) {
      yield (read + from) / total;
      readResponses(source, tasks, from, from + STEP);
    }
    read += source.responses.length;
  }
  return readers.map((reader) => reader.finish());
}

/** Responses that are read in some milliseconds. */
const STEP = 2_000;

interface Task {
  readonly reader: ColumnReader;
  readonly variable: Variable;
  readonly codes: Uint8Array | Uint16Array;
}

function readResponses({ responses, rows }: Answered, tasks: readonly Task[], from: number, to: number): void {
  responses.slice(from, to).forEach((response, index) => {
    const row = rows[from + index] ?? 0;
    const { answers } = response;
    const apart = Object.keys(response.itemNonresponse);
    for (const { reader, variable, codes } of tasks) {
      // Another questionnaire of the same wave gave a value already.
      if ((codes[row] ?? 0) >= FIRST_CHOICE) continue;
      const plain = plainValue(variable, answers);
      const code = plain === undefined ? null : reader.read(plain, variable, answers, row);
      if (code !== null) codes[row] = code;
      else if (codes[row] === NOT_ASKED || codes[row] === MISSING) {
        codes[row] = absence(variable, response, answers, apart, codes[row] ?? NOT_ASKED);
      }
    }
  });
}

/** Why there is no value. The answers come along: a response that is packed puts them together at every look. */
function absence(
  variable: Variable,
  response: CountedResponse,
  answers: CountedResponse['answers'],
  apart: readonly string[],
  known: number,
): number {
  if (isSaidOf(variable, apart)) {
    const said = nonresponseOf(variable, response.itemNonresponse);
    if (said !== null) return said === 'refused' ? REFUSED : DONT_KNOW;
  }
  return wasAsked(variable, response.timings, answers) ? MISSING : known;
}
