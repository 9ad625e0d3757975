/**
 * What whoever looks along with an interview sees of one question: that it was answered, and what was chosen where that
 * gives nobody away. Own words are never shown, since a name may stand in them, nor what is sensitive (income, debts,
 * health): looking along is about how the talk goes.
 */
import type { Codebook, CodebookChoice, Variable } from '../questionnaire/codebook.js';
import { sameCode, type Scalar } from '../questionnaire/json-value.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { valueOf, type VariableValue } from '../questionnaire/value-of.js';
import type { ItemNonresponse, Moment, ResponseRecord } from '../records/records.js';

export type Said =
  /** Choices, by what the questionnaire calls them. */
  | { readonly kind: 'choices'; readonly choices: readonly Pick<CodebookChoice, 'value' | 'label'>[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'nonresponse'; readonly code: ItemNonresponse }
  /** Answered, and not shown. */
  | { readonly kind: 'unseen'; readonly why: 'own-words' | 'sensitive' | 'file' };

export interface MonitoredAnswer {
  readonly variable: string;
  readonly label: Variable['label'];
  readonly said: Said;
  /** When the question was last answered, and how many seconds were spent on it; null where nobody measured. */
  readonly at: Moment | null;
  readonly seconds: number | null;
}

type Answered = Pick<ResponseRecord, 'answers' | 'itemNonresponse' | 'timings'>;

/** What was answered so far, in the order of the questionnaire. */
export function monitoredAnswers(
  { variables }: Pick<Codebook, 'variables'>,
  response: Answered,
): readonly MonitoredAnswer[] {
  return variables.flatMap((variable) => {
    const said = saidOf(variable, response);
    if (said === null) return [];
    const key = variable.key ?? variable.question;
    // A cell for which somebody would rather not say is timed by itself, an answer with its question.
    const timing = response.timings[[key, ...variable.path].join('.')] ?? response.timings[key];
    const { name, label } = variable;
    return [{ variable: name, label, said, at: timing?.at ?? null, seconds: timing?.seconds ?? null }];
  });
}

/** The one that was answered last; null while nothing was, or nobody measured. */
export function lastAnswered(answers: readonly MonitoredAnswer[]): MonitoredAnswer | null {
  let last: MonitoredAnswer | null = null;
  for (const answer of answers) {
    if (answer.at !== null && (last?.at == null || Date.parse(answer.at) >= Date.parse(last.at))) last = answer;
  }
  return last;
}

function saidOf(variable: Variable, { answers, itemNonresponse }: Answered): Said | null {
  const code = nonresponseOf(variable, itemNonresponse);
  // That somebody would rather not say is no answer, and gives none away.
  if (code !== null) return { kind: 'nonresponse', code };
  const value = valueOf(variable, answers);
  if (value === null) return null;
  if (variable.disclosive) return { kind: 'unseen', why: 'sensitive' };
  return shownOf(variable, value);
}

function shownOf({ kind, repeats, choices }: Variable, value: Exclude<VariableValue, null>): Said {
  switch (kind) {
    case 'choice':
    case 'scale':
    case 'multiple':
    case 'ranking':
      return { kind: 'choices', choices: choicesOf(value, choices) };
    case 'boolean':
      return choices.length > 0
        ? { kind: 'choices', choices: choicesOf(value, choices) }
        : { kind: 'yes-no', value: value === true };
    case 'number':
      return { kind: 'number', value: Number(value) };
    case 'date':
      return { kind: 'date', value: String(value) };
    case 'file':
      return { kind: 'unseen', why: 'file' };
    case 'text':
      return { kind: 'unseen', why: repeats === 'file' ? 'file' : 'own-words' };
  }
}

/** A code that no choice has was typed, or comes from an older version: own words, so it is left out. */
function choicesOf(
  value: Exclude<VariableValue, null>,
  choices: readonly CodebookChoice[],
): readonly Pick<CodebookChoice, 'value' | 'label'>[] {
  const codes: readonly Scalar[] = typeof value === 'object' ? value : [value];
  return codes.flatMap((code) => choices.find((choice) => sameCode(choice.value, code)) ?? []);
}
