/** Little people in a row: full ones are those who said so. Shape and outline tell them apart, not colour alone. */
import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { filledOf } from './cards/amount.js';
import type { Amount } from './cards/result-card.js';

/** One person stands in a box of 20 by 36. */
const WIDTH = 20;
const HEIGHT = 36;
const ROW = 10;

const HEAD = 'M10 2.5a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5z';
const BODY = 'M2.5 34v-11a7.5 7.5 0 0 1 15 0v11z';
const HALF = 'M10 2.5a4.75 4.75 0 0 0 0 9.5zM2.5 34v-11a7.5 7.5 0 0 1 7.5-7.5v18.5z';

/** Hidden from screen readers: the sentence beside it says the same. */
export function peopleRow(amount: Amount): TemplateResult {
  const filled = filledOf(amount);
  const rows = amount.of / ROW;
  return html`<svg
    class="people"
    part="people"
    viewBox="0 0 ${ROW * WIDTH} ${rows * HEIGHT}"
    data-of=${amount.of}
    aria-hidden="true"
    focusable="false"
  >
    ${Array.from({ length: amount.of }, (_, index) => person(index, filled - index))}
  </svg>`;
}

function person(index: number, share: number): SVGTemplateResult {
  const place = `translate(${String((index % ROW) * WIDTH)} ${String(Math.floor(index / ROW) * HEIGHT)})`;
  const kind = share >= 1 ? 'full' : share > 0 ? 'half' : 'open';
  return svg`<g class="person" data-kind=${kind} transform=${place}>
    <path d=${HEAD + BODY} />${kind === 'half' ? svg`<path class="half" d=${HALF} />` : null}
  </g>`;
}
