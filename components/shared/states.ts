/**
 * The three honest states that every tag shows beside its content, so that no tag ever leaves a blank space:
 * loading, empty, and an error that says what happened, what was kept and what to do.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { commonMessages, type CommonMessages } from './locales/common.js';

/** The shared words in a language, in its base language, or in English. */
export function commonIn(language: string): CommonMessages {
  const table: Readonly<Record<string, CommonMessages>> = commonMessages;
  return table[language] ?? table[language.split('-')[0] ?? ''] ?? commonMessages.en;
}

/** A quiet "loading" that a screen reader hears as well. */
export const loadingState = (language: string, text?: string): TemplateResult => html`
  <div class="state loading" part="loading" role="status" aria-busy="true">
    <span class="pulse" aria-hidden="true"></span><span>${text ?? commonIn(language).loading}</span>
  </div>
`;

/** Nothing to show yet, and why. */
export const emptyState = (language: string, text?: string): TemplateResult => html`
  <div class="state empty" part="empty"><p>${text ?? commonIn(language).empty}</p></div>
`;

export interface ErrorStateOptions {
  readonly language: string;
  /** A sentence each: what happened, what was kept, what to do. */
  readonly text: string;
  readonly title?: string;
  /** The place or technical cause, for whoever can mend it. One line each. */
  readonly details?: readonly string[];
  readonly retry?: () => void;
}

export function errorState(options: ErrorStateOptions): TemplateResult {
  const words = commonIn(options.language);
  const details = options.details ?? [];
  return html`
    <div class="state error" part="error" role="alert">
      <p class="state-title">${options.title ?? words.errorTitle}</p>
      <p>${options.text}</p>
      ${
        details.length === 0
          ? nothing
          : html`<details>
              <summary>${words.details}</summary>
              <ul>
                ${details.map((line) => html`<li><code dir="ltr">${line}</code></li>`)}
              </ul>
            </details>`
      }
      ${options.retry ? html`<button type="button" @click=${options.retry}>${words.tryAgain}</button>` : nothing}
    </div>
  `;
}

export const stateStyles = css`
  .state {
    padding: var(--_space);
    border-radius: var(--_radius);
  }

  .state.loading {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 6rem;
    color: var(--_muted);
  }

  .state .pulse {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 3px solid var(--_line);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: renovation-turn 1s linear infinite;
  }

  @keyframes renovation-turn {
    to {
      transform: rotate(1turn);
    }
  }

  .state.empty {
    border: 1px dashed var(--_border);
    color: var(--_muted);
  }

  .state.error {
    border: 1px solid var(--_error);
    border-inline-start-width: 0.375rem;
  }

  .state p {
    margin-block: 0 0.5rem;
  }

  .state-title {
    color: var(--_error);
    font-weight: 700;
  }

  .state summary {
    min-block-size: var(--_target);
    padding-block: 0.5rem;
    cursor: pointer;
  }

  .state code {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
