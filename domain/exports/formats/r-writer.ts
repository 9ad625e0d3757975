/** The items of R's serialization, version 2, big-endian (XDR). Source: R Internals, 1.8; R's src/main/serialize.c. */
import { strToU8 } from 'fflate';
import { ByteWriter } from '../bytes.js';

const SYMBOL = 1;
const CHARACTERS = 9;
const INTEGERS = 13;
const DOUBLES = 14;
const STRINGS = 16;
const VECTOR = 19;
/** An item of a pairlist with a name. */
const TAGGED = 0x402;
const IS_OBJECT = 0x100;
const HAS_ATTRIBUTES = 0x200;
/** Bits of a text, beside its type: how it is encoded. */
const UTF8 = 8 << 12;
const ASCII = 64 << 12;

/** The upper half of NA; its lowest byte holds a tag. The lower half is 1954. */
const NA_UPPER = 0x7ff00000;
const NA_LOWER = 1954;

/** The end of a list of attributes. */
export const NIL = 0xfe;
/** NA as a whole number. */
export const NULL_LENGTH = -2_147_483_648;

export class RWriter {
  readonly #out = new ByteWriter(false);

  take(): Uint8Array {
    return this.#out.take();
  }

  int32(value: number): void {
    this.#out.int32(value);
  }

  /** XDR, version 2, written by an R 4.0.0, to be read by 2.3.0 and later. */
  header(): void {
    this.#out.text('X\n');
    for (const number of [2, 0x040000, 0x020300]) this.int32(number);
  }

  /** A list that is an object; its items follow, then its attributes. */
  vectorStart(length: number): void {
    this.int32(VECTOR | IS_OBJECT | HAS_ATTRIBUTES);
    this.int32(length);
  }

  /** The name of an attribute; its value follows. */
  attribute(name: string): void {
    this.int32(TAGGED);
    this.int32(SYMBOL);
    this.characters(name);
  }

  /** @param attributes  whether they follow */
  strings(texts: readonly (string | null)[], attributes = false): void {
    this.stringsStart(texts.length, attributes);
    for (const text of texts) this.characters(text);
  }

  integers(numbers: readonly number[]): void {
    this.int32(INTEGERS);
    this.int32(numbers.length);
    for (const number of numbers) this.int32(number);
  }

  numbers(values: readonly number[], names?: readonly string[]): void {
    this.int32(DOUBLES | (names ? HAS_ATTRIBUTES : 0));
    this.int32(values.length);
    for (const value of values) this.#out.float64(value);
    if (!names) return;
    this.attribute('names');
    this.strings(names);
    this.int32(NIL);
  }

  /** A column of so many texts, each as `characters`; attributes follow or not. */
  stringsStart(length: number, attributes = false): void {
    this.int32(STRINGS | (attributes ? HAS_ATTRIBUTES : 0));
    this.int32(length);
  }

  /** A column of so many numbers, each as `double` or `tagged`; attributes follow, a class among them or not. */
  doublesStart(length: number, hasClass: boolean): void {
    this.int32(DOUBLES | (hasClass ? IS_OBJECT : 0) | HAS_ATTRIBUTES);
    this.int32(length);
  }

  double(value: number): void {
    this.#out.float64(value);
  }

  /** An NA of a number with a tag in it, or without one. In two halves: a NaN loses them on its way through JavaScript. */
  tagged(tag: number): void {
    this.int32(NA_UPPER + tag);
    this.int32(NA_LOWER);
  }

  characters(text: string | null): void {
    if (text === null) {
      this.int32(CHARACTERS);
      this.int32(-1);
      return;
    }
    const bytes = strToU8(text);
    this.int32(CHARACTERS | (bytes.length === text.length ? ASCII : UTF8));
    this.int32(bytes.length);
    this.#out.bytes(bytes);
  }
}
