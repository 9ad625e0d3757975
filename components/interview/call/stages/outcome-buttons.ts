/** Outcomes as buttons with their keys: one press each. */
import { html, type TemplateResult } from 'lit';
import { outcomes } from '../../../../domain/fieldwork/outcome-table.js';
import type { CallView } from '../call-view.js';
import type { OutcomeKey } from '../outcome-keys.js';

export const outcomeButtons = ({ session, words, choose }: CallView, keys: readonly OutcomeKey[]): TemplateResult =>
  html`<ul class="plain-list outcomes">
    ${keys.map(
      ({ key, outcome }) =>
        html`<li>
          <button type="button" ?disabled=${session.busy} @click=${() => choose(outcome)}>
            <kbd aria-hidden="true">${key.toUpperCase()}</kbd
            ><span>${outcomes[outcome].label[words.outcomeLanguage]}</span>
          </button>
        </li>`,
    )}
  </ul>`;
