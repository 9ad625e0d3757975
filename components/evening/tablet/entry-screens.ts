/**
 * The two screens on which somebody writes. No form and no field names, and completion off: a browser keeps nothing of
 * what was typed, and proposes nothing of the person before.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_NAME, LONGEST_TEXT } from '../../../domain/evening/entries.js';
import { heading, topicLabel, topicsOf, trouble } from './screen-parts.js';
import type { TabletView } from './tablet-view.js';

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

export function joinScreen(tablet: TabletView): TemplateResult {
  const { desk, words } = tablet;
  const { join } = words;
  const problem = desk.problem === 'no-topic' || desk.problem === 'no-consent' ? desk.problem : null;
  return html`
    ${heading(tablet, join.title)}
    <p data-read-aloud>${join.who}</p>
    <fieldset class="choose" aria-describedby=${problem === 'no-topic' ? 'problem' : nothing}>
      <legend data-read-aloud>${join.topic}</legend>
      ${problem === 'no-topic' ? problemLine(join.problem[problem]) : nothing}
      ${topicsOf(tablet).map(
        (topic) =>
          html`<label class="option"
            ><input
              type="radio"
              name="topic"
              autocomplete="off"
              .checked=${live(desk.fields.topic === topic.id)}
              @change=${() => desk.write({ topic: topic.id })}
            /><span data-read-aloud>${topicLabel(tablet, topic)}</span></label
          >`,
      )}
    </fieldset>
    ${field(tablet, 'name', join.name)} ${field(tablet, 'contact', join.contact)}
    <label class="option"
      ><input
        type="checkbox"
        autocomplete="off"
        aria-describedby=${problem === 'no-consent' ? 'problem' : nothing}
        aria-invalid=${problem === 'no-consent' ? 'true' : nothing}
        .checked=${live(desk.fields.agreed)}
        @change=${(event: Event) => desk.write({ agreed: (event.currentTarget as HTMLInputElement).checked })}
      /><span class="consent" data-read-aloud>${tablet.consentText ?? join.consent}</span></label
    >
    ${problem === 'no-consent' ? problemLine(join.problem[problem]) : nothing} ${trouble(tablet)}
    ${sendRow(tablet, join.send, () => void desk.join())}
  `;
}

export function grievanceScreen(tablet: TabletView): TemplateResult {
  const { desk, words } = tablet;
  const { grievance } = words;
  const empty = desk.problem === 'empty';
  return html`
    ${heading(tablet, grievance.title)}
    <p id="grievance-text" data-read-aloud>${grievance.text}</p>
    <label class="field"
      ><span>${grievance.label}</span>
      <textarea
        rows="5"
        maxlength=${LONGEST_TEXT}
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck="false"
        aria-describedby=${empty ? 'problem' : 'grievance-text'}
        aria-invalid=${empty ? 'true' : nothing}
        .value=${live(desk.fields.grievance)}
        @input=${(event: Event) => desk.write({ grievance: valueOf(event) })}
      ></textarea>
    </label>
    ${empty ? problemLine(grievance.empty) : nothing} ${trouble(tablet)}
    ${sendRow(tablet, grievance.send, () => void desk.complain())}
  `;
}

function field(tablet: TabletView, name: 'name' | 'contact', label: string): TemplateResult {
  const { desk, words } = tablet;
  return html`<label class="field"
    ><span>${label} <span class="optional">(${words.join.optional})</span></span>
    <input
      type="text"
      data-field=${name}
      maxlength=${LONGEST_NAME}
      autocomplete="off"
      autocorrect="off"
      autocapitalize=${name === 'name' ? 'words' : 'off'}
      spellcheck="false"
      .value=${live(desk.fields[name])}
      @input=${(event: Event) => desk.write({ [name]: valueOf(event) })}
    />
  </label>`;
}

/** Beside the field that it is about. */
const problemLine = (text: string): TemplateResult =>
  html`<p class="problem" id="problem" role="alert" data-read-aloud>${text}</p>`;

function sendRow(tablet: TabletView, label: string, send: () => void): TemplateResult {
  const { desk, words } = tablet;
  const press = (): void => {
    send();
    if (desk.problem !== null) tablet.toProblem();
  };
  return html`<div class="row">
    <button type="button" class="primary big send" aria-disabled=${desk.saving ? 'true' : nothing} @click=${press}>
      ${desk.saving ? words.vote.saving : label}
    </button>
    <button type="button" class="big back" @click=${() => desk.go('more')}>${words.back}</button>
  </div>`;
}
