/** What a page and the worker that makes its releases say to each other. */
import type { KitErrorCode } from '../../../domain/failure.js';
import type { ResponseReader } from '../../../domain/person/data-store.js';
import type { HouseholdPlace, ResponseRecord } from '../../../domain/records/records.js';
import type { ReleaseInput } from '../../../domain/results/build-release.js';
import type { PackedPart } from '../../../domain/results/packed-responses.js';
import type { Release } from '../../../domain/results/release.js';

/** All that a release is made of, but the records. */
export type ReleaseOrder = Omit<ReleaseInput, 'responses' | 'places'>;

/** Some of the records of a study. */
export interface SomeRecords {
  readonly responses?: readonly ResponseRecord[];
  /** What counts of responses, as it is kept. */
  readonly parts?: readonly PackedPart[];
  readonly places?: readonly HouseholdPlace[];
}

/** Where the worker finds the responses of a study itself. */
export interface ReadingOrder extends ResponseReader {
  readonly study: string;
}

export type ToWorker =
  /** Each is answered, so that no more are read than can be taken in. */
  | { readonly kind: 'records'; readonly records: SomeRecords }
  | { readonly kind: 'read'; readonly order: ReadingOrder }
  | { readonly kind: 'keep'; readonly reader: ResponseReader }
  | { readonly kind: 'make'; readonly order: ReleaseOrder }
  /** Nobody waits any more: the worker goes when it has let go of the database. Not answered. */
  | { readonly kind: 'end' };

export type FromWorker =
  /** Its code is there. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'taken' }
  /** Whether all could be read; if not, none of them is kept. */
  | { readonly kind: 'read'; readonly whole: boolean }
  /** What could be kept ahead is kept. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'failed'; readonly message: string; readonly code: KitErrorCode | null };
