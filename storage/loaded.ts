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

/** The same for a part of the store: made once, and tried again after it did not come. */
export function loadedOnce<M>(make: () => Promise<M>): () => Promise<StoreResult<M>> {
  let made: Promise<M> | undefined;
  return async () => {
    const mine = (made ??= make());
    const part = await loaded(() => mine);
    if (!part.ok && made === mine) made = undefined;
    return part;
  };
}
