/** Why a store did not read or write: what every port to the records of this device has in common. */
import type { Result } from '../failure.js';
import type { ResponseRecord } from './records.js';

/** Why a read or write did not happen. Each reason has a sentence in the locales. */
export type StoreFailure =
  | { readonly reason: 'quota'; readonly usage: number | null; readonly quota: number | null }
  | { readonly reason: 'newer-version'; readonly stored: number; readonly known: number }
  | { readonly reason: 'switched-off' }
  | { readonly reason: 'blocked' }
  | { readonly reason: 'terminated' }
  | { readonly reason: 'closed' }
  | { readonly reason: 'conflict'; readonly stored: ResponseRecord }
  | { readonly reason: 'not-found' }
  | { readonly reason: 'failed'; readonly detail: string };

export type StoreResult<T> = Result<T, StoreFailure>;
