/** Writes the release where it was asked: a file that stands there already is replaced by a whole one, or stays. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { FileFault } from '../locales/messages.js';
import { writeText } from '../write-text.js';

/** @param file  null: to the stream */
export async function writeOut(text: string, file: string | null, stdout: Writable): Promise<Result<null, FileFault>> {
  if (file === null) {
    await writeText(stdout, text);
    return succeed(null);
  }
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
    return succeed(null);
  } catch (error) {
    await rm(beside, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    return fail({ reason: 'not-written', file, detail: code ?? message });
  }
}
