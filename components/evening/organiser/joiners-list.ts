/**
 * Who joins each topic: on the screen with the way to erase somebody, and on paper without. Roles are written out: on a
 * phone a row takes several lines, and browsers then forget that it is one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SignUpRecord } from '../../../domain/evening/evening-records.js';
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
  readonly erasing: Erasing | null;
}

export interface Erasing {
  /** The sign-up of which it was asked. */
  readonly asked: string | null;
  /** Null takes the question back. */
  readonly ask: (id: string | null) => void;
  readonly erase: (id: string) => void;
}

export const joinersList = (options: JoinersListOptions): TemplateResult =>
  html`${options.joiners.map((each) => topicTable(each, options))}`;

function topicTable({ topic, known, nameless }: TopicJoiners, options: JoinersListOptions): TemplateResult {
  const { words, language, fallbacks, erasing } = options;
  const { joiners } = words;
  const label = joiners.printed(textIn(topic.label, language, fallbacks));
  // A scrolling part is reached by the keyboard; on paper nothing scrolls.
  return html`<div
    class="joiners scroll"
    data-topic=${topic.id}
    tabindex=${erasing ? 0 : nothing}
    role=${erasing ? 'region' : nothing}
    aria-label=${erasing ? label : nothing}
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
          ${erasing ? html`<td role="cell"></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          known,
          ({ id }) => id,
          (signUp) =>
            html`<tr role="row" data-sign-up=${signUp.id}>
              <td role="cell"><bdi>${signUp.name ?? '–'}</bdi></td>
              <td role="cell"><bdi>${signUp.contact ?? '–'}</bdi></td>
              <td role="cell" class="agreed" data-label=${joiners.agreed}>
                ${signUp.consent ? writeMonthOrDay(signUp.consent.day, language) : '–'}
              </td>
              ${erasing ? eraseCell(signUp, erasing, words) : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
    ${nameless > 0 ? html`<p class="nameless">${joiners.nameless(nameless)}</p>` : nothing}
  </div>`;
}

/** A name that was erased does not come back: it is asked once more, and the question has the focus, not the answer. */
function eraseCell(signUp: SignUpRecord, { asked, ask, erase }: Erasing, words: OrganiserMessages): TemplateResult {
  const { joiners } = words;
  const name = nameOf(signUp);
  if (asked !== signUp.id) {
    return html`<td role="cell" class="tools">
      <button type="button" class="plain erase" aria-label=${joiners.empty(name)} @click=${() => ask(signUp.id)}>
        ✕
      </button>
    </td>`;
  }
  return html`<td role="cell" class="asking">
    <div role="group" aria-labelledby="ask">
      <p class="ask" id="ask" tabindex="-1">${joiners.emptyAsk(name)}</p>
      <div class="row">
        <button type="button" class="erase-yes" @click=${() => erase(signUp.id)}>${joiners.emptyYes}</button>
        <button type="button" class="erase-no" @click=${() => ask(null)}>${joiners.emptyNo}</button>
      </div>
    </div>
  </td>`;
}
