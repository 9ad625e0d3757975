/** The whole store as one encrypted file, and back. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  BACKED_UP,
  type BackupFailure,
  type OpenedBackup,
  type RestoreHow,
} from '../../../domain/person/data-store.js';
import { define } from '../../shared/define.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { stateStyles } from '../../shared/states.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { counted, dayOf, printedBy, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork, type Outcome } from '../long-work.js';

/** Characters; a file can be tried offline for ever. */
const LEAST = 12;

class BackupView extends LitElement {
  static override styles = [tokens, buttons, stateStyles, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  @state() private opened: OpenedBackup | null = null;
  @state() private how: RestoreHow = 'merge';
  readonly #making = new LongWork(this);
  readonly #restoring = new LongWork(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override render(): TemplateResult {
    const words = this.context.words.backup;
    return html`<div class="part" part="backup">
      <section class="box">
        <h3>${words.title}</h3>
        <p>${words.intro}</p>
        <form id="make" @submit=${(event: Event) => this.#make(event)}>
          ${this.#secret('passphrase', words.passphrase, 'new-password', words.passphraseHint)}
          ${this.#secret('repeat', words.repeat, 'new-password')}
          <button class="primary" aria-disabled=${this.#making.busy}>${words.make}</button>
        </form>
        ${this.#making.render()}
      </section>
      <section class="box">
        <h3>${words.restoreTitle}</h3>
        <p>${words.restoreIntro}</p>
        <form id="open" @submit=${(event: Event) => this.#open(event)}>
          <div class="field">
            <label for="file">${words.file}</label>
            <input id="file" name="file" type="file" accept=".renovation-backup" @change=${() => this.#close()} />
          </div>
          ${this.#secret('secret', words.passphrase, 'current-password')}
          <button aria-disabled=${this.#restoring.busy}>${words.open}</button>
        </form>
        ${this.opened ? this.#contents(this.opened) : nothing} ${this.#restoring.render()}
      </section>
    </div>`;
  }

  #secret(name: string, label: string, autocomplete: 'new-password' | 'current-password', hint = ''): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type="password" autocomplete=${autocomplete} aria-describedby=${`${name}-hint`} />
      <span class="hint" id=${`${name}-hint`}>${hint}</span>
    </div>`;
  }

  #contents(opened: OpenedBackup): TemplateResult {
    const { words: all, language, services } = this.context;
    const words = all.backup;
    const { madeAt, studies, counts } = opened.contents;
    return html`<form id="restore" @submit=${(event: Event) => this.#restore(event, opened)}>
      <h4>${words.inside}</h4>
      <p>${words.madeAt} ${printedBy(this.context)(madeAt)}. ${words.studies}: ${studies.join(', ') || '–'}.</p>
      ${studies.includes(services.study.config.id) ? nothing : html`<p class="warning">${words.otherStudy}</p>`}
      <table>
        <caption class="hint">
          ${words.inside}
        </caption>
        <tbody>
          ${BACKED_UP.filter((kind) => counts[kind] > 0).map(
            (kind) =>
              html`<tr>
                <th scope="row">${words.kinds[kind]}</th>
                <td>${counted(language, counts[kind])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <fieldset class="stacked">
        <legend>${words.how}</legend>
        ${this.#way('merge', words.merge, words.mergeHint)} ${this.#way('replace', words.replace, words.replaceHint)}
      </fieldset>
      ${
        this.how === 'replace'
          ? html`<label class="check"><input type="checkbox" name="sure" />${words.replaceSure}</label>`
          : nothing
      }
      <p class="hint">${words.staysErased}</p>
      <button class="primary" aria-disabled=${this.#restoring.busy}>${words.restore}</button>
    </form>`;
  }

  #way(way: RestoreHow, label: string, hint: string): TemplateResult {
    return html`<div>
      <label class="check"
        ><input
          type="radio"
          name="how"
          value=${way}
          aria-describedby=${`${way}-hint`}
          .checked=${this.how === way}
          @change=${() => (this.how = way)}
        />${label}</label
      >
      <span class="hint" id=${`${way}-hint`}>${hint}</span>
    </div>`;
  }

  #make(event: Event): void {
    event.preventDefault();
    const { words, data, language, services } = this.context;
    const form = new FormData(event.target as HTMLFormElement);
    const passphrase = fieldOf(form, 'passphrase');
    if (passphrase.length < LEAST) return this.#making.tell({ tone: 'problem', text: words.backup.tooShort(LEAST) });
    if (passphrase !== form.get('repeat')) return this.#making.tell({ tone: 'problem', text: words.backup.differs });
    void this.#making.run(words.backup.making, async (ways) => {
      const made = await data.backup(passphrase, ways);
      if (!made.ok) return this.#failure(made.failure);
      const name = fileName([services.study.config.id, dayOf(this.context)], 'renovation-backup');
      saveFile(made.value.content as Blob, name);
      const records = Object.values(made.value.contents.counts).reduce((sum, count) => sum + count, 0);
      (event.target as HTMLFormElement).reset();
      return { tone: 'saved', text: words.backup.made(name, counted(language, records)) };
    });
  }

  #open(event: Event): void {
    event.preventDefault();
    const { words, data } = this.context;
    const form = new FormData(event.target as HTMLFormElement);
    const file = form.get('file');
    this.#close();
    if (!(file instanceof File) || file.size === 0) {
      return this.#restoring.tell({ tone: 'problem', text: words.backup.noFile });
    }
    void this.#restoring.run(words.backup.opening, async (ways) => {
      const opened = await data.openBackup(file, fieldOf(form, 'secret'), ways);
      if (!opened.ok) return this.#failure(opened.failure);
      this.how = 'merge';
      this.opened = opened.value;
      return null;
    });
  }

  #restore(event: Event, opened: OpenedBackup): void {
    event.preventDefault();
    const { words, language } = this.context;
    const sure = new FormData(event.target as HTMLFormElement).has('sure');
    if (this.how === 'replace' && !sure) {
      return this.#restoring.tell({ tone: 'problem', text: words.backup.sureFirst });
    }
    void this.#restoring.run(words.backup.restoring, async (ways) => {
      const done = await opened.restore(this.how, ways);
      if (!done.ok) return this.#failure(done.failure);
      this.opened = null;
      this.renderRoot.querySelector<HTMLFormElement>('#open')?.reset();
      const { restored, kept, erased } = done.value;
      const n = (count: number): string => counted(language, count);
      return { tone: 'saved', text: words.backup.restored(n(restored), n(kept), n(erased)) };
    });
  }

  #close(): void {
    void this.opened?.close();
    this.opened = null;
  }

  #failure({ reason }: BackupFailure): Outcome {
    return { tone: reason === 'cancelled' ? 'note' : 'problem', text: this.context.words.failure[reason] };
  }
}

define('renovation-data-backup', BackupView);

/** What stands in a field of text. */
function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
