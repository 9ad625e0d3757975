/**
 * The one joint between tags and storage: it opens the store that `<renovation-study>` and the default study provide.
 * One store per page, whatever the number of studies in it; it stays open until the page goes.
 * Why here and nowhere else: docs/decisions/0001-the-one-joint.md.
 */
import type { Store, StoreResult } from '../../domain/records/store.js';
import { deviceClock } from './clock-service.js';
import type { LateReleases } from './late-releases.js';

let opening: Promise<StoreResult<Store>> | undefined;

/**
 * The store, or the reason why there is none; lesser trouble is in the store's `health`. Rejects when the code of the
 * storage could not be loaded. Only a store is kept: after a failure the next one who asks tries again.
 */
export function localStore(): Promise<StoreResult<Store>> {
  if (opening) return opening;
  const attempt = open();
  opening = attempt;
  const forget = (): void => {
    if (opening === attempt) opening = undefined;
  };
  attempt.then(({ ok }) => {
    if (!ok) forget();
  }, forget);
  return attempt;
}

async function open(): Promise<StoreResult<Store>> {
  const { openStore } = await import('../../storage/open-store.js');
  return openStore({ clock: deviceClock });
}

/** Whether nothing was ever kept in this browser. */
export const isFirstVisit = async (): Promise<boolean> => (await import('../../storage/open-store.js')).isFirstVisit();

/** What makes the releases of a local store. Its code travels with that of the storage: without a store there are none. */
export const lateReleases = async (): Promise<typeof LateReleases> => (await import('./late-releases.js')).LateReleases;
