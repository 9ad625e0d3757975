/**
 * Every question type with the class that draws it. A type that is missing here and in `further-types.ts` does not
 * compile. The common ones come with the player; each of the others is loaded when a definition names it.
 */
import { ComponentCollection } from 'survey-core';
import { define } from '../../shared/define.js';
import { loadMarkdown } from '../player/markdown.js';
import { FURTHER, furtherTypesIn, type FurtherType, type QuestionClass } from './further-types.js';
import type { QuestionType } from './question-models.js';
import { askFor, QUESTION_TAGS } from './question-tags.js';
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

type CommonType = Exclude<QuestionType, FurtherType>;

const COMMON: { readonly [T in CommonType]: QuestionClass<T> } = {
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
};

const isFurther = (type: QuestionType): type is FurtherType => Object.hasOwn(FURTHER, type);

const tagOf = (type: QuestionType): string => QUESTION_TAGS[type]._$litStatic$;

/** Registers the tags of the common types. Harmless when called twice. */
export function defineQuestionElements(): void {
  for (const [type, element] of Object.entries(COMMON)) define(tagOf(type as CommonType), element);
  // A type that only code of a host brought onto a page: its element is there as soon as it can be.
  askFor((type) => {
    if (isFurther(type)) void loadTypes([type]).catch(reportError);
  });
}

/** Brings what these types need. Rejects when the network does not give it. */
async function loadTypes(types: Iterable<FurtherType>): Promise<void> {
  const wanted = [...new Set(types)].filter((type) => !customElements.get(tagOf(type)));
  await Promise.all(wanted.map(async (type) => define(tagOf(type), await FURTHER[type]())));
}

/** Brings every type and whatever texts may need, for a host that does more than play a definition. */
export async function loadAllTypes(): Promise<void> {
  await Promise.all([loadTypes(Object.keys(FURTHER) as FurtherType[]), loadMarkdown()]);
}

/** What was seen in a definition before the engine was there. */
export interface SeenAhead {
  readonly types: ReadonlySet<FurtherType>;
  readonly hasMarkup: boolean;
}

/**
 * Brings all types of a definition, and of those that a host made of others, and what its texts are written in. To be
 * awaited before the model is made.
 */
export async function loadQuestions(definition: object, ahead?: SeenAhead): Promise<void> {
  const composed = ComponentCollection.Instance.items.map((item): unknown => item.json);
  const types = furtherTypesIn(ahead ? composed : [definition, composed], new Set(ahead?.types));
  await Promise.all([
    loadTypes(types),
    ahead?.hasMarkup === false ? loadMarkdown(composed) : loadMarkdown(definition, composed),
  ]);
}
