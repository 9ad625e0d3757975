/**
 * The organiser's view: topics with their votes, who joins, and what bothers people. It opens by a deliberate step, and
 * closes by itself when nobody touches it or the page is left.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import { joinersOf, type TopicJoiners } from '../../../domain/evening/joiners.js';
import {
  ideasOfRelease,
  ideasOfStudy,
  newIdeas,
  nextPlace,
  topicOf,
  type TopicIdea,
} from '../../../domain/evening/topic-sources.js';
import { readVotes, writeVotes } from '../../../domain/evening/votes-file.js';
import { textIn } from '../../../domain/localized-text.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { Release } from '../../../domain/results/release.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { ClockService } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';
import { MessagesController } from '../../shared/messages-controller.js';
import { ReleaseSource } from '../../shared/release/release-source.js';
import { directionOf } from '../../shared/renovation-element.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { loadingState, stateStyles } from '../../shared/states.js';
import { StudyServices } from '../../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import type { OpenEvening } from '../evening-data.js';
import { Idle, WARNING_SECONDS } from '../idle.js';
import { organiserMessages } from '../locales/load-messages.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import { joinersCsv } from './joiners-csv.js';
import { printJoiners } from './joiners-sheet.js';
import { KeptFocus, ofRecord } from './kept-focus.js';
import type { OrganiserFace, OrganiserPart, Said } from './organiser-face.js';
import { organiserDoor } from './organiser-door.js';
import { organiserSections } from './organiser-sections.js';
import { organiserStyles } from './organiser.styles.js';
import { PrivateRecords } from './private-records.js';

/** Seconds without a touch until the view closes, the last of them with nothing else on the screen than it. */
const SECONDS_OPEN = 180;

export class EveningOrganiser extends LitElement implements OrganiserFace {
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, organiserStyles];

  @property({ attribute: false }) evening!: OpenEvening;
  @property({ attribute: false }) config!: StudyConfig;
  @property({ attribute: false }) clock!: ClockService;
  @property({ attribute: false }) storeWords!: StoreSentences;
  @property({ attribute: false }) src: string | undefined;
  @property({ attribute: false }) release: Release | undefined;
  @property({ attribute: false }) question = 'topics';
  @property({ attribute: false }) language = 'nl';
  @property({ type: Number }) headingLevel = 2;
  @property({ attribute: false }) secondsOpen = SECONDS_OPEN;

  /** The box at the door is ticked. */
  @state() alone = false;
  @state() refused = false;
  @state() private open = false;
  /** The topic that is being written: null for a new one, undefined for none. */
  @state() editing: EveningTopicRecord | null | undefined;
  @state() erasing: string | null = null;
  @state() said: Said | null = null;

  readonly records = new PrivateRecords(this);
  readonly source = new ReleaseSource(this, new StudyServices(this));
  readonly #messages = new MessagesController<OrganiserMessages>(this, organiserMessages, () => this.language);
  readonly #idle = new Idle(this, {
    seconds: () => (this.open ? this.secondsOpen : null),
    warningSeconds: () => WARNING_SECONDS,
    clear: () => this.shut(),
  });

  readonly #focus = new KeptFocus(this);
  /** What had the focus when it asked whether anybody is there; undefined while it does not ask. */
  #left: HTMLElement | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#onPageHide);
    this.shut();
  }

  /** The words of this view, which are in Dutch or English. */
  get words(): OrganiserMessages | undefined {
    return this.#messages.current;
  }

  get spoken(): string {
    return this.#messages.currentLanguage;
  }

  get topics(): readonly EveningTopicRecord[] {
    return this.evening.state.topics.filter(({ removed }) => !removed);
  }

  get joiners(): readonly TopicJoiners[] {
    return joinersOf(this.evening.state.topics, this.records.current?.signUps ?? [], this.spoken);
  }

  get ideas(): readonly TopicIdea[] {
    const { state: from } = this.source;
    const said = from.status === 'ready' ? ideasOfRelease(from.release, this.question) : [];
    return newIdeas([...ideasOfStudy(this.config.topics), ...said], this.evening.state.topics, this.evening.key);
  }

  enter(): void {
    this.refused = !this.alone;
    if (this.refused) return;
    this.open = true;
    this.records.open(this.evening);
  }

  shut(): void {
    this.open = false;
    this.alone = false;
    this.refused = false;
    this.editing = undefined;
    this.erasing = null;
    this.said = null;
    this.records.close();
  }

  write(topic: EveningTopicRecord | null): void {
    this.#focus.leads('renovation-evening-topic');
    this.editing = topic;
  }

  putIdea(idea: TopicIdea): Promise<void> {
    const { ideas } = this;
    const at = ideas.findIndex(({ id }) => id === idea.id);
    this.#focus.leads(...beside(ideas, at).map(({ id }) => `.put${ofRecord('idea', id)}`), '.add');
    // The last one takes its part of the screen along.
    return this.#putNew(idea, ideas.length > 1 ? 'ideas' : 'topics');
  }

  async putWritten(written: Pick<EveningTopicRecord, 'label' | 'promise'> | null): Promise<void> {
    const topic = this.editing;
    this.#focus.leads(...(topic ? [`${ofRecord('topic', topic.id)} .edit`] : []), '.add');
    this.editing = undefined;
    if (!written) return;
    if (topic) return this.#putTopics([{ ...topic, ...written }]);
    return this.#putNew({ ...written, id: this.clock.newId() }, 'topics');
  }

  async takeOff(topic: EveningTopicRecord): Promise<void> {
    const { topics, words } = this;
    const at = topics.findIndex(({ id }) => id === topic.id);
    // Not at the next button of its kind: a key that is held down would empty the list.
    this.#focus.leads(...beside(topics, at).map(({ id }) => `${ofRecord('topic', id)} .edit`), '.add');
    const text = words?.topics.removed(textIn(topic.label, this.spoken, this.config.languages));
    return this.#putTopics([{ ...topic, removed: true }], text);
  }

  /** Changes places with the one above. */
  raise(topic: EveningTopicRecord): Promise<void> {
    const above = this.topics[this.topics.findIndex(({ id }) => id === topic.id) - 1];
    if (!above) return Promise.resolve();
    return this.#putTopics([
      { ...topic, place: above.place },
      { ...above, place: topic.place },
    ]);
  }

  endVoting(ended: boolean): Promise<void> {
    const { store, key } = this.evening;
    return this.#keep(store.endVoting(key, ended), 'topics');
  }

  askToEmpty(id: string | null): void {
    const asked = id ?? this.erasing ?? '';
    this.#focus.leads(id === null ? `${ofRecord('sign-up', asked)} .erase` : '.ask');
    this.erasing = id;
  }

  emptySignUp(id: string): Promise<void> {
    const { store, key } = this.evening;
    const known = this.joiners.flatMap((each) => each.known);
    const others = beside(
      known,
      known.findIndex((each) => each.id === id),
    );
    this.#focus.leads(...others.map((each) => `${ofRecord('sign-up', each.id)} .erase`), '.who-joins .part-title');
    this.erasing = null;
    return this.#keep(store.emptySignUp(key, id), 'joiners', this.words?.joiners.emptied);
  }

  print(words: OrganiserMessages): void {
    printJoiners({ joiners: this.joiners, words, language: this.spoken, fallbacks: this.config.languages });
  }

  saveCsv(words: OrganiserMessages): void {
    const csv = joinersCsv(this.joiners, words, this.spoken, this.config.languages);
    this.#save(csv, 'text/csv;charset=utf-8', words.joiners.file, 'csv');
  }

  saveVotes(words: OrganiserMessages): void {
    const { key, state: evening } = this.evening;
    this.#save(writeVotes(key, evening), 'application/json', words.devices.file, 'json');
  }

  async bringVotes(file: File, words: OrganiserMessages): Promise<void> {
    const { store, key } = this.evening;
    const brought = readVotes(await file.text(), key);
    if (!brought) {
      this.said = { part: 'devices', text: words.devices.notAFile, problem: true };
      return;
    }
    const added = await store.bringIn(key, brought);
    this.#tell('devices', added, added.ok ? words.devices.brought(added.value) : '');
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('evening') as OpenEvening | undefined;
    // Another evening is another door.
    if (before && before.store !== this.evening.store) this.shut();
    if (before && before.key.name !== this.evening.key.name) this.shut();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    if (!words) return loadingState(this.language);
    return html`<div lang=${this.spoken} dir=${directionOf(this.spoken)}>
      ${this.open ? html`<div ?hidden=${this.#idle.warning}>${organiserSections(this, words)}</div>` : nothing}
      ${!this.open || this.#idle.warning ? organiserDoor(this, words, this.#back) : nothing}
    </div>`;
  }

  protected override updated(): void {
    const { warning } = this.#idle;
    if (warning === (this.#left !== undefined)) return;
    if (warning) {
      this.#left = focusedIn(this.renderRoot);
      if (this.#left) this.renderRoot.querySelector<HTMLElement>('.door .title')?.focus();
      return;
    }
    if (this.open) this.#left?.focus();
    this.#left = undefined;
  }

  /** Nothing private is in sight while it asks whether anybody is there; what was being written stays. */
  get #back(): (() => void) | null {
    return this.open ? () => this.#idle.stay() : null;
  }

  #putNew(idea: Pick<TopicIdea, 'id' | 'label' | 'promise'>, part: OrganiserPart): Promise<void> {
    const { state: evening, store, key } = this.evening;
    return this.#keep(store.putTopics(key, [topicOf(idea, key, nextPlace(evening.topics))]), part);
  }

  #putTopics(topics: readonly EveningTopicRecord[], text?: string): Promise<void> {
    const { store, key } = this.evening;
    return this.#keep(store.putTopics(key, topics), 'topics', text);
  }

  async #keep(written: Promise<StoreResult<void>>, part: OrganiserPart, text = this.words?.saved): Promise<void> {
    this.#tell(part, await written, text ?? '');
  }

  #tell(part: OrganiserPart, result: StoreResult<unknown>, text: string): void {
    this.said = result.ok
      ? { part, text, problem: false }
      : { part, text: this.storeWords[result.failure.reason], problem: true };
  }

  #save(content: string, type: string, name: string, extension: string): void {
    const { study, name: evening } = this.evening.key;
    saveFile(new Blob([content], { type }), fileName([study, evening, name], extension));
  }

  readonly #onPageHide = (): void => this.shut();
}

/** The one after, and the one before: where to go on when this one goes. */
const beside = <T>(all: readonly T[], at: number): readonly T[] =>
  [all[at + 1], all[at - 1]].filter((each) => each !== undefined);

/** What has the focus, also within another tag. */
function focusedIn(root: HTMLElement | DocumentFragment): HTMLElement | null {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  if (!(focused instanceof HTMLElement)) return null;
  return (focused.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

define('renovation-evening-organiser', EveningOrganiser);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening-organiser': EveningOrganiser;
  }
}
