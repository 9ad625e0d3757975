/** Cases in a list to choose from: all of them, looked up by address and stairwell, or those that are stuck, with why. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { byUrgency, type StuckReason } from '../../../domain/fieldwork/stuck-cases.js';
import type { CaseBook } from '../../casework/case-book.js';
import { define } from '../../shared/define.js';
import { bar } from '../bar.js';
import { dataTable } from '../data-table.js';
import { ViewElement } from '../view-element.js';
import './case-actions.js';
import { caseColumns, type CaseRow } from './case-columns.js';
import { AddressIndex, caseStates, findCases, stairwellKey, type CaseStateFilter } from './find-cases.js';

/** What fits a screen; more comes when it is asked for. What is stuck stands by urgency: the first ones are a day's work. */
const shownOf = (stuck: boolean): number => (stuck ? 20 : 50);
/** The list follows when typing pauses, so that keys never wait for 100,000 addresses. */
const PAUSE = 120;

export class CasesElement extends ViewElement {
  /** Only the stuck ones. */
  @property({ type: Boolean }) stuck = false;

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private typed = '';
  @state() private stairwell: string | null = null;
  @state() private filter: CaseStateFilter = 'all';
  @state() private why: StuckReason['why'] | null = null;
  /** How many more pages were asked for. */
  @state() private more = 0;

  #index: AddressIndex | undefined;
  /** What addresses and stairwells were read from: not again at every change of a case. */
  #read: { readonly book: CaseBook; readonly generation: number; readonly complex: string | null } | undefined;
  #rows: readonly CaseRow[] = [];
  #stairwells: ReadonlyMap<string, string> = new Map();
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('context')) this.#follow();
    // A choice of cases changes nothing of the list.
    const asked = ['context', 'typed', 'stairwell', 'filter', 'why', 'stuck'].some((name) => changed.has(name));
    if (asked && this.#index) this.#rows = this.stuck ? this.#stuckRows() : this.#foundRows(this.#index);
  }

  #follow(): void {
    const { book, figures, complex } = this.context;
    const { generation } = figures;
    if (book !== this.#read?.book) this.chosen = new Set();
    if (book !== this.#read?.book || generation !== this.#read.generation) {
      this.#index = new AddressIndex(book);
      this.chosen = new Set([...this.chosen].filter((id) => book.states.has(id)));
    } else if (complex === this.#read.complex) {
      return;
    }
    this.#read = { book, generation, complex };
    if (!this.stuck) this.#stairwells = this.#stairwellsNow();
    if (this.stairwell !== null && !this.#stairwells.has(this.stairwell)) this.stairwell = null;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.stuck ? this.#reasons() : this.#search()} ${this.#list()}
      <renovation-fieldwork-actions
        .context=${this.context}
        .cases=${[...this.chosen]}
        @fieldwork-written=${() => (this.chosen = new Set())}
      ></renovation-fieldwork-actions>
    `;
  }

  #list(): TemplateResult {
    const { context } = this;
    const { words } = context;
    const rows = this.#rows;
    const page = shownOf(this.stuck);
    const shown = page * (1 + this.more);
    const rest = rows.length - shown;
    const choose = (id: string, isChosen: boolean): void => {
      const next = new Set(this.chosen);
      if (isChosen) next.add(id);
      else next.delete(id);
      this.chosen = next;
    };
    return dataTable(
      {
        id: 'cases',
        title: this.stuck ? words.stuck.title : words.cases.title,
        explanation: this.stuck ? words.stuck.explanation : nothing,
        columns: caseColumns(context, { chosen: this.chosen, choose }, this.stuck),
        rows: rows.slice(0, shown),
        allRows: rows,
        empty: this.stuck ? words.stuck.empty : words.cases.empty,
        ...(this.stuck ? { groupOf: this.#groups(rows) } : {}),
        rowClass: ({ state: { id } }) => (this.chosen.has(id) ? 'chosen' : ''),
        after:
          rows.length === 0
            ? nothing
            : html`<div class="row">
                <span role="status">${words.cases.found(rows.length)}</span>
                <button type="button" class="small" @click=${() => this.#chooseAll(rows)}>
                  ${words.cases.chooseFound(rows.length)}
                </button>
                ${
                  this.chosen.size === 0
                    ? nothing
                    : html`<button type="button" class="small" @click=${() => (this.chosen = new Set())}>
                        ${words.cases.chooseNone}
                      </button>`
                }
                ${
                  rest > 0
                    ? html`<button type="button" class="small" @click=${() => (this.more += 1)}>
                        ${words.cases.more(Math.min(page, rest))}
                      </button>`
                    : nothing
                }
              </div>`,
      },
      context,
    );
  }

  #search(): TemplateResult {
    const { cases } = this.context.words;
    return html`<div class="filters">
      <div class="field search">
        <label for="search">${cases.search}</label>
        <input
          id="search"
          type="search"
          placeholder=${cases.searchHint}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="field">
        <label for="stairwell">${cases.stairwell}</label>
        <select id="stairwell" @change=${(event: Event) => this.#in((event.target as HTMLSelectElement).value || null)}>
          <option value="" ?selected=${this.stairwell === null}>${cases.allStairwells}</option>
          ${[...this.#stairwells].map(
            ([key, label]) => html`<option value=${key} ?selected=${key === this.stairwell}>${label}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="which">${cases.state}</label>
        <select
          id="which"
          @change=${(event: Event) => this.#filterBy((event.target as HTMLSelectElement).value as CaseStateFilter)}
        >
          ${caseStates.map(
            (each) => html`<option value=${each} ?selected=${each === this.filter}>${cases.states[each]}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  /** How many are stuck for what; a choice of one shows those alone. */
  #reasons(): TemplateResult | typeof nothing {
    const { words, naming, figures, complex } = this.context;
    const counts = new Map<StuckReason['why'], number>();
    const all = figures.stuck(complex);
    for (const { reasons } of all) {
      for (const why of new Set(reasons.map((reason) => reason.why))) counts.set(why, (counts.get(why) ?? 0) + 1);
    }
    if (counts.size === 0) return nothing;
    return html`<section class="block" aria-labelledby="by-reason">
      <h3 id="by-reason">${words.stuck.byReason}</h3>
      <ul class="reasons">
        ${[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(
            ([why, count]) =>
              html`<li>
                <button type="button" class="small" aria-pressed=${this.why === why} @click=${() => this.#because(why)}>
                  ${words.stuck.kinds[why]} <strong>${naming.count(count)}</strong>
                </button>
                ${bar({ part: count / all.length })}
              </li>`,
          )}
      </ul>
    </section>`;
  }

  #because(why: StuckReason['why']): void {
    this.why = this.why === why ? null : why;
    this.more = 0;
  }

  #type(typed: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.typed = typed;
      this.more = 0;
    }, PAUSE);
  }

  #in(stairwell: string | null): void {
    this.stairwell = stairwell;
    this.more = 0;
  }

  #filterBy(filter: CaseStateFilter): void {
    this.filter = filter;
    this.more = 0;
  }

  #chooseAll(rows: readonly CaseRow[]): void {
    this.chosen = new Set([...this.chosen, ...rows.map(({ state: { id } }) => id)]);
  }

  #stuckRows(): readonly CaseRow[] {
    const { figures, complex, book } = this.context;
    const rows = figures.stuck(complex).flatMap(({ case: id, reasons }): CaseRow[] => {
      const known = book.states.get(id);
      if (!known || (this.why !== null && !reasons.some(({ why }) => why === this.why))) return [];
      return [{ state: known, reasons }];
    });
    return rows.sort((one, other) => byUrgency(one.reasons, other.reasons));
  }

  /** The reason to begin with, and how many have it, also below what is shown. */
  #groups(rows: readonly CaseRow[]): (row: CaseRow) => string {
    const { words, naming } = this.context;
    const counts = new Map<StuckReason['why'] | undefined, number>();
    for (const { reasons } of rows) counts.set(reasons[0]?.why, (counts.get(reasons[0]?.why) ?? 0) + 1);
    return ({ reasons: [first] }) =>
      first ? `${words.stuck.kinds[first.why]} (${naming.count(counts.get(first.why) ?? 0)})` : '';
  }

  #foundRows(index: AddressIndex): readonly CaseRow[] {
    const { book, complex } = this.context;
    const { typed, stairwell, filter } = this;
    return findCases(book.states.values(), { complex, typed, stairwell, state: filter }, index).map((found) => ({
      state: found,
      reasons: [],
    }));
  }

  #stairwellsNow(): ReadonlyMap<string, string> {
    const { book, complex, naming, words } = this.context;
    const labels = new Map<string, string>();
    for (const known of book.states.values()) {
      if (complex !== null && known.complex !== complex) continue;
      const key = stairwellKey(known);
      if (labels.has(key)) continue;
      const building =
        known.building === null ? naming.complex(known.complex) : naming.building(known.complex, known.building);
      labels.set(key, `${building}, ${known.stairwell ?? words.cases.noStairwell}`);
    }
    return new Map([...labels].sort(([, a], [, b]) => a.localeCompare(b, undefined, { numeric: true })));
  }
}

define('renovation-fieldwork-cases', CasesElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-cases': CasesElement;
  }
}
