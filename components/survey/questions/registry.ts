/** Every question type with the class that draws it. A type that is missing here does not compile. */
import { define } from '../../shared/define.js';
import type { QuestionElement } from './question-element.js';
import type { QuestionModels, QuestionType } from './question-models.js';
import { QUESTION_TAGS } from './question-tags.js';
import { BooleanQuestion } from './boolean.js';
import { ButtonGroupQuestion } from './buttongroup.js';
import { CheckboxQuestion } from './checkbox.js';
import { CommentQuestion } from './comment.js';
import { CompositeQuestion } from './composite.js';
import { CustomQuestion } from './custom.js';
import { DropdownQuestion } from './dropdown.js';
import { EmptyQuestion } from './empty.js';
import { ExpressionQuestion } from './expression.js';
import { FileQuestion } from './file.js';
import { ImageMapQuestion } from './imagemap.js';
import { SignatureQuestion } from './signaturepad.js';
import { SliderQuestion } from './slider.js';
import { HtmlQuestion } from './html.js';
import { ImagePickerQuestion } from './imagepicker.js';
import { ImageQuestion } from './image.js';
import { MatrixQuestion } from './matrix.js';
import { MatrixDropdownQuestion } from './matrixdropdown.js';
import { MatrixDynamicQuestion } from './matrixdynamic.js';
import { MultipleTextQuestion } from './multipletext.js';
import { PanelDynamicQuestion } from './paneldynamic.js';
import { RadiogroupQuestion } from './radiogroup.js';
import { RankingQuestion } from './ranking.js';
import { RatingQuestion } from './rating.js';
import { TagboxQuestion } from './tagbox.js';
import { TextQuestion } from './text.js';

type Registry = { readonly [T in QuestionType]: new () => QuestionElement<QuestionModels[T]> };

export const QUESTION_ELEMENTS: Registry = {
  text: TextQuestion,
  comment: CommentQuestion,
  html: HtmlQuestion,
  expression: ExpressionQuestion,
  image: ImageQuestion,
  imagemap: ImageMapQuestion,
  slider: SliderQuestion,
  file: FileQuestion,
  signaturepad: SignatureQuestion,
  matrix: MatrixQuestion,
  matrixdropdown: MatrixDropdownQuestion,
  matrixdynamic: MatrixDynamicQuestion,
  paneldynamic: PanelDynamicQuestion,
  multipletext: MultipleTextQuestion,
  custom: CustomQuestion,
  composite: CompositeQuestion,
  empty: EmptyQuestion,
  radiogroup: RadiogroupQuestion,
  checkbox: CheckboxQuestion,
  buttongroup: ButtonGroupQuestion,
  boolean: BooleanQuestion,
  rating: RatingQuestion,
  dropdown: DropdownQuestion,
  tagbox: TagboxQuestion,
  imagepicker: ImagePickerQuestion,
  ranking: RankingQuestion,
};

/** Registers the tags of all question types. Harmless when called twice. */
export function defineQuestionElements(): void {
  for (const [type, element] of Object.entries(QUESTION_ELEMENTS)) {
    define(QUESTION_TAGS[type as QuestionType]._$litStatic$, element);
  }
}
