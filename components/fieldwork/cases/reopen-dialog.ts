/** Asks before cases are reopened, since nothing undoes it: says what would happen to each, and wants a reason. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { reopeningOf, type Reopening } from '../../../domain/fieldwork/reopening.js';
import { define } from '../../shared/define.js';
import { ViewElement } from '../view-element.js';

const kinds = ['opens', 'renews', 'open-already', 'stays-closed'] as const satisfies Reopening['kind'][];

export class ReopenDialog extends ViewElement {
  @state() private effects: ReadonlyMap<string, Reopening['kind']> = new Map();
  @state() private missing = false;

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('textarea');
  }

  #decided: ((reason: string | null) => void) | undefined;

  /** Those of the cases that reopening changes, and why; null when it was called off. */
  async ask(cases: readonly string[]): Promise<{ readonly cases: readonly string[]; readonly reason: string } | null> {
    this.effects = this.#effectsOn(cases);
    this.missing = false;
    await this.updateComplete;
    this.dialog?.showModal();
    (this.field ?? this.dialog)?.focus();
    const reason = await new Promise<string | null>((resolve) => {
      this.#decided = resolve;
    });
    return reason === null ? null : { cases: this.#changed, reason };
  }

  get #changed(): readonly string[] {
    return [...this.effects].flatMap(([id, kind]) => (kind === 'opens' || kind === 'renews' ? [id] : []));
  }

  protected override render(): TemplateResult {
    const { actions } = this.context.words;
    const changed = this.#changed.length;
    return html`<dialog aria-labelledby="reopen-title" @close=${() => this.#close(null)}>
      <form @submit=${(event: Event) => this.#confirm(event)}>
        <h3 id="reopen-title">${actions.reopenTitle(this.effects.size)}</h3>
        <ul>
          ${kinds.map((kind) => {
            const count = [...this.effects.values()].filter((each) => each === kind).length;
            return count === 0 ? nothing : html`<li class=${kind}>${actions.reopenEffect(kind, count)}</li>`;
          })}
        </ul>
        ${changed === 0 ? html`<p><strong>${actions.reopenNothing}</strong></p>` : this.#reason()}
        <div class="row">
          ${changed === 0 ? nothing : html`<button class="primary">${actions.confirm(changed)}</button>`}
          <button type="button" class=${changed === 0 ? '' : 'plain'} @click=${() => this.dialog?.close()}>
            ${actions.cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #reason(): TemplateResult {
    const { actions } = this.context.words;
    return html`<p>${actions.reopenText}</p>
      <div class="field">
        <label for="reason">${actions.reason}</label>
        <textarea
          id="reason"
          rows="3"
          aria-describedby="hint"
          aria-invalid=${this.missing ? 'true' : nothing}
        ></textarea>
        <p id="hint" class="quiet">${actions.reasonHint}</p>
        <p class="field-error" role="alert">${this.missing ? actions.reasonMissing : nothing}</p>
      </div>`;
  }

  #confirm(event: Event): void {
    event.preventDefault();
    const reason = this.field?.value.trim() ?? '';
    this.missing = reason === '';
    if (this.missing) {
      this.field?.focus();
      return;
    }
    this.#close(reason);
    if (this.field) this.field.value = '';
    this.dialog?.close();
  }

  #close(reason: string | null): void {
    this.#decided?.(reason);
    this.#decided = undefined;
  }

  #effectsOn(cases: readonly string[]): ReadonlyMap<string, Reopening['kind']> {
    const { book } = this.context;
    const now = book.clock.now();
    return new Map(
      cases.flatMap((id) => {
        const [record, household, before] = [book.record(id), book.household(id), book.states.get(id)];
        if (!record || !household || !before) return [];
        const input = { record, household, entries: book.log(id), hold: before.hold };
        return [[id, reopeningOf(input, before, now, book.protocol, book.slots).kind] as const];
      }),
    );
  }
}

define('renovation-fieldwork-reopen', ReopenDialog);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-reopen': ReopenDialog;
  }
}
