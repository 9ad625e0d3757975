/** The line that reopens a case. It names the finished interview that goes on, which the store then makes a draft again. */
import { attemptsOf } from '../../domain/fieldwork/case-log.js';
import type { CaseEntry, ReopenedEntry } from '../../domain/records/fieldwork-records.js';

/** Written with `append(entries, { reopen: true })`. `log` is the case's. */
export function reopeningEntry(
  head: Pick<ReopenedEntry, 'id' | 'study' | 'case' | 'at' | 'by'>,
  reason: string,
  log: readonly CaseEntry[],
): ReopenedEntry {
  return { ...head, kind: 'reopened', reason, response: finishedInterview(log) };
}

/** The interview that was finished last, of whichever person; null when there is none. */
function finishedInterview(log: readonly CaseEntry[]): string | null {
  const finished = attemptsOf(log).filter(({ outcome, response }) => outcome === 'complete' && response !== null);
  return finished.at(-1)?.response ?? null;
}
