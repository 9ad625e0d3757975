/** Counts as numbers of ten people, which add up to ten: by the largest remainders (Hamilton). */
export function ofTen(counts: readonly number[]): readonly number[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const exact = counts.map((count) => (count / total) * 10);
  const parts = exact.map(Math.floor);
  const rest = 10 - parts.reduce((sum, part) => sum + part, 0);
  const order = [...exact.keys()].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (const index of order.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
