/**
 * Every question type with the class that draws it. A type that is missing here does not compile. The common ones come
 * with the player; each of the others is loaded, together with its model in survey-core, when a definition names it.
 */
import { ComponentCollection } from 'survey-core';
import { define } from '../../shared/define.js';
import type { QuestionElement } from './question-element.js';
import type { QuestionModels, QuestionType } from './question-models.js';
import { askFor, isQuestionType, QUESTION_TAGS } from './question-tags.js';
import { BooleanQuestion } from './boolean.js';
import { CheckboxQuestion } from './checkbox.js';
import { CommentQuestion } from './comment.js';
import { CompositeQuestion } from './composite.js';
import { CustomQuestion } from './custom.js';
import { EmptyQuestion } from './empty.js';
import { ExpressionQuestion } from './expression.js';
import { HtmlQuestion } from './html.js';
import { RadiogroupQuestion } from './radiogroup.js';
import { RatingQuestion } from './rating.js';
import { TextQuestion } from './text.js';

type QuestionClass<T extends QuestionType> = new () => QuestionElement<QuestionModels[T]>;

const COMMON = {
  text: TextQuestion,
  comment: CommentQuestion,
  html: HtmlQuestion,
  expression: ExpressionQuestion,
  custom: CustomQuestion,
  composite: CompositeQuestion,
  empty: EmptyQuestion,
  radiogroup: RadiogroupQuestion,
  checkbox: CheckboxQuestion,
  boolean: BooleanQuestion,
  rating: RatingQuestion,
} satisfies { readonly [T in QuestionType]?: QuestionClass<T> };

type FurtherType = Exclude<QuestionType, keyof typeof COMMON>;

const FURTHER: { readonly [T in FurtherType]: () => Promise<QuestionClass<T>> } = {
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
};

/** A column of a table that names no type asks with a dropdown. */
const TABLES: ReadonlySet<string> = new Set(['matrixdropdown', 'matrixdynamic']);

const LONGEST_NAME = Math.max(...Object.keys(QUESTION_TAGS).map((type) => type.length));

const isFurther = (type: string): type is FurtherType => Object.hasOwn(FURTHER, type);

const tagOf = (type: QuestionType): string => QUESTION_TAGS[type]._$litStatic$;

/** Registers the tags of the common types. Harmless when called twice. */
export function defineQuestionElements(): void {
  for (const [type, element] of Object.entries(COMMON)) define(tagOf(type as keyof typeof COMMON), element);
  // A type that only code of a host brought onto a page: its element is there as soon as it can be.
  askFor((type) => void loadTypes([type]).catch(reportError));
}

/** Brings what these types need; a type that nobody knows needs nothing. Rejects when the network does not give it. */
async function loadTypes(types: Iterable<string>): Promise<void> {
  const wanted = [...new Set(types)].filter(isFurther).filter((type) => !customElements.get(tagOf(type)));
  await Promise.all(wanted.map(async (type) => define(tagOf(type), await FURTHER[type]())));
}

/** Brings every type, for a host that does more than play a definition. */
export const loadAllTypes = (): Promise<void> => loadTypes(Object.keys(FURTHER));

/** Every word in a definition that is the name of a type, wherever it stands: rather one too many. */
function* typesIn(json: unknown): Generator<string> {
  if (typeof json === 'string') {
    if (json.length > LONGEST_NAME) return;
    const word = json.toLowerCase();
    if (!isQuestionType(word)) return;
    yield word;
    if (TABLES.has(word)) yield 'dropdown';
  } else if (typeof json === 'object' && json !== null) {
    for (const value of Object.values(json)) yield* typesIn(value);
  }
}

/** Brings all types of a definition, and of those that a host made of others. To be awaited before the model is made. */
export const loadQuestions = (definition: object): Promise<void> =>
  loadTypes([...typesIn(definition), ...typesIn(ComponentCollection.Instance.items.map((item) => item.json))]);
