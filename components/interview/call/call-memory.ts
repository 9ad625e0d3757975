/**
 * Remembers where a call is, so that a page that closed in the middle of it goes on there: the stage and when it began,
 * by the key of the case. No name, no number, no answer. Whether it may go on is decided by the hold of the case.
 */
import type { Moment } from '../../../domain/records/records.js';
import type { ConversationMark } from '../../../domain/records/fieldwork-records.js';
import { isConversationMark } from '../conversation-marks.js';
import type { CallStage } from './call-stage.js';

export interface RememberedCall {
  readonly kind: 'ringing' | 'answered' | 'who' | 'talking' | 'stopped';
  readonly startedAt: Moment;
  readonly inbound: boolean;
  readonly response: string | null;
  readonly respondent: number | null;
  /** Of the visit; a call that an older page remembered has none. */
  readonly marks?: readonly ConversationMark[];
}

const keyOf = (study: string, caseId: string): string => `renovation-interview/call/${study}/${caseId}`;

/** Keeps what can be gone on with; forgets a case that is not called any more. */
export function rememberCall(
  study: string,
  caseId: string,
  stage: CallStage,
  marks: readonly ConversationMark[],
): void {
  const begun = worthRemembering(stage);
  const remembered: RememberedCall | null = begun && { ...begun, marks };
  try {
    if (remembered) localStorage.setItem(keyOf(study, caseId), JSON.stringify(remembered));
    else localStorage.removeItem(keyOf(study, caseId));
  } catch {
    // Storage is switched off or full: answers are kept elsewhere, and the case begins again at its greeting.
  }
}

export function rememberedCall(study: string, caseId: string): RememberedCall | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(study, caseId)) ?? 'null');
    return isRemembered(found) ? found : null;
  } catch {
    return null;
  }
}

function worthRemembering(stage: CallStage): Omit<RememberedCall, 'marks'> | null {
  switch (stage.kind) {
    case 'ringing':
    case 'answered':
    case 'who':
    case 'talking':
    case 'stopped': {
      const { kind, startedAt, inbound, respondent } = stage;
      return { kind, startedAt, inbound, respondent, response: 'response' in stage ? stage.response : null };
    }
    case 'closing': {
      const { from, startedAt, inbound, response, respondent } = stage;
      return { kind: from, startedAt, inbound, response, respondent };
    }
    default:
      return null;
  }
}

const KINDS = new Set<unknown>(['ringing', 'answered', 'who', 'talking', 'stopped']);

function isRemembered(found: unknown): found is RememberedCall {
  if (typeof found !== 'object' || found === null) return false;
  const { kind, startedAt, inbound, response, respondent, marks } = found as Partial<
    Record<keyof RememberedCall, unknown>
  >;
  return (
    KINDS.has(kind) &&
    typeof startedAt === 'string' &&
    Number.isFinite(Date.parse(startedAt)) &&
    typeof inbound === 'boolean' &&
    (response === null || typeof response === 'string') &&
    (respondent === null || typeof respondent === 'number') &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isConversationMark)))
  );
}
