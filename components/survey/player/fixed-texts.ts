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
import { countTextChanges, isReworded, textChanges } from './text-changes.js';

/** A text, with what survey-core's types keep to themselves. */
interface Text {
  readonly owner: unknown;
  readonly name: string;
  /** By language, as written. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Another text that it stands for. */
  readonly sharedData?: Text;
  readonly onGetTextCallback?: unknown;
  /** What survey-core says by itself in the language of the survey, where nothing is written. */
  getLocalizationStr(): string;
  readonly defaultValue?: unknown;
  strChanged(): void;
}

interface HasTexts {
  readonly arraysInfo?: Readonly<Record<string, { readonly isItemValues?: boolean } | undefined>>;
  readonly localizableStrings?: Readonly<Record<string, unknown>>;
  readonly titleToolbarValue?: Toolbar;
  readonly dropdownListModelValue?: unknown;
  readonly choicesFromUrl?: unknown;
  readonly isUsingCarryForward?: boolean;
  readonly propertyHash?: Readonly<Record<string, unknown>>;
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
function isLeftAlone(text: Text): boolean {
  const { owner, name, onGetTextCallback } = text;
  if (onGetTextCallback === undefined) return true;
  if (isReworded(text)) return false;
  if (owner instanceof ItemValue)
    return Reflect.get(owner, 'onGetText') === Reflect.get(ItemValue.prototype, 'onGetText');
  return name === 'title' && owner instanceof Question;
}

/** Whether no answer can change it: in no language does it name anything in braces. */
function isFixed(text: Text): boolean {
  const { values } = text.sharedData ?? text;
  let isWritten = false;
  for (const language in values) {
    const words = values[language];
    if (typeof words !== 'string' || isPiped(words)) return false;
    isWritten = true;
  }
  return isLeftAlone(text) && (isWritten || !isPiped(text.getLocalizationStr() || text.defaultValue));
}

const isPiped = (words: unknown): boolean => typeof words === 'string' && words.includes('{');

function* textsOf(element: HasTexts): Iterable<Text> {
  for (const name in element.localizableStrings) {
    const text = element.getLocalizableString(name);
    if (text) yield text;
  }
}

/** Lists of choices, under the names by which the element knows them. */
function* listsOf(element: HasTexts): Iterable<readonly HasTexts[]> {
  for (const name in element.arraysInfo) {
    if (element.arraysInfo[name]?.isItemValues !== true) continue;
    // As it is kept: to ask for it in full is slow, and nothing is kept where there is no choice.
    const list = element.propertyHash?.[name];
    if (Array.isArray(list)) yield list as readonly HasTexts[];
  }
}

/** Whether an answer can change what stands on a button of a title. */
const hasMovingButton = ({ actions }: Toolbar): boolean =>
  actions.some((action) => [action.locTitle, ...textsOf(action)].some((text) => text && !isFixed(text)));

/** What a list shows as chosen: worked out of its value and choices. */
const CHOSEN = 'readOnlyText';

/** What was found when the texts of an element were looked at, and after how many changes of texts that was. */
interface Looked {
  readonly at: number;
  readonly locale: string;
  readonly choices: number;
  readonly moves: boolean;
}

const looked = new WeakMap<HasTexts, Looked>();

/** Whether an answer can change a text of an element or of its choices: looked at once, as long as nobody writes one. */
function hasMovingText(element: HasTexts, locale: string): boolean {
  const at = textChanges();
  let choices = 0;
  for (const list of listsOf(element)) choices += list.length;
  const before = looked.get(element);
  if (before?.at === at && before.locale === locale && before.choices === choices) return before.moves;
  const moves = looksMoving(element);
  looked.set(element, { at, locale, choices, moves });
  return moves;
}

function looksMoving(element: HasTexts): boolean {
  if (element.titleToolbarValue && hasMovingButton(element.titleToolbarValue)) return true;
  for (const text of textsOf(element)) if (text.name !== CHOSEN && !isFixed(text)) return true;
  for (const list of listsOf(element)) {
    for (const choice of list) if (!PLAIN.has(choice.locStrsChanged) || looksMoving(choice)) return true;
  }
  return false;
}

/** Whether an answer can change a text of a question or of a choice, besides what is chosen. */
function canMove(element: HasTexts, locale: string): boolean {
  if (!PLAIN.has(element.locStrsChanged)) return true;
  // What it shows besides its own: an unfolded list, choices from elsewhere.
  if (element.choicesFromUrl || element.isUsingCarryForward === true) return true;
  if (element.dropdownListModelValue && element.locStrsChanged === RATING) return true;
  return hasMovingText(element, locale);
}

/** A page or panel with nothing but texts and elements in it. */
const isPlainPanel = (element: unknown): element is PanelModelBase =>
  element instanceof PanelModelBase &&
  inside(element).locStrsChanged === inside(PanelModelBase.prototype).locStrsChanged;

function tellElement(element: IElement | PanelModelBase, locale: string): void {
  if (isPlainPanel(element)) tellPanel(element, locale);
  else if (canMove(inside(element), locale)) inside(element).locStrsChanged();
  else if (inside(element).localizableStrings?.[CHOSEN]) inside(element).getLocalizableString(CHOSEN)?.strChanged();
}

function tellPanel(panel: PanelModelBase, locale: string): void {
  for (const text of textsOf(inside(panel))) if (!isFixed(text)) text.strChanged();
  inside(panel).titleToolbarValue?.locStrsChanged();
  for (const element of panel.elements) tellElement(element, locale);
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
  countTextChanges();
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
    told.locStrsChanged = () => tellPanel(page, survey.locale);
    try {
      locStrsChanged.call(survey);
    } finally {
      Reflect.deleteProperty(told, 'locStrsChanged');
    }
  };
}
