/** Lets go of what is kept of a response for releases (`counted-parts.ts`): apart, since a resident's page has no other use for it. */
import type { Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import { holds } from './stretch.js';

/** Nothing that was said in these responses is kept any more, nor in what is kept together with it. */
export async function forgetCounted(transaction: Writing, ids: readonly string[]): Promise<void> {
  const parts = transaction.objectStore('countedParts');
  const kept = await parts.getAllKeys();
  const touched = kept.filter(([upto, after]) => ids.some((id) => holds({ after, upto }, id)));
  await requestAll(touched, (key) => parts.delete(key));
}
