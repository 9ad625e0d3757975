/** Locks where the browser has no lock manager (an intranet without https): by word of mouth, or within one page. */
import { PageLocks } from './page-locks.js';
import type { ResponseLocks } from './response-locks.js';
import { SpokenLocks } from './spoken-locks.js';
import { openChannel } from './wire.js';

export function otherLocks(name: string, newId: () => string): ResponseLocks {
  const channel = openChannel(`${name}/locks`);
  if (!channel) return new PageLocks();
  return new SpokenLocks(channel, newId(), (milliseconds, callback) => void setTimeout(callback, milliseconds));
}
