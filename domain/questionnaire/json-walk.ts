/** Every property of a JSON value, with the way to it; without recursion, so that no nesting can exhaust the stack. */
import { isRecord, type JsonPath, type JsonRecord } from './json-value.js';

/** A value on the way; the whole way is put together only when somebody asks. */
class Stop {
  constructor(
    readonly value: unknown,
    private readonly before: Stop | JsonPath,
    private readonly step: string | number | null,
  ) {}

  get path(): JsonPath {
    const steps: (string | number)[] = [];
    let at: Stop | JsonPath = this.before;
    if (this.step !== null) steps.push(this.step);
    for (; at instanceof Stop; at = at.before) if (at.step !== null) steps.push(at.step);
    return [...at, ...steps.reverse()];
  }
}

export class JsonProperty extends Stop {
  constructor(
    readonly owner: JsonRecord,
    readonly key: string,
    value: unknown,
    before: Stop,
  ) {
    super(value, before, key);
  }
}

/** In the order of the text. `enter` says whether to look inside a property's value; without it: always. */
export function* propertiesOf(
  root: unknown,
  start: JsonPath = [],
  enter: (property: JsonProperty) => boolean = () => true,
): Generator<JsonProperty> {
  const entered = new Set<unknown>();
  const waiting: Stop[] = [new Stop(root, start, null)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { value } = at;
    if (typeof value !== 'object' || value === null || entered.has(value)) continue;
    entered.add(value);
    const inside: Stop[] = [];
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) inside.push(new Stop(value[index], at, index));
    } else if (isRecord(value)) {
      for (const key of Object.keys(value)) {
        const property = new JsonProperty(value, key, value[key], at);
        yield property;
        if (typeof property.value === 'object' && enter(property)) inside.push(property);
      }
    }
    for (let next = inside.pop(); next !== undefined; next = inside.pop()) waiting.push(next);
  }
}
