/** The ids that either of two maps has, each once. */
export function eitherKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  // When cases are opened one of them is empty: 100,000 ids need not be compared then.
  if (one.size === 0) return [...other.keys()];
  return [...new Set([...one.keys(), ...other.keys()])];
}
