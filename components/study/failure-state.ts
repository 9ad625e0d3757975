/**
 * Shows why a study could not be opened: a sentence for whoever stands before the page, and for its maker the list
 * of places in the `study.json` with what to mend.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { pathText, type StudyFinding } from '../../domain/study/study-finding.js';
import { directionOf } from '../shared/renovation-element.js';
import { commonIn, errorState } from '../shared/states.js';
import { findingSentence } from './finding-sentence.js';
import type { StudyMessages } from './locales/study-messages.js';
import type { StudyFailure } from './study-failure.js';

/** A file that is wrong throughout says so in its first faults. */
const SHOWN = 20;

/** What happened, what was kept, what to do. Without words (null: they did not load), the least that can be said. */
export function failureText(failure: StudyFailure, words: StudyMessages | null, language: string): string {
  const said = failure.reason === 'store' ? words?.store[failure.failure.reason] : words?.failures[failure.reason];
  return said ?? commonIn(language).errorTitle;
}

export interface FailureStateOptions {
  readonly failure: StudyFailure;
  readonly words: StudyMessages | null;
  readonly language: string;
  readonly retry: () => void;
}

export function failureState({ failure, words, language, retry }: FailureStateOptions): TemplateResult {
  const findings = failure.reason === 'invalid' ? failure.findings : [];
  return html`<div lang=${language} dir=${directionOf(language)}>
    ${errorState({ language, text: failureText(failure, words, language), details: detailsOf(failure), retry })}
    ${words && findings.length > 0 ? findingsList(findings, words) : nothing}
  </div>`;
}

function findingsList(findings: readonly StudyFinding[], words: StudyMessages): TemplateResult {
  return html`<section part="findings">
    <h2>${words.toMend}</h2>
    <ol class="findings">
      ${findings.slice(0, SHOWN).map((finding) => findingItem(finding, words))}
    </ol>
    ${findings.length > SHOWN ? html`<p>${words.more(findings.length - SHOWN)}</p>` : nothing}
  </section>`;
}

function findingItem(finding: StudyFinding, words: StudyMessages): TemplateResult {
  const { place, path, suggestion } = finding;
  return html`<li>
    <p class="place">
      ${place ? html`<span>${words.place(place.line, place.column)}</span>` : nothing}
      ${path.length > 0 ? html`<code dir="ltr">${pathText(path)}</code>` : nothing}
    </p>
    <p>${findingSentence(finding, words)}</p>
    ${suggestion === null ? nothing : html`<p class="suggestion">${words.didYouMean(suggestion)}</p>`}
  </li>`;
}

function detailsOf(failure: StudyFailure): readonly string[] {
  switch (failure.reason) {
    case 'not-found':
      return [`${failure.status} ${failure.url}`];
    case 'unreachable':
      return [failure.url, failure.detail];
    case 'web-page':
      return [failure.url];
    case 'invalid':
      return failure.url === null ? [] : [failure.url];
    case 'store':
      return failure.failure.reason === 'failed' ? [failure.failure.detail] : [failure.failure.reason];
    case 'broken':
      return [failure.detail];
  }
}
