/** The whole store as one encrypted file, and back. */
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { counted, dayOf, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork } from '../long-work.js';
import { backupFailure, secretField, studyField, textOf } from './backup-fields.js';
import './restore-part.js';

/** Characters; a file can be tried offline for ever. */
const LEAST = 12;

class BackupView extends LitElement {
  static override styles = [tokens, buttons, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  readonly #making = new LongWork(this);

  protected override render(): TemplateResult {
    const { context } = this;
    const words = context.words.backup;
    return html`<div class="part" part="backup">
      <section class="box" aria-labelledby="title">
        <h3 id="title">${words.title}</h3>
        <p>${words.intro}</p>
        <form id="make" @submit=${(event: SubmitEvent) => this.#make(event)}>
          ${studyField(context.services.study.config.id)}
          ${secretField('passphrase', words.passphrase, 'new-password', words.passphraseHint)}
          ${secretField('repeat', words.repeat, 'new-password')}
          <button class="primary" aria-disabled=${this.#making.busy}>${words.make}</button>
        </form>
        ${this.#making.render()}
      </section>
      <renovation-data-restore .context=${context}></renovation-data-restore>
    </div>`;
  }

  #make(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#making.busy) return;
    const { words, data, language, services } = this.context;
    const form = event.target as HTMLFormElement;
    const entered = new FormData(form);
    const passphrase = textOf(entered, 'passphrase');
    if (passphrase.length < LEAST) return this.#refuse(form, 'passphrase', words.backup.tooShort(LEAST));
    if (passphrase !== textOf(entered, 'repeat')) return this.#refuse(form, 'repeat', words.backup.differs);
    void this.#making.run(words.backup.making, async (ways) => {
      const made = await data.backup(passphrase, ways);
      if (!made.ok) return backupFailure(made.failure, words);
      const name = fileName([services.study.config.id, dayOf(this.context)], 'renovation-backup');
      saveFile(made.value.content as Blob, name);
      const records = Object.values(made.value.contents.counts).reduce((sum, count) => sum + count, 0);
      form.reset();
      return { tone: 'saved', text: words.backup.made(name, counted(language, records)) };
    });
  }

  #refuse(form: HTMLFormElement, field: string, text: string): void {
    this.#making.tell({ tone: 'problem', text });
    form.querySelector<HTMLInputElement>(`#${field}`)?.focus();
  }
}

define('renovation-data-backup', BackupView);
