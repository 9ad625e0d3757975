/**
 * Who joins each topic: on the screen with the way to erase somebody, and on paper without. Roles are written out: on a
 * phone a row takes several lines, and browsers then forget that it is one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type TopicJoiners } from '../../../domain/evening/joiners.js';
import { textIn } from '../../../domain/localized-text.js';
import { writeMonthOrDay } from '../../shared/month-or-day.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';

export interface JoinersListOptions {
  readonly joiners: readonly TopicJoiners[];
  readonly words: OrganiserMessages;
  readonly language: string;
  readonly fallbacks: readonly string[];
  /** Null on paper. */
  readonly empty: ((id: string) => void) | null;
}

export const joinersList = (options: JoinersListOptions): TemplateResult =>
  html`${options.joiners.map((each) => topicTable(each, options))}`;

function topicTable({ topic, known, nameless }: TopicJoiners, options: JoinersListOptions): TemplateResult {
  const { words, language, fallbacks, empty } = options;
  const { joiners } = words;
  const label = joiners.printed(textIn(topic.label, language, fallbacks));
  // A scrolling part is reached by the keyboard; on paper nothing scrolls.
  return html`<div
    class="joiners scroll"
    data-topic=${topic.id}
    tabindex=${empty ? 0 : nothing}
    role=${empty ? 'region' : nothing}
    aria-label=${empty ? label : nothing}
  >
    <table role="table">
      <caption>
        ${label}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${joiners.name}</th>
          <th scope="col" role="columnheader">${joiners.contact}</th>
          <th scope="col" role="columnheader">${joiners.agreed}</th>
          ${empty ? html`<td role="cell"></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${known.map(
          (signUp) =>
            html`<tr role="row">
              <td role="cell"><bdi>${signUp.name ?? '–'}</bdi></td>
              <td role="cell"><bdi>${signUp.contact ?? '–'}</bdi></td>
              <td role="cell" class="agreed" data-label=${joiners.agreed}>
                ${signUp.consent ? writeMonthOrDay(signUp.consent.day, language) : '–'}
              </td>
              ${
                empty
                  ? html`<td role="cell" class="tools">
                      <button
                        type="button"
                        class="plain erase"
                        aria-label=${joiners.empty(nameOf(signUp))}
                        @click=${() => empty(signUp.id)}
                      >
                        ✕
                      </button>
                    </td>`
                  : nothing
              }
            </tr>`,
        )}
      </tbody>
    </table>
    ${nameless > 0 ? html`<p class="nameless">${joiners.nameless(nameless)}</p>` : nothing}
  </div>`;
}
