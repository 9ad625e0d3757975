/**
 * Somebody with a linear program, who looks at how one answer changed: between which bounds lie the people who began to
 * give it, who stopped, and what those said who left or joined? Puts together all complexes, both waves, and the
 * change itself. Shares no code with the disclosure control that it tests; what is shown counts as exact.
 */
import solver, { type SolveResult } from 'javascript-lp-solver';
import type { Figure, Release } from '../../../../domain/results/release.js';
import type { HouseholdPlace } from '../../../../domain/records/records.js';
import type { CountedResponse } from '../../../../domain/results/packed-responses.js';

export interface Bounded {
  readonly figure: string;
  readonly value: number;
  readonly width: number;
  /** How many people are behind it: those who left, or all pairs. */
  readonly people: number;
}

/** The true counts of one answer in one complex. */
interface Truth {
  readonly both: number;
  readonly lost: number;
  readonly gained: number;
  readonly neither: number;
  /** Those who answered once, and how many of them said it. */
  readonly left: number;
  readonly leftHaving: number;
  readonly joined: number;
  readonly joinedHaving: number;
}

export interface Study {
  readonly responses: readonly CountedResponse[];
  readonly places: readonly HouseholdPlace[];
}

const has = (answer: unknown, code: string): boolean =>
  Array.isArray(answer) ? answer.map(String).includes(code) : String(answer) === code;

function truthIn({ responses, places }: Study, question: string, code: string, complex: string): Truth {
  const counts = { both: 0, lost: 0, gained: 0, neither: 0, left: 0, leftHaving: 0, joined: 0, joinedHaving: 0 };
  for (const { id } of places.filter((one) => one.complex === complex)) {
    const answerIn = (wave: string): unknown =>
      responses.find((one) => one.household === id && one.wave === wave)?.answers[question];
    const [then, now] = [answerIn('before'), answerIn('after')];
    const [before, after] = [has(then, code), has(now, code)];
    if (then === undefined && now === undefined) continue;
    if (now === undefined) {
      counts.left += 1;
      counts.leftHaving += Number(before);
    } else if (then === undefined) {
      counts.joined += 1;
      counts.joinedHaving += Number(after);
    } else counts[before ? (after ? 'both' : 'lost') : after ? 'gained' : 'neither'] += 1;
  }
  return counts;
}

type Terms = Readonly<Record<string, number>>;

/** Between which bounds everything lies that the release hides about the change of one answer. */
export function boundsOfChange(release: Release, study: Study, question: string, choice: number): readonly Bounded[] {
  const code = release.questions.find(({ id }) => id === question)?.choices[choice]?.code ?? '';
  const complexes = release.complexes.map(({ id }) => id);
  const truths = new Map(complexes.map((id) => [id, truthIn(study, question, code, id)]));
  const unknowns = ['both', 'lost', 'gained', 'neither', 'left', 'joined'] as const;
  const known: { readonly terms: Terms; readonly value: number }[] = [];
  const valueOf = (terms: Terms): number =>
    Object.entries(terms).reduce((sum, [name, weight]) => {
      const [complex = '', part = ''] = name.split('|');
      const truth = truths.get(complex);
      const key = part === 'left' ? 'leftHaving' : part === 'joined' ? 'joinedHaving' : part;
      return sum + weight * (truth?.[key as keyof Truth] ?? 0);
    }, 0);
  const over = (complex: string | null, weights: Terms): Terms =>
    Object.fromEntries(
      complexes
        .filter((id) => complex === null || id === complex)
        .flatMap((id) => Object.entries(weights).map(([part, weight]) => [`${id}|${part}`, weight] as const)),
    );
  const know = (terms: Terms): void => void known.push({ terms, value: valueOf(terms) });
  const isShown = (figure: Figure | undefined): boolean => typeof figure === 'number';
  const exact = release.disclosure.rounding === null;
  for (const complex of [null, ...complexes]) {
    const change = release.change?.answers.find((one) => one.question === question && one.complex === complex);
    const own = change?.choices[choice];
    if (!change || !own) continue;
    if (isShown(change.pairs)) know(over(complex, { both: 1, lost: 1, gained: 1, neither: 1 }));
    if (isShown(own.mean)) know(over(complex, { gained: 1, lost: -1 }));
    if (isShown(own.p)) know(over(complex, { gained: 1, lost: 1 }));
    if (isShown(own.gained)) know(over(complex, { gained: 1 }));
    if (isShown(own.lost)) know(over(complex, { lost: 1 }));
    // To four decimals, an interval tells the two shares that it is made of.
    if (isShown(own.low) && exact) know(over(complex, { both: 1, lost: 1 }));
    for (const wave of ['before', 'after'] as const) {
      const table = release.tables.find(
        (one) => one.question === question && one.wave === wave && one.complex === complex && one.breakdown === null,
      );
      const weights = wave === 'before' ? { both: 1, lost: 1, left: 1 } : { both: 1, gained: 1, joined: 1 };
      if (isShown(table?.counts[choice])) know(over(complex, weights));
    }
  }
  const limits: Record<string, { equal?: number; max?: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  for (const [id, truth] of truths) {
    for (const part of unknowns) variables[`${id}|${part}`] = {};
    for (const part of ['left', 'joined'] as const) {
      limits[`most ${id}|${part}`] = { max: truth[part] };
      variables[`${id}|${part}`]![`most ${id}|${part}`] = 1;
    }
  }
  known.forEach(({ terms, value }, index) => {
    limits[`known ${index}`] = { equal: value };
    for (const [name, weight] of Object.entries(terms)) variables[name]![`known ${index}`] = weight;
  });
  const bound = (name: string, opType: 'min' | 'max'): number => {
    const aimed = Object.fromEntries(
      Object.entries(variables).map(([key, terms]) => [key, { ...terms, aim: Number(key === name) }]),
    );
    const { feasible, result } = solver.Solve({
      optimize: 'aim',
      opType,
      constraints: limits,
      variables: aimed,
    }) as SolveResult;
    if (!feasible) throw new Error(`${question} ${code}: the truth itself does not fit`);
    return Number.isFinite(result) ? result : Infinity;
  };
  return complexes.flatMap((id): Bounded[] => {
    const truth = truths.get(id);
    const own = release.change?.answers.find((one) => one.question === question && one.complex === id)?.choices[choice];
    if (!truth || !own) return [];
    const asked = [
      ...(['gained', 'lost'] as const).filter((part) => !isShown(own[part])),
      ...(['left', 'joined'] as const),
    ];
    return asked.map((part) => ({
      figure: `${question} ${code} ${id} ${part}`,
      value: valueOf({ [`${id}|${part}`]: 1 }),
      width: bound(`${id}|${part}`, 'max') - bound(`${id}|${part}`, 'min'),
      people:
        part === 'left' || part === 'joined' ? truth[part] : truth.both + truth.lost + truth.gained + truth.neither,
    }));
  });
}
