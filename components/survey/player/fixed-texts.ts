/**
 * At every answer survey-core works out every text of the page again, for the answer may be piped into one of them. Most
 * texts hold nothing in braces: an element is passed over whose texts no answer can change, a third of what an answer
 * takes on a long page. For the survey that is given alone: others of the same copy of survey-core stay as they are.
 */
import {
  ItemValue,
  PanelModelBase,
  Question,
  QuestionDropdownModel,
  QuestionRatingModel,
  QuestionSelectBase,
  type IElement,
  type SurveyModel,
} from 'survey-core';

/** A text, with what survey-core's types keep to themselves. */
interface Text {
  readonly owner: unknown;
  readonly name: string;
  /** By language, as written. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether anybody has read it yet. */
  readonly isTextRequested: boolean;
  readonly onGetTextCallback?: unknown;
  /** As written, or as survey-core says it by itself in the language of the survey. */
  readonly pureText: string;
  strChanged(): void;
}

interface HasTexts {
  readonly arraysInfo?: Readonly<Record<string, { readonly isItemValues?: boolean } | undefined>>;
  readonly localizableStrings?: Readonly<Record<string, unknown>>;
  readonly titleToolbarValue?: Toolbar;
  readonly dropdownListModelValue?: unknown;
  readonly choicesFromUrl?: unknown;
  readonly isUsingCarryForward?: boolean;
  getPropertyValue(name: string): unknown;
  getLocalizableString(name: string): Text | undefined;
  locStrsChanged(): void;
}

/** The buttons of a title. */
interface Toolbar {
  readonly actions: readonly (HasTexts & { readonly locTitle?: Text })[];
  locStrsChanged(): void;
}

const inside = (of: object): HasTexts => of as unknown as HasTexts;

/** The types whose texts are all found as below; whatever else has a way of its own, as a table has, is told as ever. */
const PLAIN: ReadonlySet<unknown> = new Set(
  [ItemValue, Question, QuestionSelectBase, QuestionDropdownModel, QuestionRatingModel].map(
    ({ prototype }) => inside(prototype).locStrsChanged,
  ),
);

/** A scale tells the list that it may be drawn as, besides its own texts. */
const RATING = inside(QuestionRatingModel.prototype).locStrsChanged;

/** The title of a question and the words of a choice pass through survey-core's hands, which leave them alone. */
function isLeftAlone({ owner, name, onGetTextCallback }: Text): boolean {
  if (onGetTextCallback === undefined) return true;
  if (owner instanceof ItemValue)
    return Reflect.get(owner, 'onGetText') === Reflect.get(ItemValue.prototype, 'onGetText');
  return name === 'title' && owner instanceof Question;
}

/** Whether no answer can change it: in no language does it name anything in braces. */
function isFixed(text: Text): boolean {
  if (!text.isTextRequested) return true; // what nobody has read yet is worked out when it is
  let isWritten = false;
  for (const language in text.values) {
    const words = text.values[language];
    if (typeof words !== 'string' || words.includes('{')) return false;
    isWritten = true;
  }
  return isLeftAlone(text) && (isWritten || !text.pureText.includes('{'));
}

function* textsOf(element: HasTexts): Iterable<Text> {
  for (const name in element.localizableStrings) {
    const text = element.getLocalizableString(name);
    if (text) yield text;
  }
}

function* choicesOf(element: HasTexts): Iterable<HasTexts> {
  for (const name in element.arraysInfo) {
    if (element.arraysInfo[name]?.isItemValues !== true) continue;
    yield* (element.getPropertyValue(name) as readonly HasTexts[] | undefined) ?? [];
  }
}

/** Whether an answer can change what stands on a button of a title. */
const hasMovingButton = ({ actions }: Toolbar): boolean =>
  actions.some((action) => [action.locTitle, ...textsOf(action)].some((text) => text && !isFixed(text)));

/** What a list shows as chosen: worked out of its value and choices. */
const CHOSEN = 'readOnlyText';

/** Whether an answer can change a text of a question or of a choice, besides what is chosen. */
function canMove(element: HasTexts): boolean {
  if (!PLAIN.has(element.locStrsChanged)) return true;
  // What it shows besides its own: buttons of its title, an unfolded list, choices from elsewhere.
  if (element.choicesFromUrl || element.isUsingCarryForward === true) return true;
  if (element.titleToolbarValue && hasMovingButton(element.titleToolbarValue)) return true;
  if (element.dropdownListModelValue && element.locStrsChanged === RATING) return true;
  for (const text of textsOf(element)) if (text.name !== CHOSEN && !isFixed(text)) return true;
  for (const choice of choicesOf(element)) if (canMove(choice)) return true;
  return false;
}

/** A page or panel with nothing but texts and elements in it. */
const isPlainPanel = (element: unknown): element is PanelModelBase =>
  element instanceof PanelModelBase &&
  inside(element).locStrsChanged === inside(PanelModelBase.prototype).locStrsChanged;

function tellElement(element: IElement | PanelModelBase): void {
  if (isPlainPanel(element)) tellPanel(element);
  else if (canMove(inside(element))) inside(element).locStrsChanged();
  else if (inside(element).localizableStrings?.[CHOSEN]) inside(element).getLocalizableString(CHOSEN)?.strChanged();
}

function tellPanel(panel: PanelModelBase): void {
  for (const text of textsOf(inside(panel))) if (!isFixed(text)) text.strChanged();
  inside(panel).titleToolbarValue?.locStrsChanged();
  for (const element of panel.elements) tellElement(element);
}

/** What survey-core does with a survey at an answer. */
interface Telling {
  notifyElementsOnAnyValueOrVariableChanged(name: string, questionName?: string): void;
  locStrsChanged(): void;
}

/** A host that has a say in titles or markup may go by the answers: then every text is worked out. */
const isOurs = (survey: SurveyModel): boolean =>
  survey.onGetQuestionTitle.isEmpty && survey.onProcessHtml.isEmpty && survey.onTextMarkdown.length <= 1;

/** To be called before the definition is loaded. */
export function passOverFixedTexts(survey: SurveyModel): void {
  const telling = survey as unknown as Telling;
  const { notifyElementsOnAnyValueOrVariableChanged: notify, locStrsChanged } = telling;
  /** The language in which an answer is being told; null while none is. */
  let answeredIn: string | null = null;
  telling.notifyElementsOnAnyValueOrVariableChanged = (name, questionName) => {
    const before = answeredIn;
    answeredIn = survey.locale;
    try {
      notify.call(survey, name, questionName);
    } finally {
      answeredIn = before;
    }
  };
  telling.locStrsChanged = () => {
    const page: unknown = survey.activePage;
    // Another language, even one that an answer brings, changes every text.
    if (answeredIn !== survey.locale || !isOurs(survey) || !isPlainPanel(page)) {
      locStrsChanged.call(survey);
      return;
    }
    const told = inside(page);
    told.locStrsChanged = () => tellPanel(page);
    try {
      locStrsChanged.call(survey);
    } finally {
      Reflect.deleteProperty(told, 'locStrsChanged');
    }
  };
}
