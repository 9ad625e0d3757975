/** What `<renovation-survey>` is asked to play, put together from its attributes and its study. */
import type { Result } from '../../domain/failure.js';
import type { Mode } from '../../domain/records/records.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';

/** What is to be played, and for whom. */
export interface SurveyRequest {
  readonly services: StudyServicesSet;
  readonly household: string | null;
  readonly wave: string | null;
  readonly mode: Mode;
  readonly language: string;
  readonly readonly: boolean;
  /** Whether its author wants to know everything that the check finds. */
  readonly check: boolean;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Id of the definition where the study names it; null when only the definition itself can tell. */
  readonly definitionId: string | null;
  /** Null when there is nothing to play. */
  readonly load: ((signal: AbortSignal) => Promise<Result<RawDefinition, DefinitionFailure>>) | null;
}
