/**
 * A place as part of an address, and back. Only names of our own are read and written, each with the dashboard's name
 * before it: `results-view=change`. Whatever else the address says stays as it is.
 */
import type { Asked } from '../dashboard-place.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';

export type DeepLinkMode = 'hash' | 'query';

const KEYS = ['view', 'domain', 'question', 'complex', 'wave', 'since', 'breakdown'] as const;

/** What stands after `#` or `?`, as a list of names and values. A hash that is an anchor of the page has none. */
const partsOf = (url: URL, mode: DeepLinkMode): URLSearchParams =>
  new URLSearchParams(mode === 'query' ? url.search : url.hash.includes('=') ? url.hash.slice(1) : '');

/** Null where the address says nothing of this dashboard. */
export function readAddress(address: string, mode: DeepLinkMode, name: string): Asked | null {
  const parts = partsOf(new URL(address), mode);
  if (!KEYS.some((key) => parts.has(`${name}-${key}`))) return null;
  const read = (key: (typeof KEYS)[number]): string | undefined => parts.get(`${name}-${key}`) || undefined;
  return {
    view: read('view'),
    domain: read('domain'),
    question: read('question'),
    complex: read('complex'),
    wave: read('wave'),
    since: read('since'),
    breakdown: read('breakdown'),
  };
}

export function writeAddress(address: string, mode: DeepLinkMode, name: string, place: DashboardPlace): string {
  const url = new URL(address);
  const parts = partsOf(url, mode);
  for (const key of KEYS) {
    const value = place[key];
    if (value === null) parts.delete(`${name}-${key}`);
    else parts.set(`${name}-${key}`, value);
  }
  if (mode === 'query') url.search = parts.toString();
  else url.hash = parts.toString();
  return url.href;
}
