/**
 * `<demo-letter>`: the page that a resident's letter leads to. It takes the code from the address (`?code=…`) or from
 * the field, finds the household, and puts the questionnaire there.
 */
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { printAccessCode, readAccessCode } from '../../domain/study/access-code.js';
import { define } from '../../components/shared/define.js';
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import { loadingState } from '../../components/shared/states.js';
import { fillStore } from './demo-block.js';
import { InStudy } from './in-study.js';
import { letterWords } from './letter-words.js';

/** The first home that has not answered yet stands for whoever opens the demo without a code. */
async function homeWithoutAnswer({ study, store }: StudyServicesSet): Promise<string | null> {
  const [households, complete] = await Promise.all([
    store.households(study.config.id),
    store.responses({ study: study.config.id, wave: waveOf(study.config), state: 'complete' }),
  ]);
  if (!households.ok || !complete.ok) return null;
  const answered = new Set(complete.value.map((response) => response.household));
  const complex = study.config.complexes[0]?.id;
  return households.value.find((home) => home.complex === complex && !answered.has(home.id))?.accessCode ?? null;
}

/** The first wave: the one before the works, or the evening whose card was left at the door. */
const waveOf = ({ waves }: StudyConfig): string => waves[0]?.id ?? '';

/** The flat of the doors has its homes from there. */
async function fill(services: StudyServicesSet): Promise<void> {
  if (services.study.config.id === 'de-linde') return fillStore(services);
  const { fillFieldwork } = await import('./fill-fieldwork.js');
  return fillFieldwork(services);
}

class DemoLetter extends InStudy {
  @state() private household: string | null = null;
  @state() private unknownCode = false;
  @state() private example: string | null = null;

  // Light DOM: this is the page, not a tag of the kit.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override begin(services: StudyServicesSet): void {
    void this.#open(services);
  }

  async #open(services: StudyServicesSet): Promise<void> {
    await fill(services);
    this.example = await homeWithoutAnswer(services);
    const code = new URL(location.href).searchParams.get('code');
    if (code !== null) await this.#enter(services, code);
  }

  async #enter(services: StudyServicesSet, typed: string): Promise<void> {
    const typedHere = this.matches(':focus-within');
    const code = readAccessCode(typed);
    const found = code.ok ? await services.store.householdByAccessCode(services.study.config.id, code.value) : null;
    this.unknownCode = !found?.ok || found.value === null;
    this.household = found?.ok ? (found.value?.id ?? null) : null;
    if (this.household === null) return;
    // The field that had the focus goes.
    if (typedHere) void this.updateComplete.then(() => this.querySelector('renovation-survey')?.focus());
    const address = new URL(location.href);
    address.searchParams.set('code', typed);
    history.replaceState(null, '', address);
  }

  protected override render(): TemplateResult {
    const { services } = this;
    const language = services?.locale.language ?? 'nl';
    if (!services) return loadingState(language);
    if (this.household !== null) {
      return html`<renovation-survey
        tabindex="-1"
        wave=${waveOf(services.study.config)}
        household=${this.household}
      ></renovation-survey>`;
    }
    const words = letterWords(language);
    return html`<div class="letter" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
      <h2>${words.heading}</h2>
      <p>${words.explain}</p>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const data = new FormData(event.target as HTMLFormElement);
          void this.#enter(services, (data.get('code') as string | null) ?? '');
        }}
      >
        <label
          >${words.code}
          <input
            name="code"
            autocomplete="off"
            autocapitalize="characters"
            required
            dir="ltr"
            aria-invalid=${this.unknownCode ? 'true' : 'false'}
            aria-describedby="code-error"
            .value=${this.example === null ? '' : printAccessCode(this.example)}
        /></label>
        <button>${words.open}</button>
      </form>
      <p id="code-error" role="alert">${this.unknownCode ? words.unknown : ''}</p>
      <p><small>${words.demo}</small></p>
    </div>`;
  }
}

define('demo-letter', DemoLetter);
