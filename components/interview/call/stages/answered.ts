/** Somebody speaks: the words to say, the consent to ask, and what else can come of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../../domain/localized-text.js';
import type { ConsentPurpose } from '../../../../domain/study/study-config.js';
import { autonym } from '../../../shared/autonym.js';
import { directionOf } from '../../../shared/renovation-element.js';
import type { CallView } from '../call-view.js';
import { answeredKeys, outcomeOf } from '../outcome-keys.js';
import { partOfDay } from '../spoken/spoken.js';
import { outcomeButtons } from './outcome-buttons.js';

export function answered(view: CallView): TemplateResult {
  const { words } = view;
  return html`<div class="columns talk">
    <section aria-labelledby="say">
      <div class="heading">
        <h3 id="say">${words.call.greetingTitle}</h3>
        ${languagePicker(view)}
      </div>
      ${greeting(view)} ${consent(view)}
    </section>
    <section aria-labelledby="none">
      <h3 id="none">${words.call.noInterview}</h3>
      ${outcomeButtons(view, answeredKeys)}
    </section>
  </div>`;
}

function greeting({ spoken, spokenLanguage, desk, household, services }: CallView): TemplateResult {
  const { config } = services.study;
  const { welcome, organisation, languages } = config;
  const said = {
    part: partOfDay(desk.book.slots.clock.at(desk.now).minute),
    interviewer: desk.interviewer.name,
    organisation: organisation.name,
    name: household.name,
  };
  const text = (of: (typeof welcome)['heading']): string => textIn(of, spokenLanguage, languages);
  return html`<div class="say" lang=${spokenLanguage} dir=${directionOf(spokenLanguage)}>
    ${
      spoken
        ? html`<p>${desk.mode === 'door' ? spoken.greetingAtDoor(said) : spoken.greeting(said)}</p>`
        : nothing
    }
    <p>${text(welcome.whoAsks)}</p>
    <p>${text(welcome.duration)} ${spoken?.suits ?? nothing}</p>
    <p>${text(welcome.whatHappens)}</p>
    <p>${text(welcome.whoSees)} ${text(welcome.whoDoesNotSee)}</p>
  </div>`;
}

function languagePicker({ services, spokenLanguage, speakIn, words }: CallView): TemplateResult {
  return html`<label class="language"
    >${words.call.secondLanguage}
    <select @change=${(event: Event) => speakIn((event.currentTarget as HTMLSelectElement).value)}>
      ${services.study.config.languages.map(
        (each) => html`<option value=${each} ?selected=${each === spokenLanguage}>${autonym(each)}</option>`,
      )}
    </select></label
  >`;
}

function consent(view: CallView): TemplateResult {
  const { consent: talk, words, begin, session } = view;
  const { call, keyNames } = words;
  return html`<h3>${call.consentTitle}</h3>
    <ol class="plain-list consent">
      ${talk.purposes.map((purpose) => consentItem(view, purpose))}
    </ol>
    ${talk.refused ? html`<p class="problem" role="status">${call.consentNeeded}</p>` : nothing}
    <div class="actions">
      <button type="button" class="primary" ?disabled=${!talk.enough || session.busy} @click=${begin}>
        ${view.state.openResponse === null ? call.begin : call.goOn}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
      </button>
    </div>`;
}

function consentItem(view: CallView, purpose: ConsentPurpose): TemplateResult {
  const { consent: talk, words, spokenLanguage, services, redraw } = view;
  const decision = talk.decision(purpose);
  const current = talk.current === purpose;
  const say = (given: boolean): void => {
    talk.ask(purpose);
    talk.say(given);
    redraw();
  };
  const text = textIn(purpose.text, spokenLanguage, services.study.config.languages);
  return html`<li class=${current ? 'current' : ''} aria-current=${current ? 'step' : nothing}>
    <p class="say" lang=${spokenLanguage} dir=${directionOf(spokenLanguage)} id="purpose-${purpose.id}">${text}</p>
    <div class="choices" role="group" aria-labelledby="purpose-${purpose.id}">
      <button type="button" aria-pressed=${decision === true} @click=${() => say(true)}>
        ${words.call.agrees}${current ? html`<kbd aria-hidden="true">J</kbd>` : nothing}
      </button>
      <button type="button" aria-pressed=${decision === false} @click=${() => say(false)}>
        ${words.call.disagrees}${current ? html`<kbd aria-hidden="true">N</kbd>` : nothing}
      </button>
    </div>
  </li>`;
}

/** J for "ja", Y for "yes": both work in both languages. */
const YES = new Set(['j', 'y']);

export function answeredKey(view: CallView, key: string): boolean {
  const { session, consent: talk, begin, redraw } = view;
  const letter = key.toLowerCase();
  const outcome = outcomeOf(answeredKeys, key);
  if (key === 'Enter') {
    if (talk.enough) begin();
  } else if (talk.current && (YES.has(letter) || letter === 'n')) {
    talk.say(YES.has(letter));
    redraw();
  } else if (outcome) void session.choose(outcome);
  else return false;
  return true;
}
