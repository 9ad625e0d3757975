/** Fetches a published Release and checks that it is one, so that every way of failing has a reason of its own. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import { RELEASE_FORMAT, RELEASE_VERSION, type Release } from '../../domain/results/release.js';
import type { ReleaseFailure } from './release-failure.js';

type Fetched = Result<Release, ReleaseFailure>;

/** Tags on one page that ask for the same file at the same moment share one request. */
const underWay = new Map<string, Promise<Fetched>>();

export function fetchRelease(url: string): Promise<Fetched> {
  const shared = underWay.get(url);
  if (shared) return shared;
  const fetched = request(url).finally(() => underWay.delete(url));
  underWay.set(url, fetched);
  return fetched;
}

async function request(url: string): Promise<Fetched> {
  let text: string;
  try {
    // Published again under the same name, it should be seen: ask whether it changed.
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) return fail({ reason: 'not-found', details: [url] });
    if (!response.ok) return fail({ reason: 'unreachable', details: [url, `HTTP ${response.status}`] });
    text = await response.text();
  } catch (cause) {
    return fail({ reason: 'unreachable', details: [url], cause });
  }
  try {
    return readRelease(JSON.parse(text), url);
  } catch (cause) {
    return fail({ reason: 'not-json', details: [url, cause instanceof Error ? cause.message : ''], cause });
  }
}

/** Arrays without which nothing can be drawn. */
const LISTS = [
  'waves',
  'complexes',
  'domains',
  'breakdowns',
  'questions',
  'measures',
  'participation',
  'tables',
  'scores',
] as const;

function readRelease(value: unknown, url: string): Fetched {
  const content: Partial<Record<keyof Release, unknown>> = typeof value === 'object' && value !== null ? value : {};
  if (content.format !== RELEASE_FORMAT) return fail({ reason: 'not-release', details: [url] });
  if (typeof content.version === 'number' && content.version > RELEASE_VERSION) {
    return fail({ reason: 'newer-format', details: [url, `version ${content.version} > ${RELEASE_VERSION}`] });
  }
  const missing = LISTS.filter((list) => !Array.isArray(content[list]));
  if (missing.length > 0) return fail({ reason: 'not-release', details: [url, missing.join(', ')] });
  return succeed(value as Release);
}
