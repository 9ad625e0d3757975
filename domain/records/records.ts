/**
 * The records of a study, as they are stored, synchronised and exported. A record that holds answers knows
 * a household by its key only; name, address and telephone live in the household record alone.
 */
import type { Language } from '../localized-text.js';

/** A moment as an ISO 8601 string in UTC, `2026-11-22T19:59:03.000Z`. */
export type Moment = string;

/** How a response was given. */
export type Mode = 'phone' | 'door' | 'self';

/** An answer that is an answer, yet no value: coded apart from "not asked" and "not answered". */
export type ItemNonresponse = 'dont-know' | 'refused';

/** `social-renovation@1.0.0`: the questionnaire that a response answers, pinned to its version. */
export interface DefinitionRef {
  readonly id: string;
  readonly version: string;
}

/** When a question was answered, and how long was spent on it in this sitting and earlier ones. */
export interface AnswerTiming {
  readonly at: Moment;
  /** Seconds that the question was in front of the person, all visits together. */
  readonly seconds: number;
  /** How often the value changed after the first answer. */
  readonly changes: number;
  /** It was asked and passed, and has no answer yet; `at` is when it was passed. Interviews by key only, as what follows. */
  readonly passed?: true;
  /** Keys that the interviewer pressed at it. Which ones is not kept: they would be the answer. */
  readonly keys?: number;
  /** Seconds at it in which nothing was pressed for longer than half a minute, pauses added up. Part of `seconds`. */
  readonly pauses?: number;
}

/** The answers of one respondent in one wave. Pseudonymous. */
export interface ResponseRecord {
  readonly id: string;
  readonly study: string;
  /** The household's key in the register; null for an answer that belongs to no household. */
  readonly household: string | null;
  /** Which person of the household: 1 is the first who answered. Pairs over waves need it. */
  readonly respondent: number;
  readonly wave: string | null;
  readonly definition: DefinitionRef;
  readonly mode: Mode;
  readonly language: Language;
  readonly state: 'draft' | 'complete' | 'withdrawn';
  /** SurveyJS `data`: one entry per answered question; a file is a reference to an attachment. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Questions answered with "don't know" or "prefer not to say", by the question's path in `answers`. */
  readonly itemNonresponse: Readonly<Record<string, ItemNonresponse>>;
  readonly timings: Readonly<Record<string, AnswerTiming>>;
  /** Where the respondent was (survey-core's `uiState`), so that going on later opens the same place. */
  readonly position: unknown;
  readonly startedAt: Moment;
  readonly changedAt: Moment;
  readonly completedAt: Moment | null;
  /** Counts the writes; a write that is based on an older revision is a conflict. */
  readonly revision: number;
}

/** A file, photo or signature that is an answer. The response holds `{ attachment: id, name, type, size }`. */
export interface AttachmentRecord {
  readonly id: string;
  readonly response: string;
  readonly question: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** A `Blob` in the browser; the domain never looks inside. */
  readonly content: unknown;
}

/** One decision about one purpose. Append-only: the last one counts. */
export interface ConsentRecord {
  readonly id: string;
  readonly study: string;
  readonly household: string | null;
  readonly respondent: number;
  readonly purpose: string;
  /** The version of the text that was shown, so that it can be found again. */
  readonly textVersion: string;
  readonly language: Language;
  readonly channel: Mode;
  readonly decision: 'given' | 'refused' | 'withdrawn';
  readonly at: Moment;
}

/** Who lives where. The only record with identity in it; never joined with answers. */
export interface HouseholdRecord {
  readonly id: string;
  readonly study: string;
  /** The corporation's number of the tenancy, which tells a new tenant; never the key, which answers carry. */
  readonly tenancy?: string | null;
  readonly complex: string;
  readonly building: string | null;
  readonly stairwell: string | null;
  readonly address: {
    readonly street: string;
    readonly number: string;
    readonly addition: string | null;
    readonly postcode: string;
    readonly town: string;
  };
  readonly name: string | null;
  /**
   * What residents who are asked one by one are called, `Ali`: the first is respondent 1. Null for one who gave no name. Only
   * here; answers know a number.
   */
  readonly residents?: readonly (string | null)[];
  readonly phones: readonly string[];
  readonly language: Language | null;
  readonly temporaryAddress: string | null;
  readonly doNotContact: boolean;
  /** Printed on the letter; opens the questionnaire for this household. */
  readonly accessCode: string | null;
  readonly movedInAt: Moment | null;
  readonly movedOutAt: Moment | null;
  readonly revision: number;
}

/** What a page that counts may know of a household: where it is, never who. */
export interface HouseholdPlace {
  readonly id: string;
  readonly complex: string;
  readonly building: string | null;
  readonly stairwell: string | null;
}

/** The kinds of record that other devices must hear of. */
export type SyncedKind =
  | 'response'
  | 'consent'
  | 'household'
  | 'attachment'
  | 'case'
  | 'case-entry'
  | 'interviewer'
  /** All of one evening: its entry never tells which ballot or which name was new. */
  | 'evening'
  /** Everything about one household is to go, everywhere: `record` is its key (`domain/person/erasure.ts`). */
  | 'erasure';

/** One change that waits to be sent; deleted only after it was acknowledged. */
export interface OutboxEntry {
  /** Order of writing on this device; given by the store. */
  readonly sequence: number;
  readonly kind: SyncedKind;
  readonly record: string;
  readonly revision: number;
  readonly at: Moment;
}
