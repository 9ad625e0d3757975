/**
 * Owns how a tag finds its study: the services that the nearest `<renovation-study>` provides, in whatever order
 * scripts load, or those of a default local study when the tag stands alone. It opens nothing before it is asked.
 */
import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Store } from '../../domain/records/store.js';
import {
  clockContext,
  localeContext,
  releaseContext,
  sessionContext,
  storeContext,
  studyContext,
  type ClockService,
  type LocaleService,
  type ReleaseService,
  type SessionService,
  type StudyService,
} from './contexts.js';

/** Everything that a study provides. */
export interface StudyServicesSet {
  readonly study: StudyService;
  readonly store: Store;
  readonly session: SessionService;
  readonly locale: LocaleService;
  readonly clock: ClockService;
  readonly release: ReleaseService;
}

const CONTEXTS = {
  study: studyContext,
  store: storeContext,
  session: sessionContext,
  locale: localeContext,
  clock: clockContext,
  release: releaseContext,
} satisfies { [K in keyof StudyServicesSet]: Context<symbol, StudyServicesSet[K]> };

/** The study that an element stands in, across shadow roots; null when it stands alone. */
export function enclosingStudy(element: Element): Element | null {
  let node: Node | null = element.parentNode;
  while (node) {
    if (node instanceof Element && node.localName === 'renovation-study') return node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return null;
}

export class StudyServices implements ReactiveController {
  #services: Partial<Record<keyof StudyServicesSet, unknown>> = {};
  #consumers: ContextConsumer<Context<symbol, unknown>, ReactiveElement>[] = [];
  #wanted = false;
  #standsAlone = false;
  #error: unknown;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** All services, or undefined until the last of them is there. */
  get ready(): StudyServicesSet | undefined {
    const names = Object.keys(CONTEXTS) as (keyof StudyServicesSet)[];
    return names.every((name) => this.#services[name] !== undefined) ? (this.#services as StudyServicesSet) : undefined;
  }

  /** One service that is there already, before the others are. */
  get<K extends keyof StudyServicesSet>(name: K): StudyServicesSet[K] | undefined {
    return this.#services[name] as StudyServicesSet[K] | undefined;
  }

  /** Why the default study of a tag that stands alone could not be opened. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether there is a `<renovation-study>` around the tag. */
  get enclosed(): boolean {
    return !this.#standsAlone;
  }

  /** Starts looking; may be called any number of times. */
  request(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    if (this.host.isConnected) this.#connect();
  }

  hostConnected(): void {
    if (this.#wanted) this.#connect();
  }

  #connect(): void {
    if (enclosingStudy(this.host)) {
      this.#standsAlone = false;
      this.#consume();
    } else {
      this.#standsAlone = true;
      void this.#openDefault();
    }
  }

  #consume(): void {
    if (this.#consumers.length > 0) return;
    for (const [name, context] of Object.entries(CONTEXTS)) {
      const callback = (value: unknown): void => {
        this.#services = { ...this.#services, [name]: value };
        this.host.requestUpdate();
      };
      this.#consumers.push(
        new ContextConsumer(this.host, { context: context as Context<symbol, unknown>, subscribe: true, callback }),
      );
    }
  }

  async #openDefault(): Promise<void> {
    try {
      const { defaultStudy } = await import('../study/default-study.js');
      const services = await defaultStudy();
      if (!this.#standsAlone) return; // moved into a study meanwhile
      this.#services = { ...services };
      this.#error = undefined;
    } catch (error) {
      this.#error = error;
    }
    this.host.requestUpdate();
  }
}
