/**
 * What staff find who put releases for the public beside their own: what is hidden from them in both of them must stay
 * as wide as it is promised to them. A rounded figure counts as exact, which is more than anybody knows of it.
 */
import { buildRelease, countResponses } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import { addedBy } from './added-figures.js';
import { writeChanges } from './change-sums.js';
import type { MixedChain } from './generated-mixed.js';
import { newcomers } from './newcomers.js';
import { Paper, type Confined, type Term } from './paper.js';
import { askAll, askCounts, writeRelease } from './release-sums.js';
import { wronglyTold, type Told } from './told.js';

export interface MixedAudit {
  readonly releases: readonly Release[];
  readonly confined: readonly Confined[];
  readonly byPeople: readonly Confined[];
  readonly told: readonly Told[];
}

export function mixedAuditOf(
  { inputs }: Pick<MixedChain, 'inputs'>,
  { thorough = true, change = true } = {},
): MixedAudit {
  const releases: Release[] = [];
  const told: Told[] = [];
  const [waves, all, people] = [new Paper(), new Paper(), new Paper()];
  const nothing = (): null => null;
  for (const [index, input] of inputs.entries()) {
    const release = buildRelease({ ...input, previous: releases, thorough });
    const own = [...releases, release].flatMap(({ audience }, at) => (audience === release.audience ? [at] : []));
    const before = releases[own.at(-2) ?? -1] ?? null;
    const counted = countResponses(input, release);
    const added = { release: addedBy(release, before), counted: newcomers(counted, input, release, before) };
    releases.push(release);
    told.push(...wronglyTold(added));
    const staff = release.audience === 'internal';
    writeRelease(waves, added, `${String(index)}|`, staff ? askAll : nothing);
    if (!change) continue;
    for (const paper of [all, people]) {
      writeRelease(paper, added, `${String(index)}|`, staff ? askCounts : nothing);
      writeChanges(paper, { release, before, counted, chain: own }, index, paper === all);
    }
  }
  const of = (audience: Release['audience']): readonly number[] =>
    releases.flatMap((one, index) => (one.audience === audience ? [index] : []));
  const [staff, everybody] = [of('internal'), of('public')];
  const grows = (staff[0] ?? 0) > (everybody[0] ?? 0);
  const narrowIn = (paper: Paper): readonly Confined[] => {
    tieReaders(paper, staff, everybody, grows);
    return paper.confined().filter(({ key }) => isStaffs(paper, key, staff, everybody));
  };
  const inWaves = narrowIn(waves);
  const narrow = change ? narrowIn(all) : [];
  const anyway = new Map((narrow.length > 0 ? narrowIn(people) : []).map(({ key, width }) => [key, width]));
  const byPeople = narrow.filter(({ key, width }) => width >= (anyway.get(key) ?? Infinity) - 1e-3);
  const confined = [...inWaves, ...narrow.filter((one) => !byPeople.includes(one))];
  return { releases, confined, byPeople, told };
}

/** Who was counted for the one is counted for the other, or those and some who came since. */
function tieReaders(paper: Paper, staff: readonly number[], everybody: readonly number[], grows: boolean): void {
  const seen = new Set<string>();
  for (const key of paper.keys()) {
    const found = /^(\d+)\|(?!change\|)(.*)$/.exec(key);
    const what = found?.[2];
    if (what === undefined || seen.has(what) || / (over|under|least)$/.test(what)) continue;
    seen.add(what);
    const keysOf = (own: readonly number[]): readonly string[] =>
      own.map((one) => `${String(one)}|${what}`).filter((one) => paper.has(one));
    const [mine, theirs] = [keysOf(staff), keysOf(everybody)];
    if (mine.length === 0 || theirs.length === 0) continue;
    const sum = (keys: readonly string[]): number => keys.reduce((total, one) => total + paper.truth(one), 0);
    const rest = sum(mine) - sum(theirs);
    const terms: Term[] = [...mine.map((one): Term => [one, 1]), ...theirs.map((one): Term => [one, -1])];
    if (Math.abs(rest) < 1e-6) paper.line(...terms);
    else if (grows && rest > 0) {
      paper.figure(`since|${what}`, rest);
      paper.line(...terms, [`since|${what}`, -1]);
    }
  }
}

/** What is shown to everybody is no secret of staff. */
function isStaffs(paper: Paper, key: string, staff: readonly number[], everybody: readonly number[]): boolean {
  const [, index = '', what = ''] = /^(\d+)\|(.*)$/.exec(key) ?? [];
  if (!staff.includes(Number(index))) return false;
  return !everybody.some((one) => {
    const other = `${String(one)}|${what}`;
    return paper.isShown(other) || paper.has(`${other} over`) || paper.has(`${other} shown over`);
  });
}
