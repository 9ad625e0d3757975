/** The order in which people read numbers with letters: 2 before 10, 12 before 12 A. The same on every device. */

/** A key that is compared part by part: what is a number by its value, what is not by its signs. */
type Part = number | string;

const partsOf = (text: string): readonly Part[] =>
  (text.toUpperCase().match(/\d+|[^\d\s]+/gu) ?? []).map((part) => (/^\d/u.test(part) ? Number(part) : part));

/** Below zero when `a` comes first. Zero only for the same text. */
export function naturalOrder(a: string, b: string): number {
  const [ones, others] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(ones.length, others.length); index += 1) {
    const order = comparePart(ones[index], others[index]);
    if (order !== 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Nothing comes before a number, a number before letters. */
function comparePart(a: Part | undefined, b: Part | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
}
