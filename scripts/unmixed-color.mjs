// @ts-check
/** Stands in for the colour library of Chart.js: every colour stays as it was written. See `shake-chart-js.mjs`. */
export class Color {
  /** Two colours that are not valid are not mixed: Chart.js then takes the second as it is. */
  valid = false;
  #written;

  /** @param {string} written */
  constructor(written) {
    this.#written = written;
  }

  saturate() {
    return this;
  }

  darken() {
    return this;
  }

  hexString() {
    return this.#written;
  }
}
