/**
 * Owns the contexts that a study provides: all of its services at once, or none, so that no tag ever holds services
 * of two studies. It does not know how they are made.
 */
import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { attachContextRoot } from '../shared/context-root.js';
import { serviceNames, studyContexts, type StudyContext, type StudyServicesSet } from '../shared/contexts.js';

type Provider = ContextProvider<StudyContext<keyof StudyServicesSet>, ReactiveElement>;

export class StudyProvision {
  readonly #providers: ReadonlyMap<keyof StudyServicesSet, Provider>;
  #services: StudyServicesSet | undefined;

  constructor(host: ReactiveElement) {
    attachContextRoot();
    this.#providers = new Map(
      serviceNames.map((name) => [
        name,
        new ContextProvider<StudyContext<keyof StudyServicesSet>, ReactiveElement>(host, {
          context: studyContexts[name],
        }),
      ]),
    );
  }

  get services(): StudyServicesSet | undefined {
    return this.#services;
  }

  provide(services: StudyServicesSet): void {
    this.#services = services;
    for (const [name, provider] of this.#providers) provider.setValue(services[name]);
  }

  /** Replaces some services of an open study; those that stay the same are not announced again. */
  change(services: Partial<StudyServicesSet>): void {
    if (this.#services) this.provide({ ...this.#services, ...services });
  }

  /** Takes everything back while another study is being opened: consumers see `undefined`, which they know from the start. */
  withdraw(): void {
    this.#services = undefined;
    for (const provider of this.#providers.values()) provider.setValue(undefined as never);
  }
}
