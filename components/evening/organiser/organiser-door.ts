/** The deliberate step before names and grievances: read what is behind it, tick that nobody looks along, open. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import type { OrganiserFace } from './organiser-face.js';

/** @param back while it is open and asks whether anybody is there: the way on */
export function organiserDoor(
  organiser: OrganiserFace,
  { door }: OrganiserMessages,
  back: (() => void) | null,
): TemplateResult {
  return html`<div class="door">
    <p class="title" role="heading" aria-level=${organiser.headingLevel} tabindex="-1">${door.title}</p>
    <p>${door.text}</p>
    <label class="alone"
      ><input
        type="checkbox"
        autocomplete="off"
        aria-describedby=${organiser.refused ? 'first' : nothing}
        .checked=${live(organiser.alone)}
        @change=${(event: Event) => {
          organiser.alone = (event.currentTarget as HTMLInputElement).checked;
          organiser.refused = false;
        }}
      />${door.alone}</label
    >
    ${organiser.refused ? html`<p class="problem" id="first" role="alert">${door.first}</p>` : nothing}
    <button type="button" class="primary open" @click=${back ?? (() => organiser.enter())}>${door.open}</button>
  </div>`;
}
