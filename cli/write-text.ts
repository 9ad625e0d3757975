/** Writes to a stream and waits until it has been handed on, so that a process that ends cuts nothing off. */
import type { Writable } from 'node:stream';

export const writeText = (stream: Writable, text: string): Promise<void> =>
  new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (error) failed(error);
      else done();
    });
  });
