/** What a command may use of the process around it. */
import type { Readable, Writable } from 'node:stream';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  now(): string;
}
