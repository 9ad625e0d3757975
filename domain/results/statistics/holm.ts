/** Several tests at once. Source: Holm 1979, Scandinavian Journal of Statistics 6:65–70. */

/** Each p as it counts among the others, in the order given. What is below 0.05 here stands. */
export function holm(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
  const adjusted = values.map(() => 1);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (values.length - rank) * (values[index] ?? 1)));
    adjusted[index] = highest;
  });
  return adjusted;
}
