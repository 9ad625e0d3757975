/**
 * Whether a public release tells what staff were told first. A public release hides by public ones alone, so that it may
 * show what staff's hid as cover: whoever has both can then work some hidden counts out. Only where staff's was made
 * beside a public one, and the new one says the same again as that, is nothing new told of those answers.
 */
import type { Release } from '../release.js';

export interface StaffFirst {
  readonly staff: Release;
  readonly wave: string;
  readonly complex: string;
}

/**
 * The first place of which a public release tells something that the public did not know when staff were told of it;
 * null where there is none. Such a release is not to be handed out.
 *
 * What is new (a wave, a complex, a change from a wave that is known to one that is not) is not looked at here.
 *
 * @param release that was just made
 * @param previous every release of the study that is out
 */
export function toldToStaffFirst(release: Release, previous: readonly Release[]): StaffFirst | null {
  if (release.audience !== 'public') return null;
  const now = tellsOf(release);
  for (const staff of previous) {
    if (staff.audience !== 'internal') continue;
    const beside = new Set(staff.previous ?? []);
    const known = previous
      .filter(({ audience, createdAt }) => audience === 'public' && beside.has(createdAt))
      .map(tellsOf);
    for (const place of tellsOf(staff).keys()) {
      const told = now.get(place);
      if (told === undefined || known.some((one) => one.get(place) === told)) continue;
      const [wave, complex] = JSON.parse(place) as [string, string];
      return { staff, wave, complex };
    }
  }
  return null;
}

/**
 * All that is told of a wave in a complex, as text. All complexes together are the sum of these, and as soon as one of
 * them is told otherwise that is found here.
 */
function tellsOf({ participation, tables, scores }: Release): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  const put = (wave: string, complex: string | null, line: readonly unknown[]): void => {
    if (complex === null) return;
    const place = JSON.stringify([wave, complex]);
    const own = lines.get(place) ?? [];
    own.push(JSON.stringify(line));
    lines.set(place, own);
  };
  for (const { wave, complex, complete, respondents } of participation) {
    if (complete !== 0) put(wave, complex, ['participation', complete, respondents]);
  }
  for (const one of tables) {
    const { question, wave, complex, breakdown, group, base, counts, dontKnow, refused, missing, mean } = one;
    if ([base, dontKnow, refused, missing].every((figure) => figure === 0)) continue;
    put(wave, complex, ['table', question, breakdown, group, base, counts, dontKnow, refused, missing, mean]);
  }
  for (const one of scores) {
    const { measure, wave, complex, breakdown, group, base, mean, standardDeviation, within } = one;
    if (base !== 0) put(wave, complex, ['score', measure, breakdown, group, base, mean, standardDeviation, within]);
  }
  return new Map([...lines].map(([place, own]) => [place, own.sort().join('\n')]));
}
