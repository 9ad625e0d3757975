/**
 * The question types of SurveyJS by the shape of their answers. One table: a type that is not here is unknown to the
 * kit until whoever registers it passes it in.
 */

/** What an answer of a type looks like, and so which variables it yields. */
export type AnswerShape =
  /** Holds other elements; has no answer. */
  | 'container'
  /** Shows something; has no answer. */
  | 'nothing'
  /** Text, number or date, by `inputType`. */
  | 'input'
  | 'text'
  | 'one-choice'
  | 'several-choices'
  /** One or several, by `multiSelect` or a range. */
  | 'pictures'
  | 'areas'
  | 'ranking'
  | 'boolean'
  | 'rating'
  | 'slider'
  | 'file'
  | 'computed'
  /** An object with a value per item. */
  | 'items'
  /** An object with a choice (or choices) per row. */
  | 'rows'
  /** An object with an object per row. */
  | 'table'
  /** A list of objects, one per entry. */
  | 'entries';

export const QUESTION_TYPES = {
  panel: 'container',
  flowpanel: 'container',
  html: 'nothing',
  image: 'nothing',
  empty: 'nothing',
  text: 'input',
  comment: 'text',
  radiogroup: 'one-choice',
  dropdown: 'one-choice',
  buttongroup: 'one-choice',
  checkbox: 'several-choices',
  tagbox: 'several-choices',
  imagepicker: 'pictures',
  imagemap: 'areas',
  ranking: 'ranking',
  boolean: 'boolean',
  rating: 'rating',
  slider: 'slider',
  file: 'file',
  signaturepad: 'file',
  expression: 'computed',
  multipletext: 'items',
  matrix: 'rows',
  matrixdropdown: 'table',
  matrixdynamic: 'entries',
  paneldynamic: 'entries',
} as const satisfies Readonly<Record<string, AnswerShape>>;

/** Types that a page registered with survey-core, by what their answers look like. Composite values are `text`. */
export type CustomTypes = Readonly<Record<string, AnswerShape>>;

/** The shape of a type's answers; null for a type that nobody registered. */
export function answerShapeOf(type: string, custom: CustomTypes = {}): AnswerShape | null {
  const tables: Readonly<Record<string, AnswerShape>>[] = [QUESTION_TYPES, custom];
  for (const table of tables) if (Object.prototype.hasOwnProperty.call(table, type)) return table[type] ?? null;
  return null;
}
