/** The words around a resident's questions and after them, in plain language (B1). They come with the engine. */
import type { ItemNonresponse } from '../../../domain/records/records.js';

export interface AnsweringMessages {
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
}
