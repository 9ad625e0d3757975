/** The words of a resident's first screen, and of whatever may go wrong before the engine is there. Plain language (B1). */
import type { DefinitionFailure } from '../definition-loader.js';

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

  readonly refusedTitle: string;
  readonly refused: string;
  readonly changedMyMind: string;

  readonly questionsTo: (name: string) => string;
}
