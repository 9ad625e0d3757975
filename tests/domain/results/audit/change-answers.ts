/** What a release tells of how answers changed, beside what its waves tell of them: who gained and who lost each. */
import { FIRST_CHOICE } from '../../../../domain/results/columns.js';
import type { QuestionTally } from '../../../../domain/results/tables.js';
import { isSame, isSameSpan, type Block, type ChangeStudy, type ValueOf } from './change-study.js';
import type { Term } from './paper.js';
import type { ToldChange } from './told-change.js';
import { AWAY, SILENT, type Way } from './ways.js';

/** A question, or one choice of several. */
interface Said {
  /** As the figures of waves are named. */
  readonly question: string;
  readonly values: number;
  readonly valueOf: ValueOf;
  /** Choices, each with the value that stands for it. */
  readonly told: readonly (readonly [choice: number, value: number])[];
  /** Whether how many answered is told with it. */
  readonly whole: boolean;
}

export function writeAnswers(study: ChangeStudy, told: ToldChange, tally: QuestionTally): void {
  for (const said of saidOf(tally)) writeSaid(study, told, said);
}

function saidOf({ question: { id: question }, counted: { column, choices } }: QuestionTally): readonly Said[] {
  const answered = (row: number): boolean => (column.codes[row] ?? 0) >= FIRST_CHOICE;
  if (choices.length === 0) {
    return [{ question, values: 1, valueOf: (row) => (answered(row) ? 0 : null), told: [], whole: true }];
  }
  if (column.kind === 'bits') {
    return choices.map((_, choice): Said => {
      const bit = (row: number): number =>
        ((column.words[row * column.wordsPerRow + (choice >> 5)] ?? 0) >>> (choice & 31)) & 1;
      const valueOf = (row: number): number | null => (answered(row) ? bit(row) : null);
      return { question, values: 2, valueOf, told: [[choice, 1]], whole: choice === 0 };
    });
  }
  const valueOf = (row: number): number | null => (answered(row) ? (column.codes[row] ?? 0) - FIRST_CHOICE : null);
  const told = choices.map((_, choice) => [choice, choice] as const);
  return [{ question, values: choices.length, valueOf, told, whole: true }];
}

function writeSaid(study: ChangeStudy, told: ToldChange, said: Said): void {
  const { question } = said;
  const name = said.told.length === 1 ? `${question} ${String(said.told[0]?.[0])}` : question;
  const block = study.block(name, said.values, said.valueOf);
  study.tiePeople(block);
  tieWaves(study, said, block);
  const { release, before } = study.audited;
  for (const one of release.change?.answers ?? []) {
    if (one.question !== question) continue;
    const [then, now] = [study.waveOf(one.from), study.waveOf(one.to)];
    const old = before?.change?.answers.find((other) => isSameSpan(other, one) && other.question === question);
    const both = (way: Way): boolean => (way[then] ?? AWAY) >= 0 && (way[now] ?? AWAY) >= 0;
    const sum = (weight: (way: Way) => number): readonly Term[] => study.sum(block, one.complex, weight);
    const at = `${one.from} ${one.to} ${one.complex ?? 'all'} ${question}`;
    const pairs = sum((way) => Number(both(way)));
    if (said.whole && one.pairs !== old?.pairs) told.see(`${at} pairs`, pairs, one.pairs);
    for (const [choice, value] of said.told) {
      const own = one.choices[choice];
      if (!own || isSame(own, old?.choices[choice])) continue;
      const move = (way: Way): number => (both(way) ? Number(way[now] === value) - Number(way[then] === value) : 0);
      const people = study.truth(pairs);
      const up = sum((way) => Number(move(way) > 0));
      const down = sum((way) => Number(move(way) < 0));
      told.ask(`${at} ${String(choice)} gained`, up, own.gained, people);
      told.ask(`${at} ${String(choice)} lost`, down, own.lost, people);
      const first = sum((way) => Number(both(way) && way[then] === value));
      told.seeShare(`${at} ${String(choice)}`, own, { people: pairs, then: first, up, down });
    }
  }
}

function tieWaves(study: ChangeStudy, { question, told }: Said, block: Block): void {
  const answered = (wave: number) => (way: Way) => Number((way[wave] ?? AWAY) >= 0);
  const has = (wave: number, value: number) => (way: Way) => Number(way[wave] === value);
  study.waves.forEach((_, wave) => {
    for (const place of study.places) {
      const tie = (what: string, weight: (way: Way) => number): void =>
        study.tieWave(wave, `${place}||`, `${question} ${what}`, study.sum(block, place, weight));
      tie('base', answered(wave));
      tie('silent', has(wave, SILENT));
      for (const [choice, value] of told) tie(String(choice), has(wave, value));
    }
  });
}
