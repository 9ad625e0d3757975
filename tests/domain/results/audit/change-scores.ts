/** What waves tell of a measure, and what its question tells, beside the ways that people took from score to score. */
import { FIRST_CHOICE } from '../../../../domain/results/columns.js';
import type { MeasureSpec } from '../../../../domain/questionnaire/codebook.js';
import type { Block, ChangeStudy } from './change-study.js';
import type { Term } from './paper.js';
import { allWays, AWAY, SILENT } from './ways.js';

/** @param group as the figures of waves name it; `||` for everybody */
export function tieScores(
  study: ChangeStudy,
  spec: MeasureSpec,
  values: readonly number[],
  group: string,
  block: Block,
  only: readonly string[] = study.waves,
): void {
  const score = (state: number | undefined): number => values[state ?? -1] ?? 0;
  study.waves.forEach((id, wave) => {
    if (!only.includes(id)) return;
    for (const place of study.places) {
      const tie = (what: string, weight: (state: number) => number): void => {
        const terms = study.sum(block, place, (way) => ((way[wave] ?? AWAY) < 0 ? 0 : weight(way[wave] ?? AWAY)));
        study.tieWave(wave, `${place}${group}`, `${spec.id} ${what}`, terms);
      };
      tie('base', () => 1);
      tie('sum', score);
      tie('squares', (state) => score(state) ** 2);
      values.forEach((_, one) => tie(`at ${String(one)}`, (state) => Number(state === one)));
      spec.thresholds.forEach(({ atMost = Infinity, atLeast = -Infinity }, one) =>
        tie(`within ${String(one)}`, (state) => Number(score(state) <= atMost && score(state) >= atLeast)),
      );
    }
  });
}

/** A measure that is made of one question takes the same ways. */
export function tieItem(
  study: ChangeStudy,
  { scoring, items }: MeasureSpec,
  block: Block,
  values: readonly number[],
): void {
  if (scoring.kind !== 'value' && scoring.kind !== 'among') return;
  const tally = study.audited.counted.questions.find(({ question }) => question.id === items[0]);
  if (tally?.counted.column.kind !== 'codes') return;
  const { choices, column } = tally.counted;
  const among = scoring.kind === 'among' ? new Set(scoring.values.map(String)) : null;
  const stateOf = (choice: number): number => {
    if (choice < 0) return choice;
    const code = choices[choice]?.code ?? '';
    return values.indexOf(among ? Number(among.has(code)) : Number(code));
  };
  const answers = study.block(tally.question.id, choices.length, (row) => {
    const code = column.codes[row] ?? 0;
    return code >= FIRST_CHOICE ? code - FIRST_CHOICE : null;
  });
  const states = [...values.keys(), SILENT, AWAY];
  for (const place of study.places) {
    for (const way of allWays(states, study.waves.length)) {
      const own = study.sum(block, place, (one) => Number(one.join() === way.join()));
      const item = study.sum(answers, place, (one) => Number(one.map(stateOf).join() === way.join()));
      const truth = [...own, ...item.map(([key, weight]): Term => [key, -weight])];
      if (study.truth(truth) === 0) study.paper.line(...truth);
    }
  }
}
