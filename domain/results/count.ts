/**
 * Counting: one pass over a column per breakdown, into one table of small numbers, which is then added up over
 * groups and complexes. The passes are the only code whose time grows with the number of respondents.
 */
import { countsOf, FIRST_CHOICE, type Column } from './columns.js';
import type { Design } from './design.js';

/** Figures per wave and slot, in rows of `width`. */
export interface Tally<A extends Uint32Array | Float64Array = Uint32Array> {
  readonly width: number;
  readonly figures: A;
}

/** Position of a slot's first figure. */
export const at = ({ width }: Tally<Uint32Array | Float64Array>, design: Design, wave: number, slot: number): number =>
  (wave * design.slots.length + slot) * width;

/**
 * Counts a column for every wave and slot.
 * @param indices of `countingIndex`: one per breakdown, or a single one without breakdown
 */
export function count(column: Column, design: Design, indices: readonly Uint32Array[]): Tally {
  const width = countsOf(column);
  return gather(
    width,
    design,
    indices,
    (length) => new Uint32Array(length),
    (into, index) => {
      if (column.kind === 'bits') countBits(column, index, into, width);
      else countCodes(column.codes, index, into, width);
    },
  );
}

/** Runs a pass per breakdown and adds up: everybody from the first pass, all complexes from the complexes. */
export function gather<A extends Uint32Array | Float64Array>(
  width: number,
  design: Design,
  indices: readonly Uint32Array[],
  allocate: (length: number) => A,
  pass: (into: A, index: Uint32Array) => void,
): Tally<A> {
  const { waves, places, breakdowns, slots } = design;
  const tally: Tally<A> = { width, figures: allocate(waves * slots.length * width) };
  const { figures } = tally;
  indices.forEach((index, breakdown) => {
    const groups = (breakdowns[breakdown]?.groups.length ?? 0) + 1;
    const counted = allocate(waves * places * groups * width);
    pass(counted, index);
    const add = (wave: number, slot: number, from: number): void => {
      const to = at(tally, design, wave, slot);
      for (let cell = 0; cell < width; cell += 1)
        figures[to + cell] = (figures[to + cell] ?? 0) + (counted[from + cell] ?? 0);
    };
    let from = 0;
    for (let wave = 0; wave < waves; wave += 1) {
      for (let place = 0; place < places; place += 1) {
        for (let group = 0; group < groups; group += 1, from += width) {
          if (breakdown === 0) {
            add(wave, design.slotOf(place, 0), from);
            add(wave, design.slotOf(places, 0), from);
          }
          if (breakdowns.length === 0) continue;
          add(wave, design.slotOf(place, design.groupOf(breakdown, group)), from);
          add(wave, design.slotOf(places, design.groupOf(breakdown, group)), from);
        }
      }
    }
  });
  return tally;
}

/**
 * Neighbours often share a cell, and a processor that has just written a number waits before it reads it again. So
 * four rows at a time count into four tables, which are added up at the end: twice as fast.
 */
function countCodes(codes: Uint8Array | Uint16Array, index: Uint32Array, into: Uint32Array, width: number): void {
  const rows = codes.length;
  const fours = rows - (rows % 4);
  const another = (): Uint32Array => new Uint32Array(into.length);
  const [second, third, fourth] = [another(), another(), another()];
  for (let row = 0; row < fours; row += 4) {
    const a = (index[row] ?? 0) * width + (codes[row] ?? 0);
    const b = (index[row + 1] ?? 0) * width + (codes[row + 1] ?? 0);
    const c = (index[row + 2] ?? 0) * width + (codes[row + 2] ?? 0);
    const d = (index[row + 3] ?? 0) * width + (codes[row + 3] ?? 0);
    into[a] = (into[a] ?? 0) + 1;
    second[b] = (second[b] ?? 0) + 1;
    third[c] = (third[c] ?? 0) + 1;
    fourth[d] = (fourth[d] ?? 0) + 1;
  }
  for (let row = fours; row < rows; row += 1) {
    const cell = (index[row] ?? 0) * width + (codes[row] ?? 0);
    into[cell] = (into[cell] ?? 0) + 1;
  }
  for (let cell = 0; cell < into.length; cell += 1) {
    into[cell] = (into[cell] ?? 0) + (second[cell] ?? 0) + (third[cell] ?? 0) + (fourth[cell] ?? 0);
  }
}

function countBits(
  { codes, words, wordsPerRow }: Extract<Column, { kind: 'bits' }>,
  index: Uint32Array,
  into: Uint32Array,
  width: number,
): void {
  const rows = codes.length;
  for (let row = 0; row < rows; row += 1) {
    const start = (index[row] ?? 0) * width;
    const code = start + (codes[row] ?? 0);
    into[code] = (into[code] ?? 0) + 1;
    for (let word = 0; word < wordsPerRow; word += 1) {
      let bits = words[row * wordsPerRow + word] ?? 0;
      const first = start + FIRST_CHOICE + 1 + word * 32;
      while (bits !== 0) {
        const cell = first + 31 - Math.clz32(bits & -bits);
        into[cell] = (into[cell] ?? 0) + 1;
        bits &= bits - 1;
      }
    }
  }
}

/** For scores and numbers: per slot how many have one, their sum, and the sum of their squares. */
export const MOMENTS = 3;

export function moments(values: Float64Array, design: Design, indices: readonly Uint32Array[]): Tally<Float64Array> {
  return gather(
    MOMENTS,
    design,
    indices,
    (length) => new Float64Array(length),
    (into, index) => {
      for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? 0;
        if (Number.isNaN(value)) continue;
        const cell = (index[row] ?? 0) * MOMENTS;
        into[cell] = (into[cell] ?? 0) + 1;
        into[cell + 1] = (into[cell + 1] ?? 0) + value;
        into[cell + 2] = (into[cell + 2] ?? 0) + value * value;
      }
    },
  );
}
