/** The change of a measure in the groups of a breakdown, which are everybody, wherever they come from. */
import type { Release } from '../../../../domain/results/release.js';
import { NONE, isSame, type Block, type ChangeStudy, type ValueOf } from './change-study.js';
import { termsOf, type ScoredMeasure } from './change-terms.js';
import { tieScores } from './change-scores.js';
import type { Term } from './paper.js';
import type { ToldChange } from './told-change.js';
import { AWAY, SILENT, Ways, type Way } from './ways.js';

type Groups = ReadonlyMap<string, Block>;

export function writeGroups(study: ChangeStudy, told: ToldChange, measure: ScoredMeasure, block: Block): void {
  const { release, counted } = study.audited;
  const { spec, values } = measure;
  counted.design.breakdowns.forEach((breakdown, at) => {
    const own = release.scores.filter((one) => one.measure === spec.id && one.breakdown === breakdown.id && one.change);
    for (const span of new Set(own.map((one) => JSON.stringify([one.change?.since, one.wave])))) {
      const [from = '', to = ''] = JSON.parse(span) as string[];
      const groups = groupBlocks(study, measure, at, from, to);
      tieGroups(study, block, groups, from, to);
      const waves = [to, ...(breakdown.place === null ? [] : [from])];
      for (const [group, ways] of groups) tieScores(study, spec, values, `|${breakdown.id}|${group}`, ways, waves);
      for (const one of own) {
        const ways = groups.get(one.group ?? '');
        if (ways && one.change?.since === from && one.wave === to) writeGroup(study, told, measure, ways, one);
      }
    }
  });
}

function writeGroup(
  study: ChangeStudy,
  told: ToldChange,
  measure: ScoredMeasure,
  ways: Block,
  one: Release['scores'][number],
): void {
  const { spec } = measure;
  const own = one.change;
  const old = study.audited.before?.scores.find(
    (other) =>
      other.measure === spec.id &&
      other.wave === one.wave &&
      other.complex === one.complex &&
      other.breakdown === one.breakdown &&
      other.group === one.group,
  );
  if (!own || isSame(own, old?.change ?? undefined)) return;
  const terms = termsOf(study, measure, ways, one.complex, own.since, one.wave);
  const name = `${own.since} ${one.wave} ${one.complex ?? 'all'} ${one.breakdown ?? ''} ${one.group ?? ''} ${spec.id}`;
  told.see(`${name} pairs`, terms.people, own.pairs);
  if (spec.unit === 'share') {
    told.seeShare(name, own, terms);
    return;
  }
  told.seeMean(`${name} sum`, terms.sum, terms.people, own.mean, false);
  told.seeSquares(name, terms.squares, study.truth(terms.people), own);
}

/** Per group of a breakdown, as it is in the later wave, the ways from one wave to the other. */
function groupBlocks(
  study: ChangeStudy,
  { spec, values, valueOf }: ScoredMeasure & { readonly valueOf: ValueOf },
  at: number,
  from: string,
  to: string,
): Groups {
  const breakdown = study.audited.counted.design.breakdowns[at];
  const [then, now] = [study.waveOf(from), study.waveOf(to)];
  const groups = breakdown?.groups ?? [];
  const groupOf = ({ rows }: (typeof study.people)[number]): string => {
    const row = [rows[now] ?? -1, breakdown?.place === null ? -1 : (rows[then] ?? -1)].find((one) => one >= 0);
    return row === undefined ? NONE : (groups[breakdown?.group[row] ?? -1]?.id ?? NONE);
  };
  const found = new Map<string, Block>();
  for (const group of [...groups.map(({ id }) => id), NONE]) {
    const own = study.people
      .filter((one) => groupOf(one) === group)
      .map((one) => ({
        ...one,
        rows: one.rows.map((row) => (row === one.rows[then] || row === one.rows[now] ? row : -1)),
      }));
    if (own.length === 0) continue;
    const block = new Map(
      study.places.flatMap((place) => {
        const inside = own.filter((one) => one.place === place);
        if (inside.length === 0) return [];
        const ways = new Ways(
          study.paper,
          `ways|${spec.id}|${from}|${to}|${place}|${breakdown?.id ?? ''}|${group}`,
          values.length,
          study.waves.length,
          inside.map(({ rows }) => rows.map((row) => (row < 0 ? AWAY : (valueOf(row) ?? AWAY)))),
        );
        return [[place, ways] as const];
      }),
    );
    found.set(group, block);
  }
  return found;
}

function tieGroups(study: ChangeStudy, block: Block, groups: Groups, from: string, to: string): void {
  const [then, now] = [study.waveOf(from), study.waveOf(to)];
  const seen = (way: Way): string => [way[then], way[now]].map((state) => Math.max(SILENT, state ?? AWAY)).join();
  for (const place of study.places) {
    const names = new Set<string>();
    block.get(place)?.sum((way) => {
      names.add(seen(way));
      return 0;
    });
    for (const name of names) {
      if (name === '-1,-1') continue;
      const isSeen = (way: Way): number => Number(seen(way) === name);
      const whole = study.sum(block, place, isSeen);
      const parts = [...groups.values()].flatMap((own) => study.sum(own, place, isSeen));
      study.paper.line(...parts, ...whole.map(([key, weight]): Term => [key, -weight]));
    }
  }
}
