/** The data of an SPSS system file in byte codes: eight codes, then the eight-byte values that some of them stand for. */
import type { ByteWriter } from '../bytes.js';

const BIAS = 100;
const LARGEST_CODE = 251;
const END = 252;
const LITERAL = 253;
const SPACES = 254;
const SYSTEM_MISSING = 255;

export class SavCases {
  readonly #codes = new Uint8Array(8);
  readonly #values = new Uint8Array(64);
  readonly #view = new DataView(this.#values.buffer);
  #count = 0;
  #length = 0;

  constructor(readonly out: ByteWriter) {}

  number(value: number): void {
    const code = value + BIAS;
    if (Number.isInteger(code) && code >= 1 && code <= LARGEST_CODE) {
      this.#put(code);
      return;
    }
    this.#view.setFloat64(this.#length, value, true);
    this.#length += 8;
    this.#put(LITERAL);
  }

  missing(): void {
    this.#put(SYSTEM_MISSING);
  }

  /** @param eights  how many times eight bytes it takes in the file, filled up with spaces */
  text(bytes: Uint8Array, eights: number): void {
    for (let place = 0; place < eights; place += 1) {
      const part = bytes.subarray(place * 8, place * 8 + 8);
      if (part.length === 0) {
        this.#put(SPACES);
        continue;
      }
      this.#values.fill(0x20, this.#length, this.#length + 8);
      this.#values.set(part, this.#length);
      this.#length += 8;
      this.#put(LITERAL);
    }
  }

  end(): void {
    this.#put(END);
    while (this.#count > 0) this.#put(0);
  }

  #put(code: number): void {
    this.#codes[this.#count] = code;
    this.#count += 1;
    if (this.#count < 8) return;
    this.out.bytes(this.#codes);
    this.out.bytes(this.#values.subarray(0, this.#length));
    this.#count = 0;
    this.#length = 0;
  }
}
