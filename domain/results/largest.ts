/** The largest numbers in every slot: a sum that a few people make up says what they have. */
import type { Tally } from './count.js';
import { at } from './count.js';
import type { Design } from './design.js';

/** As many as a rule of dominance looks at. */
export const LARGEST = 3;

/** @param indices of `countingIndex`: one per breakdown, or a single one without breakdown */
export function largest(values: Float64Array, design: Design, indices: readonly Uint32Array[]): Tally<Float64Array> {
  const { waves, places, breakdowns, slots } = design;
  const tally: Tally<Float64Array> = { width: LARGEST, figures: new Float64Array(waves * slots.length * LARGEST) };
  const { figures } = tally;
  const put = (wave: number, slot: number, value: number): void => {
    const first = at(tally, design, wave, slot);
    let own = value;
    for (let place = first; place < first + LARGEST; place += 1) {
      const other = figures[place] ?? 0;
      if (own <= other) continue;
      figures[place] = own;
      own = other;
    }
  };
  indices.forEach((index, breakdown) => {
    const groups = (breakdowns[breakdown]?.groups.length ?? 0) + 1;
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] ?? NaN;
      if (Number.isNaN(value) || value <= 0) continue;
      const cell = index[row] ?? 0;
      const place = Math.floor(cell / groups) % places;
      const wave = Math.floor(cell / groups / places);
      if (breakdown === 0) {
        put(wave, design.slotOf(place, 0), value);
        put(wave, design.slotOf(places, 0), value);
      }
      if (breakdowns.length === 0) continue;
      const group = design.groupOf(breakdown, cell % groups);
      put(wave, design.slotOf(place, group), value);
      put(wave, design.slotOf(places, group), value);
    }
  });
  return tally;
}
