/** Fetches a `study.json` and checks it. Nothing is opened here. */
import { checkStudy, type CheckedStudy } from '../../domain/study/check-study.js';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { StudyFailure } from './study-failure.js';

export interface ReadStudy extends CheckedStudy {
  /** What the addresses in the study are relative to. */
  readonly baseUrl: string;
}

/** Rejects with an `AbortError` when the signal is aborted, and never otherwise. */
export async function fetchStudy(src: string, signal: AbortSignal): Promise<Result<ReadStudy, StudyFailure>> {
  let url = src;
  try {
    url = new URL(src, document.baseURI).href;
    const answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!answer.ok) return fail({ reason: 'not-found', url, status: answer.status });
    const text = await answer.text();
    if (/^\s*</u.test(text)) return fail({ reason: 'web-page', url });
    return checked(text, url, answer.url || url);
  } catch (error) {
    signal.throwIfAborted();
    return fail({ reason: 'unreachable', url, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A study that the page gives as an object; its addresses are relative to the page. */
export const readConfig = (config: unknown): Result<ReadStudy, StudyFailure> => checked(config, null, document.baseURI);

function checked(source: unknown, url: string | null, baseUrl: string): Result<ReadStudy, StudyFailure> {
  const result = checkStudy(source);
  return result.ok ? succeed({ ...result.value, baseUrl }) : fail({ reason: 'invalid', url, findings: result.failure });
}
