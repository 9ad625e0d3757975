/** A table with the rows that the definition lists, and a question of any type in every cell. */
import type { QuestionMatrixDropdownModel } from 'survey-core';
import { MatrixTableQuestion } from './matrix-table.js';

export class MatrixDropdownQuestion extends MatrixTableQuestion<QuestionMatrixDropdownModel> {}
