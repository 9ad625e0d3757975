/** Reads a file of records line by line, so that it may be larger than memory, and stops at the first line that is wrong. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { RecordLines } from '../../domain/results/lines/record-lines.js';
import type { FileFault } from '../locales/messages.js';
import { readFault } from './read-file.js';

const NEW_LINE = 0x0a;

/**
 * @param stream  read in place of the file
 * @param told  now and then, with the lines so far
 */
export async function readLines(
  file: string,
  stream: Readable | null,
  into: RecordLines,
  told: (lines: number) => void,
): Promise<Result<null, FileFault>> {
  // Fatal: a text that was garbled on its way would be counted as another answer. A byte order mark is left out.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  const take = (bytes: Uint8Array): Result<null, FileFault> => {
    line += 1;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return fail({ reason: 'not-utf8', file, line });
    }
    const added = into.add(text, { file, line });
    return added.ok ? added : fail({ reason: 'line', file, line, failure: added.failure });
  };
  let rest: Buffer[] = [];
  try {
    for await (const chunk of (stream ?? createReadStream(file)) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
        const part = chunk.subarray(from, end);
        const taken = take(rest.length > 0 ? Buffer.concat([...rest, part]) : part);
        if (!taken.ok) return taken;
        rest = [];
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
      told(line);
    }
  } catch (error) {
    return fail(readFault(file, error));
  }
  return rest.length > 0 ? take(Buffer.concat(rest)) : succeed(null);
}
