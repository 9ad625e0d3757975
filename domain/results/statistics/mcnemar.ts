/**
 * McNemar's mid-p test: whether as many people began to say something as stopped saying it.
 * Source: Fagerland, Lydersen & Laake 2013, BMC Medical Research Methodology 13:91.
 */

/**
 * @param gained how many did not say it at first and did later
 * @param lost how many said it at first and no longer
 * @returns the two-sided mid-p; 1 where nobody changed
 */
export function midP(gained: number, lost: number): number {
  const changed = gained + lost;
  if (changed === 0) return 1;
  const few = Math.min(gained, lost);
  const point = Math.exp(logChoose(changed, few) - changed * Math.LN2);
  if (gained === lost) return 1 - point / 2;
  // From the observed count down: each term is the one before it times count / (changed − count + 1).
  let term = point;
  let tail = point;
  for (let count = few; count > 0 && term > tail * 1e-17; count -= 1) {
    term *= count / (changed - count + 1);
    tail += term;
  }
  return Math.min(1, 2 * tail - point);
}

function logChoose(of: number, chosen: number): number {
  let sum = 0;
  for (let one = 1; one <= chosen; one += 1) sum += Math.log((of - chosen + one) / one);
  return sum;
}
