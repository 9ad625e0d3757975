/** The look of one card. Everything is in `em`, so that a page, a big screen and a poster need only a size of letter. */
import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.625em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    break-inside: avoid;
  }

  .card p,
  .card ul {
    margin: 0;
    padding: 0;
  }

  .card header {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .pictogram {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .domain {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .heading {
    font-size: 1.1875em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .sentence {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  [data-kind='hidden'] .sentence,
  [data-kind='unclear'] .sentence {
    font-size: 1.25em;
    color: var(--_muted);
  }

  .people {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    overflow: visible;
  }

  .people[data-of='100'] {
    max-inline-size: 14em;
  }

  [dir='rtl'] .people {
    transform: scaleX(-1);
  }

  .person path {
    fill: none;
    stroke: var(--_border);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }

  .person[data-kind='full'] path,
  .person path.half {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .person[data-kind='half'] path:first-child {
    stroke: var(--_accent);
  }

  .most {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .most li {
    display: grid;
    gap: 0.25em;
  }

  .most .people {
    max-inline-size: 16em;
  }

  .most .said {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .most .given {
    font-weight: 600;
  }

  .most .of,
  .base {
    color: var(--_muted);
  }

  .base {
    font-size: 0.875em;
  }

  .care {
    color: var(--_warning);
  }

  .plan {
    padding: 0.625em 0.875em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
  }

  .plan .by {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    .pictogram {
      stroke: CanvasText;
    }

    .person path {
      forced-color-adjust: none;
      stroke: CanvasText;
    }

    .person[data-kind='full'] path,
    .person path.half {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
