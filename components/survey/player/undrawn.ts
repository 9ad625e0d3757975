/**
 * survey-core prepares for its own renderers what the kit never draws: class names worked out anew for every question
 * and at every answer, a table of contents for every survey. Passed over for the surveys that are given; others of the
 * same copy of survey-core stay as they are.
 */
import { Question, QuestionSelectBase, type ISurveyLayoutElement, type SurveyModel } from 'survey-core';

/** What survey-core's types keep to themselves. */
interface Prepares {
  readonly survey: unknown;
  readonly commentId: string;
  readonly showOtherItem: boolean;
  updateElementCssCore(classes: unknown): void;
  getCommentElementsId(): readonly string[];
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
}
