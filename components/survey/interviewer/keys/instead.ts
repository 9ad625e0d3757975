/** "Don't know" and "prefers not to say" by a key: where they are offered, of the question or of the whole around it. */
import type { Question } from 'survey-core';
import type { ItemNonresponse } from '../../../../domain/records/records.js';
import { answerPath, customAround } from '../../player/answer-path.js';
import { nonresponseOf, offeredNonresponse, setNonresponse } from '../../player/nonresponse.js';
import type { PlayerSettings } from '../../player/player-context.js';
import { stopsOf } from './answering.js';
import { around } from './entries.js';
import type { Stop } from './stop.js';

export interface Instead {
  /** Of which question it is said. */
  readonly question: Question;
  /** Whether answers of other stops go with it. */
  readonly takesMore: boolean;
}

/** Null where it is not offered. */
export function insteadAt(stop: Stop, code: ItemNonresponse, settings: PlayerSettings): Instead | null {
  for (const each of around(stop.question)) {
    const question = customAround(each) ?? each;
    if (!offeredNonresponse(question, settings.nonresponse).includes(code)) continue;
    const others = [...stopsOf(question)].filter((other) => other.key !== stop.key && !other.isAside);
    const isSaid = nonresponseOf(question) !== null;
    return { question, takesMore: !isSaid && others.some((other) => other.isAnswered()) };
  }
  return null;
}

/** Says it, or takes it back where it was said. Gives what is said now. */
export function sayInstead(
  question: Question,
  code: ItemNonresponse,
  settings: PlayerSettings,
): ItemNonresponse | null {
  const now = nonresponseOf(question) === code ? null : code;
  setNonresponse(question, now);
  settings.onNonresponse(answerPath(question) ?? question.getValueName(), now);
  return now;
}

/** Takes away what was said in the place of an answer, of the question or of a whole around it. */
export function takeBack(stop: Stop, settings: PlayerSettings): boolean {
  for (const each of around(stop.question)) {
    const question = customAround(each) ?? each;
    const code = nonresponseOf(question);
    if (code === null) continue;
    sayInstead(question, code, settings);
    return true;
  }
  return false;
}
