/** What a page and the worker that makes its releases say to each other. */
import type { KitErrorCode } from '../../../domain/failure.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { ReleaseInput } from '../../../domain/results/build-release.js';
import type { Release } from '../../../domain/results/release.js';

/** All that a release is made of, but the responses. */
export type ReleaseOrder = Omit<ReleaseInput, 'responses'>;

export type ToWorker =
  /** Some of the responses. Each is answered, so that no more are read than can be taken in. */
  | { readonly kind: 'responses'; readonly responses: readonly ResponseRecord[] }
  | { readonly kind: 'make'; readonly order: ReleaseOrder };

export type FromWorker =
  /** Its code is there. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'failed'; readonly message: string; readonly code: KitErrorCode | null };
