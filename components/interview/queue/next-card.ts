/** The household that is next: who, why this one, how to reach them, and what came before. */
import { html, type TemplateResult } from 'lit';
import type { NextCase } from '../../../domain/fieldwork/next-case.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import { caseFacts, nameOf } from '../case-facts.js';
import { caseHistory, peopleOf } from '../case-history.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import { nextOpening } from './next-opening.js';

export interface NextCardView {
  readonly desk: CaseDesk;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  readonly open: (caseId: string, dial?: string) => void;
}

/** Lines of the history that the card shows; the whole of it is in the case. */
const LATEST = 4;

export function nextCard(view: NextCardView, next: NextCase | null): TemplateResult {
  const { desk, words, naming, open } = view;
  const { queue } = words;
  const household = next && desk.book.household(next.case);
  const state = next && desk.book.states.get(next.case);
  if (!next || !household || !state) return nobody(view);
  const dial = (event: Event, number: string): void => {
    event.preventDefault(); // dialled when the case is in hand
    open(next.case, number);
  };
  const log = desk.book.log(next.case);
  return html`<section class="card lead next" aria-labelledby="next">
    <div class="heading">
      <div>
        <p class="quiet" id="next">${queue.nextTitle}</p>
        <h2 tabindex="-1">${nameOf(household, words)}</h2>
      </div>
      <button type="button" class="primary" id="take" @click=${() => open(next.case)}>
        ${queue.take}<kbd aria-hidden="true">${words.keyNames.Enter}</kbd>
      </button>
    </div>
    <p class="why"><span class="quiet">${queue.why}</span> ${words.reason(next.reason, naming)}</p>
    <div class="columns">
      ${caseFacts({ state, household, words, naming, onDial: dial })}
      <div>
        <h3>${words.history.title}</h3>
        ${caseHistory({ entries: log, latest: LATEST, words, naming, people: peopleOf(state, household) })}
      </div>
    </div>
  </section>`;
}

function nobody({ desk, words, naming }: NextCardView): TemplateResult {
  const at = nextOpening(desk);
  const { nobody, nobodyUntil } = words.queue;
  return html`<section class="card next">
    <p tabindex="-1">${at === null ? nobody : nobodyUntil(naming.moment(at))}</p>
  </section>`;
}
