/** What stands above every screen but a call, which has a header of its own: which work, which wave, who does it. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../domain/localized-text.js';
import type { InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import type { WaveConfig } from '../../../domain/study/study-config.js';
import type { InterviewMessages } from '../locales/messages.js';

export interface BarView {
  readonly words: InterviewMessages;
  readonly language: string;
  readonly mode: 'phone' | 'door';
  readonly wave: WaveConfig;
  readonly who: InterviewerRecord | null;
  /** Whether the register is on the screen; null where it is not offered. */
  readonly register: boolean | null;
  readonly onRegister: () => void;
  readonly onLeave: () => void;
}

export function workspaceBar({ words, language, mode, wave, who, ...view }: BarView): TemplateResult {
  const { register, onRegister, onLeave } = view;
  return html`<header class="bar" part="header">
    <p class="title">
      <strong>${words.title[mode]}</strong>
      <span class="quiet">${textIn(wave.label, language)}</span>
    </p>
    <div class="actions">
      ${
        register === null
          ? nothing
          : html`<button type="button" class="plain" @click=${onRegister}>
              ${register ? words.register.hide : words.register.show}
            </button>`
      }
      ${who ? html`<span>${words.signIn.working(who.name)}</span>` : nothing}
      ${who ? html`<button type="button" class="plain" @click=${onLeave}>${words.signIn.change}</button>` : nothing}
    </div>
  </header>`;
}
