/**
 * The two texts of a definition that are an interviewer's: what is read out where that differs from the title, and what
 * to do. survey-core keeps them as they are written; here they become texts that follow language and answers.
 */
import { Serializer, type LocalizableString } from 'survey-core';
import type { Spoken } from '../rendering/interview-parts.js';

export type InterviewText = 'readAloud' | 'interviewerNote';

const TEXTS: readonly InterviewText[] = ['readAloud', 'interviewerNote'];
const OWNERS = ['question', 'panelbase', 'survey'] as const;

/** Registers the definition's properties, before a model is made. Once per page. */
export function declareInterviewTexts(): void {
  // No localizable property: survey-core would make a text for every question, and few have one.
  for (const owner of OWNERS) {
    for (const name of TEXTS)
      Serializer.addProperty(owner, { name: `${name}:value`, category: 'general', visible: false });
  }
}

/** The text, live; undefined where the definition has none. */
export function interviewText(owner: Spoken, name: InterviewText): LocalizableString | undefined {
  const written: unknown = owner.getPropertyValue(name);
  if (typeof written !== 'string' && (typeof written !== 'object' || written === null)) return undefined;
  const text = owner.createCustomLocalizableObj(`interview-${name}`);
  text.useMarkdown = true;
  if (text.isEmpty) text.setJson(written);
  return text;
}
