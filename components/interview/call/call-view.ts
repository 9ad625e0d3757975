/** What every stage of a call is drawn with, and what it may ask for. */
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import type { CallSession } from './call-session.js';
import type { ConsentTalk } from './consent-talk.js';
import type { WordsToSay } from './words-to-say.js';

/** A talk with this household that was begun earlier. */
export interface KeptTalk {
  readonly answers: number;
  /** The question that was answered last. */
  readonly until: string | null;
}

export interface CallView {
  readonly session: CallSession;
  readonly desk: CaseDesk;
  readonly services: StudyServicesSet;
  readonly state: CaseState;
  readonly household: HouseholdRecord;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  /** Of the workspace. */
  readonly language: string;
  /** The language in which the resident is spoken to. */
  readonly spokenLanguage: string;
  readonly say: WordsToSay;
  /** Of whoever is spoken to; null where that is to be found out first. */
  readonly consent: ConsentTalk | null;
  readonly kept: KeptTalk | null;
  /** What the one who is spoken to is called, where residents are asked one by one; null elsewhere. */
  readonly person: string | null;
  /** Keeps what was agreed to and begins the questionnaire. */
  readonly begin: () => void;
  /** Keeps what was said to the questions of consent, and ends the call with an outcome. */
  readonly choose: (outcome: OutcomeId) => void;
  readonly redraw: () => void;
}
