/** Before the call: who it is, what came before, and the number. */
import { html, nothing, type TemplateResult } from 'lit';
import { caseFacts } from '../../case-facts.js';
import { caseHistory, peopleOf } from '../../case-history.js';
import type { CallSession } from '../call-session.js';
import type { CallView } from '../call-view.js';
import { dialled } from '../dial-event.js';

export function briefing(view: CallView, host: HTMLElement): TemplateResult {
  const { session, household, words, naming, state, desk } = view;
  const { call, keyNames } = words;
  const press = (event: Event, number: string): void => {
    if (!dialled(host, session, number)) event.preventDefault(); // a softphone in the page took it
  };
  return html`
    ${standing(view)}
    <div class="columns">
      ${caseFacts({ state, household, words, naming })}
      <div>
        <h3>${words.history.title}</h3>
        ${caseHistory({ entries: desk.book.log(state.id), words, naming, people: peopleOf(state, household) })}
      </div>
    </div>
    <div class="actions">
      ${household.phones.map(
        (number, index) =>
          html`<a
            class="button ${index === 0 ? 'primary' : ''}"
            href="tel:${number}"
            @click=${(event: Event) => press(event, number)}
            ><span>${call.dialNumber(number)}</span
            ><kbd aria-hidden="true">${index === 0 ? keyNames.Enter : index + 1}</kbd></a
          >`,
      )}
      ${
        household.phones.length === 0
          ? html`<button type="button" class="primary" @click=${() => dialled(host, session, null)}>
              ${call.dialByHand}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
            </button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => void session.leave()}>
        ${call.leave}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
      </button>
    </div>
  `;
}

/** Why this one, or what speaks against calling it now. */
function standing({ desk, state, words, naming }: CallView): TemplateResult | typeof nothing {
  const found = desk.standing(state.id);
  if (!found) return nothing;
  if (found.kind === 'call') return html`<p class="why">${words.reason(found.reason, naming)}</p>`;
  const text = found.kind === 'wait' ? words.wait(found.reason, naming) : words.closed(found.reason, naming);
  return html`<p class="problem">${text}</p>`;
}

/** Dials one of the household's numbers as if its link was pressed, so that a softphone that listens to `tel:` hears of it. */
export function dial(host: HTMLElement, session: CallSession, number: string | null): void {
  const links = [...(host.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.actions a.button') ?? [])];
  const link = links.find(({ href }) => href === `tel:${number ?? ''}`);
  if (link) link.click();
  else dialled(host, session, number);
}

/** @returns whether the key meant something */
export function briefingKey({ session, household }: CallView, key: string, host: HTMLElement): boolean {
  const [first] = household.phones;
  const number = key === 'Enter' ? (first ?? null) : household.phones[Number(key) - 1];
  if (key === 'Escape') void session.leave();
  else if (number === undefined) return false;
  else dial(host, session, number);
  return true;
}
