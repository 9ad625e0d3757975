/** Ways to say in a test what a store should have answered, with its answer in the message when it did not. */
import { expect } from 'chai';
import type { Result } from '../../domain/failure.js';
import type { StoreFailure, StoreResult } from '../../domain/records/store.js';

/** The value that was asked for; fails the test when there is none. */
export async function valueOf<T>(result: StoreResult<T> | Promise<StoreResult<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`Expected a value, and got ${JSON.stringify(settled.failure)}`);
  return settled.value;
}

/** The failure of the wanted reason; fails the test when it went well, or wrong in another way. */
export async function failureOf<R extends StoreFailure['reason']>(
  result: Result<unknown, StoreFailure> | Promise<Result<unknown, StoreFailure>>,
  reason: R,
): Promise<Extract<StoreFailure, { reason: R }>> {
  const settled = await result;
  expect(settled.ok ? 'success' : settled.failure.reason, JSON.stringify(settled)).to.equal(reason);
  if (settled.ok) throw new Error('Expected a failure.');
  return settled.failure as Extract<StoreFailure, { reason: R }>;
}
