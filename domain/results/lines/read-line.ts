/**
 * One line of a file of records (NDJSON): a response, the place of a home, or an erasure. A record stands there as it
 * is, or as in a backup once it is opened, `{"kind": "responses", "record": …}`. docs/release-cli.md has the form.
 */
import { fail, succeed, type Result } from '../../failure.js';
import type { HouseholdPlace, HouseholdRecord, ResponseRecord } from '../../records/records.js';
import type { Misfit, Shape } from '../shape.js';
import { writePath } from '../write-path.js';
import { erasureShape, placeShape, responseShape } from './record-shapes.js';

export type RecordLine =
  | { readonly kind: 'response'; readonly response: ResponseRecord }
  | { readonly kind: 'place'; readonly place: HouseholdPlace; readonly revision: number }
  /** Everything about this household is to go. */
  | { readonly kind: 'erasure'; readonly household: string }
  /** Of a backup, and none of a release's business: consents, cases, files. */
  | { readonly kind: 'other' };

export type LineFault =
  | { readonly reason: 'not-json'; readonly detail: string }
  | { readonly reason: 'not-an-object' }
  /** An object, but neither a response nor a home. */
  | { readonly reason: 'unknown-record' }
  /** `path` as in `definition.version`. */
  | { readonly reason: 'wrong-field'; readonly path: string; readonly expected: string };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readLine(text: string): Result<RecordLine, LineFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ reason: 'not-json', detail: error instanceof Error ? error.message : '' });
  }
  if (!isObject(value)) return fail({ reason: 'not-an-object' });
  const { kind, record } = value;
  if (typeof kind === 'string' && record !== undefined) {
    return isObject(record) ? wrapped(kind, record) : fail(wrong({ path: ['record'], expected: 'an object' }));
  }
  if ('contents' in value || 'part' in value) return succeed({ kind: 'other' });
  if ('answers' in value) return responseIn(value);
  if ('complex' in value) return placeIn(value);
  return fail({ reason: 'unknown-record' });
}

function wrapped(kind: string, record: Json): Result<RecordLine, LineFault> {
  switch (kind) {
    case 'responses':
      return responseIn(record);
    case 'households':
      return placeIn(record);
    case 'erasures':
      return fitting(erasureShape, record, () => ({ kind: 'erasure', household: record['id'] as string }));
    default:
      return succeed({ kind: 'other' });
  }
}

const responseIn = (record: Json): Result<RecordLine, LineFault> =>
  fitting(responseShape, record, () => ({ kind: 'response', response: record as unknown as ResponseRecord }));

/** Name, address and telephone go no further than here. */
const placeIn = (record: Json): Result<RecordLine, LineFault> =>
  fitting(placeShape, record, () => {
    const { id, complex, building, stairwell, revision } = record as unknown as Partial<HouseholdRecord> &
      HouseholdPlace;
    return { kind: 'place', place: { id, complex, building, stairwell }, revision: revision ?? 0 };
  });

function fitting(shape: Shape, record: Json, make: () => RecordLine): Result<RecordLine, LineFault> {
  const misfit = shape(record);
  return misfit ? fail(wrong(misfit)) : succeed(make());
}

const wrong = ({ path, expected }: Misfit): LineFault => ({ reason: 'wrong-field', path: writePath(path), expected });
