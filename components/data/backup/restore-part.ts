/** A backup brought in, in three steps: what is in the file, what bringing it in would do here, and then doing it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  BACKED_UP,
  type OpenedBackup,
  type RestoreHow,
  type RestoreReceipt,
} from '../../../domain/person/data-store.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { counted, printedBy, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork } from '../long-work.js';
import { backupFailure, secretField, studyField, textOf } from './backup-fields.js';

class RestorePart extends LitElement {
  static override styles = [tokens, buttons, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  @state() private opened: OpenedBackup | null = null;
  @state() private how: RestoreHow = 'merge';
  /** What bringing it in, in this way, would do. */
  @state() private effect: RestoreReceipt | null = null;
  readonly #opening = new LongWork(this);
  readonly #restoring = new LongWork(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override render(): TemplateResult {
    const words = this.context.words.backup;
    return html`<section class="box" aria-labelledby="title">
      <h3 id="title">${words.restoreTitle}</h3>
      <p>${words.restoreIntro}</p>
      <form id="open" @submit=${(event: SubmitEvent) => this.#open(event)}>
        <div class="field">
          <label for="file">${words.file}</label>
          <input id="file" name="file" type="file" accept=".renovation-backup" @change=${() => this.#close()} />
        </div>
        ${studyField(this.context.services.study.config.id)}
        ${secretField('secret', words.passphrase, 'current-password')}
        <button class=${this.opened ? '' : 'primary'} aria-disabled=${this.#opening.busy}>${words.open}</button>
        ${this.#opening.render()}
      </form>
      ${this.opened ? this.#contents(this.opened) : nothing} ${this.#restoring.render()}
    </section>`;
  }

  #contents(opened: OpenedBackup): TemplateResult {
    const { words: all, language, services } = this.context;
    const words = all.backup;
    const { madeAt, studies, counts } = opened.contents;
    return html`<form id="restore" @submit=${(event: SubmitEvent) => this.#submit(event, opened)}>
      <h4 id="inside" tabindex="-1">${words.inside}</h4>
      <p>${words.madeAt} ${printedBy(this.context)(madeAt)}. ${words.studies}: ${studies.join(', ') || '–'}.</p>
      ${studies.includes(services.study.config.id) ? nothing : html`<p class="warning">${words.otherStudy}</p>`}
      <table aria-labelledby="inside">
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
        this.effect
          ? this.#effect(this.effect)
          : html`<button class="primary" aria-disabled=${this.#restoring.busy}>${words.foresee}</button>`
      }
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
          @change=${() => this.#choose(way)}
        />${label}</label
      >
      <p class="hint" id=${`${way}-hint`}>${hint}</p>
    </div>`;
  }

  #effect({ restored, kept, erased, removed }: RestoreReceipt): TemplateResult {
    const { words: all, language } = this.context;
    const words = all.backup;
    const n = (count: number): string => counted(language, count);
    return html`<div class=${`box ${removed > 0 ? 'grave' : ''}`} role="group" aria-labelledby="effect">
      <h4 id="effect" tabindex="-1">${words.effect.title}</h4>
      <ul>
        ${removed > 0 ? html`<li>${words.effect.removed(n(removed))}</li>` : nothing}
        <li>${words.effect.restored(n(restored))}</li>
        ${kept > 0 ? html`<li>${words.effect.kept(n(kept))}</li>` : nothing}
        ${erased > 0 ? html`<li>${words.effect.erased(n(erased))}</li>` : nothing}
        <li>${words.staysErased}</li>
      </ul>
      ${
        this.how === 'replace'
          ? html`<label class="check"><input type="checkbox" name="sure" />${words.replaceSure}</label>`
          : nothing
      }
      <button class=${removed > 0 ? 'grave' : 'primary'} aria-disabled=${this.#restoring.busy}>${words.restore}</button>
    </div>`;
  }

  #open(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#opening.busy || this.#restoring.busy) return;
    const { words, data } = this.context;
    const form = new FormData(event.target as HTMLFormElement);
    const file = form.get('file');
    this.#close();
    if (!(file instanceof File) || file.size === 0) {
      this.#opening.tell({ tone: 'problem', text: words.backup.noFile });
      this.#focus('#file');
      return;
    }
    void this.#opening.run(words.backup.opening, async (ways) => {
      const opened = await data.openBackup(file, textOf(form, 'secret'), ways);
      if (!opened.ok) return backupFailure(opened.failure, words);
      this.opened = opened.value;
      this.#focus('#inside');
      return null;
    });
  }

  #submit(event: SubmitEvent, opened: OpenedBackup): void {
    event.preventDefault();
    if (!this.effect) return void this.#foresee(opened);
    const sure = new FormData(event.target as HTMLFormElement).has('sure');
    if (this.how === 'replace' && !sure) {
      this.#restoring.tell({ tone: 'problem', text: this.context.words.backup.sureFirst });
      this.#focus('[name=sure]');
      return;
    }
    void this.#restore(opened);
  }

  #foresee(opened: OpenedBackup): Promise<void> {
    const { words } = this.context;
    const { how } = this;
    return this.#restoring.run(words.backup.foreseeing, async (ways) => {
      const foreseen = await opened.foresee(how, ways);
      if (!foreseen.ok) return backupFailure(foreseen.failure, words);
      // Another way was chosen meanwhile, or another file.
      if (how !== this.how || opened !== this.opened) return null;
      this.effect = foreseen.value;
      this.#focus('#effect');
      return null;
    });
  }

  #restore(opened: OpenedBackup): Promise<void> {
    const { words, language } = this.context;
    return this.#restoring.run(words.backup.restoring, async (ways) => {
      const done = await opened.restore(this.how, ways);
      if (!done.ok) return backupFailure(done.failure, words);
      this.#close();
      this.renderRoot.querySelector<HTMLFormElement>('#open')?.reset();
      this.#focus('#file');
      const { restored, kept, erased, removed } = done.value;
      const n = (count: number): string => counted(language, count);
      return { tone: 'saved', text: words.backup.restored(n(restored), n(kept), n(erased), n(removed)) };
    });
  }

  #choose(way: RestoreHow): void {
    this.how = way;
    this.effect = null;
    this.#restoring.stop();
    this.#restoring.tell(null);
  }

  #close(): void {
    this.#restoring.stop();
    this.#restoring.tell(null);
    void this.opened?.close();
    this.opened = null;
    this.effect = null;
    this.how = 'merge';
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

define('renovation-data-restore', RestorePart);
