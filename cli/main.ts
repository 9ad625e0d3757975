/** From the words after `renovation-kit` to an exit code: 0 made, 1 a file is wrong, 2 the command is. */
import { languageOf, wordsIn } from './locales/choose.js';
import { makeRelease } from './release/make-release.js';
import { readCommand } from './release/options.js';
import type { Surroundings } from './surroundings.js';
import { writeText } from './write-text.js';

export async function main(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { environment, stdout, stderr } = surroundings;
  const read = readCommand(args);
  const words = wordsIn(languageOf(read.locale, environment));
  if (!read.command.ok) {
    const fault = read.command.failure;
    // The table has for every reason a function of that fault; the pairing is lost when both are looked up.
    const sentence = words.usage[fault.reason] as (one: typeof fault) => string;
    await writeText(stderr, `${sentence(fault)}\n${words.seeHelp}\n`);
    return 2;
  }
  const command = read.command.value;
  if (command.name === 'help') {
    await writeText(stdout, words.help);
    return 0;
  }
  try {
    return (await makeRelease(command, words, surroundings)) ? 0 : 1;
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await writeText(stderr, `${words.broken(detail)}\n`);
    return 1;
  }
}
