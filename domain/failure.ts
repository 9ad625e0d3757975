/**
 * How things go wrong in this kit. What can be expected to fail (a full disk, a misspelt key, a lost
 * connection) is a value with a reason; a bug or a broken environment is the one error class below.
 */

/** A value, or the reason why there is none. `F` is a union with a `reason`. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

/** Wraps a value that was obtained. */
export const succeed = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps the reason why a value could not be obtained. */
export const fail = <F>(failure: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure });

/** Every code is stable: hosts may test for it, and screens translate it. */
export type KitErrorCode =
  'bug/unreachable' | 'bug/contract' | 'environment/no-storage' | 'environment/no-locks' | 'environment/network';

/** A bug of ours, or an environment that lacks what the kit needs. Never thrown for bad input. */
export class KitError extends Error {
  override readonly name = 'KitError';
  constructor(
    readonly code: KitErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Proves at compile time that a switch over a union is complete. */
export function unreachable(value: never): never {
  throw new KitError('bug/unreachable', `A case that cannot happen: ${JSON.stringify(value)}`);
}
