/** Who supervises in this window: kept until it is closed, so that a reload asks nobody again. */

const keyOf = (study: string): string => `renovation-kit/supervisor/${study}`;

export function rememberedSupervisor(study: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(study));
  } catch {
    return null; // a browser that keeps nothing asks again
  }
}

/** @param name null forgets it */
export function rememberSupervisor(study: string, name: string | null): void {
  try {
    if (name === null) sessionStorage.removeItem(keyOf(study));
    else sessionStorage.setItem(keyOf(study), name);
  } catch {
    // Then it lasts until the page is left.
  }
}
