/**
 * Makes what stands on a sheet fit on it: long questions and long languages get smaller letters, in steps that the
 * style sheet knows. Measured on the preview, which has the proportions of the paper.
 */

/** The steps of `data-fit` in `paper.styles.ts`. */
const SMALLEST = 9;

/** Borders of a small preview are thicker than those of the paper. */
const SLACK = 0.99;

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
  const { top, height } = results.getBoundingClientRect();
  return [...results.children].every(
    (card) =>
      (card.getBoundingClientRect().bottom - top) * SLACK <= height &&
      card.scrollWidth <= card.clientWidth + 1 &&
      card.scrollHeight <= card.clientHeight + 1 &&
      // A long word that sticks out of its line does not make the card wider, only uglier.
      [...card.querySelectorAll('p')].every((line) => line.scrollWidth <= line.clientWidth + 1),
  );
}
