/** Reads a variable's value out of the answers of one response. */
import type { CodebookChoice, Variable } from './codebook.js';
import { isRecord, isScalar, numberOf, ownOf, sameCode, type Scalar } from './json-value.js';
import { EVERY } from './question-variables.js';

export type Answers = Readonly<Record<string, unknown>>;

/**
 * A code, a number, a text or a date as text; a list of codes for `multiple` and `ranking`; the number of files for
 * `file`, and of entries for a list. Null when there is no answer.
 */
export type VariableValue = Scalar | readonly Scalar[] | null;

/** Reads one variable. What is not of the variable's kind (a text in a number) is no answer. */
export function valueOf(variable: Variable, answers: Answers): VariableValue {
  if (variable.repeats === undefined) {
    const raw = rawOf(variable, answers);
    // Codes of several choices may each be wrapped in an object; then the way leads through every entry.
    return read(variable.kind, variable.choices, variable.path.includes(EVERY) ? raw : raw[0]);
  }
  const entries = entriesOf(variable, answers).filter((entry) => entry !== null);
  if (entries.length === 0) return null;
  if (variable.kind === 'multiple') return distinct(entries.flat());
  if (variable.kind === 'file') return entries.reduce<number>((sum, entry) => sum + Number(entry), 0);
  return entries.map((entry) => (typeof entry === 'object' ? entry.join(', ') : String(entry))).join('; ');
}

/** The values of a repeated variable, one per entry of its list, with null where an entry has no answer. */
export function entriesOf(variable: Variable, answers: Answers): readonly VariableValue[] {
  const kind = variable.repeats ?? variable.kind;
  return rawOf(variable, answers).map((raw) => read(kind, variable.choices, raw));
}

/** What stands at the end of the way; one value, or one per entry where the way leads through a list. */
function rawOf(variable: Variable, answers: Answers): readonly unknown[] {
  let values: readonly unknown[] = [ownOf(answers, variable.key ?? variable.question)];
  for (const step of variable.path) {
    values = values.flatMap((value) => {
      if (Array.isArray(value)) {
        const entries: readonly unknown[] = value;
        return step === EVERY ? entries : [entries[Number(step)]];
      }
      return isRecord(value) ? [ownOf(value, step)] : step === EVERY ? [] : [undefined];
    });
  }
  return values;
}

function read(kind: Variable['kind'], choices: readonly CodebookChoice[], raw: unknown): VariableValue {
  if (raw === undefined || raw === null || raw === '') return null;
  switch (kind) {
    case 'number':
      return Array.isArray(raw) ? raw.length : numberOf(raw);
    case 'multiple':
    case 'ranking': {
      const codes = (Array.isArray(raw) ? raw : [raw]).flatMap((entry) => code(choices, entry) ?? []);
      return codes.length > 0 ? distinct(codes) : null;
    }
    case 'choice':
    case 'scale':
    case 'boolean':
      return code(choices, raw);
    case 'file':
      return Array.isArray(raw) ? raw.length || null : 1;
    case 'date':
    case 'text':
      return isScalar(raw) ? raw : JSON.stringify(raw);
  }
}

/** The code as the codebook writes it. Own words in place of a code stand for "other", so that they stay out of counts. */
function code(choices: readonly CodebookChoice[], raw: unknown): Scalar | null {
  const value = isRecord(raw) ? ownOf(raw, 'value') : raw;
  if (!isScalar(value)) return null;
  const known =
    choices.find((choice) => choice.value === value) ?? choices.find((choice) => sameCode(choice.value, value));
  if (known !== undefined) return known.value;
  return choices.some((choice) => choice.value === OTHER) ? OTHER : value;
}

const OTHER = 'other';

const distinct = (codes: readonly Scalar[]): readonly Scalar[] => [...new Set(codes)];
