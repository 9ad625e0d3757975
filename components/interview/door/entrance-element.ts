/** One stairwell or part of a street: its doors as one stands before them, one by one or several at once. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { doorsIn, type DoorRow, type Entrance } from '../../../domain/fieldwork/doors/door-plan.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { barText, entranceName, rowName } from './door-names.js';
import { doorTile, noDoor, tickTile } from './door-tile.js';
import { entranceStyles } from './entrance.styles.js';
import { addressOfDoor, countOf, type SeenDoor } from './round.js';
import { RoundElement } from './round-element.js';
import { severalDoorsBar } from './several-doors-bar.js';
import { between } from './ticked-doors.js';
import type { VisitDetails } from './visits.js';

/** The filter was changed. */
export class FilterEvent extends Event {
  static readonly eventName = 'filter';
  constructor(readonly toDo: boolean) {
    super(FilterEvent.eventName, { bubbles: true });
  }
}

export class EntranceElement extends RoundElement {
  static override styles = [tokens, buttons, visuallyHidden, interviewStyles, entranceStyles];

  @property({ attribute: false }) entrance!: Entrance;
  /** Only doors where something is left to do. */
  @property({ type: Boolean }) toDo = false;

  @state() private several = false;
  @state() private ticked: ReadonlySet<string> = new Set();
  /** The outcome that wants a reason before it is written. */
  @state() private asks: OutcomeId | null = null;

  /** Puts the keyboard back at the door that somebody came from. */
  focusDoor(caseId: string): void {
    const doors = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-case]')];
    const found = doors.find(({ dataset }) => dataset['case'] === caseId);
    if (found) found.focus();
    else this.focusTitle();
  }

  leave(): Promise<void> {
    this.go({ kind: 'overview' });
    return Promise.resolve();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('entrance') && changed.get('entrance')?.id !== this.entrance.id) this.#start();
    // A door that somebody else took meanwhile, or that was just written, is not ticked any more.
    const open = this.round.seeAll(this.entrance).filter(({ selectable }) => selectable);
    const still = open.map(({ door }) => door.case).filter((id) => this.ticked.has(id));
    if (still.length !== this.ticked.size) this.ticked = new Set(still);
  }

  protected override render(): TemplateResult {
    const { doorWords, entrance } = this;
    const { stairwell, place } = doorWords;
    const seen = this.round.seeAll(entrance);
    const { doors, done, toRing } = countOf(seen);
    return html`<nav class="walk">
        <button type="button" class="plain" @click=${() => void this.leave()}>${stairwell.back}</button>
        ${this.#neighbours()}
      </nav>
      <div>
        <h2 id="title" tabindex="-1">${entranceName(entrance, doorWords)}</h2>
        <p class="quiet">
          ${entrance.stairwell === null ? nothing : html`${place.stretch(entrance.street, entrance.first, entrance.last)}<br />`}
          ${doorWords.count(done, doors)}, ${doorWords.toRing(toRing)}
        </p>
      </div>
      <div class="choices">${this.#ways()}${this.#filters()}</div>
      ${this.several ? html`<p class="quiet hint">${stairwell.chooseHint}</p>` : nothing} ${this.#building(seen)}
      ${this.several ? this.#bar() : nothing}
      ${
        this.several
          ? nothing
          : html`<div class="actions">
              <button type="button" @click=${() => this.go({ kind: 'cards', case: null })}>${stairwell.cards}</button>
            </div>`
      }`;
  }

  #neighbours(): TemplateResult {
    const { entrances } = this.round;
    const here = entrances.findIndex(({ id }) => id === this.entrance.id);
    const { stairwell } = this.doorWords;
    const step = (to: Entrance | undefined, word: string): TemplateResult | typeof nothing =>
      to
        ? html`<button
            type="button"
            aria-label="${word}: ${entranceName(to, this.doorWords)}"
            @click=${() => this.go({ kind: 'entrance', entrance: to.id })}
          >
            ${word}
          </button>`
        : nothing;
    return html`<span class="steps">
      ${step(entrances[here - 1], stairwell.previous)} ${step(entrances[here + 1], stairwell.next)}
    </span>`;
  }

  #ways(): TemplateResult {
    const { stairwell } = this.doorWords;
    return this.#toggle(stairwell.howLabel, [
      { word: stairwell.one, on: !this.several, choose: () => this.#choose(false) },
      { word: stairwell.several, on: this.several, choose: () => this.#choose(true) },
    ]);
  }

  #filters(): TemplateResult {
    const { stairwell } = this.doorWords;
    const filter = (toDo: boolean) => (): boolean => this.dispatchEvent(new FilterEvent(toDo));
    return this.#toggle(stairwell.filterLabel, [
      { word: stairwell.all, on: !this.toDo, choose: filter(false) },
      { word: stairwell.todo, on: this.toDo, choose: filter(true) },
    ]);
  }

  #toggle(
    label: string,
    options: readonly { readonly word: string; readonly on: boolean; readonly choose: () => void }[],
  ): TemplateResult {
    return html`<div class="toggle" role="group" aria-label=${label}>
      ${options.map(
        ({ word, on, choose }) => html`<button type="button" aria-pressed=${on} @click=${choose}>${word}</button>`,
      )}
    </div>`;
  }

  #building(seen: readonly SeenDoor[]): TemplateResult {
    const { stairwell } = this.doorWords;
    const byCase = new Map(seen.map((each) => [each.door.case, each]));
    if (this.toDo && !seen.some(({ toDo }) => toDo)) return html`<p class="card">${stairwell.nothingToDo}</p>`;
    return html`<div class="front">${this.entrance.rows.map((row, index) => this.#row(row, index, byCase))}</div>`;
  }

  #row(row: DoorRow, index: number, byCase: ReadonlyMap<string, SeenDoor>): TemplateResult | typeof nothing {
    const cells = row.cells.map((cell) => (cell && byCase.get(cell.case)) ?? null);
    // Filtered doors leave no room: what is left to do stands together.
    const shown = this.toDo ? cells.filter((each) => each?.toDo) : cells;
    if (shown.every((each) => each === null)) return nothing;
    const name = rowName(row, this.doorWords);
    const id = `row-${String(index)}`;
    return html`<section class="storey" aria-labelledby=${name === null ? nothing : id}>
      <div class="storey-head">
        ${name === null ? nothing : html`<h3 id=${id}>${name}</h3>`}
        ${this.several ? this.#allOpen(row, name ?? entranceName(this.entrance, this.doorWords), byCase) : nothing}
      </div>
      <ul class="plain-list doors">
        ${shown.map((each) => (each ? html`<li>${this.#tile(each)}</li>` : html`<li aria-hidden="true">${noDoor()}</li>`))}
      </ul>
    </section>`;
  }

  #tile(seen: SeenDoor): TemplateResult {
    const open = ({ door }: SeenDoor): void => this.go({ kind: 'door', case: door.case });
    if (!this.several) return doorTile(seen, this.wording, { open });
    return tickTile(seen, this.ticked.has(seen.door.case), this.wording, {
      open,
      toggle: ({ door }) => this.#toggleDoor(door.case),
      refuse: (each) => this.#refuse(each),
    });
  }

  #allOpen(row: DoorRow, name: string, byCase: ReadonlyMap<string, SeenDoor>): TemplateResult | typeof nothing {
    const open = doorsIn(row).filter((door) => byCase.get(door.case)?.selectable === true);
    if (open.length < 2) return nothing;
    const { stairwell } = this.doorWords;
    return html`<button
      type="button"
      aria-label=${stairwell.allOpenOf(open.length, name)}
      @click=${() => this.#tickAlso(open.map((door) => door.case))}
    >
      ${stairwell.allOpen(open.length)}
    </button>`;
  }

  #bar(): TemplateResult {
    return severalDoorsBar({
      words: this.words,
      doorWords: this.doorWords,
      language: this.language,
      ticked: this.ticked.size,
      inBetween: this.#between().length,
      asks: this.asks,
      busy: this.visits.busy,
      clear: () => (this.ticked = new Set()),
      tickBetween: () => this.#tickAlso(this.#between()),
      choose: (outcome) => void this.#choice(outcome),
      give: (details) => void this.#write(this.asks, details),
      leave: () => this.#leaveReason(),
    });
  }

  #between(): readonly string[] {
    return between(this.round.seeAll(this.entrance), this.ticked);
  }

  #start(): void {
    this.ticked = new Set();
    this.asks = null;
  }

  #choose(several: boolean): void {
    this.#start();
    this.several = several;
  }

  #tickAlso(cases: readonly string[]): void {
    this.ticked = new Set([...this.ticked, ...cases]);
  }

  #toggleDoor(caseId: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(caseId)) ticked.add(caseId);
    this.ticked = ticked;
  }

  #refuse({ door, ringBar, household }: SeenDoor): void {
    const { stairwell } = this.doorWords;
    const why = ringBar ? barText(ringBar, this.wording) : stairwell.elsewhere(household.temporaryAddress ?? '');
    this.visits.say(stairwell.cannotChoose(addressOfDoor(door), why));
  }

  async #choice(outcome: OutcomeId): Promise<void> {
    if (this.ticked.size === 0) this.visits.say(this.doorWords.stairwell.chooseFirst);
    else if (outcomes[outcome].needsNote) this.asks = outcome;
    else await this.#write(outcome);
  }

  async #write(outcome: OutcomeId | null, details: VisitDetails = {}): Promise<void> {
    if (outcome === null) return;
    const kept = await this.visits.record([...this.ticked], outcome, details);
    const { report } = this.visits;
    if (kept) {
      const asked = this.asks !== null;
      this.#start();
      if (asked)
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.bar .primary')?.focus());
    } else if (report?.kind === 'held') {
      this.ticked = new Set([...this.ticked].filter((id) => id !== report.hold.case));
    }
  }

  #leaveReason(): void {
    this.asks = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('summary')?.focus());
  }
}

define('renovation-interview-entrance', EntranceElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-entrance': EntranceElement;
  }
  interface HTMLElementEventMap {
    filter: FilterEvent;
  }
}
