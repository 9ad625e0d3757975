/**
 * What stands beside a call where the screen is wide: the household, what came before with its notes, and the keys. The
 * questionnaire keeps its own width; on a smaller screen all of this is one step away, before the call and under `?`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { interviewerMessages } from '../../survey/interviewer/locales/load-interviewer-messages.js';
import { KEYS, type KeyAction } from '../../survey/interviewer/keys/key-table.js';
import { caseFacts } from '../case-facts.js';
import { caseHistory, peopleOf } from '../case-history.js';
import type { CallStage } from './call-stage.js';
import type { CallView } from './call-view.js';

/** As many lines as leave room for the keys at 900 px. */
const LATEST = 5;

/** What is reached for in a talk; `?` has all of them. */
const DAILY: readonly KeyAction[] = ['next', 'back', 'dont-know', 'refused', 'note', 'appointment', 'break-off'];

/** Before the call and at the greeting the screen is full. */
const hasRoom = ({ kind }: CallStage): boolean => kind !== 'opening' && kind !== 'briefing' && kind !== 'answered';

export function besideTalk(view: CallView, stage: CallStage): TemplateResult | typeof nothing {
  if (!hasRoom(stage)) return nothing;
  const { state, household, words, naming, desk, language } = view;
  return html`<section class="beside" aria-label=${words.call.beside}>
    ${caseFacts({ state, household, words, naming })}
    <h3>${words.history.title}</h3>
    ${caseHistory({ entries: desk.book.log(state.id), latest: LATEST, words, naming, people: peopleOf(state, household) })}
    ${stage.kind === 'talking' ? keys(language, words.call.keys) : nothing}
  </section>`;
}

function keys(language: string, title: string): TemplateResult {
  const { names, actions, digits } = interviewerMessages(language).help;
  const line = (key: string, does: string): TemplateResult =>
    html`<dt><kbd>${key}</kbd></dt>
      <dd>${does}</dd>`;
  return html`<h3>${title}</h3>
    <dl class="key-list">
      ${line(digits, actions.digits)}
      ${DAILY.map((action) => line(names[KEYS[action][0]] ?? KEYS[action][0].toUpperCase(), actions[action]))}
    </dl>`;
}
