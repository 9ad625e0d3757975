/**
 * Reads what counts of responses in the page itself, in bits between which it has its turn: where there can be no worker,
 * and in WebKit, where a worker is not to touch the store.
 */
import type { ReadResponses } from '../../../domain/person/data-store.js';
import type { PackedPart } from '../../../domain/results/packed-responses.js';
import type { ReleaseMaking } from './release-making.js';
import type { ReadingOrder } from './release-messages.js';

/** Milliseconds: a press of a key that comes in between waits no longer than a person notices. */
const SLICE = 12;
/** Some hundred kilobytes each. */
const HANDED_OVER = 4;

/**
 * A page that is left takes its workers along, and a worker of WebKit that goes with a transaction under way keeps the
 * database open for as long as the browser runs: nobody can write any more. It fell out so in 4 of 26 tries on a busy
 * machine (WebKitGTK), and in none of 360 where the page itself was reading. Every browser on iOS is one of these.
 */
export const workersMayRead = (): boolean => (navigator as { vendor?: string }).vendor?.startsWith('Apple') !== true;

/**
 * False when it could not be read; nothing was handed over then.
 * @param told  now and then, from 0 to 1
 */
export async function readHere(
  making: Pick<ReleaseMaking, 'take'>,
  { module, database, study }: ReadingOrder,
  told: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { readResponses } = (await import(/* @vite-ignore */ module)) as { readonly readResponses: ReadResponses };
  const parts: PackedPart[] = [];
  let since = performance.now();
  const rest = async (): Promise<void> => {
    if (signal?.aborted) throw new DOMException('Nobody waits for it any more.', 'AbortError');
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const done = await readResponses({ database, study, rest }, (part, share) => {
    parts.push(part);
    told(share);
  });
  signal?.throwIfAborted();
  if (!done.ok) return false;
  for (let from = 0; from < parts.length; from += HANDED_OVER) {
    await making.take({ parts: parts.slice(from, from + HANDED_OVER) });
  }
  return true;
}
