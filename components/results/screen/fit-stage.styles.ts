/** A filled screen is as high as the screen; what is too high for it gets smaller letters, see `fit-stage.ts`. */
import { css } from 'lit';

export const fitStageStyles = css`
  :host(:fullscreen) .stage {
    min-block-size: 0;
    overflow: auto;
    font-size: calc(1em * var(--_fit, 1));
  }

  .stage[data-fit='1'] {
    --_fit: 0.93;
  }

  .stage[data-fit='2'] {
    --_fit: 0.87;
  }

  .stage[data-fit='3'] {
    --_fit: 0.81;
  }

  .stage[data-fit='4'] {
    --_fit: 0.76;
  }

  .stage[data-fit='5'] {
    --_fit: 0.71;
  }

  .stage[data-fit='6'] {
    --_fit: 0.66;
  }

  .stage[data-fit='7'] {
    --_fit: 0.61;
  }

  .stage[data-fit='8'] {
    --_fit: 0.56;
  }

  .stage[data-fit='9'] {
    --_fit: 0.5;
  }
`;
