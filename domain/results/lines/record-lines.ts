/**
 * Gathers the lines of files of records into what a release is made of. A record may stand there in several revisions,
 * as a log has it: the last one counts. Two that differ under one revision are a conflict, which a person has to solve.
 */
import { fail, succeed, type Result } from '../../failure.js';
import type { HouseholdPlace, ResponseRecord } from '../../records/records.js';
import { LeanResponses } from '../lean-response.js';
import { readLine, type LineFault } from './read-line.js';

/** Where a line is: lines count from 1. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

export type LineFailure =
  | LineFault
  /** Another line says something else under the same key and revision. */
  | { readonly reason: 'conflict'; readonly id: string; readonly other: LinePlace };

interface Kept<T> {
  readonly record: T;
  readonly revision: number;
  readonly place: LinePlace;
}

export interface GatheredRecords {
  /** Without those of households that were erased. */
  readonly responses: readonly ResponseRecord[];
  readonly places: readonly HouseholdPlace[];
  /** Responses that went, because their household was erased. */
  readonly erased: number;
}

export class RecordLines {
  readonly #lean = new LeanResponses();
  readonly #responses = new Map<string, Kept<ResponseRecord>>();
  readonly #places = new Map<string, Kept<HouseholdPlace>>();
  readonly #erased = new Set<string>();

  /** An empty line is none. */
  add(text: string, place: LinePlace): Result<null, LineFailure> {
    if (text.trim() === '') return succeed(null);
    const read = readLine(text);
    if (!read.ok) return read;
    const line = read.value;
    switch (line.kind) {
      case 'response':
        return keep(this.#responses, this.#lean.lean(line.response), line.response.revision, place);
      case 'place':
        return keep(this.#places, line.place, line.revision, place);
      case 'erasure':
        this.#erased.add(line.household);
        return succeed(null);
      case 'other':
        return succeed(null);
    }
  }

  gathered(): GatheredRecords {
    const all = [...this.#responses.values()].map(({ record }) => record);
    const responses = all.filter(({ household }) => household === null || !this.#erased.has(household));
    const places = [...this.#places.values()].map(({ record }) => record).filter(({ id }) => !this.#erased.has(id));
    return { responses, places, erased: all.length - responses.length };
  }
}

function keep<T extends { readonly id: string }>(
  kept: Map<string, Kept<T>>,
  record: T,
  revision: number,
  place: LinePlace,
): Result<null, LineFailure> {
  const known = kept.get(record.id);
  if (known && known.revision > revision) return succeed(null);
  if (known?.revision === revision) {
    const same = JSON.stringify(known.record) === JSON.stringify(record);
    return same ? succeed(null) : fail({ reason: 'conflict', id: record.id, other: known.place });
  }
  kept.set(record.id, { record, revision, place });
  return succeed(null);
}
