/** What a release tells of who took part: how many in each wave, and how many stayed, left and joined in each period. */
import { isSame, type ChangeStudy } from './change-study.js';
import type { Term } from './paper.js';
import type { ToldChange } from './told-change.js';
import { AWAY, type Way } from './ways.js';

export function writePeople(study: ChangeStudy, told: ToldChange): void {
  const { release, before } = study.audited;
  for (const one of release.participation) {
    const wave = study.waveOf(one.wave);
    if (wave < 0) continue;
    const there = (way: Way): number => Number(way[wave] !== AWAY);
    const terms = study.sum(study.turnover, one.complex, there);
    told.know(`${one.wave} ${one.complex} respondents`, terms, one.respondents);
  }
  for (const { from, to, turnover } of release.change?.periods ?? []) {
    const [then, now] = [study.waveOf(from), study.waveOf(to)];
    const old = before?.change?.periods.find((one) => one.from === from && one.to === to);
    for (const one of turnover) {
      const was = old?.turnover.find(({ complex }) => complex === one.complex);
      if (isSame(one, was)) continue;
      const name = `${from} ${to} ${one.complex ?? 'all'}`;
      const count = (first: boolean, last: boolean): readonly Term[] =>
        study.sum(study.turnover, one.complex, (way) =>
          Number((way[then] !== AWAY) === first && (way[now] !== AWAY) === last),
        );
      told.know(`${name} pairs`, count(true, true), one.pairs);
      told.know(`${name} left`, count(true, false), one.left);
      told.know(`${name} joined`, count(false, true), one.joined);
    }
  }
}
