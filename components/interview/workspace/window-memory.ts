/**
 * What a window remembers over a reload: the name by which it holds cases, and who works in it. A copied tab copies this
 * memory as well, so the name is claimed for as long as the window lives. Nothing of a household is here.
 */

const SCREENS = 'renovation-interview/screens';
const interviewerKey = (study: string): string => `renovation-interview/interviewer/${study}`;

/** Names that are in use in this page. */
const claimed = new Set<string>();
/** Names that this page gave back, until they are free. */
const leaving = new Map<string, Promise<unknown>>();

/** The right to a name; `release` gives it back to the window's memory. */
export interface ScreenName {
  readonly id: string;
  release(): void;
}

/** The first name of this window that nobody uses, or a new one. */
export async function claimScreen(newId: () => string): Promise<ScreenName> {
  const known = remembered();
  for (const id of known) {
    const name = await claim(id);
    if (name) return name;
  }
  const id = newId();
  remember(SCREENS, [...known, id].slice(-MOST).join(' '));
  return (await claim(id)) ?? { id, release: () => undefined };
}

/** A window has one workspace, or a few. */
const MOST = 8;

async function claim(id: string): Promise<ScreenName | null> {
  if (claimed.has(id)) return null;
  claimed.add(id);
  const name = `renovation-interview/${id}`;
  await leaving.get(name);
  const unlock = await lock(name);
  if (unlock === null) {
    claimed.delete(id);
    return null;
  }
  const release = (): void => {
    claimed.delete(id);
    unlock();
  };
  return { id, release };
}

/** Null when another window has it. Where there are no locks (plain http), a copied tab cannot be told apart. */
function lock(name: string): Promise<(() => void) | null> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const held = locks.request(name, { ifAvailable: true }, (granted) => {
      if (granted !== null) return new Promise<void>((end) => resolve(end));
      resolve(null);
      return undefined;
    });
    held.catch(() => resolve(() => undefined)); // a browser that keeps nothing has no locks either
    leaving.set(
      name,
      held.then(
        () => leaving.delete(name),
        () => leaving.delete(name),
      ),
    );
  });
}

export const rememberedInterviewer = (study: string): string | null => read(interviewerKey(study));

/** Null: nobody works here any more. */
export const rememberInterviewer = (study: string, interviewer: string | null): void =>
  remember(interviewerKey(study), interviewer);

const remembered = (): readonly string[] => (read(SCREENS) ?? '').split(' ').filter(Boolean);

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // storage switched off: reading it throws a SecurityError
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Switched off or full: it holds until the page goes, which is what was asked for now.
  }
}
