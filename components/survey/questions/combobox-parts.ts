/** The parts that a combobox is drawn with: its field, and the two places where its list unfolds. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceMessages } from '../locales/choice-messages.js';

export interface FieldView {
  readonly id: string;
  /** `writing`: searches as it is written in. `choosing`: opens a list below. `sheet`: opens one over the screen. */
  readonly kind: 'writing' | 'choosing' | 'sheet';
  readonly open: boolean;
  readonly listId: string;
  readonly activeId: string | undefined;
  /** The answer; written by the element itself where keys write. */
  readonly text: string;
  readonly placeholder: string;
  readonly title: string;
  /** Id of the visible title; null where there is none. */
  readonly titleId: string | null;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | typeof nothing;
  readonly written: (event: Event) => void;
}

export const renderField = (view: FieldView): TemplateResult =>
  view.kind === 'writing' ? renderInput(view) : renderButton(view);

const renderInput = (view: FieldView): TemplateResult =>
  html`<input
    type="text"
    role="combobox"
    class="field"
    data-drives
    id=${view.id}
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder=${view.placeholder || nothing}
    aria-label=${view.titleId === null ? view.title : nothing}
    aria-autocomplete="list"
    aria-expanded=${String(view.open)}
    aria-controls=${view.open ? view.listId : nothing}
    aria-activedescendant=${view.activeId ?? nothing}
    aria-required=${view.required ? 'true' : nothing}
    aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    @input=${view.written}
  />`;

function renderButton(view: FieldView): TemplateResult {
  const isSheet = view.kind === 'sheet';
  const textId = `${view.id}_text`;
  // The text of a combobox is its value; that of a plain button has to be part of its name.
  const named = view.titleId === null ? nothing : isSheet ? `${view.titleId} ${textId}` : view.titleId;
  const label = isSheet ? `${view.title}: ${view.text || view.placeholder}` : view.title;
  return html`<button
    type="button"
    role=${isSheet ? nothing : 'combobox'}
    class="field"
    data-drives
    id=${view.id}
    aria-label=${view.titleId === null ? label : nothing}
    aria-labelledby=${named}
    aria-haspopup=${isSheet ? 'dialog' : 'listbox'}
    aria-expanded=${String(view.open)}
    aria-controls=${view.open ? view.listId : nothing}
    aria-activedescendant=${(!isSheet && view.activeId) || nothing}
    aria-required=${!isSheet && view.required ? 'true' : nothing}
    aria-invalid=${view.invalid && !isSheet ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    ?data-empty=${view.text === ''}
  >
    <span id=${textId}>${view.text || view.placeholder}</span>
  </button>`;
}

/** Old browsers know no top layer: there the stylesheet's fixed position has to do. */
const hasPopovers = 'showPopover' in HTMLElement.prototype;

export const renderPopup = (content: TemplateResult): TemplateResult =>
  html`<div class="popup" popover=${hasPopovers ? 'manual' : nothing}>${content}</div>`;

export interface SheetView {
  readonly content: TemplateResult;
  readonly title: string;
  readonly words: ChoiceMessages | undefined;
  /** The field to search with; null for a list that is short enough. */
  readonly search: {
    readonly listId: string;
    readonly activeId: string | undefined;
    readonly text: string;
    readonly written: (event: Event) => void;
  } | null;
  /** Whether choices add up until somebody is done. */
  readonly confirms: boolean;
  readonly close: () => void;
  readonly cancel: () => void;
}

export const renderSheet = (view: SheetView): TemplateResult =>
  html`<dialog
    class="sheet"
    aria-label=${view.title}
    @cancel=${(event: Event) => {
      event.preventDefault();
      view.close();
    }}
  >
    <div class="sheet-head">
      <strong>${view.title}</strong>
      <button type="button" class="icon-button" aria-label=${view.words?.done ?? nothing} @click=${view.close}>
        ${cross}
      </button>
    </div>
    ${view.search ? renderSearch(view.search, view.words) : nothing}${view.content}${
      view.confirms
        ? html`<div class="sheet-foot">
            <button type="button" @click=${view.cancel}>${view.words?.cancel}</button>
            <button type="button" class="primary" @click=${view.close}>${view.words?.done}</button>
          </div>`
        : nothing
    }
  </dialog>`;

const renderSearch = (
  { listId, activeId, text, written }: NonNullable<SheetView['search']>,
  words: ChoiceMessages | undefined,
): TemplateResult =>
  html`<input
    type="text"
    role="combobox"
    class="sheet-search"
    data-drives
    inputmode="search"
    enterkeyhint="search"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    aria-label=${words?.search ?? nothing}
    placeholder=${words?.search ?? nothing}
    aria-autocomplete="list"
    aria-expanded="true"
    aria-controls=${listId}
    aria-activedescendant=${activeId ?? nothing}
    .value=${text}
    @input=${written}
  />`;

export const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>`;
export const chevron = html`<svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6 9 6 6 6-6" />
</svg>`;
