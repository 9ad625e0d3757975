/**
 * The services that `<renovation-study>` provides to the tags inside it, one narrow context each. The keys are
 * registered symbols, so that two copies of the kit on one page still find each other.
 */
import { createContext, type Context } from '@lit/context';
import type { Language } from '../../domain/localized-text.js';
import type { Mode, Moment } from '../../domain/records/records.js';
import type { Store } from '../../domain/records/store.js';
import type { Release } from '../../domain/results/release.js';
import type { StudyConfig } from '../../domain/study/study-config.js';

/** An opened study: its settings, and how to reach what they name. */
export interface StudyService {
  readonly config: StudyConfig;
  /** Where `study.json` came from; definitions are found relative to it. */
  readonly baseUrl: string;
  /** False for the default local study of a tag that stands alone: no welcome screen, no consent. */
  readonly declared: boolean;
}

/** Who works in this page, and how. */
export interface SessionService {
  readonly mode: Mode;
  readonly interviewer: string | null;
}

/** The language of the page, and the way to change it for every tag in the study. */
export interface LocaleService {
  readonly language: Language;
  readonly languages: readonly Language[];
  choose(language: Language): void;
}

/** Time and identity of new records; tests pass their own. */
export interface ClockService {
  now(): Moment;
  newId(): string;
}

/** Where a dashboard gets its Release when it has no `src`. The only road from answers to a dashboard. */
export interface ReleaseService {
  /**
   * Builds (or gives the last one while nothing changed) from what the local store holds. Rejects with a `KitError`
   * whose cause is the `StoreFailure`, or the reason why a definition could not be read.
   */
  release(): Promise<Release>;
  /** Told when `release()` would give something new. Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /**
   * Told how far a release is that is being made, from 0 to 1, and null when none is. Returns the way to stop listening.
   * A service that has its releases at hand need not say.
   */
  progress?(listener: (share: number | null) => void): () => void;
  /**
   * Says that a release may be asked for before long, though not now: what would take long for it can be made ready while
   * nobody waits. Returns the way to take that back.
   */
  prepare?(): () => void;
}

export const studyContext = createContext<StudyService, symbol>(Symbol.for('renovation-kit/study'));
export const storeContext = createContext<Store, symbol>(Symbol.for('renovation-kit/store'));
export const sessionContext = createContext<SessionService, symbol>(Symbol.for('renovation-kit/session'));
export const localeContext = createContext<LocaleService, symbol>(Symbol.for('renovation-kit/locale'));
export const clockContext = createContext<ClockService, symbol>(Symbol.for('renovation-kit/clock'));
export const releaseContext = createContext<ReleaseService, symbol>(Symbol.for('renovation-kit/release'));

/** Everything that a study provides. */
export interface StudyServicesSet {
  readonly study: StudyService;
  readonly store: Store;
  readonly session: SessionService;
  readonly locale: LocaleService;
  readonly clock: ClockService;
  readonly release: ReleaseService;
}

export type StudyContext<K extends keyof StudyServicesSet> = Context<symbol, StudyServicesSet[K]>;

/** Every service with its context; a service without one does not compile. */
export const studyContexts: { readonly [K in keyof StudyServicesSet]: StudyContext<K> } = {
  study: studyContext,
  store: storeContext,
  session: sessionContext,
  locale: localeContext,
  clock: clockContext,
  release: releaseContext,
};

export const serviceNames = Object.keys(studyContexts) as readonly (keyof StudyServicesSet)[];
