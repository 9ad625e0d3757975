/**
 * Makes what stands on a sheet fit on it: long questions and long languages get smaller letters, in steps that the
 * style sheet knows. Measured on the preview, which has the proportions of the paper.
 */

/** The steps of `data-fit` in `paper.styles.ts`. */
const SMALLEST = 9;

/** A printer breaks lines a little differently. */
const SLACK = 0.985;

/** The step at which everything fits; the smallest where nothing does. */
export function fitPaper(paper: HTMLElement): number {
  const results = [...paper.querySelectorAll<HTMLElement>('.results')];
  for (let step = 0; step < SMALLEST; step++) {
    paper.dataset['fit'] = String(step);
    if (results.every(fits)) return step;
  }
  paper.dataset['fit'] = String(SMALLEST);
  return SMALLEST;
}

function fits(results: HTMLElement): boolean {
  const { height, width } = results.getBoundingClientRect();
  // What does not fit hangs out of its grid.
  return [...results.children].every((card) => {
    const { bottom } = card.getBoundingClientRect();
    return (
      bottom - results.getBoundingClientRect().top <= height / SLACK &&
      card.scrollWidth <= Math.ceil(width) &&
      card.scrollHeight <= card.clientHeight + 1
    );
  });
}
