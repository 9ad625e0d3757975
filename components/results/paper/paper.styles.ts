/**
 * The look of a poster (A3) and of letterbox cards (two A5 on an A4): black on white, in millimetres of the paper, which
 * shrink with it in a preview.
 */
import { css } from 'lit';

export const paperStyles = css`
  .preview,
  :host([kind]) {
    container-type: inline-size;
  }

  .paper {
    --_accent: #0a5c6b;
    --_muted: #3c4248;
    --_border: #4d545b;
    --_line: #9aa1a8;
    --_tint: #eaf3f5;
    --_raised: #fff;
    --_warning: #6b4000;
    --_radius: calc(3 * var(--_mm));
    display: grid;
    background: #fff;
    color: #000;
    color-scheme: light;
    font-family: var(--renovation-font, inherit);
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
    overflow: hidden;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  .paper[data-kind='poster'] {
    --_mm: calc(100cqi / 297);
    grid-template-rows: minmax(0, 1fr);
    block-size: calc(419.5 * var(--_mm));
  }

  .paper[data-kind='card'] {
    --_mm: calc(100cqi / 210);
    grid-template-rows: repeat(2, minmax(0, 1fr));
    block-size: calc(296.5 * var(--_mm));
  }

  /* A word that does not fit makes letters smaller; only where they cannot be any smaller it is broken. */
  .paper p {
    margin: 0;
    overflow-wrap: normal;
  }

  .paper[data-fit='9'] p {
    overflow-wrap: anywhere;
  }

  .face {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: calc(6 * var(--_mm));
    padding: calc(12 * var(--_mm));
    min-block-size: 0;
    font-size: calc(5.6 * var(--_fit, 1) * var(--_mm));
  }

  [data-kind='card'] .face {
    gap: calc(4 * var(--_mm));
    padding: calc(9 * var(--_mm));
    font-size: calc(3.7 * var(--_fit, 1) * var(--_mm));
  }

  [data-kind='card'] .face + .face {
    border-block-start: calc(0.3 * var(--_mm)) dashed #767676;
  }

  [data-fit='1'] {
    --_fit: 0.93;
  }

  [data-fit='2'] {
    --_fit: 0.87;
  }

  [data-fit='3'] {
    --_fit: 0.81;
  }

  [data-fit='4'] {
    --_fit: 0.76;
  }

  [data-fit='5'] {
    --_fit: 0.71;
  }

  [data-fit='6'] {
    --_fit: 0.66;
  }

  [data-fit='7'] {
    --_fit: 0.61;
  }

  [data-fit='8'] {
    --_fit: 0.56;
  }

  [data-fit='9'] {
    --_fit: 0.5;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(2 * var(--_mm)) calc(8 * var(--_mm));
    padding-block-end: calc(4 * var(--_mm));
    border-block-end: calc(1 * var(--_mm)) solid #000;
  }

  [data-kind='card'] .top {
    padding-block-end: calc(2 * var(--_mm));
    border-block-end-width: calc(0.6 * var(--_mm));
  }

  .paper-title {
    font-size: calc(17 * var(--_mm));
    font-weight: 800;
    line-height: 1.05;
  }

  [data-kind='card'] .paper-title {
    font-size: calc(7.5 * var(--_mm));
  }

  .results {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(5 * var(--_mm));
    min-block-size: 0;
  }

  [data-kind='card'] .results {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(3 * var(--_mm));
  }

  .face[data-cards='1'] .results {
    grid-template-columns: minmax(0, 1fr);
  }

  [data-kind='card'] .face[data-cards='2'] .results {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .paper .card {
    border-width: calc(0.35 * var(--_mm));
  }

  .paper .plan {
    margin-block-start: auto;
  }

  .paper .people {
    max-inline-size: none;
  }

  .paper .most .people {
    max-inline-size: 13em;
  }

  /* On a poster an answer stands beside its people: the height is for larger letters. */
  [data-kind='poster'] .most {
    gap: 0.5em;
  }

  [data-kind='poster'] .most li {
    grid-template-columns: minmax(0, 1fr) 9em;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  [data-kind='card'] .card {
    gap: 0.5em;
    padding: 1em;
  }

  .bottom {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(8 * var(--_mm));
  }

  .top,
  .bottom {
    font-size: calc(5 * var(--_mm));
  }

  [data-kind='card'] .top,
  [data-kind='card'] .bottom {
    font-size: calc(3.4 * var(--_mm));
  }

  .more {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_mm));
    text-align: end;
  }

  .web {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .qr {
    flex: none;
    inline-size: calc(38 * var(--_mm));
    block-size: calc(38 * var(--_mm));
    fill: #000;
  }

  [data-kind='card'] .qr {
    inline-size: calc(26 * var(--_mm));
    block-size: calc(26 * var(--_mm));
  }

  .white {
    fill: #fff;
  }
`;
