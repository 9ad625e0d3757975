/** From which wave to which one looks: from each to the next that has figures, and from the first to the last. */

/** Two waves of the study, by index. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** @param waves those that have figures, ascending */
export function periodsOf(waves: readonly number[]): readonly Period[] {
  const steps = waves.slice(1).map((to, index) => ({ from: waves[index] ?? 0, to }));
  const [from] = waves;
  const to = waves.at(-1);
  return waves.length < 3 || from === undefined || to === undefined ? steps : [...steps, { from, to }];
}

export const samePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;
