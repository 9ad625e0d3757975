/** Gets a definition from an address or a property, and says plainly what is wrong with it. */
import type { DefinitionRef } from '../../domain/records/records.js';
import { fail, succeed, type Result } from '../../domain/failure.js';

export interface LoadedDefinition {
  readonly json: Readonly<Record<string, unknown>>;
  readonly ref: DefinitionRef;
}

export type DefinitionFailure =
  | { readonly reason: 'unreachable'; readonly address: string; readonly status: number | null }
  | { readonly reason: 'not-json'; readonly detail: string }
  | { readonly reason: 'not-a-questionnaire' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads a definition that is there already. `fallbackId` names one that does not name itself. */
export function readDefinition(source: unknown, fallbackId: string): Result<LoadedDefinition, DefinitionFailure> {
  let json: unknown = source;
  if (typeof source === 'string') {
    try {
      json = JSON.parse(source);
    } catch (error) {
      return fail({ reason: 'not-json', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  if (!isRecord(json)) return fail({ reason: 'not-a-questionnaire' });
  const ref = {
    id: textOf(json.definitionId) ?? fallbackId,
    version: textOf(json.definitionVersion) ?? '0',
  };
  return succeed({ json, ref });
}

/** Fetches a definition. An aborted signal rejects, as `fetch` does. */
export async function fetchDefinition(
  address: string,
  signal: AbortSignal,
): Promise<Result<LoadedDefinition, DefinitionFailure>> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return fail({ reason: 'unreachable', address, status: null });
  }
  if (!response.ok) return fail({ reason: 'unreachable', address, status: response.status });
  return readDefinition(await response.text(), address);
}
