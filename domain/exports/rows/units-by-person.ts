/** The responses of each person together, as one row of the wide table holds them. */
import type { Pause } from '../export-request.js';
import type { Unit } from './units.js';

export interface UnitsByPerson {
  readonly persons: readonly (readonly Unit[])[];
  /** Which codebooks read the responses of a wave. */
  readonly answered: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Gone through in a few milliseconds. */
const STRETCH = 2_000;

/** Units come sorted by household and respondent. */
export async function unitsByPerson(units: readonly Unit[], pause: Pause): Promise<UnitsByPerson> {
  const persons: Unit[][] = [];
  const answered = new Map<number, Set<number>>();
  let last: Unit[] = [];
  let before: Unit | null = null;
  for (const [at, unit] of units.entries()) {
    if (before?.household === unit.household && before.respondent === unit.respondent) last.push(unit);
    else persons.push((last = [unit]));
    before = unit;
    const known = answered.get(unit.wave);
    if (known) known.add(unit.codebook);
    else answered.set(unit.wave, new Set([unit.codebook]));
    if (at % STRETCH === 0) await pause();
  }
  return { persons, answered };
}
