/** One running interview as it is being answered: question by question, the last one marked. No name, no address. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { lastAnswered, monitoredAnswers, type MonitoredAnswer } from '../../../domain/fieldwork/monitored-answers.js';
import { textIn } from '../../../domain/localized-text.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { define } from '../../shared/define.js';
import { errorState, loadingState } from '../../shared/states.js';
import { bar } from '../bar.js';
import { codebooksOf } from '../../casework/codebooks.js';
import { dataTable } from '../data-table.js';
import { ViewElement } from '../view-element.js';
import { BackEvent } from './back-event.js';
import { saidIn } from './said-in.js';

/** Enough of an id to tell two responses apart. */
const SHORT = 8;

export class MonitoredInterview extends ViewElement {
  @property() response = '';
  @property() interviewer = '';
  /** Whether the interviewer still has the case in hand. */
  @property({ type: Boolean }) held = true;

  @state() private record: ResponseRecord | null = null;
  @state() private codebook: Codebook | null = null;
  @state() private failed: { readonly text: string; readonly detail: string } | null = null;
  @state() private over: 'complete' | 'stopped' | 'gone' | null = null;

  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Who has given the case back is not looked along with any longer.
    if (changed.has('held') && !this.held && this.record && !this.over) this.#end('stopped');
  }

  protected override firstUpdated(): void {
    this.#follow();
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, naming } = this.context;
    const { monitor } = words;
    return html`<section class="block" aria-labelledby="watched">
      <div class="block-head">
        <h3 id="watched" tabindex="-1">${monitor.answersTitle(naming.interviewer(this.interviewer))}</h3>
        <button type="button" class="small" @click=${() => this.dispatchEvent(new BackEvent())}>${monitor.back}</button>
      </div>
      <p class="quiet">${monitor.answersExplanation}</p>
      <p role="status">${this.over ? html`<strong>${monitor.over[this.over]}</strong>` : nothing}</p>
      ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { context, record, codebook, failed } = this;
    const language = context.naming.tongue;
    if (this.over) return nothing;
    if (failed) {
      const retry = (): void => this.#follow();
      return errorState({ language, text: failed.text, details: failed.detail ? [failed.detail] : [], retry });
    }
    if (!record || !codebook) return loadingState(language);
    return this.#answers(record, codebook);
  }

  #answers(record: ResponseRecord, codebook: Codebook): TemplateResult {
    const { context } = this;
    const { words, naming, book } = context;
    const { monitor } = words;
    const answers = monitoredAnswers(codebook, record);
    const last = lastAnswered(answers);
    const questions = codebook.variables.length;
    return html`<p>
        ${monitor.response(record.id.slice(0, SHORT))} ·
        <span dir="ltr">${record.definition.id}@${record.definition.version}</span> · ${words.modes[record.mode]}
      </p>
      <p>${monitor.progress(naming.count(answers.length), naming.count(questions))}</p>
      ${bar({ part: questions === 0 ? 0 : answers.length / questions })}
      ${dataTable<MonitoredAnswer>(
        {
          id: 'answers',
          title: textIn(codebook.title, naming.tongue, book.study.languages),
          // Answers of one person are looked at, and taken nowhere.
          file: false,
          columns: [
            {
              heading: monitor.question,
              kind: 'head',
              value: ({ label }) => textIn(label, naming.tongue, book.study.languages),
            },
            {
              heading: monitor.answer,
              value: ({ said }) => saidIn(said, context),
              show: (answer) =>
                html`${saidIn(answer.said, context)}${
                  answer === last ? html` <span class="badge">${monitor.lastOne}</span>` : nothing
                }`,
            },
            {
              heading: monitor.time,
              kind: 'number',
              value: ({ seconds }) => seconds,
              show: ({ seconds }) => (seconds === null ? words.none : monitor.seconds(naming.decimal(seconds, 0))),
            },
          ],
          rows: answers,
          rowClass: (answer) => (answer === last ? 'now' : ''),
          empty: monitor.noAnswers,
        },
        context,
      )}`;
  }

  #follow(): void {
    const { store } = this.context.services;
    this.#stop?.();
    this.failed = null;
    this.#stop = store.subscribe((change) => {
      if (change.kind === 'response' && change.id === this.response) void this.#read();
    });
    void this.#read();
    void this.#readCodebook();
  }

  async #read(): Promise<void> {
    const { services, words } = this.context;
    const found = await services.store.response(this.response);
    if (this.over) return;
    if (!found.ok) this.failed = { text: words.trouble[found.failure.reason], detail: '' };
    else if (found.value?.state === 'draft') this.record = found.value;
    else this.#end(found.value?.state === 'complete' ? 'complete' : 'gone');
    if (this.record && !this.codebook) void this.#readCodebook();
  }

  async #readCodebook(): Promise<void> {
    const { services, words } = this.context;
    const wanted = this.record?.definition.id;
    if (wanted === undefined || this.codebook) return;
    try {
      const codebooks = await codebooksOf(services);
      const index = services.study.config.definitions.findIndex(({ id }) => id === wanted);
      this.codebook = codebooks[index] ?? null;
      if (!this.codebook) this.failed = { text: words.monitor.noDefinition, detail: wanted };
    } catch (error) {
      this.failed = { text: words.monitor.noDefinition, detail: String(error) };
    }
  }

  /** The answers go from the screen: there is no running interview to look along with any more. */
  #end(how: 'complete' | 'stopped' | 'gone'): void {
    this.over = how;
    this.record = null;
    this.#stop?.();
  }
}

define('renovation-fieldwork-interview', MonitoredInterview);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-interview': MonitoredInterview;
  }
}
