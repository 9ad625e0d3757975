/** Draws findings for whoever makes the questionnaire: where, what, and what was probably meant. Loaded when there are any. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DefinitionFinding } from '../../../domain/questionnaire/check/definition-finding.js';
import { pathText } from '../../../domain/study/study-finding.js';
import type { FindingMessages } from './locales/finding-messages.js';

/** A file that is wrong throughout says so in its first faults. */
const SHOWN = 20;

export interface FindingsOptions {
  readonly title: string;
  readonly findings: readonly DefinitionFinding[];
  readonly words: FindingMessages;
  /** Unfolded from the start. */
  readonly open: boolean;
}

export const findingsList = ({ title, findings, words, open }: FindingsOptions): TemplateResult =>
  html`<details class="findings" part="findings" ?open=${open}>
    <summary>${title}</summary>
    <ol>
      ${findings.slice(0, SHOWN).map((finding) => findingItem(finding, words))}
    </ol>
    ${findings.length > SHOWN ? html`<p>${words.more(findings.length - SHOWN)}</p>` : nothing}
  </details>`;

function findingItem(finding: DefinitionFinding, words: FindingMessages): TemplateResult {
  const { code, place, path, suggestion } = finding;
  return html`<li data-code=${code}>
    <p class="place">
      ${place ? html`<span>${words.place(place.line, place.column)}</span>` : nothing}
      ${path.length > 0 ? html`<code dir="ltr">${pathText(path)}</code>` : nothing}
    </p>
    <p>${sentenceOf(finding, words)}</p>
    ${suggestion === null ? nothing : html`<p class="suggestion">${words.didYouMean(suggestion)}</p>`}
  </li>`;
}

/** The sentence of a finding in the language of the words. */
export function sentenceOf(finding: DefinitionFinding, words: FindingMessages): string {
  // The table has for every code a function of that code's parameters; the pairing is lost when both are looked up.
  const sentence = words.findings[finding.code] as (parameters: DefinitionFinding['parameters']) => string;
  return sentence(finding.parameters);
}
