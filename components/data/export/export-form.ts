/** The choices of an export. What there is only one of is not asked. */
import { html, nothing, type TemplateResult } from 'lit';
import { EXPORT_FORMATS, type ExportFormat } from '../../../domain/exports/export-request.js';
import { textIn, type LocalizedText } from '../../../domain/localized-text.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import { languageNames } from '../../casework/names.js';
import type { DataContext } from '../data-context.js';
import { SHIFT_DAYS } from './export-options.js';

interface Named {
  readonly id: string;
  readonly label: LocalizedText;
}

export interface ExportFormView {
  readonly context: DataContext;
  readonly codebooks: readonly Codebook[];
  /** What is chosen now changes what else can be. */
  readonly format: ExportFormat;
  readonly openText: boolean;
  readonly busy: boolean;
}

export function exportChoices({ context, codebooks, format, openText, busy }: ExportFormView): TemplateResult {
  const { words: all, language, services } = context;
  const words = all.export;
  const { config } = services.study;
  const name = languageNames(language);
  const questionnaires = named(codebooks, language);
  return html`<div class="grid">
      ${several(words.definitions, 'definition', questionnaires, language)}
      ${several(words.waves, 'wave', config.waves, language)}
      ${several(words.complexes, 'complex', config.complexes, language)}
    </div>
    <div class="grid">
      ${one(
        words.format,
        'format',
        EXPORT_FORMATS.map((id) => [id, words.formats[id]]),
      )}
      ${one(words.shape, 'shape', [
        ['long', words.shapes.long],
        ['wide', words.shapes.wide],
      ])}
      ${one(
        words.language,
        'language',
        config.languages.map((tag) => [tag, name(tag)]),
        config.languages.includes(language) ? language : undefined,
      )}
      ${
        format === 'csv' || format === 'xlsx'
          ? one(words.cells, 'cells', [
              ['codes', words.cellKinds.codes],
              ['labels', words.cellKinds.labels],
            ])
          : nothing
      }
      ${one(
        words.dates,
        'dates',
        [
          ['shifted', words.datesShifted],
          ['exact', words.datesExact],
        ],
        undefined,
        words.datesHint(SHIFT_DAYS),
      )}
    </div>
    <div>
      <label class="check"
        ><input type="checkbox" name="building" aria-describedby="building-hint" />${words.building}</label
      >
      <p class="hint" id="building-hint">${words.buildingHint}</p>
    </div>
    <label class="check"><input type="checkbox" name="open-text" />${words.openText}</label>
    ${openText ? html`<p class="warning" role="alert">${words.openTextWarning}</p>` : nothing}
    <button class="primary" aria-disabled=${busy}>${words.look}</button>`;
}

/** Two of one name, a long and a short one, are told apart by their ids. */
function named(codebooks: readonly Codebook[], language: string): readonly Named[] {
  const titles = codebooks.map(({ title, definition: { id } }) => textIn(title, language) || id);
  return codebooks.map(({ definition: { id } }, index) => {
    const title = titles[index] ?? id;
    const same = titles.filter((each) => each === title).length > 1;
    return { id, label: { [language]: same ? `${title} (${id})` : title } };
  });
}

function several(
  legend: string,
  name: string,
  choices: readonly Named[],
  language: string,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ({ id, label }) =>
        html`<label class="check"
          ><input type="checkbox" name=${name} value=${id} checked />${textIn(label, language)}</label
        >`,
    )}
  </fieldset>`;
}

function one(
  label: string,
  name: string,
  choices: readonly (readonly [string, string])[],
  first?: string,
  hint?: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} aria-describedby=${hint === undefined ? nothing : `${name}-hint`}>
      ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === first}>${text}</option>`)}
    </select>
    ${hint === undefined ? nothing : html`<span class="hint" id=${`${name}-hint`}>${hint}</span>`}
  </div>`;
}
