/** Writes one topic: what it is and what will be done with it, in each language of the study. Tells what was written. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import type { LocalizedText } from '../../../domain/localized-text.js';
import type { Promised } from '../../../domain/study/promise.js';
import { define } from '../../shared/define.js';
import { directionOf } from '../../shared/renovation-element.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import { organiserStyles } from './organiser.styles.js';

/** Null when it was left without saving. */
export class TopicEvent extends Event {
  static readonly eventName = 'evening-topic';

  constructor(readonly written: Pick<EveningTopicRecord, 'label' | 'promise'> | null) {
    super(TopicEvent.eventName);
  }
}

const PROBLEMS = ['needsLabel', 'needsPromise'] as const;
type Problem = (typeof PROBLEMS)[number];
/** The fields, one a language, that a problem is about. */
const FIELDS: Readonly<Record<Problem, string>> = { needsLabel: 'label', needsPromise: 'promise' };

export class TopicEditor extends LitElement {
  static override styles = [tokens, buttons, organiserStyles];

  /** Null for a new one. */
  @property({ attribute: false }) topic: EveningTopicRecord | null = null;
  @property({ attribute: false }) words!: OrganiserMessages;
  @property({ attribute: false }) language = 'nl';
  @property({ attribute: false }) languages: readonly string[] = [];

  @state() private problem: Problem | null = null;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const { editor } = this.words;
    const { topic } = this;
    const names = new Intl.DisplayNames([this.language], { type: 'language' });
    const name = (each: string): string => names.of(each) ?? each;
    return html`<div class="editor" role="group" aria-label=${topic ? editor.edit : editor.add}>
      <p class="part-title">${topic ? editor.edit : editor.add}</p>
      <p class="hint">${editor.languagesHint}</p>
      ${this.#problem('needsLabel')}
      ${this.languages.map((each) => this.#field(`label-${each}`, editor.label(name(each)), topic?.label[each], each))}
      ${this.#problem('needsPromise')}
      ${this.languages.map((each) =>
        this.#field(`promise-${each}`, editor.promise(name(each)), topic?.promise?.text[each], each),
      )}
      ${this.#field('by', editor.by, this.#by(topic?.promise ?? null), this.languages[0] ?? this.language)}
      <label class="field"
        ><span>${editor.when} <span class="hint">${editor.whenHint}</span></span
        ><input
          type="month"
          data-field="when"
          pattern="[0-9]{4}-(0[1-9]|1[0-2])"
          autocomplete="off"
          .value=${topic?.promise?.when?.slice(0, 7) ?? ''}
      /></label>
      <div class="row">
        <button type="button" class="primary save" @click=${() => this.#save()}>${editor.save}</button>
        <button type="button" class="cancel" @click=${() => this.dispatchEvent(new TopicEvent(null))}>
          ${editor.cancel}
        </button>
      </div>
    </div>`;
  }

  /** What is to be done is a sentence or two: it is seen whole while it is written. */
  #field(name: string, label: string, value: string | undefined, language: string): TemplateResult {
    const invalid = PROBLEMS.some((problem) => problem === this.problem && name.startsWith(`${FIELDS[problem]}-`));
    const [described, marked] = invalid ? ['problem', 'true'] : [nothing, nothing];
    const field = name.startsWith(`${FIELDS.needsPromise}-`)
      ? html`<textarea
          rows="3"
          data-field=${name}
          lang=${language}
          dir=${directionOf(language)}
          autocomplete="off"
          aria-invalid=${marked}
          aria-describedby=${described}
          .value=${value ?? ''}
        ></textarea>`
      : html`<input
          type="text"
          data-field=${name}
          lang=${language}
          dir=${directionOf(language)}
          autocomplete="off"
          aria-invalid=${marked}
          aria-describedby=${described}
          .value=${value ?? ''}
        />`;
    return html`<label class="field"><span>${label}</span>${field}</label>`;
  }

  /** Above the fields that it is about. */
  #problem(which: Problem): TemplateResult | typeof nothing {
    if (this.problem !== which) return nothing;
    return html`<p class="problem" id="problem" role="alert">${this.words.editor[which]}</p>`;
  }

  /** Who does it is a name: the one that stands there in the first language. */
  #by(promise: Promised | null): string {
    const by = promise?.by;
    return by ? (by[this.languages[0] ?? ''] ?? Object.values(by)[0] ?? '') : '';
  }

  #save(): void {
    const label = this.#texts('label');
    const text = this.#texts('promise');
    const when = this.#value('when');
    const by = this.#value('by');
    const promised = Object.keys(text).length > 0;
    this.problem = Object.keys(label).length === 0 ? 'needsLabel' : !promised && (by || when) ? 'needsPromise' : null;
    if (this.problem) {
      const first = `[data-field^="${FIELDS[this.problem]}-"]`;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(first)?.focus());
      return;
    }
    const promise = promised ? { text, by: this.#byTexts(by), when: this.#when(when) } : null;
    this.dispatchEvent(new TopicEvent({ label, promise }));
  }

  /** A name that was not touched keeps its other languages. */
  #byTexts(written: string): LocalizedText | null {
    if (written === '') return null;
    const before = this.topic?.promise ?? null;
    if (before?.by && written === this.#by(before)) return before.by;
    return { [this.languages[0] ?? this.language]: written };
  }

  /** A month; a day that was there stays while its month does. */
  #when(written: string): string | null {
    const before = this.topic?.promise?.when ?? null;
    if (before?.slice(0, 7) === written) return before;
    return /^\d{4}-\d{2}$/u.test(written) ? written : null;
  }

  #texts(kind: 'label' | 'promise'): LocalizedText {
    return Object.fromEntries(
      this.languages
        .map((language) => [language, this.#value(`${kind}-${language}`)] as const)
        .filter(([, text]) => text !== ''),
    );
  }

  #value(name: string): string {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
    return field?.value.replaceAll(/\s+/gu, ' ').trim() ?? '';
  }
}

define('renovation-evening-topic', TopicEditor);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening-topic': TopicEditor;
  }
}
