/** Code of the storage that comes when it is needed, so that a resident's page never gets it. */
import { succeed, fail } from '../domain/failure.js';
import type { StoreResult } from '../domain/records/store.js';
import { failureOf } from './failures.js';

/** A failure says why it did not come. */
export async function loaded<M>(load: () => Promise<M>): Promise<StoreResult<M>> {
  try {
    return succeed(await load());
  } catch (error) {
    return fail(failureOf(error));
  }
}
