/** Fetches a published Release and checks that it is one, so that every way of failing has a reason of its own. */
import { fail, unreachable, type Result } from '../../../domain/failure.js';
import { parseRelease, type ReleaseFault } from '../../../domain/results/parse-release.js';
import type { Release } from '../../../domain/results/release.js';
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
  const parsed = parseRelease(text);
  return parsed.ok ? parsed : fail(failureOf(parsed.failure, url));
}

function failureOf(fault: ReleaseFault, url: string): ReleaseFailure {
  switch (fault.reason) {
    case 'not-json':
      return { reason: 'not-json', details: [url, fault.detail] };
    case 'not-a-release':
      return { reason: 'not-release', details: [url] };
    case 'newer-version':
      return { reason: 'newer-format', details: [url, `version ${fault.found} > ${fault.known}`] };
    case 'damaged':
      return { reason: 'damaged', details: [url, `${fault.path}: ${fault.expected}`] };
    default:
      return unreachable(fault);
  }
}
