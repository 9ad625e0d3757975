/** What is written of a visit beside its outcome: a note, and marks that do not judge. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationMark } from '../../../domain/records/fieldwork-records.js';
import { conversationMarks } from '../conversation-marks.js';
import type { DoorMessages } from './locales/messages.js';

export interface VisitFieldsView {
  readonly words: DoorMessages['door'];
  readonly note: string;
  readonly marks: ReadonlySet<ConversationMark>;
  readonly withMarks: boolean;
  readonly onNote: (note: string) => void;
  readonly onMark: (mark: ConversationMark) => void;
}

export function visitFields({ words, note, marks, withMarks, onNote, onMark }: VisitFieldsView): TemplateResult {
  return html`<div class="field">
      <label for="note">${words.note}</label>
      <textarea
        id="note"
        rows="2"
        aria-describedby="note-hint"
        .value=${note}
        @input=${(event: Event) => onNote((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="quiet" id="note-hint">${words.noteHint}</p>
    </div>
    ${
      withMarks
        ? html`<fieldset>
            <legend>${words.marks}</legend>
            ${conversationMarks.map(
              (mark) =>
                html`<label class="check">
                  <input type="checkbox" .checked=${marks.has(mark)} @change=${() => onMark(mark)} />
                  ${words.mark[mark]}
                </label>`,
            )}
          </fieldset>`
        : nothing
    }`;
}
