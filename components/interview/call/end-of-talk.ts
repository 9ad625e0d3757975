/** The end of a talk that stopped: what it counts as is for the protocol to say, by what is kept of the answers. */
import { fail, succeed, type Result } from '../../../domain/failure.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { RenovationSurvey } from '../../survey/renovation-survey.js';
import type { CallSession } from './call-session.js';
import { codebooksOf } from '../../casework/codebooks.js';
import { stoppedOutcome } from './stopped-outcome.js';
import type { TalkKeeping } from './talk-keeping.js';

export interface StoppedTalk {
  readonly session: CallSession;
  readonly keeping: TalkKeeping;
  readonly services: StudyServicesSet;
  readonly survey: RenovationSurvey | undefined;
}

/** `not-judged`: what is core could not be read, so nobody can say whether it was enough. Nothing was written. */
export type EndFailure = StoreFailure | { readonly reason: 'not-judged' };

/** What is kept of the talk, with its last answer; null when nothing was answered. */
export function keptOf({
  session,
  keeping,
  services,
  survey,
}: StoppedTalk): Promise<Result<ResponseRecord | null, StoreFailure>> {
  const { stage } = session;
  const known = stage.kind === 'stopped' ? stage.response : null;
  return keeping.settled(services.store, known, survey?.survey?.data);
}

/** @param agrees another moment is agreed on */
export async function endTalk(talk: StoppedTalk, agrees: boolean): Promise<Result<void, EndFailure>> {
  const { session, services, survey } = talk;
  const kept = await keptOf(talk);
  if (!kept.ok) return kept;
  if (kept.value === null) {
    await session.choose(agrees ? 'appointment' : 'break-off', agrees);
    return succeed(undefined);
  }
  const codebooks = await codebooksOf(services).catch(() => null);
  if (codebooks === null) return fail({ reason: 'not-judged' });
  const { protocol } = services.study.config;
  await session.choose(stoppedOutcome(codebooks, kept.value, survey?.survey, protocol), agrees);
  return succeed(undefined);
}
