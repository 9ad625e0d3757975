/**
 * What is asked in all questionnaires together, each question once: another version or a short form asks the same one.
 * Beside `domain/results/catalogue.ts`, which counts; here what is asked per entry of a list stays apart per entry.
 */
import type { Codebook, CodebookChoice, MeasureSpec, Variable } from '../../questionnaire/codebook.js';
import { EVERY } from '../../questionnaire/question-variables.js';

export interface AskedVariable {
  readonly id: string;
  /** As the first questionnaire has it. */
  readonly variable: Variable;
  readonly choices: readonly CodebookChoice[];
  /** By index of the codebook. */
  readonly in: ReadonlyMap<number, Variable>;
}

export interface AskedMeasure {
  readonly spec: MeasureSpec;
  readonly in: ReadonlyMap<number, MeasureSpec>;
}

/** A list that respondents fill in entry by entry: a panel, rows that they add, and lists inside lists. */
export interface AskedList {
  readonly id: string;
  /** The way to the list: one `*` for every level. */
  readonly key: string;
  readonly path: readonly string[];
  readonly variables: readonly AskedVariable[];
}

export interface AskedCatalogue {
  /** Once per response. */
  readonly variables: readonly AskedVariable[];
  readonly measures: readonly AskedMeasure[];
  readonly lists: readonly AskedList[];
}

export function catalogueFor(codebooks: readonly Codebook[]): AskedCatalogue {
  const all = new Map<string, Draft>();
  const measures = new Map<string, { spec: MeasureSpec; in: Map<number, MeasureSpec> }>();
  codebooks.forEach((codebook, index) => {
    for (const variable of codebook.variables) {
      const id = idFor(all, codebook, variable);
      const draft: Draft = all.get(id) ?? { id, variable, choices: [], in: new Map<number, Variable>() };
      all.set(id, draft);
      draft.in.set(index, variable);
      for (const choice of variable.choices) {
        if (!draft.choices.some(({ value }) => String(value) === String(choice.value))) draft.choices.push(choice);
      }
    }
    for (const spec of codebook.measures) {
      const draft = measures.get(spec.id) ?? { spec, in: new Map<number, MeasureSpec>() };
      measures.set(spec.id, draft);
      draft.in.set(index, spec);
    }
  });
  const lists = new Map<string, AskedList & { readonly variables: AskedVariable[] }>();
  const once: AskedVariable[] = [];
  for (const asked of all.values()) {
    const path = listPath(asked.variable);
    if (path === null) {
      once.push(asked);
      continue;
    }
    const key = asked.variable.key ?? asked.variable.question;
    const id = [key, ...path].join('.');
    const list = lists.get(id) ?? { id, key, path, variables: [] };
    lists.set(id, list);
    list.variables.push(asked);
  }
  return { variables: once, measures: [...measures.values()], lists: [...lists.values()] };
}

interface Draft extends AskedVariable {
  readonly choices: CodebookChoice[];
  readonly in: Map<number, Variable>;
}

/** The way to the innermost list that a variable is asked in; null when it is asked once. */
export function listPath({ repeats, path }: Variable): readonly string[] | null {
  if (repeats === undefined) return null;
  // Codes of several choices may be wrapped in an object each: that list is the answer.
  const wrapped = repeats === 'multiple' && path.length > 2 && path.at(-2) === EVERY;
  const inner = wrapped ? path.slice(0, -2) : path;
  const last = inner.lastIndexOf(EVERY);
  return inner.slice(0, last + 1);
}

/** What must be alike for two variables to share a column. */
const shapeOf = (variable: Variable): string =>
  [variable.repeats ?? variable.kind, variable.key ?? variable.question, ...variable.path].join('\n');

/** The variable's name; with its questionnaire before it when that name means something else already. */
function idFor(drafts: ReadonlyMap<string, Draft>, { definition }: Codebook, variable: Variable): string {
  const candidates = [variable.name, `${definition.id}/${variable.name}`];
  const fits = (id: string): boolean => {
    const other = drafts.get(id)?.variable;
    return other === undefined || shapeOf(other) === shapeOf(variable);
  };
  return candidates.find(fits) ?? `${definition.id}@${definition.version}/${variable.name}`;
}
