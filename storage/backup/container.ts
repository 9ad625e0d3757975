/**
 * The file that a backup is: a header in the clear, then chunks that each stand under AES-256-GCM. The number of a
 * chunk and whether it is the last are in its nonce (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár,
 * 2015), and the header is authenticated with each, so that nothing can be cut off, moved or swapped unnoticed.
 *
 *     "RENOVBAK" · version u16 · length u32 · header (JSON) · SHA-256 of all that · { length u32 · chunk }…
 */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { BackupFailure } from '../../domain/person/data-store.js';

const MAGIC = 'RENOVBAK';
const VERSION = 1;
/** OWASP Password Storage Cheat Sheet (2023 and later): PBKDF2-HMAC-SHA-256 with 600,000 rounds. */
export const ITERATIONS = 600_000;
/** A forged header must not keep a browser busy for hours. */
const MOST_ITERATIONS = 10_000_000;
const LARGEST_HEADER = 4096;
/** Bytes of a chunk before it is encrypted; compressed, most are a tenth of it. */
export const CHUNK = 256 * 1024;
const LARGEST_SEALED = 2 * CHUNK;

interface Header {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly cipher: 'AES-256-GCM';
  /** Seven bytes, the beginning of every nonce. */
  readonly nonce: string;
  /** Follows from the passphrase beside the key: tells a wrong one from a damaged file. */
  readonly check: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
interface Keys {
  readonly key: CryptoKey;
  readonly check: string;
}

const text = new TextEncoder();
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (digits: string): Bytes => Uint8Array.from(digits.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
const random = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));
const digest = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function number(value: number, size: 2 | 4): Bytes {
  const view = new DataView(new ArrayBuffer(size));
  if (size === 2) view.setUint16(0, value);
  else view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

/** The passphrase is read as Unicode NFKC, so that it is the same from every keyboard. */
async function keysFrom(passphrase: string, salt: Bytes, iterations: number): Promise<Keys> {
  const given = text.encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', given, 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256);
  const root = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(info) });
  const key = await crypto.subtle.deriveKey(from('chunks'), root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: hex(new Uint8Array(await crypto.subtle.deriveBits(from('check'), root, 128))) };
}

const nonceOf = (prefix: Bytes, place: number, last: boolean): Bytes =>
  joined(prefix, number(place, 4), Uint8Array.of(last ? 1 : 0));

/** Seals chunks one after the other. The caller says which is the last. */
export class Sealer {
  #place = 0;
  private constructor(
    readonly head: Bytes,
    private readonly key: CryptoKey,
    private readonly nonce: Bytes,
  ) {}

  static async begin(passphrase: string, iterations = ITERATIONS): Promise<Sealer> {
    const salt = random(16);
    const nonce = random(7);
    const { key, check } = await keysFrom(passphrase, salt, iterations);
    const header: Header = {
      kdf: 'PBKDF2-SHA-256',
      iterations,
      salt: hex(salt),
      cipher: 'AES-256-GCM',
      nonce: hex(nonce),
      check,
    };
    const written = text.encode(JSON.stringify(header));
    const open = joined(text.encode(MAGIC), number(VERSION, 2), number(written.length, 4), written);
    return new Sealer(joined(open, await digest(open)), key, nonce);
  }

  async seal(chunk: Bytes, last: boolean): Promise<Bytes> {
    const iv = nonceOf(this.nonce, this.#place++, last);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: this.head }, this.key, chunk);
    return joined(number(sealed.byteLength, 4), new Uint8Array(sealed));
  }
}

/** A file whose header is whole and whose passphrase is right. */
export class Unsealer {
  private constructor(
    private readonly file: Blob,
    private readonly head: Bytes,
    private readonly key: CryptoKey,
    private readonly nonce: Bytes,
  ) {}

  static async open(file: Blob, passphrase: string): Promise<Result<Unsealer, BackupFailure>> {
    const before = MAGIC.length + 6;
    const start = await bytesOf(file, 0, before);
    if (start.length < before || new TextDecoder().decode(start.subarray(0, MAGIC.length)) !== MAGIC) {
      return fail({ reason: 'not-a-backup' });
    }
    const view = new DataView(start.buffer);
    const version = view.getUint16(MAGIC.length);
    if (version !== VERSION)
      return fail(version > VERSION ? { reason: 'newer-format', version } : { reason: 'damaged' });
    const length = view.getUint32(MAGIC.length + 2);
    if (length > LARGEST_HEADER) return fail({ reason: 'damaged' });
    const head = await bytesOf(file, 0, before + length + 32);
    const open = head.subarray(0, before + length);
    if (head.length < before + length + 32 || hex(await digest(open)) !== hex(head.subarray(before + length))) {
      return fail({ reason: 'damaged' });
    }
    const header = JSON.parse(new TextDecoder().decode(open.subarray(before))) as Header;
    if (header.iterations > MOST_ITERATIONS) return fail({ reason: 'damaged' });
    const { key, check } = await keysFrom(passphrase, unhex(header.salt), header.iterations);
    if (check !== header.check) return fail({ reason: 'wrong-passphrase' });
    return succeed(new Unsealer(file, head, key, unhex(header.nonce)));
  }

  /** Chunk after chunk with the share of the file that was read; throws `Damaged` at the first that is not whole. */
  async *chunks(): AsyncGenerator<{ readonly chunk: Bytes; readonly share: number }> {
    let at = this.head.length;
    for (let place = 0; ; place += 1) {
      const told = await bytesOf(this.file, at, at + 4);
      if (told.length < 4) throw new Damaged();
      const length = new DataView(told.buffer).getUint32(0);
      const end = at + 4 + length;
      if (length > LARGEST_SEALED || end > this.file.size) throw new Damaged();
      const last = end === this.file.size;
      const sealed = await bytesOf(this.file, at + 4, end);
      yield { chunk: await this.#unseal(sealed, nonceOf(this.nonce, place, last)), share: end / this.file.size };
      if (last) return;
      at = end;
    }
  }

  async #unseal(sealed: Bytes, iv: Bytes): Promise<Bytes> {
    try {
      const { head: additionalData, key } = this;
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
    } catch {
      throw new Damaged();
    }
  }
}

/** Never leaves this folder. */
export class Damaged extends Error {}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());
