/** Fetches a `study.json` and checks it. Nothing is opened here. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { CheckedStudy } from '../../domain/study/check-study.js';
import { soundStudy } from '../../domain/study/sound-study.js';
import type { StudyFailure } from './study-failure.js';

export interface ReadStudy extends CheckedStudy {
  /** What the addresses in the study are relative to. */
  readonly baseUrl: string;
}

/** Rejects with an `AbortError` when the signal is aborted, or when the code that says what to mend did not load. */
export async function fetchStudy(src: string, signal: AbortSignal): Promise<Result<ReadStudy, StudyFailure>> {
  const fetched = await fetchText(src, signal);
  return fetched.ok ? checked(fetched.value.text, fetched.value.url, fetched.value.url) : fetched;
}

/** Resolves to the text with the address that it came from in the end. */
async function fetchText(
  src: string,
  signal: AbortSignal,
): Promise<Result<{ readonly text: string; readonly url: string }, StudyFailure>> {
  let url = src;
  try {
    url = new URL(src, document.baseURI).href;
    const answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!answer.ok) return fail({ reason: 'not-found', url, status: answer.status });
    const text = await answer.text();
    if (/^\s*</u.test(text)) return fail({ reason: 'web-page', url });
    return succeed({ text, url: answer.url || url });
  } catch (error) {
    signal.throwIfAborted();
    return fail({ reason: 'unreachable', url, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A study that the page gives as an object or as text; its addresses are relative to the page. */
export const readConfig = (config: unknown): Promise<Result<ReadStudy, StudyFailure>> =>
  checked(config, null, document.baseURI);

/** A study with nothing to mend opens without the code that says what to mend. */
async function checked(source: unknown, url: string | null, baseUrl: string): Promise<Result<ReadStudy, StudyFailure>> {
  const config = soundStudy(source);
  if (config) return succeed({ config, warnings: [], baseUrl });
  const { checkStudy } = await import('../../domain/study/check-study.js');
  const result = checkStudy(source);
  return result.ok ? succeed({ ...result.value, baseUrl }) : fail({ reason: 'invalid', url, findings: result.failure });
}
