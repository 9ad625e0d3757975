/** Writes numbers and texts into chunks of bytes, in either order of bytes. */
import { strToU8 } from 'fflate';

export class ByteWriter {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;
  #taken = 0;

  constructor(
    readonly littleEndian: boolean,
    size = 1 << 16,
  ) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Bytes written since the beginning, those taken included. */
  get position(): number {
    return this.#taken + this.#at;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#at);
    this.#taken += this.#at;
    this.#at = 0;
    return taken;
  }

  uint8(value: number): void {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
  }

  uint16(value: number): void {
    const at = this.#room(2);
    this.#view.setUint16(at, value, this.littleEndian);
  }

  int32(value: number): void {
    const at = this.#room(4);
    this.#view.setInt32(at, value, this.littleEndian);
  }

  /** Whole numbers up to 2^53, as 64 bits. */
  uint64(value: number): void {
    const at = this.#room(8);
    this.#view.setBigUint64(at, BigInt(value), this.littleEndian);
  }

  float64(value: number): void {
    const at = this.#room(8);
    this.#view.setFloat64(at, value, this.littleEndian);
  }

  bytes(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  /** ASCII or UTF-8, as it is. */
  text(text: string): void {
    this.bytes(strToU8(text));
  }

  /** UTF-8 in a field of fixed length, filled up with `fill`; what is too long is cut between two characters. */
  field(text: string, length: number, fill: number): void {
    const bytes = cutUtf8(text, length);
    const at = this.#room(length);
    this.#bytes.fill(fill, at, at + length);
    this.#bytes.set(bytes, at);
  }

  fill(length: number, value: number): void {
    const at = this.#room(length);
    this.#bytes.fill(value, at, at + length);
  }

  /** Comes first in every write: the bytes and their view may be others afterwards. */
  #room(length: number): number {
    const at = this.#at;
    if (at + length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(at + length, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, at));
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#at = at + length;
    return at;
  }
}

/** The first bytes of a text in UTF-8, at most `most`, never half a character. */
export function cutUtf8(text: string, most: number): Uint8Array {
  const bytes = strToU8(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
