/**
 * The talk with one person of a household: what they agree to, what is kept of an earlier talk with them, and what is
 * being kept of this one. Another person is another talk; which of them it is, is the session's.
 */
import type { Language } from '../../../domain/localized-text.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { KeptTalk } from './call-view.js';
import { ConsentTalk } from './consent-talk.js';
import { answersIn, keptTalk, lastQuestion } from './kept-talk.js';
import { TalkKeeping } from './talk-keeping.js';

export interface PersonTalkOf {
  readonly services: StudyServicesSet;
  readonly desk: CaseDesk;
  readonly household: HouseholdRecord | null;
  /** 1 for the first, and where any one of the household will do. */
  readonly respondent: number;
  /** In which they are spoken to. */
  readonly language: Language;
}

export class PersonTalk {
  readonly respondent: number;
  readonly consent: ConsentTalk;
  readonly keeping = new TalkKeeping();
  #kept: KeptTalk | null = null;

  constructor(private readonly of: PersonTalkOf) {
    const { services, desk, household, respondent, language } = of;
    const study = desk.book.study.id;
    this.respondent = respondent;
    this.consent = new ConsentTalk(services, {
      study,
      household: household?.id ?? null,
      respondent,
      language,
      mode: desk.mode,
    });
  }

  /** A talk with this person that was begun earlier; null until it is found, or where there is none. */
  get kept(): KeptTalk | null {
    return this.#kept;
  }

  /** Reads what was decided before. */
  open(): Promise<StoreResult<void>> {
    return this.consent.open();
  }

  /** @param language of the interviewer, for the title of the question that was answered last */
  async findKept(codebooks: readonly Codebook[], language: string): Promise<void> {
    const { services, desk, household, respondent } = this.of;
    if (!household) return;
    const found = await keptTalk(services, { household: household.id, wave: desk.book.wave, respondent });
    if (!found.ok || !found.value) return; // the questionnaire looks for itself, and tells what is wrong
    this.#kept = { answers: answersIn(found.value), until: lastQuestion(found.value, codebooks, language) };
  }
}
