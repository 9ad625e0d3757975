/**
 * The less common types of question, each loaded together with its model in survey-core when a definition names it. No
 * line of survey-core is needed to know them, so that they can be fetched beside it.
 */
import type { QuestionElement } from './question-element.js';
import type { QuestionModels, QuestionType } from './question-models.js';

export type QuestionClass<T extends QuestionType> = new () => QuestionElement<QuestionModels[T]>;

export const FURTHER = {
  image: async () => (await import('./image.js')).ImageQuestion,
  imagemap: async () => (await import('./imagemap.js')).ImageMapQuestion,
  imagepicker: async () => (await import('./imagepicker.js')).ImagePickerQuestion,
  slider: async () => (await import('./slider.js')).SliderQuestion,
  file: async () => (await import('./file.js')).FileQuestion,
  signaturepad: async () => (await import('./signaturepad.js')).SignatureQuestion,
  matrix: async () => (await import('./matrix.js')).MatrixQuestion,
  matrixdropdown: async () => (await import('./matrixdropdown.js')).MatrixDropdownQuestion,
  matrixdynamic: async () => (await import('./matrixdynamic.js')).MatrixDynamicQuestion,
  paneldynamic: async () => (await import('./paneldynamic.js')).PanelDynamicQuestion,
  multipletext: async () => (await import('./multipletext.js')).MultipleTextQuestion,
  buttongroup: async () => (await import('./buttongroup.js')).ButtonGroupQuestion,
  dropdown: async () => (await import('./dropdown.js')).DropdownQuestion,
  tagbox: async () => (await import('./tagbox.js')).TagboxQuestion,
  ranking: async () => (await import('./ranking.js')).RankingQuestion,
} satisfies { readonly [T in QuestionType]?: () => Promise<QuestionClass<T>> };

export type FurtherType = keyof typeof FURTHER;

/** A column of a table that names no type asks with a dropdown. */
const TABLES: ReadonlySet<string> = new Set<FurtherType>(['matrixdropdown', 'matrixdynamic']);

const LONGEST_NAME = Math.max(...Object.keys(FURTHER).map((type) => type.length));

const isFurther = (type: string): type is FurtherType => Object.hasOwn(FURTHER, type);

/**
 * Every word in a definition that is the name of a type, wherever it stands: rather one too many. One set goes along, and
 * no generator in each generator: a long questionnaire is looked through thrice before its first question stands.
 */
export function furtherTypesIn(json: unknown, found = new Set<FurtherType>()): ReadonlySet<FurtherType> {
  if (typeof json === 'string') {
    if (json.length > LONGEST_NAME) return found;
    const word = json.toLowerCase();
    if (!isFurther(word)) return found;
    found.add(word);
    if (TABLES.has(word)) found.add('dropdown');
  } else if (typeof json === 'object' && json !== null) {
    for (const value of Object.values(json)) furtherTypesIn(value, found);
  }
  return found;
}
