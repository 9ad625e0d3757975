/** Which digits choose which answer. Pure; the answer itself is given elsewhere. */
import type { Question } from 'survey-core';

export const keyOf = (_question: Question, _value: unknown): string | undefined => undefined;
