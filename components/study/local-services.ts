/**
 * The one joint between tags and storage: it opens the store that `<renovation-study>` and the default study provide.
 * One store per page, whatever the number of studies in it; it stays open until the page goes.
 * Why here and nowhere else: docs/decisions/0001-the-one-joint.md.
 */
import type { Store } from '../../domain/records/store.js';

let opening: Promise<Store> | undefined;

/** Rejects when the storage could not be loaded at all; every lesser trouble is in the store's `health`. */
export function localStore(): Promise<Store> {
  if (opening) return opening;
  const attempt = import('../../storage/open-store.js').then(({ openStore }) => openStore());
  opening = attempt;
  // A failure is not kept: the next one who asks tries again.
  attempt.catch(() => {
    opening = undefined;
  });
  return attempt;
}
