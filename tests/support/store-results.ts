/** Ways to say in a test what a store should have answered, with its answer in the message when it did not. */
import { expect } from 'chai';
import type { Result } from '../../domain/failure.js';
import type { HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { FieldworkResult } from '../../domain/records/fieldwork-store.js';
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

/** What the fieldwork answered, where no one else’s hold was expected in the way. */
export async function stored<T>(result: FieldworkResult<T> | Promise<FieldworkResult<T>>): Promise<StoreResult<T>> {
  const settled = await result;
  if (settled.ok) return settled;
  const { failure } = settled;
  if (failure.reason === 'held') throw new Error(`Held by ${failure.hold.interviewer} on ${failure.hold.screen}`);
  return { ok: false, failure };
}

/** The hold that stood in the way; fails the test when none did. */
export async function heldBy(
  result: FieldworkResult<unknown> | Promise<FieldworkResult<unknown>>,
): Promise<HoldRecord> {
  const settled = await result;
  if (settled.ok || settled.failure.reason !== 'held') throw new Error(`Expected a hold: ${JSON.stringify(settled)}`);
  return settled.failure.hold;
}
