/**
 * survey-core prepares for its own renderers what the kit never draws, or not yet: class names worked out anew for every
 * question and at every answer, a table of contents for every survey, buttons and counts that nobody sees. Passed over for
 * the surveys that are given; others of the same copy of survey-core stay as they are.
 */
import {
  Question,
  QuestionRadiogroupModel,
  QuestionSelectBase,
  QuestionTextBase,
  type ISurveyLayoutElement,
  type SurveyModel,
} from 'survey-core';

/** What survey-core's types keep to themselves. */
interface Prepares {
  readonly survey: unknown;
  readonly commentId: string;
  readonly showOtherItem: boolean;
  updateElementCssCore(classes: unknown): void;
  getCommentElementsId(): readonly string[];
  getDefaultTitleActions(): unknown[];
  readonly inputActionsContainer: unknown;
  getMaxLength(): number | null;
}

interface Layout {
  readonly tocModel: { isTocNavigationInContainer(container: string): boolean };
  createLayoutElements(): ISurveyLayoutElement[];
}

const drawnByUs = new WeakSet();

const isDrawnByUs = (survey: unknown): boolean =>
  typeof survey === 'object' && survey !== null && drawnByUs.has(survey);

let isPassedOver = false;

function passOverOnce(): void {
  if (isPassedOver) return;
  isPassedOver = true;
  const question = Question.prototype as unknown as Prepares;
  const { updateElementCssCore } = question;
  question.updateElementCssCore = function (this: Prepares, classes) {
    if (!isDrawnByUs(this.survey)) updateElementCssCore.call(this, classes);
  };
  // The field of "other" is looked for where there is none; asking for its id would make the choice.
  const choices = QuestionSelectBase.prototype as unknown as Prepares;
  const { getCommentElementsId } = choices;
  choices.getCommentElementsId = function (this: Prepares) {
    return isDrawnByUs(this.survey) && !this.showOtherItem ? [this.commentId] : getCommentElementsId.call(this);
  };
  // The button that clears one choice out of a few stands below them.
  const radiogroup = QuestionRadiogroupModel.prototype as unknown as Prepares;
  const { getDefaultTitleActions } = radiogroup;
  radiogroup.getDefaultTitleActions = function (this: Prepares) {
    return isDrawnByUs(this.survey) ? question.getDefaultTitleActions.call(this) : getDefaultTitleActions.call(this);
  };
  makeCountersLate();
}

/** Below a field there is nothing but the count of what is left to write, and only where there is an end to that. */
function makeCountersLate(): void {
  const text = QuestionTextBase.prototype;
  const visible = Object.getOwnPropertyDescriptor(text, 'hasVisibleInputActions');
  if (!visible?.get) return;
  const { get } = visible;
  Object.defineProperty(text, 'hasVisibleInputActions', {
    ...visible,
    get(this: Prepares) {
      if (!isDrawnByUs(this.survey) || Reflect.get(this, '_inputActionsContainer') !== undefined)
        return get.call(this) as unknown;
      return (this.getMaxLength() ?? 0) > 0 && (get.call(this) as unknown);
    },
  });
}

/** A length that a host gives to all fields later is counted from then on. */
function watchLength(survey: SurveyModel): void {
  survey.onPropertyChanged.add((_survey, { name }) => {
    if (name !== 'maxTextLength') return;
    for (const question of survey.getAllQuestions(false, false, true)) {
      if (question instanceof QuestionTextBase) void (question as unknown as Prepares).inputActionsContainer;
    }
  });
}

/**
 * The table of contents makes a button for every page, each of which watches its page: made when it is shown for the
 * first time.
 */
function makeContentsLate(survey: SurveyModel): void {
  const layout = survey as unknown as Layout;
  const { createLayoutElements } = layout;
  const contents: ISurveyLayoutElement = {
    id: 'toc-navigation',
    component: 'sv-navigation-toc',
    getData: () => layout.tocModel,
    isInContainer: (container) =>
      survey.state === 'running' && survey.showTOC && layout.tocModel.isTocNavigationInContainer(container),
  };
  layout.createLayoutElements = () => {
    Object.defineProperty(layout, 'tocModel', {
      value: { createLayoutElements: () => [contents] },
      configurable: true,
    });
    try {
      return createLayoutElements.call(layout);
    } finally {
      Reflect.deleteProperty(layout, 'tocModel');
    }
  };
}

/** To be called before the definition is loaded. */
export function passOverUndrawn(survey: SurveyModel): void {
  passOverOnce();
  drawnByUs.add(survey);
  makeContentsLate(survey);
  watchLength(survey);
}
