/** The numbers that stand for reasons where a format knows numbers only (SPSS, R, CSV): the same in a whole export. */
import type { Absence } from './cell.js';

export type MissingCodes = Readonly<Record<Absence, number>>;

/**
 * −97, −98 and −99 as long as every real value is larger; else −997, −998 and −999, and so on.
 * @param smallest  of all numbers, codes and scores of the export
 */
export function missingCodesBelow(smallest: number): MissingCodes {
  let last = -99;
  while (smallest <= last + 2 && last > -1e14) last = last * 10 - 9;
  return { 'dont-know': last + 2, refused: last + 1, 'not-asked': last };
}
