/** Reads the words after `renovation-kit`. Every fault is a value; the language is read first, so that faults are told in it. */
import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { Release } from '../../domain/results/release.js';
import { isCliLanguage, type CliLanguage } from '../locales/choose.js';
import type { UsageFault } from '../locales/messages.js';

export interface ReleaseCommand {
  readonly name: 'release';
  /** Read one after the other; `-` is standard input. */
  readonly files: readonly string[];
  readonly study: string;
  readonly definitions: string | null;
  readonly audience: Release['audience'];
  /** Releases of the study that are out. */
  readonly previous: readonly string[];
  /** Every hidden count is kept wide over all groups together; only for a quick look at one's own is it not. */
  readonly thorough: boolean;
  /** Null: standard output. */
  readonly out: string | null;
  /** Null: now. */
  readonly created: string | null;
}

export type Command = ReleaseCommand | { readonly name: 'help' };

const OPTIONS = {
  study: { type: 'string' },
  definitions: { type: 'string' },
  public: { type: 'boolean' },
  internal: { type: 'boolean' },
  previous: { type: 'string' },
  quick: { type: 'boolean' },
  out: { type: 'string' },
  created: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Name = keyof typeof OPTIONS;
type Values = Partial<Record<Name, string | true>>;

interface Read {
  readonly locale: CliLanguage | null;
  readonly command: Result<Command, UsageFault>;
}

export function readCommand(args: readonly string[]): Read {
  // Not strict: its messages are in English alone, and it stops at the first fault before it has read the language.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values: Values = {};
  const previous: string[] = [];
  const words: string[] = [];
  const faults: UsageFault[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) faults.push({ reason: 'unknown-option', option });
    else {
      const known = name as Name;
      const takesValue = OPTIONS[known].type === 'string';
      if (takesValue && !value) faults.push({ reason: 'value-missing', option });
      else if (!takesValue && value !== undefined) faults.push({ reason: 'no-value', option });
      else if (known === 'previous' && value) previous.push(value);
      else if (values[known] !== undefined) faults.push({ reason: 'twice', option });
      else values[known] = value ?? true;
    }
  }
  const { locale } = values;
  const language = typeof locale === 'string' && isCliLanguage(locale) ? locale : null;
  if (typeof locale === 'string' && language === null) faults.push({ reason: 'unknown-language', found: locale });
  return { locale: language, command: commandOf(words, values, previous, faults) };
}

function commandOf(
  [command, ...files]: readonly string[],
  values: Values,
  previous: readonly string[],
  faults: readonly UsageFault[],
): Result<Command, UsageFault> {
  if (values.help || (command === undefined && faults.length === 0)) return succeed({ name: 'help' });
  const [first] = faults;
  if (first) return fail(first);
  if (command !== 'release') return fail({ reason: 'unknown-command', word: command ?? '' });
  if (files.length === 0) return fail({ reason: 'no-responses' });
  const textOf = (name: Name): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const study = textOf('study');
  if (study === null) return fail({ reason: 'no-study' });
  if (values.public && values.internal) return fail({ reason: 'both-audiences' });
  const created = textOf('created');
  const moment = created === null ? null : momentOf(created);
  if (created !== null && moment === null) return fail({ reason: 'wrong-moment', found: created });
  return succeed({
    name: 'release',
    files,
    study,
    definitions: textOf('definitions'),
    previous,
    thorough: values.quick !== true,
    audience: values.internal ? 'internal' : 'public',
    out: textOf('out'),
    created: moment,
  });
}

/** As a browser writes a moment, with milliseconds; null for what is none, such as 30 February. */
function momentOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/u.test(text)) return null;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text.slice(0, 19)) return null;
  return date.toISOString();
}
