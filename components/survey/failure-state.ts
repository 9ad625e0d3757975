/**
 * Shows why a questionnaire cannot be played: a sentence for the person in front of the page, and under it the codes and
 * places, the same in every language, for a report. What they mean is put into words by `findings/`.
 */
import type { TemplateResult } from 'lit';
import type { DefinitionFinding } from '../../domain/questionnaire/check/definition-finding.js';
import { pathText } from '../../domain/study/study-finding.js';
import type { StoreFailure } from '../../domain/records/store.js';
import type { RenovationErrorCode } from '../shared/events/renovation-error-event.js';
import { commonIn, errorState } from '../shared/states.js';
import type { DefinitionFailure } from './definition-loader.js';
import type { SurveyMessages } from './locales/load-messages.js';

export type SurveyFailure = DefinitionFailure | StoreFailure;

/** A file that is wrong throughout says so in its first faults. */
const SHOWN = 20;

/** Typed so that a new reason has to be put here too. */
const OF_DEFINITION: Readonly<Record<DefinitionFailure['reason'], true>> = {
  unreachable: true,
  refused: true,
  incomplete: true,
  broken: true,
};

const isOfDefinition = (failure: SurveyFailure): failure is DefinitionFailure => failure.reason in OF_DEFINITION;

/** Stable: hosts may test for it. */
export const failureCode = (failure: SurveyFailure): RenovationErrorCode =>
  failure.reason === 'incomplete'
    ? 'environment/network'
    : isOfDefinition(failure)
      ? `definition/${failure.reason}`
      : `store/${failure.reason}`;

/** Without words (they did not load either): the least that can be said. */
export function failureText(failure: SurveyFailure, words: SurveyMessages | undefined, language: string): string {
  const said = isOfDefinition(failure) ? words?.resident.cannotShow[failure.reason] : words?.store[failure.reason];
  return said ?? commonIn(language).errorTitle;
}

export const failureState = (
  failure: SurveyFailure,
  words: SurveyMessages | undefined,
  language: string,
  retry: () => void,
): TemplateResult =>
  errorState({ language, text: failureText(failure, words, language), details: detailsOf(failure), retry });

function detailsOf(failure: SurveyFailure): readonly string[] {
  switch (failure.reason) {
    case 'unreachable':
      return [`${failure.status === null ? '' : `${String(failure.status)} `}${failure.address}`];
    case 'refused':
      return [...(failure.address === null ? [] : [failure.address]), ...failure.findings.slice(0, SHOWN).map(lineOf)];
    case 'incomplete':
    case 'broken':
    case 'failed':
      return [failure.detail];
    default:
      return [failure.reason];
  }
}

/** `12:5 pages[0].elements[1].type unknown-type type=raadio (radiogroup?)`. */
function lineOf({ place, path, code, parameters, suggestion }: DefinitionFinding): string {
  const where = place ? `${String(place.line)}:${String(place.column)} ` : '';
  const said = Object.entries(parameters).map(([name, value]) => `${name}=${String(value)}`);
  const meant = suggestion === null ? '' : ` (${suggestion}?)`;
  return `${where}${pathText(path)} ${code} ${said.join(' ')}${meant}`.trim();
}
