/**
 * How much answers go together within an interviewer: the intraclass correlation by the ANOVA estimator for groups of
 * unequal size (Donner 1986, International Statistical Review 54:67–82; for interviewers: Kish 1962, JASA 57:92–115).
 * 0 is what chance gives; 0.02 already makes 50 interviews by one person worth about 25.
 */

export interface Intraclass {
  /** From −1 / (n0 − 1) to 1. Below 0 is chance, and is given as it comes out. */
  readonly rho: number;
  readonly interviewers: number;
  readonly interviews: number;
  /** The size of group that unequal groups come to, n0. */
  readonly groupSize: number;
}

/** `few-interviewers`: fewer than two. `one-each`: nobody did two. `no-variance`: everybody gave the same answer. */
export type NoIntraclass = 'few-interviewers' | 'one-each' | 'no-variance';

export type IntraclassResult =
  { readonly known: true; readonly value: Intraclass } | { readonly known: false; readonly why: NoIntraclass };

/**
 * @param groups per interviewer, one number per interview: a score, or 0 and 1 for a yes or no
 */
export function intraInterviewerCorrelation(groups: readonly (readonly number[])[]): IntraclassResult {
  const filled = groups.filter(({ length }) => length > 0);
  const interviewers = filled.length;
  const interviews = filled.reduce((sum, { length }) => sum + length, 0);
  if (interviewers < 2) return { known: false, why: 'few-interviewers' };
  if (interviews === interviewers) return { known: false, why: 'one-each' };

  const mean = total(filled.flat()) / interviews;
  const between = total(filled.map((group) => group.length * (meanOf(group) - mean) ** 2)) / (interviewers - 1);
  const within =
    total(filled.map((group) => total(group.map((value) => (value - meanOf(group)) ** 2)))) /
    (interviews - interviewers);
  const squares = total(filled.map(({ length }) => length ** 2));
  const groupSize = (interviews - squares / interviews) / (interviewers - 1);
  const whole = between + (groupSize - 1) * within;
  if (whole <= 0) return { known: false, why: 'no-variance' };
  return { known: true, value: { rho: (between - within) / whole, interviewers, interviews, groupSize } };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]): number => total(values) / values.length;
