/** Who reads all responses says so, by the browser's lock manager where there is one: whoever has time lets them go first. */

/** Runs `work` meanwhile. Never waits for anybody. */
export async function whileReading<T>(database: string, work: () => Promise<T>): Promise<T> {
  const held = { begun: false };
  const begin = (): Promise<T> => {
    held.begun = true;
    return work();
  };
  const manager = lockManager();
  if (!manager) return work();
  try {
    return await manager.request(nameOf(database), { mode: 'shared' }, begin);
  } catch (error) {
    // Refused, which is no reason not to read.
    if (held.begun) throw error;
    return work();
  }
}

export async function somebodyReads(database: string, manager: LockManager): Promise<boolean> {
  const { held = [] } = await manager.query();
  return held.some(({ name }) => name === nameOf(database));
}

/** Missing on pages without https. */
export const lockManager = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

const nameOf = (database: string): string => `${database}/responses-read`;
