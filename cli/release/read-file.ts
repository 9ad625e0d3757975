/** Reads a file, and says in the kit's own words why it could not be. */
import { readFile as read } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { FileFault } from '../locales/messages.js';

export async function readFile(file: string): Promise<Result<string, FileFault>> {
  try {
    return succeed(await read(file, 'utf8'));
  } catch (error) {
    return fail(readFault(file, error));
  }
}

export function readFault(file: string, error: unknown): FileFault {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? { reason: 'not-found', file } : { reason: 'not-read', file, detail: code ?? message };
}
