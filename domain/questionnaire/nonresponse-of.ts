/** Whether a respondent said "don't know" or "prefer not to say" in place of a variable's value. */
import type { ItemNonresponse } from '../records/records.js';
import type { Variable } from './codebook.js';
import { EVERY } from './question-variables.js';

export type ItemNonresponses = Readonly<Record<string, ItemNonresponse>>;

/**
 * Keys are ways into the answers: `income`, `trust.municipality`, `children[0].age`. What was said of a whole
 * question goes for all that is in it; what was said in any entry of a list goes for a repeated variable.
 */
export function nonresponseOf(variable: Variable, given: ItemNonresponses): ItemNonresponse | null {
  const key = variable.key ?? variable.question;
  const whole = Object.prototype.hasOwnProperty.call(given, key) ? given[key] : undefined;
  if (whole !== undefined) return whole;
  if (variable.path.length === 0) return null;
  for (const [place, code] of Object.entries(given)) {
    if (place.startsWith(key) && covers(place.slice(key.length), variable.path)) return code;
  }
  return null;
}

/** Whether the rest of a key, `[0].age`, leads to the variable or to something that it stands in. */
function covers(rest: string, path: readonly string[]): boolean {
  let at = 0;
  for (const step of path) {
    if (at === rest.length) return true;
    const taken = step === EVERY ? entryAt(rest, at) : stepAt(rest, at, step);
    if (taken === 0) return false;
    at += taken;
  }
  return at === rest.length;
}

/** How long `[3]` or `.3` is here; 0 when there is none. */
function entryAt(rest: string, at: number): number {
  const entry = /\[\d+\]|\.\d+/y;
  entry.lastIndex = at;
  return entry.exec(rest)?.[0].length ?? 0;
}

function stepAt(rest: string, at: number, step: string): number {
  for (const form of [`.${step}`, `[${step}]`]) if (rest.startsWith(form, at)) return form.length;
  return 0;
}
