/**
 * Whether a JSON value is what a schema asks for: yes or no. What is wrong with it, and where, is told by
 * `schema-walker.ts`, at three times the length; a test holds the two together, and both against ajv.
 */
import { hasType, isObject, listOf, resolved, type JsonObject, type Schema } from './schema.js';

export function fits(value: unknown, schema: Schema, definitions = schema.definitions ?? {}): boolean {
  const { rules } = resolved(schema, definitions);
  const inside = (part: unknown, its: Schema): boolean => fits(part, its, definitions);
  if (rules.anyOf) return rules.anyOf.some((branch) => inside(value, branch));
  if (rules.enum) return rules.enum.includes(value as string);
  if (rules.type !== undefined && !listOf(rules.type).some((type) => hasType(value, type))) return false;
  if (typeof value === 'string') return fitsText(value, rules);
  if (typeof value === 'number') return value >= (rules.minimum ?? -Infinity) && value <= (rules.maximum ?? Infinity);
  if (Array.isArray(value)) return fitsList(value, rules, inside);
  return !isObject(value) || fitsObject(value, rules, inside);
}

type Inside = (part: unknown, its: Schema) => boolean;

/** JSON Schema counts characters, not UTF-16 units; a text that is too long is never put through a pattern. */
function fitsText(value: string, { minLength = 0, maxLength = Infinity, pattern }: Schema): boolean {
  const { length } = Array.from(value);
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(value));
}

const fitsList = (value: readonly unknown[], { minItems = 0, uniqueItems, items }: Schema, inside: Inside): boolean =>
  value.length >= minItems &&
  (!uniqueItems || new Set(value.map((item) => JSON.stringify(item))).size === value.length) &&
  (!items || value.every((item) => inside(item, items)));

function fitsObject(value: JsonObject, rules: Schema, inside: Inside): boolean {
  const { minProperties = 0, properties = {}, additionalProperties: further, propertyNames, required = [] } = rules;
  const keys = Object.keys(value);
  return (
    keys.length >= minProperties &&
    required.every((key) => Object.hasOwn(value, key)) &&
    keys.every((key) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (known) return inside(value[key], known);
      return (
        further !== false && (!propertyNames || inside(key, propertyNames)) && (!further || inside(value[key], further))
      );
    })
  );
}
