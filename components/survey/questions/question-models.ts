/**
 * Every type of question that survey-core knows, with the class of its model. The registry must have an element for
 * each: a type that is added here and drawn nowhere does not compile.
 */
import type {
  Question,
  QuestionBooleanModel,
  QuestionButtonGroupModel,
  QuestionCheckboxModel,
  QuestionCommentModel,
  QuestionCompositeModel,
  QuestionCustomModel,
  QuestionDropdownModel,
  QuestionExpressionModel,
  QuestionFileModel,
  QuestionHtmlModel,
  QuestionImageMapModel,
  QuestionImageModel,
  QuestionImagePickerModel,
  QuestionMatrixDropdownModel,
  QuestionMatrixDynamicModel,
  QuestionMatrixModel,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  QuestionRadiogroupModel,
  QuestionRankingModel,
  QuestionRatingModel,
  QuestionSignaturePadModel,
  QuestionSliderModel,
  QuestionTagboxModel,
  QuestionTextModel,
} from 'survey-core';

export interface QuestionModels {
  text: QuestionTextModel;
  comment: QuestionCommentModel;
  radiogroup: QuestionRadiogroupModel;
  checkbox: QuestionCheckboxModel;
  dropdown: QuestionDropdownModel;
  tagbox: QuestionTagboxModel;
  boolean: QuestionBooleanModel;
  rating: QuestionRatingModel;
  buttongroup: QuestionButtonGroupModel;
  ranking: QuestionRankingModel;
  imagepicker: QuestionImagePickerModel;
  image: QuestionImageModel;
  imagemap: QuestionImageMapModel;
  html: QuestionHtmlModel;
  expression: QuestionExpressionModel;
  multipletext: QuestionMultipleTextModel;
  matrix: QuestionMatrixModel;
  matrixdropdown: QuestionMatrixDropdownModel;
  matrixdynamic: QuestionMatrixDynamicModel;
  paneldynamic: QuestionPanelDynamicModel;
  slider: QuestionSliderModel;
  file: QuestionFileModel;
  signaturepad: QuestionSignaturePadModel;
  custom: QuestionCustomModel;
  composite: QuestionCompositeModel;
  /** A type that nobody knows: shown as such, with its name, never as a blank space. */
  empty: Question;
}

export type QuestionType = keyof QuestionModels;
