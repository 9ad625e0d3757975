/** For the researcher: choose, see beforehand what will be in the file and what will not, make it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '../../domain/exports/export-request.js';
import type { ExportPlan } from '../../domain/exports/export-plan.js';
import { planExport } from '../../domain/exports/plan-export.js';
import { KitError } from '../../domain/failure.js';
import { textIn, type LocalizedText } from '../../domain/localized-text.js';
import type { StoreFailure } from '../../domain/records/store.js';
import { define } from '../shared/define.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { stateStyles } from '../shared/states.js';
import { buttons, tokens } from '../shared/tokens.styles.js';
import { formStyles } from '../fieldwork/form.styles.js';
import { counted, dayOf, type DataContext } from './data-context.js';
import { dataStyles } from './data.styles.js';
import { exportSummary } from './export-summary.js';
import { LongWork, type Outcome } from './long-work.js';
import { storedResponses } from './response-source.js';
import { exportFile, exportSecret } from './run-export.js';

/** Dates of a household move by so many days at most: a season stays a season. */
const SHIFT_DAYS = 30;

interface Named {
  readonly id: string;
  readonly label: LocalizedText;
}

class ExportView extends LitElement {
  static override styles = [tokens, buttons, stateStyles, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  @state() private plan: ExportPlan | null = null;
  @state() private changed = false;
  @state() private openText = false;
  @state() private format: ExportFormat = 'csv';
  readonly #work = new LongWork(this);

  protected override render(): TemplateResult {
    const { words: all, language, services } = this.context;
    const words = all.export;
    const { config } = services.study;
    return html`<div class="part">
      <h3>${words.title}</h3>
      <p>${words.intro}</p>
      <form class="box" @submit=${(event: Event) => this.#look(event)} @change=${() => this.#change()}>
        <div class="grid">
          ${this.#several(words.waves, 'wave', config.waves)}
          ${this.#several(words.complexes, 'complex', config.complexes)}
        </div>
        <div class="grid">
          ${this.#one(
            words.format,
            'format',
            EXPORT_FORMATS.map((id) => [id, words.formats[id] ?? id]),
          )}
          ${this.#one(words.shape, 'shape', [
            ['long', words.shapes.long],
            ['wide', words.shapes.wide],
          ])}
          ${this.#one(
            words.language,
            'language',
            config.languages.map((tag) => [tag, nameOf(tag, language)]),
            config.languages.includes(language) ? language : undefined,
          )}
          ${
            this.format === 'csv' || this.format === 'xlsx'
              ? this.#one(words.cells, 'cells', [
                  ['codes', words.cellKinds.codes],
                  ['labels', words.cellKinds.labels],
                ])
              : nothing
          }
          ${this.#one(words.dates, 'dates', [
            ['shifted', words.datesShifted(SHIFT_DAYS)],
            ['exact', words.datesExact],
          ])}
        </div>
        <label class="check"><input type="checkbox" name="building" />${words.building}</label>
        <p class="hint">${words.buildingHint}</p>
        <label class="check"><input type="checkbox" name="open-text" />${words.openText}</label>
        ${this.openText ? html`<p class="warning" role="alert">${words.openTextWarning}</p>` : nothing}
        <button class="primary" ?disabled=${this.#work.busy}>${words.look}</button>
      </form>
      ${this.changed && !this.plan ? html`<p class="hint">${words.changed}</p>` : nothing}
      ${this.plan ? exportSummary(this.plan, words, language, this.#work.busy ? null : () => void this.#make()) : nothing}
      ${this.#work.render(all, language)}
    </div>`;
  }

  #several(legend: string, name: string, choices: readonly Named[]): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ id, label }) =>
          html`<label class="check"
            ><input type="checkbox" name=${name} value=${id} checked />${textIn(label, this.context.language)}</label
          >`,
      )}
    </fieldset>`;
  }

  #one(label: string, name: string, choices: readonly (readonly [string, string])[], first?: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === first}>${text}</option>`)}
      </select>
    </div>`;
  }

  #change(): void {
    const form = this.#form();
    this.openText = form.get('open-text') === 'on';
    this.format = form.get('format') as ExportFormat;
    this.changed = this.changed || this.plan !== null;
    this.plan = null;
    this.#work.tell(null);
  }

  #form(): FormData {
    return new FormData(this.renderRoot.querySelector('form') ?? undefined);
  }

  #look(event: Event): void {
    event.preventDefault();
    const { words, services, data } = this.context;
    const { config } = services.study;
    const options = optionsOf(this.#form());
    this.plan = null;
    this.changed = false;
    if (options.waves?.length === 0 && config.waves.length > 0) return this.#needsChoice();
    if (options.complexes?.length === 0) return this.#needsChoice();
    void this.#work.run(words.export.looking, async ({ told, signal }) => {
      const [codebooks, places] = await this.#read();
      if (!codebooks) return { tone: 'problem', text: words.noDefinition };
      if (!places.ok) return this.#storeProblem(places.failure);
      const source = storedResponses(data, services.store, config.id);
      return this.#guarded(async () => {
        const planned = await planExport(
          {
            config,
            codebooks,
            source,
            places: places.value,
            options,
            secret: exportSecret(config.id),
            now: services.clock.now(),
          },
          { signal, onProgress: ({ done, total }) => told(total === 0 ? 0 : done / total) },
        );
        if (!planned.ok) {
          const { reason } = planned.failure;
          if (reason === 'cancelled') return { tone: 'note', text: words.cancelled };
          return { tone: 'problem', text: words.export.failure[reason] ?? words.failure.failed };
        }
        if (planned.value.summary.responses === 0) return { tone: 'note', text: words.export.nothing };
        this.plan = planned.value;
        const { responses, households } = planned.value.summary;
        const { language } = this.context;
        return { tone: 'note', text: words.export.people(counted(language, responses), counted(language, households)) };
      });
    });
  }

  async #make(): Promise<void> {
    const { plan, context } = this;
    if (!plan) return;
    const { words, services } = context;
    const { format, shape } = plan.request.options;
    const name = fileName([services.study.config.id, shape, format, dayOf(context)], 'zip');
    await this.#work.run(words.export.making, (ways) =>
      this.#guarded(async () => {
        const file = await exportFile(plan, name, services.clock.now(), ways);
        if (!file) return { tone: 'note', text: words.cancelled };
        saveFile(file, name);
        return { tone: 'saved', text: words.export.made(name) };
      }),
    );
  }

  async #read() {
    const { services, codebooks } = this.context;
    return Promise.all([codebooks().catch(() => null), services.store.places(services.study.config.id)]);
  }

  /** What the store could not read is said in its words; anything else is a bug, and thrown. */
  async #guarded(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof KitError && error.code === 'environment/no-storage') {
        return this.#storeProblem(error.cause as StoreFailure);
      }
      throw error;
    }
  }

  #storeProblem({ reason }: StoreFailure): Outcome {
    return { tone: 'problem', text: this.context.words.failure[reason] };
  }

  #needsChoice(): void {
    this.#work.tell({ tone: 'problem', text: this.context.words.export.chooseOne });
  }
}

function optionsOf(form: FormData): ExportOptions {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string): string => all(name)[0] ?? '';
  return {
    format: one('format') as ExportFormat,
    shape: one('shape') === 'wide' ? 'wide' : 'long',
    language: one('language'),
    waves: all('wave'),
    complexes: all('complex'),
    openText: form.get('open-text') === 'on',
    building: form.get('building') === 'on',
    dates: one('dates') === 'exact' ? { kind: 'exact' } : { kind: 'shifted', days: SHIFT_DAYS },
    ...(form.has('cells') ? { cells: one('cells') === 'labels' ? 'labels' : 'codes' } : {}),
    // Spreadsheets in Dutch expect a semicolon.
    ...(one('format') === 'csv' ? { separator: one('language').startsWith('en') ? ',' : ';' } : {}),
  };
}

const nameOf = (tag: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;

define('renovation-data-export', ExportView);
