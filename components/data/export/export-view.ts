/** For the researcher: choose, see beforehand what will be in the file and what will not, make it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ExportFormat } from '../../../domain/exports/export-request.js';
import type { ExportPlan } from '../../../domain/exports/export-plan.js';
import { planExport } from '../../../domain/exports/plan-export.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import { define } from '../../shared/define.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { emptyState, errorState, loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { dayOf, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { breather, LongWork, type Outcome, type Ways } from '../long-work.js';
import { exportChoices } from './export-form.js';
import { choiceOf, nameParts, type ExportChoice, type NothingChosen } from './export-options.js';
import { exportSummary } from './export-summary.js';
import { storedResponses } from './response-source.js';
import './records-view.js';
import { exportFile, exportSecret } from './run-export.js';
import { storeProblem, unlessUnread } from './unread.js';

class ExportView extends LitElement {
  static override styles = [tokens, buttons, stateStyles, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  @state() private codebooks: readonly Codebook[] | null = null;
  @state() private unread: unknown;
  @state() private plan: ExportPlan | null = null;
  @state() private changed = false;
  @state() private openText = false;
  @state() private format: ExportFormat = 'csv';
  readonly #looking = new LongWork(this);
  readonly #making = new LongWork(this);
  #asked: DataContext['services']['study'] | undefined;

  protected override willUpdate(): void {
    const { study } = this.context.services;
    if (study === this.#asked) return;
    this.#asked = study;
    this.codebooks = null;
    this.plan = null;
    void this.#readQuestionnaires();
  }

  protected override render(): TemplateResult {
    const { words: all, language, services } = this.context;
    const words = all.export;
    return html`<div class="part" part="export">
      <h3>${words.title}</h3>
      <p>${words.intro}</p>
      ${
        services.study.config.definitions.length === 0
          ? emptyState(language, words.failure['no-questionnaire'])
          : this.#form(language)
      }
      <renovation-data-records .context=${this.context}></renovation-data-records>
    </div>`;
  }

  #form(language: string): TemplateResult {
    const { context, plan, codebooks } = this;
    if (this.unread !== undefined) {
      const details = this.unread instanceof Error ? [this.unread.message] : [];
      const retry = (): void => void this.#readQuestionnaires();
      return errorState({ language, text: context.words.noDefinition, details, retry });
    }
    if (!codebooks) return loadingState(language);
    const { format, openText } = this;
    const { busy } = this.#looking;
    const words = context.words.export;
    return html`<form
        class="box"
        @submit=${(event: Event) => this.#look(event, codebooks)}
        @change=${() => this.#change()}
      >
        ${exportChoices({ context, codebooks, format, openText, busy })} ${this.#looking.render()}
      </form>
      ${this.changed && !plan ? html`<p class="hint">${words.changed}</p>` : nothing}
      ${plan ? exportSummary(plan, words, language, this.#making, () => void this.#make(plan)) : nothing}`;
  }

  async #readQuestionnaires(): Promise<void> {
    const asked = this.#asked;
    this.unread = undefined;
    try {
      const codebooks = await this.context.codebooks();
      if (asked === this.#asked) this.codebooks = codebooks;
    } catch (error) {
      if (asked === this.#asked) this.unread = error;
    }
  }

  #change(): void {
    const form = this.#chosen();
    this.openText = form.has('open-text');
    this.format = form.get('format') as ExportFormat;
    this.changed = this.changed || this.plan !== null;
    this.plan = null;
    this.#making.stop();
    this.#making.tell(null);
    if (!this.#looking.busy) this.#looking.tell(null);
  }

  #chosen(): FormData {
    return new FormData(this.renderRoot.querySelector('form') ?? undefined);
  }

  #look(event: Event, codebooks: readonly Codebook[]): void {
    event.preventDefault();
    if (this.#looking.busy) return;
    this.#making.stop();
    this.#making.tell(null);
    const { words, services } = this.context;
    const choice = choiceOf(this.#chosen(), services.study.config, codebooks);
    this.plan = null;
    this.changed = false;
    if (!choice.ok) return this.#toChoose(choice.failure.of);
    void this.#looking.run(words.export.looking, (ways) =>
      unlessUnread(this.context, () => this.#planned(choice.value, ways)),
    );
  }

  /** Says what is missing, and goes to the first of it. */
  #toChoose(of: NothingChosen['of']): void {
    const { chooseOne } = this.context.words.export;
    this.#looking.tell({ tone: 'problem', text: of.map((group) => chooseOne[group]).join(' ') });
    this.renderRoot.querySelector<HTMLElement>(`input[name=${of[0] ?? ''}]`)?.focus();
  }

  async #planned({ options, codebooks }: ExportChoice, { told, signal }: Ways): Promise<Outcome> {
    const { words, services, data } = this.context;
    const { config } = services.study;
    const places = await services.store.places(config.id);
    if (!places.ok) return storeProblem(this.context, places.failure);
    const breathe = breather();
    const planned = await planExport(
      {
        config,
        codebooks,
        source: storedResponses(data, config.id, told, breathe),
        places: places.value,
        options,
        secret: exportSecret(config.id),
        now: services.clock.now(),
      },
      { signal, pause: breathe },
    );
    if (!planned.ok) {
      const { reason } = planned.failure;
      if (reason === 'cancelled') return { tone: 'note', text: words.cancelled };
      return { tone: 'problem', text: words.export.failure[reason] };
    }
    if (planned.value.summary.responses === 0) return { tone: 'note', text: words.export.nothing };
    // What was chosen meanwhile is looked at again.
    if (this.changed) return { tone: 'note', text: words.export.changed };
    this.plan = planned.value;
    return { tone: 'note', text: words.export.ready };
  }

  async #make(plan: ExportPlan): Promise<void> {
    const { context } = this;
    const { words, services } = context;
    const name = fileName(nameParts(services.study.config.id, plan.request.options, dayOf(context)), 'zip');
    await this.#making.run(words.export.making, (ways) =>
      unlessUnread(this.context, async () => {
        const file = await exportFile(plan, name, services.clock.now(), ways);
        if (!file) return { tone: 'note', text: words.cancelled };
        saveFile(file, name);
        return { tone: 'saved', text: words.export.made(name) };
      }),
    );
  }
}

define('renovation-data-export', ExportView);
