/** What a resident writes on the tablet, checked before it is kept. */
import { fail, succeed, type Result } from '../failure.js';
import type { Language } from '../localized-text.js';
import type { EveningKey } from './evening-store.js';
import { eveningId, type GrievanceRecord, type SignUpRecord } from './evening-records.js';

/** The text that asks whether a name may be kept. */
export interface ConsentText {
  readonly purpose: string | null;
  readonly version: string;
}

/** The kit's own, for a study without one. Its version changes with every change of the words in the locales. */
export const OWN_CONSENT: ConsentText = { purpose: null, version: '1' };

export const LONGEST_TEXT = 2000;
export const LONGEST_NAME = 100;

export interface WrittenSignUp {
  readonly topic: string | null;
  readonly name: string;
  readonly contact: string;
  readonly agreed: boolean;
}

export interface EntryContext extends EveningKey {
  readonly id: string;
  readonly language: Language;
  readonly consent: ConsentText;
  /** `2026-12-03`. */
  readonly day: string;
}

/** `no-topic`: none was chosen. `no-consent`: a name or a contact, and no yes to keeping it. */
export type SignUpProblem = 'no-topic' | 'no-consent';

export function signUpOf(written: WrittenSignUp, context: EntryContext): Result<SignUpRecord, SignUpProblem> {
  const name = textOrNull(written.name, LONGEST_NAME);
  const contact = textOrNull(written.contact, LONGEST_NAME);
  if (written.topic === null) return fail('no-topic');
  const personal = name !== null || contact !== null;
  if (personal && !written.agreed) return fail('no-consent');
  const { id, study, language, day, consent } = context;
  return succeed({
    id,
    study,
    evening: eveningId(study, context.name),
    topic: written.topic,
    name,
    contact,
    consent: personal ? { purpose: consent.purpose, textVersion: consent.version, language, day } : null,
    revision: 1,
  });
}

/** Null for a text with nothing in it. */
export function grievanceOf(
  text: string,
  { id, study, name, language }: Omit<EntryContext, 'consent' | 'day'>,
): GrievanceRecord | null {
  const written = textOrNull(text, LONGEST_TEXT);
  return written === null ? null : { id, study, evening: eveningId(study, name), text: written, language };
}

/** Nobody is asked for a yes to keeping a name that is gone. */
export const withoutPerson = (signUp: SignUpRecord): SignUpRecord => ({
  ...signUp,
  name: null,
  contact: null,
  consent: null,
  revision: signUp.revision + 1,
});

function textOrNull(text: string, longest: number): string | null {
  const trimmed = text.trim().slice(0, longest);
  return trimmed === '' ? null : trimmed;
}
