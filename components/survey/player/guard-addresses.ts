/**
 * What survey-core would load or open by itself, kept to where the study allows: lists of choices, signatures that an
 * answer names by their address, and the page that a finished questionnaire leads to. What is drawn is checked where
 * it is drawn.
 */
import { settings, type Question, type SurveyError, type SurveyModel } from 'survey-core';
import { undisguised } from '../rendering/piped-text.js';
import { mayShow, safeLink } from '../rendering/safe-html.js';
import type { AddressCheck } from './allowed-origins.js';

const BLOCKED = 'blocked';

/** Whether choices were not asked for, since the study does not allow where they come from. */
export const isBlocked = (error: SurveyError & { readonly status?: unknown }): boolean => error.status === BLOCKED;

/** A provider answers in the place of the network. It takes the requests that may not be made, and only those. */
function guardChoices(survey: SurveyModel, allowed: AddressCheck): void {
  survey.webProvider = {
    canHandleRequest: ({ url }) => allowed(url) === null,
    sendRequest: (_request, answer) => answer({ status: 403, statusText: BLOCKED, response: '' }),
  };
}

/**
 * The column of a table asks for its choices before it knows which survey it is in, and so without a provider: the
 * request is made, and never sent. Once for all questionnaires of this copy of survey-core.
 */
export function guardUnownedChoices(): void {
  const before = settings.web.onBeforeRequestChoices as typeof settings.web.onBeforeRequestChoices | undefined;
  settings.web.onBeforeRequestChoices = (sender, options) => {
    const { request, url } = options;
    if (request && mayShow(url) === null) {
      const unsent = { send: () => request.onerror?.(new ProgressEvent('error')) };
      options.request = unsent as unknown as XMLHttpRequest;
      return;
    }
    before?.(sender, options);
  };
}

/** survey-core's types keep to themselves how a signature that was given before comes onto the pad. */
interface LoadsPreview {
  loadPreview(value: unknown): void;
}

function guardSignatures(survey: SurveyModel, allowed: AddressCheck): void {
  survey.onQuestionCreated.add((_sender, { question }) => {
    if (question.getType() !== 'signaturepad') return;
    const pad = question as Question & LoadsPreview;
    const load = pad.loadPreview.bind(pad);
    pad.loadPreview = (value) => {
      if (typeof value !== 'string' || !isOnNetwork(value) || allowed(value) !== null) load(value);
    };
  });
}

/** Not what is kept in the answer itself, or in the store. */
function isOnNetwork(address: string): boolean {
  try {
    return /^(?:https?|ftp):$/u.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

const destinations = new WeakMap<SurveyModel, string>();

function holdNavigation(survey: SurveyModel): void {
  survey.onNavigateToUrl.add((_sender, options) => {
    const address = options.url ? safeLink(undisguised(options.url)) : null;
    options.allow = false;
    if (address !== null) destinations.set(survey, address);
  });
}

/** Where the finished questionnaire sends the person, if anywhere. Not before the response is kept. */
export const destinationOf = (survey: SurveyModel): string | null => destinations.get(survey) ?? null;

/** To be called before the definition is loaded: lists of choices are fetched while it is. */
export function guardAddresses(survey: SurveyModel, allowed: AddressCheck): void {
  guardChoices(survey, allowed);
  guardSignatures(survey, allowed);
  holdNavigation(survey);
}
