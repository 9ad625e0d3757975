/** What stands in a backup once it is decrypted: one record a line, as JSON; the bytes of a file in lines of their own. */
import { deflateSync, inflateSync } from 'fflate';
import type { BackedUp, BackupContents } from '../../domain/person/data-store.js';
import { CHUNK, Damaged, type Sealer, type Unsealer } from './container.js';

/** One record of a kind. An attachment's `content` is a `Blob`, or null. */
export interface BackupRow {
  readonly kind: BackedUp;
  readonly record: Readonly<Record<string, unknown>>;
}

interface RowLine extends BackupRow {
  /** So many bytes of a file follow. */
  readonly bytes?: number;
}

/** Bytes of a file in one line; divisible by three, so that base64 needs no padding within. */
const PART = 96 * 1024;
/** Sealed bytes that are held in memory before the browser gets them as a `Blob`, which it may keep on disk. */
const HELD = 8 * 1024 * 1024;

export class LineWriter {
  readonly #text = new TextEncoder();
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  #sealed: Uint8Array<ArrayBuffer>[];
  #sealedSize = 0;
  #file = new Blob();

  constructor(private readonly sealer: Sealer) {
    this.#sealed = [sealer.head];
  }

  contents(contents: BackupContents): Promise<void> {
    return this.#line({ contents });
  }

  async row({ kind, record }: BackupRow): Promise<void> {
    const content = record['content'];
    if (kind !== 'attachments' || !(content instanceof Blob)) return this.#line({ kind, record });
    await this.#line({ kind, record: { ...record, content: null }, bytes: content.size });
    for (let from = 0; from < content.size; from += PART) {
      await this.#line({ part: base64(new Uint8Array(await content.slice(from, from + PART).arrayBuffer())) });
    }
  }

  async end(): Promise<Blob> {
    await this.#seal(true);
    return new Blob([this.#file, ...this.#sealed], { type: 'application/octet-stream' });
  }

  async #line(line: unknown): Promise<void> {
    let bytes = this.#text.encode(`${JSON.stringify(line)}\n`);
    while (this.#size + bytes.length >= CHUNK) {
      const room = CHUNK - this.#size;
      this.#waiting.push(bytes.subarray(0, room));
      await this.#seal(false);
      bytes = bytes.subarray(room);
    }
    this.#waiting.push(bytes);
    this.#size += bytes.length;
  }

  async #seal(last: boolean): Promise<void> {
    const whole = new Uint8Array(await new Blob(this.#waiting).arrayBuffer());
    this.#waiting = [];
    this.#size = 0;
    const sealed = await this.sealer.seal(new Uint8Array(deflateSync(whole, { level: 3 })), last);
    this.#sealed.push(sealed);
    this.#sealedSize += sealed.length;
    if (this.#sealedSize < HELD) return;
    this.#file = new Blob([this.#file, ...this.#sealed]);
    this.#sealed = [];
    this.#sealedSize = 0;
  }
}

export type ReadLine =
  { readonly contents: BackupContents; readonly share: number } | { readonly row: BackupRow; readonly share: number };

/** The contents first, then every row, in the order of the file. Throws `Damaged`. */
export async function* readLines(file: Unsealer): AsyncGenerator<ReadLine> {
  const text = new TextDecoder();
  let rest = '';
  let open: { readonly line: RowLine; parts: BlobPart[]; missing: number } | null = null;
  for await (const { chunk, share } of file.chunks()) {
    const lines = (rest + text.decode(inflate(chunk), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      const line = JSON.parse(each) as RowLine & { readonly contents?: BackupContents; readonly part?: string };
      if (line.contents) yield { contents: line.contents, share };
      else if (line.part !== undefined) {
        if (!open) throw new Damaged();
        const bytes = unbase64(line.part);
        // As a blob at once: the browser may keep it on disk.
        open.parts = [new Blob([...open.parts, bytes])];
        open.missing -= bytes.length;
      } else open = { line, parts: [], missing: line.bytes ?? 0 };
      if (open?.missing === 0) {
        yield { row: withContent(open.line, open.parts), share };
        open = null;
      }
    }
  }
  if (open || rest !== '') throw new Damaged();
}

function withContent({ kind, record, bytes }: RowLine, parts: BlobPart[]): BackupRow {
  if (bytes === undefined) return { kind, record };
  const type = typeof record['type'] === 'string' ? record['type'] : '';
  return { kind, record: { ...record, content: new Blob(parts, { type }) } };
}

function inflate(chunk: Uint8Array): Uint8Array {
  try {
    return inflateSync(chunk);
  } catch {
    throw new Damaged();
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(binary);
}

const unbase64 = (part: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(part), (char) => char.charCodeAt(0));
