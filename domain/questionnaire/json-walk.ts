/** Every property of a JSON value, with the way to it; without recursion, so that no nesting can exhaust the stack. */
import { isRecord, type JsonPath, type JsonRecord } from './json-value.js';

export interface JsonProperty {
  readonly owner: JsonRecord;
  readonly key: string;
  readonly value: unknown;
  readonly path: JsonPath;
}

/** In the order of the text. `enter` says whether to look inside a property's value; without it: always. */
export function* propertiesOf(
  root: unknown,
  start: JsonPath = [],
  enter: (property: JsonProperty) => boolean = () => true,
): Generator<JsonProperty> {
  const entered = new Set<unknown>();
  const waiting: { readonly value: unknown; readonly path: JsonPath }[] = [{ value: root, path: start }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { value, path } = at;
    if (typeof value !== 'object' || value === null || entered.has(value)) continue;
    entered.add(value);
    const inside: { readonly value: unknown; readonly path: JsonPath }[] = [];
    if (Array.isArray(value)) {
      (value as readonly unknown[]).forEach((entry, index) => inside.push({ value: entry, path: [...path, index] }));
    } else if (isRecord(value)) {
      for (const [key, entry] of Object.entries(value)) {
        const property = { owner: value, key, value: entry, path: [...path, key] };
        yield property;
        if (enter(property)) inside.push({ value: entry, path: property.path });
      }
    }
    while (inside.length > 0) {
      const next = inside.pop();
      if (next !== undefined) waiting.push(next);
    }
  }
}
