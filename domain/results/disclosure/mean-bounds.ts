/**
 * What a published mean gives away about hidden counts. The counts of the hidden codes have a known sum and, with
 * the mean, a known weighted sum: within those two equations each of them can still be anything between two bounds.
 */

/**
 * The narrowest range that a hidden count can be confined to, in respondents (0: it can be computed).
 * @param codes the codes of the hidden counts, all different
 * @param respondents their sum
 * @param weighted the sum of code × count
 */
export function narrowestRange(codes: readonly number[], respondents: number, weighted: number): number {
  let narrowest = Infinity;
  for (const code of codes) {
    const others = codes.filter((other) => other !== code);
    if (others.length === 0) return 0;
    const lowest = Math.min(...others);
    const highest = Math.max(...others);
    // lowest × (respondents − n) ≤ weighted − code × n ≤ highest × (respondents − n)
    let from = 0;
    let to = respondents;
    const limit = (slope: number, right: number): void => {
      if (slope > 0) to = Math.min(to, right / slope);
      else if (slope < 0) from = Math.max(from, right / slope);
    };
    limit(code - lowest, weighted - lowest * respondents);
    limit(highest - code, highest * respondents - weighted);
    narrowest = Math.min(narrowest, to - from);
  }
  return Math.max(0, narrowest);
}
