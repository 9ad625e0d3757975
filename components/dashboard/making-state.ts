/** While a release is made of many answers: how far it is. What is over in a moment shows no bar. */
import { css, html, type TemplateResult } from 'lit';

/** What is said aloud: a voice that counts percents would let nobody think. */
const QUARTERS = 4;

/** @param share from 0 to 1 */
export function makingState(share: number, text: string, language: string): TemplateResult {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const quarter = Math.floor(share * QUARTERS) / QUARTERS;
  return html`<div class="state loading making" part="loading">
    <span class="making-text" aria-hidden="true">${text}</span>
    <progress max="1" .value=${share} aria-label=${text}></progress>
    <span class="making-share" aria-hidden="true">${percent.format(Math.floor(share * 100) / 100)}</span>
    <span class="visually-hidden" role="status">${text} ${quarter > 0 ? percent.format(quarter) : ''}</span>
  </div>`;
}

export const makingStyles = css`
  .state.making {
    flex-wrap: wrap;
    animation: renovation-making 0s 0.5s both;
  }

  .making progress {
    flex: 1 1 12rem;
    max-inline-size: 30rem;
    accent-color: var(--_accent);
  }

  .making-text {
    flex: 0 0 100%;
  }

  .making-share {
    min-inline-size: 4ch;
    font-variant-numeric: tabular-nums;
  }

  @keyframes renovation-making {
    from {
      visibility: hidden;
    }
  }
`;
