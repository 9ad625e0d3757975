/** An estimate on its axis: the interval as a bar, the estimate as a dot. The words beside it say the same. */
import { html, nothing, svg, type TemplateResult } from 'lit';

export interface IntervalLine {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The ends of the axis; what lies beyond them is drawn at the end. */
  readonly from: number;
  readonly to: number;
  /** A value to compare with: no change, or everybody together. */
  readonly mark: number | null;
  readonly rightToLeft: boolean;
  /** Drawn hollow: other people than the rest. */
  readonly hollow?: boolean;
}

export function intervalLine(line: IntervalLine): TemplateResult {
  const { from, to, rightToLeft } = line;
  const place = (value: number): number => {
    const share = (Math.max(from, Math.min(to, value)) - from) / (to - from || 1);
    return 2 + (rightToLeft ? 1 - share : share) * 96;
  };
  const at = (value: number): string => `${value.toFixed(2)}%`;
  const [start, end] = [place(line.low), place(line.high)].sort((a, b) => a - b) as [number, number];
  const mark = line.mark === null ? null : at(place(line.mark));
  return html`
    <svg
      class=${line.hollow ? 'interval hollow' : 'interval'}
      width="100%"
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      ${svg`
        <line class="axis" x1="2%" x2="98%" y1="13" y2="13"></line>
        ${mark === null ? nothing : svg`<line class="mark" x1=${mark} x2=${mark} y1="1" y2="25"></line>`}
        <line class="span" x1=${at(start)} x2=${at(end)} y1="13" y2="13"></line>
        <line class="end" x1=${at(start)} x2=${at(start)} y1="8" y2="18"></line>
        <line class="end" x1=${at(end)} x2=${at(end)} y1="8" y2="18"></line>
        <circle cx=${at(place(line.mean))} cy="13" r="5.5"></circle>
      `}
    </svg>
  `;
}
