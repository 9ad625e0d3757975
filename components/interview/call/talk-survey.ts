/** The questionnaire within a call: what is asked of `<renovation-survey>`, and what it tells the call. */
import { html, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { RenovationInterviewerRequestEvent } from '../../survey/events/interviewer-request-event.js';
import type {
  RenovationAnswerEvent,
  RenovationCompleteEvent,
  RenovationSavedEvent,
} from '../../survey/events/survey-events.js';
import type { RenovationSurvey } from '../../survey/renovation-survey.js';
import type { TalkPlace } from './call-header.js';
import type { CallView } from './call-view.js';

export interface TalkListener {
  /** Another page or question is in front of the interviewer. */
  readonly moved: () => void;
  readonly answered: (event: RenovationAnswerEvent) => void;
  readonly saved: (event: RenovationSavedEvent) => void;
  readonly complete: (event: RenovationCompleteEvent) => void;
  readonly failed: () => void;
  readonly request: (event: RenovationInterviewerRequestEvent) => void;
}

/** Stays in the page, out of sight, while a talk is stopped: going on is going on where it was. */
export const talkSurvey = (
  { desk, household, language, spokenLanguage }: CallView,
  respondent: number,
  isTalking: boolean,
  survey: Ref<RenovationSurvey>,
  { moved, answered, saved, complete, failed, request }: TalkListener,
): TemplateResult =>
  html`<renovation-survey
    ${ref(survey)}
    ?hidden=${!isTalking}
    .keys=${isTalking}
    .mode=${desk.mode}
    .wave=${desk.book.wave}
    .household=${household.id}
    .respondent=${respondent}
    .locale=${language}
    .secondLocale=${spokenLanguage === language ? undefined : spokenLanguage}
    @renovation-page=${moved}
    @focusin=${moved}
    @renovation-answer=${answered}
    @renovation-error=${failed}
    @renovation-saved=${saved}
    @renovation-complete=${complete}
    @renovation-interviewer-request=${request}
  ></renovation-survey>`;

/** A question of the live questionnaire, for a note at it. */
export function questionAt(
  survey: RenovationSurvey | undefined,
  path: string | null,
): { readonly name: string; readonly title: string } | null {
  if (path === null) return null;
  // survey-core declares that it always finds one.
  const question: unknown = survey?.survey?.getQuestionByName(path);
  return { name: path, title: textOf(question, 'processedTitle') ?? path };
}

/** Where the questionnaire is; null while it is not there. */
export function placeIn(survey: RenovationSurvey | undefined): TalkPlace | null {
  const model = survey?.survey;
  if (!model) return null;
  const title = textOf(model.currentPage, 'processedTitle') ?? textOf(model.currentPage, 'name') ?? '';
  return { title, page: model.currentPageNo + 1, pages: model.visiblePageCount };
}

function textOf(owner: unknown, name: string): string | null {
  if (typeof owner !== 'object' || owner === null) return null;
  const text: unknown = Reflect.get(owner, name);
  return typeof text === 'string' && text !== '' ? text : null;
}
