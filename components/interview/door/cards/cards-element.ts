/** Cards to print: which one, for whom, for which day. What is printed is `card-sheets.ts`. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cardKinds, getsCard, type CardKind } from '../../../../domain/fieldwork/doors/card-doors.js';
import { define } from '../../../shared/define.js';
import { errorState, loadingState, stateStyles } from '../../../shared/states.js';
import { buttons, tokens } from '../../../shared/tokens.styles.js';
import { interviewStyles } from '../../interview.styles.js';
import { entranceName } from '../door-names.js';
import { addressOfDoor, type SeenDoor } from '../round.js';
import { RoundElement } from '../round-element.js';
import { cardFor, type Card, type CardPlan } from './card.js';
import { cardStyles } from './card.styles.js';
import { cardView } from './card-view.js';
import { CARDS_ON_A_SHEET, CardSheets } from './card-sheets.js';
import { cardsStyles } from './cards.styles.js';
import type { CardTexts } from './texts/card-texts.js';
import { allCardTexts, type CardLanguage } from './texts/load-card-texts.js';
import { visitProblem, type VisitFields } from './visit-problem.js';

type Scope = 'door' | 'entrance' | 'all';

export class CardsElement extends RoundElement {
  static override styles = [tokens, buttons, stateStyles, interviewStyles, cardStyles, cardsStyles];

  /** The door that one came from; null for the stairwell or all. */
  @property() case: string | null = null;
  /** The id of the stairwell that one came from. */
  @property() entrance: string | null = null;
  /** Where residents fill in the questionnaire; without it there is no QR code. */
  @property({ attribute: false }) questionnaireUrl: string | undefined;
  /** Opens the browser's own print window. */
  @property({ attribute: false }) openPrint: () => void = () => window.print();

  @state() private kind: CardKind = 'announcement';
  @state() private scope: Scope = 'all';
  @state() private visit: VisitFields = { day: '', from: '', until: '' };
  @state() private tried = false;
  @state() private texts: Readonly<Record<CardLanguage, CardTexts>> | null = null;
  @state() private failed = false;

  readonly #sheets = new CardSheets();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sheets.cards = () => this.#cards();
    document.body.append(this.#sheets);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheets.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('case') && !changed.has('entrance')) return;
    this.scope = this.case !== null ? 'door' : this.entrance !== null ? 'entrance' : 'all';
    // At a door somebody was just missed.
    if (this.case !== null) this.kind = 'sorry';
    if (this.visit.day === '') this.visit = this.#usualVisit();
  }

  leave(): Promise<void> {
    if (this.case !== null) this.go({ kind: 'door', case: this.case });
    else if (this.entrance !== null) this.go({ kind: 'entrance', entrance: this.entrance });
    else this.go({ kind: 'overview' });
    return Promise.resolve();
  }

  protected override render(): TemplateResult {
    const { cards: words, door } = this.doorWords;
    const back = html`<nav>
      <button type="button" class="plain" @click=${() => void this.leave()}>
        ${this.case === null && this.entrance === null ? this.doorWords.stairwell.back : door.back}
      </button>
    </nav>`;
    const title = html`<h2 id="title" tabindex="-1">${words.title}</h2>`;
    if (this.failed) {
      const retry = (): void => void this.#load();
      return html`${back}${title}${errorState({ language: this.language, text: words.failed, retry })}`;
    }
    if (!this.texts) return html`${back}${title}${loadingState(this.language)}`;
    return html`${back}${title}
      <form @submit=${(event: Event) => this.#print(event)} novalidate>
        ${this.#kinds()} ${this.#scopes()} ${this.#when()} ${this.#result()}
      </form>`;
  }

  #kinds(): TemplateResult {
    const { cards: words } = this.doorWords;
    return html`<fieldset>
      <legend>${words.kindLabel}</legend>
      ${cardKinds.map((kind) => this.#radio('kind', kind, words[kind], this.kind === kind, () => this.#choose(kind)))}
    </fieldset>`;
  }

  #scopes(): TemplateResult {
    const { cards: words } = this.doorWords;
    const door = this.case === null ? null : this.round.find(this.case);
    const entrance = this.round.entrances.find(({ id }) => id === this.entrance);
    const options: readonly (readonly [Scope, string])[] = [
      ...(door ? [['door', words.scope.door(addressOfDoor(door))] as const] : []),
      ...(entrance ? [['entrance', words.scope.entrance(entranceName(entrance, this.doorWords))] as const] : []),
      ['all', words.scope.all],
    ];
    return html`<fieldset>
      <legend>${words.scopeLabel}</legend>
      ${options.map(([scope, label]) =>
        this.#radio('scope', scope, label, this.scope === scope, () => (this.scope = scope)),
      )}
      ${this.scope === 'door' ? nothing : html`<p class="quiet">${words.scopeHint[this.kind]}</p>`}
    </fieldset>`;
  }

  #radio(name: string, value: string, label: string, checked: boolean, choose: () => void): TemplateResult {
    return html`<label class="check">
      <input type="radio" name=${name} value=${value} .checked=${checked} @change=${choose} />
      ${label}
    </label>`;
  }

  #when(): TemplateResult {
    const { cards: words } = this.doorWords;
    const field = (id: keyof VisitFields, label: string, type: 'date' | 'time'): TemplateResult =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type=${type}
          aria-describedby="problem"
          aria-invalid=${this.#problem === null ? nothing : 'true'}
          .value=${this.visit[id]}
          @input=${(event: Event) => (this.visit = { ...this.visit, [id]: (event.currentTarget as HTMLInputElement).value })}
        />
      </div>`;
    return html`<div class="when">
        ${field('day', this.kind === 'announcement' ? words.date : words.dateAgain, 'date')}
        ${field('from', words.from, 'time')} ${field('until', words.until, 'time')}
      </div>
      <p class="field-error" id="problem" role="alert">${this.#problem === null ? nothing : words[this.#problem]}</p>`;
  }

  #result(): TemplateResult {
    const { cards: words } = this.doorWords;
    const cards = this.#cards();
    if (cards.length === 0) return html`<p class="card">${words.none[this.kind]}</p>`;
    const withoutCode = cards.filter(({ code }) => code === null).length;
    const samples = firstOfEach(cards, this.desk.book.study.languages);
    const names = samples.map(({ language }) => this.naming.language(language)).join(', ');
    return html`<div class="card">
        <p class="count" role="status">${words.count(cards.length, Math.ceil(cards.length / CARDS_ON_A_SHEET))}</p>
        <p class="quiet">${words.languages(names)} ${words.printHint}</p>
        ${this.#address === null ? html`<p>${words.withoutAddress}</p>` : nothing}
        ${withoutCode === 0 ? nothing : html`<p>${words.withoutCode(withoutCode)}</p>`}
        <div class="actions"><button class="primary">${words.print}</button></div>
      </div>
      <h3>${words.preview}</h3>
      <div class="samples">${samples.map((card) => cardView(card))}</div>`;
  }

  get #problem(): 'dateMissing' | 'datePast' | 'timesWrong' | null {
    return visitProblem(this.visit, this.kind, this.#today, this.tried);
  }

  get #today(): string {
    return this.desk.book.slots.clock.dayAt(this.desk.now);
  }

  get #address(): URL | null {
    const { questionnaireUrl } = this;
    return questionnaireUrl !== undefined && URL.canParse(questionnaireUrl, document.baseURI)
      ? new URL(questionnaireUrl, document.baseURI)
      : null;
  }

  /** In the order in which one walks, so that they can be handed out as they lie. */
  #cards(): readonly Card[] {
    const { texts } = this;
    if (!texts) return [];
    const visit = this.visit.day === '' || visitProblem(this.visit, this.kind, this.#today, true) ? null : this.visit;
    const plan: CardPlan = {
      kind: this.kind,
      visit,
      study: this.desk.book.study,
      texts,
      questionnaireUrl: this.#address,
    };
    return this.#doors().map((seen) => cardFor(seen, plan));
  }

  #doors(): readonly SeenDoor[] {
    if (this.scope === 'door') {
      const door = this.case === null ? null : this.round.find(this.case);
      return (door && this.round.see(door)?.shown.kind) !== 'moved-out' && door
        ? [this.round.see(door)].filter((seen) => seen !== null)
        : [];
    }
    const entrances = this.round.entrances.filter(({ id }) => this.scope === 'all' || id === this.entrance);
    return entrances.flatMap((each) => this.round.seeAll(each)).filter(({ shown }) => getsCard(this.kind, shown));
  }

  /** Tomorrow evening, by the hours of the study. */
  #usualVisit(): VisitFields {
    const { clock } = this.desk.book.slots;
    const evening = this.desk.book.protocol.hours['weekday-evening'] ?? { from: '18:00', until: '21:00' };
    return { day: this.case === null ? clock.dayAt(this.desk.now + DAY) : '', ...evening };
  }

  /** When we come back is not known by itself. */
  #choose(kind: CardKind): void {
    this.kind = kind;
    this.tried = false;
    if (kind === 'announcement' && this.visit.day === '')
      this.visit = { ...this.visit, day: this.desk.book.slots.clock.dayAt(this.desk.now + DAY) };
    if (kind === 'sorry') this.visit = { ...this.visit, day: '' };
  }

  #print(event: Event): void {
    event.preventDefault();
    this.tried = true;
    if (this.#problem !== null) {
      this.renderRoot.querySelector<HTMLElement>('#day')?.focus();
      return;
    }
    this.#sheets.draw();
    this.openPrint();
  }

  async #load(): Promise<void> {
    this.failed = false;
    try {
      this.texts = await allCardTexts();
    } catch {
      this.failed = true;
    }
  }
}

/** One card in each language, in the order of the study. */
const firstOfEach = (cards: readonly Card[], languages: readonly string[]): readonly Card[] =>
  [...new Set([...languages, ...cards.map((card) => card.language)])].flatMap(
    (language) => cards.find((card) => card.language === language) ?? [],
  );

const DAY = 86_400_000;

define('renovation-interview-cards', CardsElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-cards': CardsElement;
  }
}
