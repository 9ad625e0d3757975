/** The words of the resident's way through a questionnaire, in plain language (B1). */
import type { DefinitionFailure } from '../definition-loader.js';
import type { ItemNonresponse } from '../../../domain/records/records.js';

export interface ResidentMessages {
  /** What happened, what was kept, what to do, for a questionnaire that cannot be played. */
  readonly cannotShow: Readonly<Record<DefinitionFailure['reason'], string>>;
  readonly chooseLanguage: string;
  readonly whoAsks: string;
  readonly whatHappens: string;
  readonly whoSees: string;
  readonly whoDoesNotSee: string;
  readonly duration: string;
  readonly yourChoice: string;
  /** Above the purposes: choose yes or no for each; changing it later is possible. */
  readonly consentIntro: string;
  readonly yes: string;
  readonly no: string;
  /** Shown at a purpose without which there is no questionnaire. */
  readonly needed: string;
  /** Said when somebody wants to begin and has not chosen everywhere. */
  readonly chooseFirst: string;
  readonly start: string;
  readonly doNotTakePart: string;
  readonly welcomeBack: string;
  readonly answered: (count: number) => string;
  readonly goOn: string;

  readonly tools: string;
  readonly language: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly textSize: string;
  readonly smaller: string;
  readonly larger: string;
  readonly stopForNow: string;
  readonly progress: (page: number, pages: number) => string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly onlyInMemory: string;
  readonly notOffline: string;

  readonly elsewhereTitle: string;
  readonly elsewhere: string;

  readonly pausedTitle: string;
  readonly paused: string;
  readonly withdraw: string;
  readonly withdrawQuestion: string;
  readonly withdrawConfirm: string;
  readonly keepAnswers: string;
  readonly withdrawnTitle: string;
  readonly withdrawn: string;

  readonly refusedTitle: string;
  readonly refused: string;
  readonly changedMyMind: string;

  readonly reviewTitle: string;
  readonly review: string;
  readonly change: string;
  readonly notAnswered: string;
  readonly nonresponse: Readonly<Record<ItemNonresponse, string>>;
  readonly send: string;
  readonly back: string;

  readonly thanksTitle: string;
  readonly thanks: string;
  readonly whatYouSaid: string;
  readonly questionsTo: (name: string) => string;
}
