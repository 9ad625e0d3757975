/** The texts of a definition that people read: where they stand, and what is written there. */
import { isRecord, listOf, ownOf, type JsonPath, type JsonRecord } from './json-value.js';
import { propertiesOf } from './json-walk.js';

/** Properties of SurveyJS that hold a text in one or several languages, and our own. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title', 'description', 'text', 'label', 'labelTrue', 'labelFalse', 'html', 'completedHtml', 'completedBeforeHtml',
  'loadingHtml', 'emptySurvey', 'placeholder', 'placeholderReadOnly', 'otherText', 'noneText', 'refuseText',
  'dontKnowText', 'selectAllText', 'otherPlaceholder', 'otherErrorText', 'commentText', 'commentPlaceholder',
  'minRateDescription', 'maxRateDescription', 'requiredErrorText', 'minErrorText', 'maxErrorText', 'stepErrorText',
  'keyDuplicationError', 'startSurveyText', 'pagePrevText', 'pageNextText', 'completeText', 'previewText', 'editText',
  'navigationTitle', 'navigationDescription', 'templateTitle', 'templateDescription', 'templateTabTitle',
  'tabTitlePlaceholder', 'noEntriesText', 'addPanelText', 'removePanelText', 'prevPanelText', 'nextPanelText',
  'addRowText', 'removeRowText', 'noRowsText', 'emptyRowsText', 'totalText', 'confirmDeleteText', 'altText', 'cellHint',
  'createCustomChoiceText', 'selectToRankEmptyRankedAreaText', 'selectToRankEmptyUnrankedAreaText',
  'fileOrPhotoPlaceholder', 'photoPlaceholder', 'filePlaceholder', 'defaultDisplayValue',
  'otherPlaceHolder', 'placeHolder', 'optionsCaption', 'readAloud', 'interviewerNote',
]); // prettier-ignore

export const isTextKey = (key: string): boolean => TEXT_KEYS.has(key);

/** Lists whose items show their value where they have no text. */
const ITEM_KEYS = ['choices', 'rows', 'columns', 'rateValues', 'areas'] as const;

export interface DefinitionText {
  readonly path: JsonPath;
  /** As SurveyJS writes it: a string, or an object with a string per language. */
  readonly value: unknown;
}

/** In the order of the definition. Includes items without a text, which show their value. */
export function textsOfDefinition(definition: JsonRecord): readonly DefinitionText[] {
  const texts: DefinitionText[] = [];
  for (const property of propertiesOf(definition, [], ({ key }) => !TEXT_KEYS.has(key))) {
    const { key, value, owner } = property;
    if (TEXT_KEYS.has(key) && (typeof value === 'string' || isRecord(value)))
      texts.push({ path: property.path, value });
    if (ITEM_KEYS.some((items) => items === key)) texts.push(...untitledItems(owner, key, property.path));
  }
  return texts;
}

function untitledItems(owner: JsonRecord, key: string, path: JsonPath): readonly DefinitionText[] {
  return listOf(ownOf(owner, key)).flatMap((item, index) => {
    if (typeof item === 'string') return [{ path: [...path, index], value: item }];
    if (!isRecord(item) || ['text', 'title', 'name', 'imageLink'].some((shown) => ownOf(item, shown) !== undefined))
      return [];
    const value = ownOf(item, 'value');
    return typeof value === 'string' ? [{ path: [...path, index], value }] : [];
  });
}

/** The strings of a text with the language of each; null for a plain string. */
export function stringsOf(value: unknown): readonly (readonly [language: string | null, text: string])[] {
  if (typeof value === 'string') return [[null, value]];
  if (!isRecord(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
