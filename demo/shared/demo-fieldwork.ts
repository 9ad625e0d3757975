/**
 * `<demo-fieldwork>`: lays out the invented fieldwork of the study around it, gives the time of the demo to what stands
 * inside, and only then puts that in place: what is in its `<template>`.
 */
import { ContextProvider } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { clockContext } from '../../components/shared/contexts.js';
import { define } from '../../components/shared/define.js';
import { errorState, loadingState, stateStyles } from '../../components/shared/states.js';
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import { buttons, tokens } from '../../components/shared/tokens.styles.js';
import { Slots } from '../../domain/fieldwork/time-slot.js';
import { demoClock, type DemoClock } from './demo-clock.js';
import { fieldworkWords } from './fieldwork-words.js';
import { fillFieldwork } from './fill-fieldwork.js';
import { InStudy } from './in-study.js';

class DemoFieldwork extends InStudy {
  static override styles = [tokens, buttons, stateStyles];

  @state() private clock: DemoClock | null = null;
  @state() private problem = '';

  constructor() {
    super();
    // The numbers are invented. Nothing is dialled, as where a softphone in the page does it.
    this.addEventListener('renovation-dial', (event) => event.preventDefault());
  }

  protected override begin(services: StudyServicesSet): void {
    void this.#fill(services);
  }

  async #fill(services: StudyServicesSet): Promise<void> {
    this.problem = '';
    const clock = demoClock(new Slots(services.study.config.protocol));
    try {
      await fillFieldwork({ ...services, clock });
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      return;
    }
    new ContextProvider(this, { context: clockContext, initialValue: clock });
    for (const template of this.querySelectorAll('template')) this.append(template.content.cloneNode(true));
    this.clock = clock;
  }

  protected override render(): TemplateResult {
    const { services } = this;
    const language = services?.locale.language ?? 'nl';
    const words = fieldworkWords(language);
    if (this.problem !== '') {
      const retry = (): void => {
        if (services) void this.#fill(services);
      };
      return errorState({ language, text: words.failed, details: [this.problem], retry });
    }
    if (!this.clock || !services) return loadingState(language, words.filling);
    return html`${this.clock.moved ? html`<p><small>${words.moved(this.#printed(services, this.clock))}</small></p>` : nothing}<slot
      ></slot>`;
  }

  #printed({ study, locale }: StudyServicesSet, clock: DemoClock): string {
    return new Intl.DateTimeFormat(locale.language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: study.config.protocol.timeZone,
    }).format(new Date(clock.now()));
  }
}

define('demo-fieldwork', DemoFieldwork);
