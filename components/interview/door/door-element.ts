/** One door: who lives there, what came before, and what comes of this visit in one tap. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import { dailyOutcomes, rareOutcomes } from '../../../domain/fieldwork/doors/door-outcomes.js';
import { mayAnswer } from '../../../domain/fieldwork/doors/may-ring.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import { isPersonal } from '../../../domain/fieldwork/residents.js';
import type { AttemptEntry, ConversationMark, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { Moment } from '../../../domain/records/records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import '../appointment/appointment-form.js';
import type { AppointmentAgreedEvent } from '../appointment/appointment-form.js';
import { caseFacts, nameOf } from '../case-facts.js';
import { caseHistory, peopleOf } from '../case-history.js';
import { caseStyles } from '../case.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { CaseOpenEvent } from '../queue/queue-events.js';
import { barText } from './door-names.js';
import { doorStyles } from './door.styles.js';
import { glyph } from './glyphs.js';
import { rememberedMarks, rememberedNote, rememberMarks, rememberNote } from './place-memory.js';
import './reason-form.js';
import { wantsReason, type ReasonGivenEvent } from './reason-form.js';
import { addressOfDoor, type SeenDoor } from './round.js';
import { RoundElement } from './round-element.js';
import { visitFields } from './visit-fields.js';
import type { VisitDetails } from './visits.js';

/** What the visit waits for before it is written. */
type Asks = { readonly kind: 'reason'; readonly outcome: OutcomeId } | { readonly kind: 'moment' } | null;

export class DoorElement extends RoundElement {
  static override styles = [tokens, buttons, visuallyHidden, interviewStyles, caseStyles, doorStyles];

  @property() case = '';

  @state() private note = '';
  @state() private marks: ReadonlySet<ConversationMark> = new Set();
  @state() private asks: Asks = null;
  #openedAt: Moment = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('case')) return;
    this.note = rememberedNote(this.case);
    this.marks = rememberedMarks(this.case);
    this.asks = null;
    this.#openedAt = this.desk.book.clock.now();
  }

  /** Back to the stairwell once the note is kept; first of all out of a form that asks something. */
  async leave(): Promise<void> {
    if (this.asks !== null) this.asks = null;
    else if (await this.#saveNote()) this.#back();
  }

  protected override render(): TemplateResult {
    const { doorWords } = this;
    const door = this.round.find(this.case);
    const seen = door && this.round.see(door);
    const back = html`<nav>
      <button type="button" class="plain" @click=${() => void this.leave()}>${doorWords.door.back}</button>
    </nav>`;
    if (!seen)
      return html`${back}
        <p class="card" id="title" tabindex="-1">${doorWords.door.gone}</p>`;
    const { household, state: known } = seen;
    const { words, naming } = this;
    return html`${back}
      <header>
        <h2 id="title" tabindex="-1">${addressOfDoor(seen.door)}</h2>
        <p class="who">${nameOf(household, words)}</p>
        <p class="stand">${glyph(seen.shown.kind)}<span>${doorWords.state.full(seen.shown, naming)}</span></p>
      </header>
      ${this.#talk(seen)} ${this.#visit(seen)}
      <section class="card before">
        ${caseFacts({ state: known, household, words, naming })}
        <h3>${words.history.title}</h3>
        ${caseHistory({ entries: this.desk.book.log(this.case), words, naming, people: peopleOf(known, household) })}
        ${this.#slip(seen)}
      </section>
      <div class="actions">
        <button type="button" @click=${() => this.go({ kind: 'cards', case: this.case })}>
          ${doorWords.door.cards}
        </button>
      </div>`;
  }

  #talk({ bar, ringBar, standing, state: known }: SeenDoor): TemplateResult {
    const { door } = this.doorWords;
    if (bar === null) {
      return html`<button type="button" class="primary begin" @click=${() => void this.#begin(false)}>
        ${known.openResponse === null ? door.begin : door.goOn}
      </button>`;
    }
    return html`<div class="card barred">
      <p>${ringBar === null ? barText(bar, this.wording) : door.notNow(barText(bar, this.wording))}</p>
      ${
        mayAnswer(standing)
          ? html`<p class="quiet" id="they">${door.theySpeakHint}</p>
              <button type="button" aria-describedby="they" @click=${() => void this.#begin(true)}>
                ${door.theySpeak}
              </button>`
          : nothing
      }
    </div>`;
  }

  #visit({ bar, ringBar, state: known }: SeenDoor): TemplateResult {
    const { door } = this.doorWords;
    if (this.asks?.kind === 'moment') return this.#moment();
    if (this.asks?.kind === 'reason') return this.#reason(this.asks.outcome);
    return html`<section class="card" aria-labelledby="visit">
      <h3 id="visit">${door.visitTitle}</h3>
      ${visitFields({
        words: door,
        note: this.note,
        marks: this.marks,
        // Marks go with an outcome; where none can be written, only the note is left.
        withMarks: ringBar === null,
        onNote: (note) => this.#write(note),
        onMark: (mark) => this.#mark(mark),
      })}
      ${ringBar === null ? this.#outcomes(known.residents !== null) : nothing}
      <div class="actions">
        ${
          bar === null
            ? html`<button type="button" @click=${() => (this.asks = { kind: 'moment' })}>${door.agree}</button>`
            : nothing
        }
        <button
          type="button"
          class="plain"
          aria-disabled=${this.note.trim() === ''}
          @click=${() => void this.#saveNote()}
        >
          ${door.saveNote}
        </button>
      </div>
    </section>`;
  }

  /** Where residents are asked one by one, what is said of one of them is said in the talk with them. */
  #outcomes(each: boolean): TemplateResult {
    const { door } = this.doorWords;
    const ofHome = (outcome: OutcomeId): boolean => !each || !isPersonal(outcome);
    return html`<h4 id="outcomes">${door.outcomes}</h4>
      <ul class="plain-list outcomes" aria-labelledby="outcomes">
        ${dailyOutcomes.filter(ofHome).map((outcome) => this.#outcome(outcome))}
      </ul>
      <details>
        <summary>${door.others}</summary>
        <ul class="plain-list outcomes">
          ${rareOutcomes.filter(ofHome).map((outcome) => this.#outcome(outcome))}
        </ul>
      </details>`;
  }

  #outcome(outcome: OutcomeId): TemplateResult {
    return html`<li>
      <button type="button" data-outcome=${outcome} @click=${() => void this.#choose(outcome)}>
        ${outcomes[outcome].label[this.words.outcomeLanguage]}
      </button>
    </li>`;
  }

  #moment(): TemplateResult {
    const { door, reason } = this.doorWords;
    return html`<section class="card" aria-labelledby="agree">
      <h3 id="agree">${door.agreeTitle}</h3>
      <renovation-interview-appointment
        .desk=${this.desk}
        .words=${this.words}
        .naming=${this.naming}
        .language=${this.language}
        .busy=${this.visits.busy}
        @appointment-agreed=${(event: AppointmentAgreedEvent) => void this.#agree(event)}
        ><button type="button" class="plain" @click=${() => (this.asks = null)}>${reason.cancel}</button>
      </renovation-interview-appointment>
    </section>`;
  }

  #reason(outcome: OutcomeId): TemplateResult {
    const { reason } = this.doorWords;
    return html`<div class="card">
      <renovation-interview-reason
        .words=${reason}
        .language=${this.language}
        .outcome=${outcome}
        .note=${this.note}
        .busy=${this.visits.busy}
        heading=${reason.title(outcomes[outcome].label[this.words.outcomeLanguage], 1)}
        @reason-given=${({ details }: ReasonGivenEvent) => void this.#record(outcome, details)}
        @reason-left=${() => (this.asks = null)}
      ></renovation-interview-reason>
    </div>`;
  }

  /** What this interviewer wrote last here, when it was a slip of the finger. */
  #slip({ state: known }: SeenDoor): TemplateResult | typeof nothing {
    const last = attemptsOf(this.desk.book.log(this.case)).at(-1);
    if (!last || !this.#mayTakeBack(last) || known.hold !== null) return nothing;
    const { door, report } = this.doorWords;
    const label = outcomes[last.outcome].label[this.words.outcomeLanguage];
    return html`<div class="actions">
      <button type="button" class="plain" @click=${() => void this.visits.takeBack([last], report.undoReason)}>
        ${door.takeBack(label)}
      </button>
    </div>`;
  }

  /** An interview, or a moment that somebody counts on, is no slip of the finger. */
  #mayTakeBack({ by, mode, outcome, response }: AttemptEntry): boolean {
    return by === this.desk.interviewer.id && mode === 'door' && response === null && outcome !== 'appointment';
  }

  get #details(): VisitDetails {
    return { note: this.note.trim(), marks: [...this.marks], startedAt: this.#openedAt };
  }

  #write(note: string): void {
    this.note = note;
    rememberNote(this.case, note);
  }

  #tick(marks: ReadonlySet<ConversationMark>): void {
    this.marks = marks;
    rememberMarks(this.case, marks);
  }

  #mark(mark: ConversationMark): void {
    const marks = new Set(this.marks);
    if (!marks.delete(mark)) marks.add(mark);
    this.#tick(marks);
  }

  async #choose(outcome: OutcomeId): Promise<void> {
    const toSay = wantsReason(outcome) && (outcomes[outcome].needsNote ? this.note.trim() === '' : true);
    if (toSay) this.asks = { kind: 'reason', outcome };
    else await this.#record(outcome, {});
  }

  async #record(outcome: OutcomeId, said: VisitDetails): Promise<void> {
    if (await this.visits.record([this.case], outcome, { ...this.#details, ...said })) this.#done();
  }

  async #agree({ agreed }: AppointmentAgreedEvent): Promise<void> {
    if (await this.visits.agree(this.case, agreed, this.#details)) this.#done();
  }

  async #saveNote(): Promise<boolean> {
    const note = this.note.trim();
    if (note === '') return true;
    const kept = await this.visits.note(this.case, note);
    if (kept) this.#write('');
    return kept;
  }

  /** A talk, and the way back, take the note along, a talk the marks as well. What cannot be kept stays in the field. */
  async #begin(inbound: boolean): Promise<void> {
    if (!(await this.#saveNote())) return;
    const marks = [...this.marks];
    // The talk keeps them from here on.
    rememberMarks(this.case, new Set());
    this.dispatchEvent(new CaseOpenEvent(this.case, inbound, null, marks));
  }

  #done(): void {
    this.#write('');
    this.#tick(new Set());
    this.#back();
  }

  #back(): void {
    this.go({ kind: 'entrance', entrance: '' });
  }
}

define('renovation-interview-door', DoorElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-door': DoorElement;
  }
}
