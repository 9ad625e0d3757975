/** What `<renovation-survey>` is asked to play, put together from its attributes and its study. */
import { succeed, type Result } from '../../domain/failure.js';
import type { Mode } from '../../domain/records/records.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { fetchDefinition, type DefinitionFailure, type RawDefinition } from './definition-loader.js';

/** What is to be played, and for whom. */
export interface SurveyRequest {
  readonly services: StudyServicesSet;
  readonly household: string | null;
  /** Which person of the household, 1 for the first. */
  readonly respondent: number;
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

/** What the tag itself is told. */
export interface AskedOfTag {
  readonly src: string | undefined;
  readonly definition: string | object | undefined;
  readonly wave: string | undefined;
  readonly household: string | undefined;
  readonly respondent: number;
  readonly mode: Mode | undefined;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly readonly: boolean;
  readonly check: boolean;
}

export function surveyRequest(asked: AskedOfTag, services: StudyServicesSet, language: string): SurveyRequest {
  const { config, baseUrl } = services.study;
  const { src, definition } = asked;
  const wave = config.waves.find((each) => each.id === asked.wave);
  const isNamed = definition === undefined && src === undefined;
  const first = isNamed
    ? config.definitions.find((each) => each.id === (wave ?? config.waves[0])?.definitions[0])
    : undefined;
  const address = src ?? first?.src;
  const base = src === undefined ? baseUrl : document.baseURI;
  return {
    services,
    household: asked.household ?? null,
    respondent: asked.respondent,
    wave: asked.wave ?? (services.study.declared ? (config.waves[0]?.id ?? null) : null),
    mode: asked.mode ?? services.session.mode,
    language,
    readonly: asked.readonly,
    check: asked.check,
    data: asked.data,
    definitionId: first?.id ?? null,
    load:
      definition !== undefined
        ? () => Promise.resolve(succeed({ source: definition, name: 'definition' }))
        : address === undefined
          ? null
          : (signal) => fetchDefinition(address, base, signal),
  };
}
