/**
 * Owns how a tag finds its study: the services that the nearest `<renovation-study>` provides, in whatever order
 * scripts load, or those of a default local study when the tag stands alone. It opens nothing before it is asked.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { localStore } from '../study/local-services.js';
import { attachContextRoot } from './context-root.js';
import { serviceNames, studyContexts, type StudyServicesSet } from './contexts.js';

export type { StudyServicesSet } from './contexts.js';

/** The study that an element stands in, across slots and open shadow roots; null when none can be seen. */
export function enclosingStudy(element: Element): Element | null {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node !== element && node.localName === 'renovation-study') return node;
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  return null;
}

export class StudyServices implements ReactiveController {
  #services: Partial<StudyServicesSet> = {};
  #source: 'none' | 'study' | 'default' = 'none';
  #study: Element | null = null;
  #wanted = false;
  #error: unknown;
  #stopWatching: (() => void) | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** All services, or undefined until the last of them is there. */
  get ready(): StudyServicesSet | undefined {
    return serviceNames.every((name) => this.#services[name] !== undefined)
      ? (this.#services as StudyServicesSet)
      : undefined;
  }

  /** One service that is there already, before the others are. */
  get<K extends keyof StudyServicesSet>(name: K): StudyServicesSet[K] | undefined {
    return this.#services[name];
  }

  /** Why there is no study: the default one could not be opened, or the script of `<renovation-study>` is missing. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether there is a `<renovation-study>` around the tag. */
  get enclosed(): boolean {
    return this.#study !== null || this.#source === 'study';
  }

  /** Starts looking; may be called any number of times. */
  request(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    attachContextRoot();
    if (this.host.isConnected) this.#connect();
    // A consumer asks by itself each time the host is connected, and stops listening when it is disconnected.
    for (const name of serviceNames) {
      new ContextConsumer(this.host, {
        context: studyContexts[name],
        subscribe: true,
        callback: (value) => this.#receive(name, value),
      });
    }
  }

  /** Tries again after an error. */
  retry(): void {
    this.#error = undefined;
    if (this.#wanted && this.host.isConnected) this.#connect();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#wanted) this.#connect();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #connect(): void {
    const study = enclosingStudy(this.host);
    const moved = study === null ? this.#source === 'study' : study !== this.#study || this.#source === 'default';
    this.#study = study;
    if (moved) {
      // Records of one study must never reach another: rather no services for a moment than the old ones.
      this.#source = 'none';
      this.#services = {};
      this.host.requestUpdate();
    }
    if (study === null) void this.#openDefault();
    else if (customElements.get('renovation-study') === undefined) void this.#bringStudy();
  }

  #receive(name: keyof StudyServicesSet, value: unknown): void {
    // While the tag's own study is not upgraded yet, one further out may answer: not the one that was meant.
    if (this.#study?.matches(':not(:defined)')) return;
    if (this.#source !== 'study') {
      this.#source = 'study';
      this.#services = {};
      this.#error = undefined;
    }
    this.#services = { ...this.#services, [name]: value };
    this.host.requestUpdate();
  }

  /** One script on the page is enough: a tag inside a study that nobody defined yet brings the study along. */
  async #bringStudy(): Promise<void> {
    try {
      await import('../study/renovation-study.js');
    } catch (error) {
      this.#error = error;
      this.host.requestUpdate();
    }
  }

  async #openDefault(): Promise<void> {
    await Promise.resolve(); // a study behind a closed shadow root cannot be seen, but answers at once
    if (!this.#standsAlone()) return;
    localStore().catch(() => undefined); // opens while the study is on its way, which says what went wrong
    try {
      const { defaultStudy, watchDefaultStudy } = await import('../study/default-study.js');
      const services = await defaultStudy();
      if (!this.#standsAlone()) return; // moved into a study meanwhile
      this.#stopWatching?.();
      this.#stopWatching = watchDefaultStudy((changed) => this.#takeDefault(changed));
      this.#takeDefault(services);
    } catch (error) {
      if (!this.#standsAlone()) return;
      this.#error = error;
      this.host.requestUpdate();
    }
  }

  #takeDefault(services: StudyServicesSet): void {
    if (!this.#standsAlone()) return;
    this.#source = 'default';
    this.#services = { ...services };
    this.#error = undefined;
    this.host.requestUpdate();
  }

  #standsAlone(): boolean {
    return this.host.isConnected && this.#study === null && this.#source !== 'study';
  }
}
