/** Consent by voice: purpose by purpose, each with a yes or a no, before the questionnaire begins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentPurpose } from '../../../../domain/study/study-config.js';
import type { CallView } from '../call-view.js';
import type { ConsentTalk } from '../consent-talk.js';
import { beside, studyText } from './words-beside.js';

export function consent(view: CallView, talk: ConsentTalk): TemplateResult {
  const { words, begin, session } = view;
  const { call, keyNames } = words;
  const ready = talk.enough && talk.current === null;
  return html`<h3>${call.consentTitle}</h3>
    <ol class="plain-list consent">
      ${talk.purposes.map((purpose) => item(view, talk, purpose))}
    </ol>
    ${talk.refused ? html`<p class="problem" role="status">${call.consentNeeded}</p>` : nothing}
    <div class="actions">
      <button type="button" class=${ready ? 'primary' : ''} ?disabled=${!talk.enough || session.busy} @click=${begin}>
        ${view.kept === null ? call.begin : call.goOn}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
      </button>
      ${
        session.asksEach
          ? html`<button type="button" class="plain" @click=${() => session.who()}>
              ${words.who.another}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
            </button>`
          : nothing
      }
    </div>`;
}

function item(view: CallView, talk: ConsentTalk, purpose: ConsentPurpose): TemplateResult {
  const { words, redraw } = view;
  const decision = talk.decision(purpose);
  const current = talk.current === purpose;
  const say = (given: boolean): void => {
    talk.ask(purpose);
    talk.say(given);
    redraw();
  };
  return html`<li class=${current ? 'current' : ''} aria-current=${current ? 'step' : nothing}>
    ${beside(view, studyText(view, purpose.text), { id: `purpose-${purpose.id}` })}
    <div class="choices" role="group" aria-labelledby="purpose-${purpose.id}">
      <button type="button" aria-pressed=${decision === true ? 'true' : 'false'} @click=${() => say(true)}>
        ${words.call.agrees}${current ? html`<kbd aria-hidden="true">J</kbd>` : nothing}
      </button>
      <button type="button" aria-pressed=${decision === false ? 'true' : 'false'} @click=${() => say(false)}>
        ${words.call.disagrees}${current ? html`<kbd aria-hidden="true">N</kbd>` : nothing}
      </button>
    </div>
  </li>`;
}
