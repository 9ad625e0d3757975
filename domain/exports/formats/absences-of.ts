/** Which columns can hold a reason in place of a value: answers and scores that are no texts. */
import type { ExportColumn } from '../column.js';

export const holdsAbsences = ({ about, type }: ExportColumn): boolean =>
  (about.role === 'answer' || about.role === 'score') && type !== 'text';
