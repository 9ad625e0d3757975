/** Somebody speaks: the words to say, the consent to ask, and what else can come of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPersonal } from '../../../../domain/fieldwork/residents.js';
import { autonym } from '../../../shared/autonym.js';
import type { CallView } from '../call-view.js';
import { keysAt, outcomeOf, type OutcomeKey } from '../outcome-keys.js';
import { partOfDay, type Greeting } from '../spoken/spoken.js';
import { nearestLanguage } from '../words-to-say.js';
import { consent } from './consent.js';
import { outcomeButtons } from './outcome-buttons.js';
import { beside, studyText } from './words-beside.js';

export function answered(view: CallView): TemplateResult {
  const { words, person } = view;
  return html`<div class="talk">
    <section aria-labelledby="say">
      <div class="heading">
        <h3 id="say">${words.call.greetingTitle}</h3>
        ${languagePicker(view)}
      </div>
      ${greeting(view)} ${view.consent ? consent(view, view.consent) : whoFirst(view)}
    </section>
    <section class="instead" aria-labelledby="none">
      <h3 id="none">${person === null ? words.call.noInterview : words.who.noInterview(person)}</h3>
      ${outcomeButtons(view, spokenKeys(view))}
    </section>
  </div>`;
}

/** Without knowing who it is, nothing is said of one person. */
export const spokenKeys = ({ desk, consent: talk }: Pick<CallView, 'desk' | 'consent'>): readonly OutcomeKey[] =>
  keysAt('spoken', desk.mode).filter(({ outcome }) => talk !== null || !isPersonal(outcome));

function whoFirst({ session, words }: CallView): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="primary" @click=${() => session.who()}>
      ${words.who.choose}<kbd aria-hidden="true">${words.keyNames.Enter}</kbd>
    </button>
  </div>`;
}

function greeting(view: CallView): TemplateResult {
  const { say, desk, household, services, kept, words } = view;
  const { welcome, organisation } = services.study.config;
  const said: Greeting = {
    part: partOfDay(desk.book.slots.clock.at(desk.now).minute),
    interviewer: desk.interviewer.name,
    organisation: organisation.name,
    name: household.name,
  };
  const hello = (language: string): string | undefined => {
    const spoken = say.in(language);
    return desk.mode === 'door' ? spoken?.greetingAtDoor(said) : spoken?.greeting(said);
  };
  return html`
    ${beside(view, hello, { first: true })}
    ${
      kept
        ? html`<p class="kept" role="note">${words.call.keptAnswers(kept.answers, kept.until)}</p>`
        : html`${beside(view, studyText(view, welcome.whoAsks))}
          ${beside(view, (language) => [studyText(view, welcome.duration)(language), say.in(language)?.suits].filter(Boolean).join(' '))}
          ${beside(view, studyText(view, welcome.whatHappens))}
          ${beside(view, studyText(view, welcome.whoSees, welcome.whoDoesNotSee))}`
    }
  `;
}

function languagePicker({ services, spokenLanguage, say, words, state, naming, consent }: CallView): TemplateResult {
  const { languages } = services.study.config;
  const speak = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    consent?.speak(value);
    say.speak(value);
  };
  // What the household needs and the study does not have: said, so that nobody goes on in the wrong language unaware.
  const lacking =
    state.language !== null && nearestLanguage(state.language, languages) === null ? state.language : null;
  return html`<label class="language"
      >${words.call.secondLanguage}
      <select @change=${speak}>
        ${languages.map(
          (each) => html`<option value=${each} ?selected=${each === spokenLanguage}>${autonym(each)}</option>`,
        )}
      </select></label
    >${lacking === null ? nothing : html`<p class="caution">${words.call.languageLacks(naming.language(lacking))}</p>`}`;
}

/** J for "ja", Y for "yes": both work in both languages. */
const YES = new Set(['j', 'y']);

export function answeredKey(view: CallView, key: string): boolean {
  const { consent: talk, begin, choose, redraw, session } = view;
  const letter = key.toLowerCase();
  const outcome = outcomeOf(spokenKeys(view), key);
  if (key === 'Escape' && session.asksEach) session.who();
  else if (key === 'Enter' && talk) begin();
  else if (key === 'Enter') session.who();
  else if (talk && key === 'Backspace') {
    talk.back();
    redraw();
  } else if (talk?.current && (YES.has(letter) || letter === 'n')) {
    talk.say(YES.has(letter));
    redraw();
  } else if (outcome) choose(outcome);
  else return false;
  return true;
}
