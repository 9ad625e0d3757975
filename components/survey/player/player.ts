/**
 * Entry of the lazy chunk: survey-core and everything that draws it. Imported by `<renovation-survey>` after its first
 * screen, and by nothing else.
 */
import { defineQuestionElements } from '../questions/registry.js';
import { adoptSheets } from '../rendering/adopt-sheets.js';
import { defineActionBar } from '../rendering/action-bar.js';
import { definePageElement } from '../rendering/page-element.js';
import { defineFlowElement } from '../rendering/flow-element.js';
import { defineListElement } from '../rendering/list-element.js';
import { defineMenuElement } from '../rendering/menu-element.js';
import { definePanelElement } from '../rendering/panel-element.js';
import { defineMatrixChoiceElement } from '../questions/matrix-choice-element.js';
import { defineDialogElement } from './dialog-element.js';
import { installDialogs } from './dialogs.js';
import { defineSingleInputElement } from '../rendering/single-input.js';
import { playerStyles } from './player.styles.js';
import { defineNotifierElement } from './notifier-element.js';
import { defineProgressElements } from './progress-element.js';
import { guardUnownedChoices } from './guard-addresses.js';
import { keepTextsOnly } from './texts-only.js';
import { defineTimerElement } from './timer-element.js';
import { defineContentsElement } from './toc-element.js';
import { defineShellElement } from './shell-element.js';

export { createSurvey, type SurveyOptions } from './create-survey.js';
export { followWriter, lookAlong } from './follow-writer.js';
export { loadDefinition } from './load-definition.js';
export { readRest } from './late-pages/late-pages.js';
export { renderLater } from './later-screens.js';
export { makeSurvey } from './make-survey.js';
export { SettingsKeeper } from './settings-keeper.js';
export { ResponseKeeper } from '../response-keeper.js';
export { respondentKey, takePlace } from '../response-place.js';
export { SurveySession } from '../survey-session.js';
export { loadAllTypes, loadQuestions } from '../questions/registry.js';
export { loadInterview } from './interview.js';
export { checkLoaded } from './check-loaded.js';
export { destinationOf } from './guard-addresses.js';
export { allowedAddresses } from './allowed-origins.js';
export { loadWords, wordsIn } from './words.js';
export { answerPath } from './answer-path.js';
export { nonresponsesIn, watchNonresponse } from './kept-nonresponse.js';
export { nonresponseOf } from './nonresponse.js';
export { ComponentCollection, Serializer } from 'survey-core';

defineActionBar();
definePageElement();
definePanelElement();
defineQuestionElements();
defineShellElement();
defineProgressElements();
defineContentsElement();
defineTimerElement();
defineNotifierElement();
defineMatrixChoiceElement();
defineFlowElement();
defineListElement();
defineMenuElement();
defineSingleInputElement();
defineDialogElement();
installDialogs();
keepTextsOnly();
guardUnownedChoices();

/** Adds the stylesheet of the questionnaire to the root of a tag that has its own already. */
export const adoptStyles = (root: ShadowRoot): void => adoptSheets(root, playerStyles);
