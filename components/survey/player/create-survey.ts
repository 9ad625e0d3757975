/** Makes the live survey-core model out of a definition that was checked, set up the way the kit draws it. */
import { SurveyModel } from 'survey-core';
import type { ItemNonresponse, Mode } from '../../../domain/records/records.js';
import { allowMediaFrom } from '../rendering/safe-html.js';
import { restorePosition } from '../reading-position.js';
import { allowedAddresses } from './allowed-origins.js';
import { bringAtOnce } from './bring-to-question.js';
import { readFirstPage } from './late-pages/late-pages.js';
import { keepAttachments, type AttachmentPlace } from './attachments.js';
import { sayAnswersInWords } from './display-values.js';
import { passOverFixedTexts } from './fixed-texts.js';
import { guardAddresses } from './guard-addresses.js';
import { readMarkdown } from './markdown.js';
import { restoreNonresponse } from './kept-nonresponse.js';
import { declareNonresponse } from './nonresponse.js';
import { pipeAsText } from './piping.js';
import { passOverUndrawn } from './undrawn.js';

export interface SurveyOptions {
  /** SurveyJS JSON. */
  readonly definition: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly mode: Mode;
  /** Id of the wave; definitions route by the variable `{wave}`. */
  readonly wave: string | null;
  /** All answers of an earlier visit: what is not among them is not answered. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What a page knows already; beside it stands what the definition answers beforehand. */
  readonly known?: Readonly<Record<string, unknown>>;
  readonly itemNonresponse?: Readonly<Record<string, ItemNonresponse>>;
  /** What `positionOf` gave on an earlier visit, to go on where it ended. */
  readonly position?: unknown;
  readonly readonly?: boolean;
  /** Somebody sees the first page at once, and sees to it that the others are read (`readRest`). */
  readonly firstPageFirst?: boolean;
  /** Origins, besides the page's own, that choices, pictures and films may come from. */
  readonly origins?: readonly string[];
  /** Where files and signatures go; without it they stay in the answers, as data addresses. */
  readonly attachments?: AttachmentPlace;
}

let declared = false;

function declareOnce(): void {
  if (declared) return;
  declared = true;
  declareNonresponse();
}

/** Empty, with everything in place that has to be there when a definition is loaded. */
function guardedSurvey(origins: readonly string[]): SurveyModel {
  const survey = new SurveyModel();
  allowMediaFrom(origins);
  guardAddresses(survey, allowedAddresses(origins));
  pipeAsText(survey);
  readMarkdown(survey);
  sayAnswersInWords(survey);
  passOverFixedTexts(survey);
  passOverUndrawn(survey);
  bringAtOnce(survey);
  return survey;
}

export function createSurvey(options: SurveyOptions): SurveyModel {
  declareOnce();
  const survey = guardedSurvey(options.origins ?? []);
  // Known before the rules of the definition are looked at for the first time; a new one has them all looked at again.
  survey.setVariable('wave', options.wave ?? '');
  survey.setVariable('mode', options.mode);
  // In the language from the start: to change it afterwards would touch every text again.
  const definition = { ...options.definition, locale: options.language };
  if (options.firstPageFirst === true) readFirstPage(survey, definition);
  else survey.fromJSON(definition);
  // Its own style sheets would come as inline styles; ours are adopted by the tag.
  survey.generateStylesheet = false;
  // Kept while it is typed: whoever closes the page in mid-sentence finds the sentence again.
  if (options.definition.textUpdateMode === undefined) survey.textUpdateMode = 'onTyping';
  if (options.attachments) keepAttachments(survey, options.attachments);
  if (options.answers) survey.data = structuredClone(options.answers);
  if (options.known) survey.mergeData(structuredClone(options.known));
  if (options.itemNonresponse) restoreNonresponse(survey, options.itemNonresponse);
  restorePosition(survey, options.position);
  if (options.readonly === true) survey.readOnly = true;
  return survey;
}
