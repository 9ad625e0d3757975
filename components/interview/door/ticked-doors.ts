/** What lies between the first and the last of the doors that were ticked, for a gallery that the register does not know. */
import type { SeenDoor } from './round.js';

/** The open doors in between that are not ticked yet, in the order in which one passes them. */
export function between(seen: readonly SeenDoor[], ticked: ReadonlySet<string>): readonly string[] {
  const isTicked = ({ door }: SeenDoor): boolean => ticked.has(door.case);
  const first = seen.findIndex(isTicked);
  const last = seen.length - 1 - [...seen].reverse().findIndex(isTicked);
  if (first < 0) return [];
  return seen
    .slice(first, last)
    .filter((each) => each.selectable && !isTicked(each))
    .map(({ door }) => door.case);
}
