/** What survey-core is in the middle of, for a key that has to wait for it. */
import type { Question, SurveyModel } from 'survey-core';

type Operation = ReturnType<SurveyModel['getRunningAsyncOperations']>[number];

/** How often it is asked, in milliseconds: survey-core has no event for the end of all of them. */
const ASKED_EVERY = 15;

/** Checks, expressions and page turns that have not ended. Choices on their way hold up nobody who asks something else. */
export const busyWith = (survey: SurveyModel, asked?: Question): readonly Operation[] =>
  survey
    .getRunningAsyncOperations()
    .filter(({ type, owner }) => type !== 'webChoices' || (asked !== undefined && owner === asked));

/** Settles at once where nothing is going on. */
export async function whenFree(
  survey: SurveyModel,
  isBusy: () => boolean = () => busyWith(survey).length > 0,
): Promise<void> {
  while (!survey.isDisposed && isBusy()) await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
}
