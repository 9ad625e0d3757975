/** What could not be done in a call: what happened, what was kept, and the key that goes on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import type { CallView } from './call-view.js';
import type { CallFailure } from './call-session.js';

/** Something else than the session's: the questionnaire, its outcome, what was agreed to. */
export interface OtherTrouble {
  readonly text: string;
  readonly again: () => void;
}

/** All that stands in the way now, each with its way on. */
export function callTroubles({ session, words, naming, desk }: CallView, other: OtherTrouble | null): TemplateResult {
  const { failure, stage } = session;
  const again = (): void => void session.again();
  const takeOver = (): void => void session.takeOver();
  const leave = stage.kind === 'opening' ? (): void => void session.leave() : null;
  const interviewer = desk.interviewer.id;
  return html`${failure ? callTrouble({ failure, words, naming, interviewer, again, takeOver, leave }) : nothing}${
    other
      ? html`<div class="problem" role="alert">
          <p>${other.text}</p>
          <button type="button" class="primary" @click=${other.again}>${words.call.tryAgain}</button>
        </div>`
      : nothing
  }`;
}

interface TroubleView {
  readonly failure: CallFailure;
  readonly interviewer: string;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  readonly again: () => void;
  /** Goes on here with a case that the interviewer has in another window. */
  readonly takeOver: () => void;
  /** Back to the lists, where nothing has begun yet. */
  readonly leave: (() => void) | null;
}

function callTrouble(view: TroubleView): TemplateResult {
  const { failure, words, interviewer, again, takeOver, leave } = view;
  const own = failure.reason === 'held' && failure.hold.interviewer === interviewer;
  return html`<div class="problem" role="alert">
    <p>${textOf(view)}</p>
    <div class="actions">
      ${
        own
          ? html`<button type="button" class="primary" @click=${takeOver}>${words.call.takeOver}</button>`
          : html`<button type="button" class="primary" @click=${again}>${words.call.tryAgain}</button>`
      }
      ${
        leave
          ? html`<button type="button" class="plain" @click=${leave}>
              ${words.call.toList}<kbd aria-hidden="true">${words.keyNames.Escape}</kbd>
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function textOf({ failure, words, naming, interviewer }: TroubleView): string {
  if (failure.reason !== 'held') return words.call.notSaved(troubleText(failure, words));
  if (failure.hold.interviewer === interviewer) return words.call.heldByYourself;
  return words.call.held(
    naming.interviewer(failure.hold.interviewer),
    naming.moment(Date.parse(failure.hold.expiresAt)),
  );
}

export const troubleText = ({ reason }: StoreFailure, words: InterviewMessages): string => words.trouble[reason];
