/** The look of a card: black on white, on the screen as on paper, and readable for somebody who forgot their glasses. */
import { css } from 'lit';

export const cardStyles = css`
  .card-face {
    display: flex;
    flex-direction: column;
    gap: 1.75mm;
    box-sizing: border-box;
    inline-size: 92mm;
    block-size: 136mm;
    padding: 5mm 6mm;
    overflow: hidden;
    background: #ffffff;
    color: #000000;
    font-family: var(--renovation-font, inherit);
    font-size: 10pt;
    line-height: 1.3;
    text-align: start;
    forced-color-adjust: none;
  }

  .card-face p {
    margin: 0;
  }

  .card-face header {
    padding-block-end: 1.5mm;
    border-block-end: 0.6mm solid #000000;
  }

  .card-face .organisation {
    font-weight: 700;
  }

  .card-face .study,
  .card-face .address {
    font-size: 9pt;
  }

  .card-face .heading {
    font-size: 16pt;
    font-weight: 700;
    line-height: 1.15;
  }

  .card-face .line {
    font-size: 12pt;
    font-weight: 600;
  }

  /* What happened, and when we come back: with both there is more to say on the same card. */
  .card-face.much {
    gap: 1.25mm;
    font-size: 9.5pt;
  }

  .card-face.much .heading {
    font-size: 14pt;
  }

  .card-face.much .line {
    font-size: 10pt;
  }

  .card-face .alone {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3mm;
    align-items: center;
    margin-block-start: auto;
    font-size: 9pt;
  }

  .card-face .alone > div {
    display: grid;
    gap: 0.75mm;
  }

  .card-face .alone > div:only-child {
    grid-column: 1 / -1;
  }

  .card-face .qr {
    inline-size: 34mm;
    block-size: 34mm;
    margin: -2mm;
    fill: #000000;
  }

  .card-face .paper {
    fill: #ffffff;
  }

  .card-face .web {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .card-face .code {
    display: block;
    font-size: 14pt;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    text-align: start;
    white-space: nowrap;
  }

  .card-face .reach {
    font-weight: 600;
    white-space: nowrap;
  }

  .card-face .contact {
    padding-block-start: 1.5mm;
    border-block-start: 0.2mm solid #000000;
    font-size: 9pt;
  }
`;
