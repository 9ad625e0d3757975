/** Brings a definition to the page, from an address or a property. Whether it can be played is checked by the player. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { DefinitionRef } from '../../domain/records/records.js';
import type { DefinitionFinding } from '../../domain/questionnaire/check/definition-finding.js';

/** A definition as it came: text has lines to point at, an object does not. */
export interface RawDefinition {
  readonly source: string | object;
  /** What it is called when it does not say so itself. */
  readonly name: string;
}

/** A definition that can be played. */
export interface LoadedDefinition {
  readonly json: Readonly<Record<string, unknown>>;
  readonly ref: DefinitionRef;
  /** What its makers may want to mend. Complete only where the whole check was asked for. */
  readonly warnings: readonly DefinitionFinding[];
}

export type DefinitionFailure =
  | { readonly reason: 'unreachable'; readonly address: string; readonly status: number | null }
  | { readonly reason: 'refused'; readonly address: string | null; readonly findings: readonly DefinitionFinding[] }
  /** A part of the kit itself did not come: the network went away between one file and the next. */
  | { readonly reason: 'incomplete'; readonly detail: string }
  /** survey-core could not make a questionnaire of it. */
  | { readonly reason: 'broken'; readonly detail: string };

/**
 * Fetches a definition; `written` may be relative to `base`, and need not be an address at all. An aborted signal
 * rejects, as `fetch` does.
 */
export async function fetchDefinition(
  written: string,
  base: string,
  signal: AbortSignal,
): Promise<Result<RawDefinition, DefinitionFailure>> {
  let address = written;
  let response: Response | undefined;
  try {
    address = new URL(written, base).href;
    response = await fetch(address, { signal });
    if (!response.ok) return fail({ reason: 'unreachable', address, status: response.status });
    return succeed({ source: await response.text(), name: address });
  } catch (error) {
    if (signal.aborted) throw error;
    return fail({ reason: 'unreachable', address, status: response?.status ?? null });
  }
}
