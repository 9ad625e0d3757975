/** Which questionnaire a definition is. */
import type { DefinitionRef } from '../../domain/records/records.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** @param name what it is called when it does not say so itself */
export function refOf(definition: unknown, name: string): DefinitionRef {
  const json = definition as Readonly<Record<string, unknown>>;
  return { id: textOf(json['definitionId']) ?? name, version: textOf(json['definitionVersion']) ?? '0' };
}
