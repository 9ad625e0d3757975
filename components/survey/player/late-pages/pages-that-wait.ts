/**
 * Which pages of a definition may be read after the first one is shown: those of which it is plain that they are shown
 * too, and that nothing on them gives an answer, or is asked for, before somebody answers. Where it is not plain, all is read
 * at once, as survey-core does; that costs time and nothing else.
 */
import { isRecord, listOf, textOf, type JsonRecord } from '../../../../domain/questionnaire/json-value.js';
import { answerShapeOf } from '../../../../domain/questionnaire/question-types.js';

/** Of a questionnaire: settings that have no eye for the questions of a later page. Any other has all read at once. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['$schema', 'definitionId', 'definitionVersion', 'domains', 'measures', 'locale', 'title', 'description', 'pages'],
  ...[
    'showTitle',
    'showPageTitles',
    'showPageNumbers',
    'showQuestionNumbers',
    'showProgressBar',
    'progressBarLocation',
  ],
  ...['showNavigationButtons', 'showPrevButton', 'pagePrevText', 'pageNextText', 'completeText', 'completedHtml'],
  ...['requiredMark', 'requiredText', 'questionTitleLocation', 'questionDescriptionLocation', 'questionErrorLocation'],
  ...['checkErrorsMode', 'textUpdateMode', 'clearInvisibleValues', 'autoAdvanceEnabled', 'autoFocusFirstQuestion'],
]);

/** What survey-core passes over. */
const OURS: ReadonlySet<string> = new Set(['domains', 'measures']);

/** Of a page. */
const PAGE_SETTINGS: ReadonlySet<string> = new Set([
  ...['name', 'elements', 'title', 'description', 'visible', 'visibleIf', 'navigationTitle', 'navigationDescription'],
]);

/** Of a question: what gives it, or another one, an answer that nobody gave. */
const GIVES = /^(?:default[A-Z]|setValue|resetValue|copyDefault|bindings$)/u;

/** Of a question: what may keep it out of sight. */
const HIDES = /^(?:visible|hideIf)/u;

/** Of anything: a rule. */
const RULE = /(?:if|expression)$/iu;

/** Of a question: by its name alone, what another one takes its choices from. */
const TAKES_FROM = 'choicesFromQuestion';

/** Places of the pages, counted from 0; none where everything has to be read at once. */
export function pagesThatWait(definition: JsonRecord): ReadonlySet<number> {
  const pages = listOf(definition['pages']);
  const waiting = new Set<number>();
  if (pages.length < 2 || Object.keys(definition).some((key) => !SETTINGS.has(key))) return waiting;
  for (const [index, page] of pages.entries()) if (index > 0 && mayWait(page)) waiting.add(index);
  const names = namesIn(pages.filter((_page, index) => waiting.has(index)));
  const settings = Object.entries(definition).filter(([key]) => key !== 'pages' && !OURS.has(key));
  const first = [Object.fromEntries(settings), ...pages.filter((_page, index) => !waiting.has(index))];
  return first.some((each) => asksFor(each, names)) ? new Set() : waiting;
}

function mayWait(page: unknown): boolean {
  if (!isRecord(page) || Object.keys(page).some((key) => !PAGE_SETTINGS.has(key))) return false;
  const elements = listOf(page['elements']);
  return elements.some(isPlainlyShown) && elements.every(isSilent);
}

/** A question, not a panel, with nothing that could hide it: its page is shown wherever the page itself may be. */
function isPlainlyShown(element: unknown): boolean {
  if (!isRecord(element) || Object.keys(element).some((key) => HIDES.test(key))) return false;
  const shape = answerShapeOf(textOf(element['type']) ?? '');
  return shape !== null && shape !== 'container' && shape !== 'nothing';
}

/** Nothing in it has an answer before somebody gives one. Types that a page registered may do anything. */
function isSilent(json: unknown): boolean {
  if (Array.isArray(json)) return json.every(isSilent);
  if (!isRecord(json)) return true;
  const { type, name } = json;
  if (typeof type === 'string' && typeof name === 'string' && !isSilentType(type)) return false;
  return Object.entries(json).every(([key, value]) => !GIVES.test(key) && isSilent(value));
}

/** Repeated panels and rows may begin with entries. */
function isSilentType(type: string): boolean {
  const shape = answerShapeOf(type);
  return shape !== null && shape !== 'computed' && shape !== 'entries' && shape !== 'slider';
}

/** Every name that something may be asked for by, in small letters. */
function namesIn(json: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(json)) for (const each of json) namesIn(each, found);
  if (!isRecord(json)) return found;
  for (const [key, value] of Object.entries(json)) {
    if (typeof value === 'string' && /^(?:value)?name$/iu.test(key)) found.add(value.toLowerCase());
    else namesIn(value, found);
  }
  return found;
}

/** Whether a rule, or a text with an answer in it, names one of them, or choices come from one. */
function asksFor(json: unknown, names: ReadonlySet<string>, key = ''): boolean {
  if (typeof json === 'string') {
    const text = json.toLowerCase();
    if (key === TAKES_FROM) return names.has(text);
    return (text.includes('{') || RULE.test(key)) && [...names].some((name) => text.includes(name));
  }
  if (Array.isArray(json)) return json.some((each) => asksFor(each, names, key));
  return isRecord(json) && Object.entries(json).some(([each, value]) => asksFor(value, names, each));
}
