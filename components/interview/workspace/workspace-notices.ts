/** What is to be known all the time: the wave is closed, this browser keeps nothing, the lists are not fresh. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../domain/localized-text.js';
import type { StoreHealth } from '../../../domain/records/store.js';
import type { WaveConfig } from '../../../domain/study/study-config.js';
import type { CaseBook } from '../../casework/case-book.js';
import type { InterviewMessages } from '../locales/messages.js';
import { formatOf } from '../naming.js';

export interface NoticesView {
  readonly words: InterviewMessages;
  readonly language: string;
  readonly wave: WaveConfig;
  readonly closed: 'not-open' | 'closed' | null;
  readonly book: CaseBook;
  readonly health: StoreHealth;
}

export function workspaceNotices({ words, language, wave, closed, book, health }: NoticesView): TemplateResult {
  const { workspace, trouble } = words;
  const label = textIn(wave.label, language);
  const day = (date: string | null): string =>
    date === null
      ? ''
      : new Intl.DateTimeFormat(formatOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
  return html`<div part="notices">
    ${closed === 'closed' ? line(workspace.waveClosed(label, day(wave.closes))) : nothing}
    ${closed === 'not-open' ? line(workspace.waveNotOpen(label, day(wave.opens))) : nothing}
    ${health.kept === 'memory' ? line(workspace.onlyInMemory) : nothing}
    ${health.trouble && health.trouble.reason !== 'switched-off' ? line(trouble[health.trouble.reason]) : nothing}
    ${
      book.trouble
        ? html`<div class="caution" role="alert">
            <span>${workspace.notFresh} ${trouble[book.trouble.reason]}</span>
            <button type="button" @click=${() => void book.refresh()}>${words.call.tryAgain}</button>
          </div>`
        : nothing
    }
  </div>`;
}

const line = (text: string): TemplateResult => html`<p class="caution" role="note">${text}</p>`;
