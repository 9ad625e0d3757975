/**
 * Checks a JSON value against the part of JSON Schema that our schemas use. It needs no code generation, which a
 * strict Content-Security-Policy forbids, and names each fault so that a person can be told what to mend. A test
 * holds it against ajv.
 */
import { hasType, isObject, listOf, resolved, type JsonObject, type JsonType, type Schema } from './schema.js';
import type { FindingCode, FindingParameters, JsonPath } from './study-finding.js';

export interface Near {
  readonly word: string;
  readonly among: readonly string[];
}

/** A fault without its line: `at: 'key'` stands at the name of the last step of the path, not at its value. */
export type Fault = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly path: JsonPath;
    readonly at: 'key' | 'value';
    readonly parameters: FindingParameters[C];
    /** What may have been meant: a word of a person, and the words that would have been right. */
    readonly near?: Near;
  };
}[FindingCode];

/** Every fault of a value, in the order of the value. None means that it is valid. */
export function faultsOf(value: unknown, schema: Schema): readonly Fault[] {
  return new Walk(schema.definitions ?? {}).faults(value, schema, []);
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

class Walk {
  readonly #patterns = new Map<string, RegExp>();

  constructor(private readonly definitions: Readonly<Record<string, Schema>>) {}

  faults(value: unknown, schema: Schema, path: JsonPath): Fault[] {
    const { name, rules } = this.#resolve(schema);
    if (rules.anyOf) return this.#anyOf(value, rules.anyOf, path);
    if (rules.enum) return this.#enum(value, rules.enum, path);
    if (rules.type !== undefined && !listOf(rules.type).some((type) => hasType(value, type))) {
      return [wrongType(listOf(rules.type), value, path)];
    }
    if (typeof value === 'string') return this.#string(value, rules, path, name);
    if (typeof value === 'number') return number(value, rules, path);
    if (Array.isArray(value)) return this.#array(value, rules, path);
    if (isObject(value)) return this.#object(value, rules, path);
    return [];
  }

  /** The definition's name says what was expected. */
  #resolve(schema: Schema): ReturnType<typeof resolved> {
    return resolved(schema, this.definitions);
  }

  /** Reports the branch that was probably meant: the one of the value's type, then the one with the fewest faults. */
  #anyOf(value: unknown, branches: readonly Schema[], path: JsonPath): Fault[] {
    const tried = branches.map((branch) => ({ branch, faults: this.faults(value, branch, path) }));
    if (tried.some(({ faults }) => faults.length === 0)) return [];
    const typesOf = (branch: Schema): readonly JsonType[] => listOf(this.#resolve(branch).rules.type ?? []);
    const alike = tried.filter(({ branch }) => typesOf(branch).some((type) => hasType(value, type)));
    if (alike.length === 0) return [wrongType(branches.flatMap(typesOf), value, path)];
    const keys = alike.map(({ branch }) => this.#resolve(branch).rules.required ?? []);
    if (isObject(value) && alike.length > 1 && !keys.flat().some((key) => Object.hasOwn(value, key))) {
      return [{ code: 'one-of-keys', path, at: 'value', parameters: { allowed: keys.flat().join(', ') } }];
    }
    const meant = alike.reduce((best, next) => (next.faults.length < best.faults.length ? next : best));
    return meant.faults;
  }

  #enum(value: unknown, allowed: readonly string[], path: JsonPath): Fault[] {
    if (typeof value === 'string' && allowed.includes(value)) return [];
    const near = { word: typeof value === 'string' ? value : '', among: allowed };
    return [
      { code: 'not-one-of', path, at: 'value', parameters: { allowed: allowed.join(', '), found: shown(value) }, near },
    ];
  }

  #string(value: string, rules: Schema, path: JsonPath, name: string): Fault[] {
    // JSON Schema counts characters, not UTF-16 units; a text that is too long is never put through a pattern.
    const length = Array.from(value).length;
    if (length < (rules.minLength ?? 0)) return [{ code: 'empty-text', path, at: 'value', parameters: {} }];
    const fits = length <= (rules.maxLength ?? Infinity);
    if (fits && (rules.pattern === undefined || this.#matches(value, rules.pattern))) return [];
    return [{ code: 'wrong-form', path, at: 'value', parameters: { expected: name, found: shown(value) } }];
  }

  #matches(value: string, pattern: string): boolean {
    const known = this.#patterns.get(pattern) ?? new RegExp(pattern, 'u');
    this.#patterns.set(pattern, known);
    return known.test(value);
  }

  #array(value: readonly unknown[], rules: Schema, path: JsonPath): Fault[] {
    const faults: Fault[] = [];
    if (rules.minItems !== undefined && value.length < rules.minItems) {
      faults.push({ code: 'too-few', path, at: 'value', parameters: { minimum: rules.minItems } });
    }
    const seen = new Set<string>();
    value.forEach((item, index) => {
      const print = JSON.stringify(item);
      if (rules.uniqueItems && seen.has(print)) {
        const parameters = { id: shown(item) };
        faults.push({ code: 'duplicate-id', path: [...path, index], at: 'value', parameters });
      }
      seen.add(print);
      if (rules.items) faults.push(...this.faults(item, rules.items, [...path, index]));
    });
    return faults;
  }

  #object(value: JsonObject, rules: Schema, path: JsonPath): Fault[] {
    const faults: Fault[] = [];
    const properties = rules.properties ?? {};
    const keys = Object.keys(value);
    if (rules.minProperties !== undefined && keys.length < rules.minProperties) {
      faults.push({ code: 'empty-text', path, at: 'value', parameters: {} });
    }
    for (const key of keys) {
      const inside = [...path, key];
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (known) faults.push(...this.faults(value[key], known, inside));
      else if (rules.additionalProperties === false) {
        const free = Object.keys(properties).filter((name) => !Object.hasOwn(value, name));
        faults.push({
          code: 'unknown-key',
          path: inside,
          at: 'key',
          parameters: { key: shown(key) },
          near: { word: key, among: free },
        });
      } else {
        if (rules.propertyNames) {
          faults.push(
            ...this.faults(key, rules.propertyNames, inside).map((fault) => ({ ...fault, at: 'key' as const })),
          );
        }
        if (rules.additionalProperties) faults.push(...this.faults(value[key], rules.additionalProperties, inside));
      }
    }
    for (const key of rules.required ?? []) {
      if (!Object.hasOwn(value, key)) faults.push({ code: 'missing-key', path, at: 'value', parameters: { key } });
    }
    return faults;
  }
}

function number(value: number, rules: Schema, path: JsonPath): Fault[] {
  if (rules.minimum !== undefined && value < rules.minimum) {
    return [{ code: 'below-minimum', path, at: 'value', parameters: { minimum: rules.minimum, found: value } }];
  }
  if (rules.maximum !== undefined && value > rules.maximum) {
    return [{ code: 'above-maximum', path, at: 'value', parameters: { maximum: rules.maximum, found: value } }];
  }
  return [];
}

function wrongType(expected: readonly JsonType[], value: unknown, path: JsonPath): Fault {
  const parameters = { expected: [...new Set(expected)].join(', '), found: typeOf(value) };
  return { code: 'wrong-type', path, at: 'value', parameters };
}
