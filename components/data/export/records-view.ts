/** For whoever makes releases elsewhere: the records that the command line reads, in one file. */
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { counted, dayOf, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { breather, LongWork, type Outcome, type Ways } from '../long-work.js';
import { recordsFile } from './records-file.js';
import { storedResponses } from './response-source.js';
import { storeProblem, unlessUnread } from './unread.js';

class RecordsView extends LitElement {
  static override styles = [tokens, buttons, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  readonly #making = new LongWork(this);

  protected override render(): TemplateResult {
    const words = this.context.words.export.records;
    return html`<section class="box">
      <h4>${words.title}</h4>
      <p>${words.intro} <code>npx renovation-kit release</code></p>
      <p class="hint">${words.warning}</p>
      <button type="button" aria-disabled=${this.#making.busy} @click=${() => void this.#make()}>${words.make}</button>
      ${this.#making.render()}
    </section>`;
  }

  async #make(): Promise<void> {
    const { context } = this;
    await this.#making.run(context.words.export.records.making, (ways) =>
      unlessUnread(context, () => this.#made(ways)),
    );
  }

  async #made(ways: Ways): Promise<Outcome> {
    const { context } = this;
    const { words, services, data, language } = context;
    const { id } = services.study.config;
    const places = await services.store.places(id);
    if (!places.ok) return storeProblem(context, places.failure);
    const source = storedResponses(data, id, ways.told, breather());
    const made = await recordsFile(source, places.value, ways);
    if (!made) return { tone: 'note', text: words.cancelled };
    if (made.responses === 0) return { tone: 'note', text: words.export.records.nothing };
    const name = fileName([id, 'records', dayOf(context)], 'ndjson');
    saveFile(made.file, name);
    return { tone: 'saved', text: words.export.records.made(name, counted(language, made.responses)) };
  }
}

define('renovation-data-records', RecordsView);
