/**
 * The questions of a release: the variables of all questionnaires that were answered, one entry for what is the same
 * question in several of them (another version, a short form).
 */
import type { Codebook, CodebookChoice, Variable } from '../questionnaire/codebook.js';
import type { Answered } from './respondents.js';

export interface CatalogueQuestion {
  readonly id: string;
  /** As the first questionnaire has it. */
  readonly variable: Variable;
  /** Of all questionnaires together, by their codes as text. */
  readonly choices: readonly CodebookChoice[];
  /** Per entry of `Respondents.answered` that asks it. */
  readonly sources: readonly { readonly answered: Answered; readonly variable: Variable }[];
}

interface Draft extends CatalogueQuestion {
  readonly choices: CodebookChoice[];
  readonly sources: { answered: Answered; variable: Variable }[];
}

export function catalogueOf(answered: readonly Answered[]): readonly CatalogueQuestion[] {
  const drafts = new Map<string, Draft>();
  for (const source of answered) {
    for (const variable of source.codebook.variables) {
      const id = idFor(drafts, source.codebook, variable);
      const draft = drafts.get(id) ?? { id, variable, choices: [], sources: [] };
      drafts.set(id, draft);
      draft.sources.push({ answered: source, variable });
      for (const choice of variable.choices) {
        if (!draft.choices.some(({ value }) => String(value) === String(choice.value))) draft.choices.push(choice);
      }
    }
  }
  return [...drafts.values()];
}

/** The variable's name; with its questionnaire before it when that name means something else already. */
function idFor(drafts: ReadonlyMap<string, Draft>, { definition }: Codebook, variable: Variable): string {
  const { name, kind } = variable;
  const candidates = [name, `${definition.id}/${name}`];
  const fits = (id: string): boolean => (drafts.get(id)?.variable.kind ?? kind) === kind;
  return candidates.find(fits) ?? `${definition.id}@${definition.version}/${name}`;
}
