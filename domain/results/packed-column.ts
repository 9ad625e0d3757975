/**
 * Values of one kind, one per response, as numbers into a list of the different ones: a byte for each answer of a
 * hundred thousand, and one copy of what many gave.
 */

/** How many values one, two and four bytes tell apart. */
const BYTE = 0x100;
const WORD = 0x10000;
const LONG = 0x100000000;
const SMALLEST = 1024;
/** A longer text is somebody's own words, and hardly anybody else's. */
const LONGEST_SHARED = 200;

/** What stands at a place that was never set. */
export const NOTHING = 0;

/** A stretch of a column, to be kept or sent. A code is one more than the place of its value; `NOTHING` has none. */
export interface PackedValues<T> {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly values: readonly T[];
}

export class PackedColumn<T> {
  #codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(0);
  /** One more than the largest number that fits. */
  #limit = BYTE;
  /** The first one stands for nothing. */
  readonly #values: (T | undefined)[] = [undefined];
  readonly #codeOf = new Map<unknown, number>();
  /** Lists and objects, by how they are written. */
  readonly #codeOfText = new Map<string, number>();

  set(place: number, value: T): void {
    const code = this.#code(value);
    if (place >= this.#codes.length || code >= this.#limit) this.#grow(place, code);
    this.#codes[place] = code;
  }

  /** `NOTHING` where no value was set. */
  code(place: number): number {
    return this.#codes[place] ?? NOTHING;
  }

  value(code: number): T | undefined {
    return this.#values[code];
  }

  at(place: number): T | undefined {
    return this.#values[this.code(place)];
  }

  /** The first places of the column, without what they do not hold. */
  packed(places: number): PackedValues<T> {
    const codes = this.#codes.slice(0, places);
    if (codes.length === places) return { codes, values: this.#values.slice(1) as T[] };
    const Size = codes.constructor as Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor;
    const whole = new Size(places);
    whole.set(codes);
    return { codes: whole, values: this.#values.slice(1) as T[] };
  }

  /** Puts a stretch at a place and those that follow. */
  append(place: number, { codes, values }: PackedValues<T>): void {
    const codeOf = [NOTHING, ...values.map((value) => this.#code(value))];
    const largest = codeOf.reduce((most, code) => Math.max(most, code), NOTHING);
    const end = place + codes.length;
    if (end > this.#codes.length || largest >= this.#limit) this.#grow(end - 1, largest);
    const own = this.#codes;
    for (let index = 0; index < codes.length; index += 1)
      own[place + index] = codeOf[codes[index] ?? NOTHING] ?? NOTHING;
  }

  #code(value: T): number {
    if (typeof value === 'object' && value !== null) {
      const text = JSON.stringify(value);
      return text.length > LONGEST_SHARED ? this.#keep(value) : this.#find(this.#codeOfText, text, value);
    }
    if (typeof value === 'string' && value.length > LONGEST_SHARED) return this.#keep(value);
    return this.#find(this.#codeOf, value, value);
  }

  #find<K>(known: Map<K, number>, key: K, value: T): number {
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, this.#values.length);
    return this.#keep(value);
  }

  #keep(value: T): number {
    return this.#values.push(value) - 1;
  }

  #grow(place: number, code: number): void {
    const old = this.#codes;
    const length = place < old.length ? old.length : Math.max(place + 1, old.length * 2, SMALLEST);
    if (code >= this.#limit) this.#limit = code < WORD ? WORD : LONG;
    const Size = this.#limit === BYTE ? Uint8Array : this.#limit === WORD ? Uint16Array : Uint32Array;
    this.#codes = new Size(length);
    this.#codes.set(old);
  }
}
