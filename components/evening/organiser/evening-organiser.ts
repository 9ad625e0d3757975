/**
 * The organiser's view: topics with their votes, who joins, and what bothers people. It opens by a deliberate step, and
 * closes by itself when nobody touches it or the page is left.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
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
import type { StoreFailure, StoreResult } from '../../../domain/records/store.js';
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
import type { OrganiserFace } from './organiser-face.js';
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

  /** The box at the door is ticked. */
  @state() alone = false;
  @state() refused = false;
  @state() private open = false;
  /** The topic that is being written: null for a new one, undefined for none. */
  @state() editing: EveningTopicRecord | null | undefined;
  @state() notice: string | null = null;
  @state() failure: StoreFailure | null = null;

  readonly records = new PrivateRecords(this);
  readonly source = new ReleaseSource(this, new StudyServices(this));
  readonly #messages = new MessagesController<OrganiserMessages>(this, organiserMessages, () => this.language);
  readonly #idle = new Idle(this, {
    seconds: () => (this.open ? SECONDS_OPEN : null),
    warningSeconds: () => WARNING_SECONDS,
    clear: () => this.shut(),
  });

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
    this.notice = null;
    this.records.close();
  }

  putIdea(idea: TopicIdea): Promise<void> {
    const { state: evening, key } = this.evening;
    return this.putTopics([topicOf(idea, key, nextPlace(evening.topics))]);
  }

  async putWritten(written: Pick<EveningTopicRecord, 'label' | 'promise'> | null): Promise<void> {
    const topic = this.editing;
    this.editing = undefined;
    if (!written) return;
    if (topic) return this.putTopics([{ ...topic, ...written }]);
    return this.putIdea({ ...written, id: this.clock.newId(), chosenBy: null });
  }

  /** Changes places with the one above. */
  raise(topic: EveningTopicRecord): Promise<void> {
    const above = this.topics[this.topics.findIndex(({ id }) => id === topic.id) - 1];
    if (!above) return Promise.resolve();
    return this.putTopics([
      { ...topic, place: above.place },
      { ...above, place: topic.place },
    ]);
  }

  putTopics(topics: readonly EveningTopicRecord[]): Promise<void> {
    const { store, key } = this.evening;
    return this.#keep(store.putTopics(key, topics));
  }

  endVoting(ended: boolean): Promise<void> {
    const { store, key } = this.evening;
    return this.#keep(store.endVoting(key, ended));
  }

  emptySignUp(id: string): Promise<void> {
    const { store, key } = this.evening;
    return this.#keep(store.emptySignUp(key, id));
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
      this.notice = words.devices.notAFile;
      return;
    }
    const added = await store.bringIn(key, brought);
    if (added.ok) this.notice = words.devices.brought(added.value);
    else this.failure = added.failure;
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
      ${this.open && !this.#idle.warning ? organiserSections(this, words) : organiserDoor(this, words, this.#back)}
    </div>`;
  }

  /** Nothing private is on the screen while it asks whether anybody is there. */
  get #back(): (() => void) | null {
    return this.open ? () => this.#idle.stay() : null;
  }

  async #keep(written: Promise<StoreResult<void>>): Promise<void> {
    const result = await written;
    this.failure = result.ok ? null : result.failure;
    this.notice = result.ok ? (this.words?.saved ?? null) : null;
  }

  #save(content: string, type: string, name: string, extension: string): void {
    const { study, name: evening } = this.evening.key;
    saveFile(new Blob([content], { type }), fileName([study, evening, name], extension));
  }

  readonly #onPageHide = (): void => this.shut();
}

define('renovation-evening-organiser', EveningOrganiser);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening-organiser': EveningOrganiser;
  }
}
