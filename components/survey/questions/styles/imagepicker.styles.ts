/** Pictures and films to choose from. */
import { css } from 'lit';

export const imagePickerStyles = css`
  renovation-question-imagepicker .choices {
    max-inline-size: none;
  }

  renovation-question-imagepicker .choices[data-layout='line'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_min-width)), 1fr));
  }

  renovation-question-imagepicker[data-exact] .choices[data-layout='line'] {
    display: flex;
  }

  .picture {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    max-inline-size: min(100%, var(--_max-width));
    padding: 0.375rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }

  .picture:hover {
    border-color: var(--_accent);
  }

  .picture[data-checked] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .picture:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  [data-error] .picture:not([data-checked]) {
    border-color: var(--_error);
  }

  .picture :is(img, video) {
    flex: 1 1 auto;
    inline-size: 100%;
    min-block-size: min(var(--_min-height), 60vh);
    max-block-size: var(--_max-height);
    border-radius: calc(var(--_radius) / 2);
    object-fit: contain;
  }

  [data-exact] .picture {
    inline-size: calc(var(--_width) + 0.75rem + 2px);
    max-inline-size: 100%;
  }

  [data-exact] .picture :is(img, video) {
    flex: none;
    block-size: var(--_height);
    min-block-size: 0;
    max-block-size: none;
  }

  .picture [data-fit='cover'] {
    object-fit: cover;
  }

  .picture [data-fit='fill'] {
    object-fit: fill;
  }

  .picture [data-fit='none'] {
    object-fit: none;
  }

  .picture input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .picture input:focus-visible {
    outline: none;
  }

  /* On the picture, with a ground of its own that is seen on any picture. */
  label.picture > input {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    outline: 0.25rem solid var(--_raised);
    border-radius: 0.25rem;
    background: var(--_raised);
  }

  label.picture > input[type='radio'] {
    border-radius: 50%;
  }

  .picture > span:not(.missing-picture),
  .picture-name {
    padding: 0.25rem 0.375rem;
    text-align: center;
  }

  .picture-name {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    text-align: start;
    cursor: inherit;
  }

  .missing-picture {
    display: grid;
    place-content: center;
    flex: 1 1 auto;
    min-block-size: 6rem;
    padding: 1rem;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_muted);
    text-align: center;
  }

  .picture:has(:disabled) {
    border-color: var(--_line);
    cursor: default;
  }
`;
