/**
 * The interviews that are running on this device, and a look along with one of them. It only reads: it takes no lock,
 * keeps no draft, and plays no questionnaire, so it can stand in nobody's way (why: docs/fieldwork-screen.md).
 */
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { runningInterviews, type RunningInterview } from '../../../domain/fieldwork/running-interviews.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { Store, StoreFailure } from '../../../domain/records/store.js';
import { define } from '../../shared/define.js';
import { errorState } from '../../shared/states.js';
import { dataTable, type Column } from '../data-table.js';
import { ViewElement } from '../view-element.js';
import './monitored-interview.js';

/** Who is looked along with: by the response alone. Whose it is stays in the list. */
interface Watched {
  readonly response: string;
  readonly interviewer: string;
}

export class MonitorElement extends ViewElement {
  @state() private drafts: readonly ResponseRecord[] = [];
  @state() private failure: StoreFailure | null = null;
  @state() private watched: Watched | null = null;

  #store: Store | undefined;
  #wave: string | undefined;
  #stop: (() => void) | undefined;
  #reading = false;
  #again = false;
  #focus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store = undefined;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(): void {
    const { services, book } = this.context;
    if (services.store === this.#store && book.wave === this.#wave) return;
    this.#stop?.();
    this.#store = services.store;
    this.#wave = book.wave;
    this.watched = null;
    this.#stop = services.store.subscribe((change) => {
      if (change.kind === 'response') void this.#read();
    });
    void this.#read();
  }

  protected override render(): TemplateResult {
    const { context, watched, failure } = this;
    const { words, naming } = context;
    if (failure) {
      return errorState({
        language: naming.tongue,
        text: words.trouble[failure.reason],
        retry: () => void this.#read(),
      });
    }
    const running = this.#running();
    if (watched) {
      return html`<renovation-fieldwork-interview
        .context=${context}
        .response=${watched.response}
        .interviewer=${watched.interviewer}
        .held=${running.some(({ draft }) => draft?.response === watched.response)}
        @fieldwork-back=${() => this.#back()}
      ></renovation-fieldwork-interview>`;
    }
    return dataTable(
      {
        id: 'running',
        title: words.monitor.title,
        explanation: words.monitor.explanation,
        columns: this.#columns(),
        rows: running,
        empty: words.monitor.empty,
      },
      context,
    );
  }

  /** Whoever comes back finds the keyboard at the list. */
  protected override updated(): void {
    if (!this.#focus || this.watched) return;
    this.#focus = false;
    this.renderRoot.querySelector<HTMLElement>('.frame, button')?.focus();
  }

  #running(): readonly RunningInterview[] {
    const { book, complex, now } = this.context;
    const here = [...book.states.values()].filter(
      ({ hold, complex: own }) => hold !== null && (complex === null || own === complex),
    );
    return runningInterviews(here, this.drafts, now);
  }

  #columns(): readonly Column<RunningInterview>[] {
    const { words, naming, book } = this.context;
    const { monitor } = words;
    return [
      { heading: monitor.interviewer, kind: 'head', value: ({ interviewer }) => naming.interviewer(interviewer) },
      { heading: monitor.case, value: (row) => naming.address(book.household(row.case)) },
      { heading: monitor.since, value: ({ since }) => naming.time(since) },
      { heading: monitor.how, value: ({ draft }) => (draft ? words.modes[draft.mode] : '') },
      {
        heading: monitor.last,
        value: ({ draft }) => (draft ? naming.time(Date.parse(draft.changedAt)) : monitor.noAnswers),
      },
      {
        heading: monitor.open,
        kind: 'bar',
        value: () => null,
        show: ({ draft, interviewer }) =>
          html`<button
            type="button"
            class="small"
            ?disabled=${draft === null}
            aria-label=${monitor.openOf(naming.interviewer(interviewer))}
            @click=${() => draft && (this.watched = { response: draft.response, interviewer })}
          >
            ${monitor.open}
          </button>`,
      },
    ];
  }

  #back(): void {
    this.watched = null;
    this.#focus = true;
  }

  /** One reading at a time; what changes meanwhile is read once after it. */
  async #read(): Promise<void> {
    this.#again = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#again && this.#stop) {
      this.#again = false;
      const { services, book } = this.context;
      const found = await services.store.responses({ study: book.study.id, wave: book.wave, state: 'draft' });
      this.failure = found.ok ? null : found.failure;
      if (found.ok) this.drafts = found.value;
    }
    this.#reading = false;
  }
}

define('renovation-fieldwork-monitor', MonitorElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-monitor': MonitorElement;
  }
}
