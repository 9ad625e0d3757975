/**
 * Every sum that holds between what a release tells of change and what it tells of waves, who took part among it: pairs,
 * mean changes with their intervals, who went up or down, who gained and lost an answer, attrition, change by breakdown,
 * comparisons. All of them are sums of people by the way that they took through the waves.
 */
import { FIRST_CHOICE } from '../../../../domain/results/columns.js';
import type { Counted } from '../../../../domain/results/counted.js';
import type { Figure, Release } from '../../../../domain/results/release.js';
import { possibleScores } from '../../../../domain/results/possible-scores.js';
import type { Paper, Term } from './paper.js';
import { t95 } from '../../../../domain/results/statistics/student-t.js';
import { tellsOf } from './share-bounds.js';
import { AWAY, SILENT, Ways, type Way } from './ways.js';

interface ChangeAudited {
  readonly release: Release;
  /** The release before it, of which only what is new is told. */
  readonly before: Release | null;
  /** Everybody who has answered by now. */
  readonly counted: Counted;
}

const ALL = 'all';
const NONE = '–';

/** Somebody with the row of every wave; −1 where they did not take part. */
interface Person {
  readonly place: string;
  readonly rows: readonly number[];
}

/** Something that people said: an answer, or a score. */
interface Said {
  /** As the figures of waves are named. */
  readonly name: string;
  readonly values: number;
  readonly valueOf: (row: number) => number | null;
}

/** @param tells false leaves out what is told of change, and only says who took part: what nobody could keep wider */
export function writeChanges(paper: Paper, audited: ChangeAudited, index: number, tells = true): void {
  if (!audited.release.change) return;
  new ChangeSums(paper, audited, index, tells).write();
}

class ChangeSums {
  readonly #people: readonly Person[];
  readonly #places: readonly string[];
  readonly #waves: readonly string[];
  readonly #turnover: ReadonlyMap<string, Ways>;

  constructor(
    readonly paper: Paper,
    readonly audited: ChangeAudited,
    readonly index: number,
    readonly tells: boolean,
  ) {
    const { release, counted } = audited;
    this.#waves = release.waves.map(({ id }) => id).slice(0, counted.design.waves);
    this.#people = peopleOf(counted, release);
    this.#places = [...new Set(this.#people.map(({ place }) => place))];
    this.#turnover = this.#block('people', 0, () => null);
  }

  write(): void {
    this.#isAboutPeople = true;
    this.#writePeople();
    this.#isAboutPeople = false;
    for (const tally of this.audited.counted.measures) this.#writeMeasure(tally);
    for (const tally of this.audited.counted.questions) {
      const { question, counted } = tally;
      const { column, choices } = counted;
      const answered = (row: number): boolean => (column.codes[row] ?? 0) >= FIRST_CHOICE;
      if (choices.length === 0) {
        this.#writeAnswers({ name: question.id, values: 1, valueOf: (row) => (answered(row) ? 0 : null) }, [], true);
      } else if (column.kind === 'bits') {
        choices.forEach((_, choice) => {
          const bit = (row: number): number =>
            ((column.words[row * column.wordsPerRow + (choice >> 5)] ?? 0) >>> (choice & 31)) & 1;
          const valueOf = (row: number): number | null => (answered(row) ? bit(row) : null);
          this.#writeAnswers({ name: question.id, values: 2, valueOf }, [[choice, 1]], choice === 0);
        });
      } else {
        const valueOf = (row: number): number | null =>
          answered(row) ? (column.codes[row] ?? 0) - FIRST_CHOICE : null;
        this.#writeAnswers(
          { name: question.id, values: choices.length, valueOf },
          choices.map((_, choice) => [choice, choice] as const),
          true,
        );
      }
    }
  }

  #waveOf(id: string): number {
    return this.#waves.indexOf(id);
  }

  #block(
    name: string,
    values: number,
    valueOf: Said['valueOf'],
    of: readonly Person[] = this.#people,
  ): ReadonlyMap<string, Ways> {
    return new Map(
      this.#places.map((place) => [
        place,
        new Ways(
          this.paper,
          `ways|${name}|${place}`,
          values,
          this.#waves.length,
          of
            .filter((one) => one.place === place)
            .map(({ rows }) => rows.map((row) => (row < 0 ? AWAY : (valueOf(row) ?? SILENT)))),
        ),
      ]),
    );
  }

  #sum(block: ReadonlyMap<string, Ways>, place: string | null, weight: (way: Way) => number): readonly Term[] {
    const own = place === null ? [...block.values()] : [block.get(place)];
    return own.flatMap((ways) => ways?.sum(weight) ?? []);
  }

  /** A figure that is shown is known; a hidden one must stay wide. */
  #see(name: string, terms: readonly Term[], shown: Figure | undefined, ask = true, people = Infinity): void {
    if (typeof shown === 'number' && !this.tells && !this.#isAboutPeople) return;
    const { paper } = this;
    const key = `${String(this.index)}|change|${name}`;
    const truth = this.#truth(terms);
    const room = this.#rounding;
    if (typeof shown === 'number') {
      if (room === 0) paper.line(...terms);
      else this.#between(`${name} shown`, terms, shown - room, shown + room);
    } else if (ask && shown && truth > 0) {
      paper.figure(key, truth);
      paper.line([key, -1], ...terms);
      paper.ask(key, Math.min(people, this.audited.release.disclosure.k));
    }
  }

  #truth(terms: readonly Term[]): number {
    return terms.reduce((sum, [key, weight]) => sum + weight * this.paper.truth(key), 0);
  }

  /** Who took part is told in any case. */
  #isAboutPeople = false;

  /** By how much a count can be another than the one that is written. */
  get #rounding(): number {
    return ((this.audited.release.disclosure.rounding ?? 1) - 1) / 2;
  }

  /** A mean, as it is written, of so many: whoever knows both knows the sum to a part of a person. */
  #seeMean(
    name: string,
    terms: readonly Term[],
    people: readonly Term[],
    shown: Figure | undefined,
    share: boolean,
  ): void {
    if (typeof shown !== 'number' || !this.tells) return;
    const half = 0.5 * this.#step(share);
    const ways = new Map(people);
    const from = (mean: number): readonly Term[] => {
      const sum = new Map(terms);
      for (const [key, weight] of ways) sum.set(key, (sum.get(key) ?? 0) - weight * mean);
      return [...sum];
    };
    this.#atLeast(`${name} least`, from(shown - half));
    this.#atLeast(
      `${name} most`,
      from(shown + half).map(([key, weight]): Term => [key, -weight]),
    );
  }

  /** Nothing or more. */
  #atLeast(name: string, terms: readonly Term[]): void {
    const key = `${String(this.index)}|change|${name}`;
    const truth = this.#truth(terms);
    if (truth < -1e-6) throw new Error(`${name}: what is written is not what is true`);
    this.paper.figure(key, truth);
    this.paper.line([key, -1], ...terms);
  }

  /** The last figure that is written of a mean. */
  #step(share: boolean, difference = false): number {
    const isPublic = this.audited.release.audience === 'public';
    if (share && difference && isPublic) return 0.01;
    return (isPublic ? 0.1 : 0.01) / (share ? 100 : 1);
  }

  /** What an interval tells of the squares behind it: all of it where there is a p to four figures beside it. */
  #seeSquares(
    name: string,
    terms: readonly Term[],
    people: number,
    shown: { readonly mean: Figure; readonly low: Figure; readonly high: Figure; readonly p?: Figure },
  ): void {
    const { mean, low, high, p } = shown;
    if (typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number' || !this.tells) return;
    if (this.audited.release.audience === 'internal' && typeof p === 'number' && p > 1e-4 && p < 1) {
      this.paper.line(...terms);
      return;
    }
    const step = this.#step(false);
    const spread = (margin: number): number =>
      ((people - 1) * people * Math.max(0, margin) ** 2) / t95(people - 1) ** 2;
    const far = Math.max(Math.abs(mean - step / 2), Math.abs(mean + step / 2));
    const near = Math.abs(mean) <= step / 2 ? 0 : Math.abs(mean) - step / 2;
    const margin = (high - low) / 2;
    this.#between(
      `${name} squares`,
      terms,
      spread(margin - step / 2) + people * near ** 2,
      spread(margin + step / 2) + people * far ** 2,
    );
  }

  /** What lies between two numbers. */
  #between(name: string, terms: readonly Term[], least: number, most: number): void {
    const { paper } = this;
    const truth = this.#truth(terms);
    if (truth < least - 1e-6 || truth > most + 1e-6) throw new Error(`${name}: what is written is not what is true`);
    const key = `${String(this.index)}|change|${name}`;
    paper.figure(`${key} over`, truth - least);
    paper.figure(`${key} under`, most - truth);
    paper.line([`${key} over`, -1], ...terms);
    paper.line([`${key} over`, 1], [`${key} under`, 1]);
  }

  /** A column of the waves' figures, as far as the releases by now add up to everybody. */
  #tieWave(wave: number, at: string, what: string, terms: readonly Term[]): void {
    const { paper } = this;
    const keys = Array.from(
      { length: this.index + 1 },
      (_, one) => `${String(one)}|${this.#waves[wave] ?? ''}|${at}|${what}`,
    ).filter((key) => paper.has(key));
    const told = keys.reduce((sum, key) => sum + paper.truth(key), 0);
    const truth = terms.reduce((sum, [key, weight]) => sum + weight * paper.truth(key), 0);
    if (keys.length === 0 || Math.abs(told - truth) > 1e-6) return;
    paper.line(...keys.map((key): Term => [key, -1]), ...terms);
  }

  #writePeople(): void {
    const { release, before } = this.audited;
    for (const one of release.participation) {
      const wave = this.#waveOf(one.wave);
      if (wave < 0) continue;
      const there = (way: Way): number => Number(way[wave] !== AWAY);
      this.#see(
        `${one.wave} ${one.complex} respondents`,
        this.#sum(this.#turnover, one.complex, there),
        one.respondents,
        false,
      );
    }
    for (const { from, to, turnover } of release.change?.periods ?? []) {
      const [then, now] = [this.#waveOf(from), this.#waveOf(to)];
      const old = before?.change?.periods.find((one) => one.from === from && one.to === to);
      for (const one of turnover) {
        if (
          isSame(
            one,
            old?.turnover.find(({ complex }) => complex === one.complex),
          )
        )
          continue;
        const name = `${from} ${to} ${one.complex ?? ALL}`;
        const count = (first: boolean, last: boolean): readonly Term[] =>
          this.#sum(this.#turnover, one.complex, (way) =>
            Number((way[then] !== AWAY) === first && (way[now] !== AWAY) === last),
          );
        this.#see(`${name} pairs`, count(true, true), one.pairs, false);
        this.#see(`${name} left`, count(true, false), one.left, false);
        this.#see(`${name} joined`, count(false, true), one.joined, false);
      }
    }
  }

  /** Who took part, whatever is asked. */
  #tiePeople(block: ReadonlyMap<string, Ways>): void {
    const patterns = waysOf(this.#waves.length);
    for (const place of this.#places) {
      for (const pattern of patterns) {
        const fits = (way: Way): number => Number(way.every((state, wave) => (state !== AWAY) === pattern[wave]));
        const [terms, people] = [this.#sum(block, place, fits), this.#sum(this.#turnover, place, fits)];
        this.paper.line(...terms, ...people.map(([key, weight]): Term => [key, -weight]));
      }
    }
  }

  /** @param told choices, each with the value that stands for it */
  #writeAnswers(said: Said, told: readonly (readonly [choice: number, value: number])[], whole: boolean): void {
    const name = told.length === 1 ? `${said.name} ${String(told[0]?.[0])}` : said.name;
    const block = this.#block(name, said.values, said.valueOf);
    this.#tiePeople(block);
    const answered = (wave: number) => (way: Way) => Number((way[wave] ?? AWAY) >= 0);
    const has = (wave: number, value: number) => (way: Way) => Number(way[wave] === value);
    this.#waves.forEach((_, wave) => {
      for (const place of this.#places) {
        this.#tieWave(wave, `${place}||`, `${said.name} base`, this.#sum(block, place, answered(wave)));
        this.#tieWave(wave, `${place}||`, `${said.name} silent`, this.#sum(block, place, has(wave, SILENT)));
        for (const [choice, value] of told) {
          const what = `${said.name} ${String(choice)}`;
          this.#tieWave(wave, `${place}||`, what, this.#sum(block, place, has(wave, value)));
        }
      }
    });
    const { release, before } = this.audited;
    for (const one of release.change?.answers ?? []) {
      if (one.question !== said.name) continue;
      const [then, now] = [this.#waveOf(one.from), this.#waveOf(one.to)];
      const old = before?.change?.answers.find((other) => isSameSpan(other, one) && other.question === one.question);
      const both = (way: Way): boolean => (way[then] ?? AWAY) >= 0 && (way[now] ?? AWAY) >= 0;
      const sum = (weight: (way: Way) => number): readonly Term[] => this.#sum(block, one.complex, weight);
      const at = `${one.from} ${one.to} ${one.complex ?? ALL} ${said.name}`;
      if (whole && one.pairs !== old?.pairs)
        this.#see(
          `${at} pairs`,
          sum((way) => Number(both(way))),
          one.pairs,
          false,
        );
      for (const [choice, value] of told) {
        const own = one.choices[choice];
        if (!own || isSame(own, old?.choices[choice])) continue;
        const move = (way: Way): number => (both(way) ? Number(way[now] === value) - Number(way[then] === value) : 0);
        const people = this.#truth(sum((way) => Number(both(way))));
        this.#see(
          `${at} ${String(choice)} gained`,
          sum((way) => Number(move(way) > 0)),
          own.gained,
          true,
          people,
        );
        this.#see(
          `${at} ${String(choice)} lost`,
          sum((way) => Number(move(way) < 0)),
          own.lost,
          true,
          people,
        );
        this.#seeShare(`${at} ${String(choice)}`, own, {
          people: sum((way) => Number(both(way))),
          then: sum((way) => Number(both(way) && way[then] === value)),
          up: sum((way) => Number(move(way) > 0)),
          down: sum((way) => Number(move(way) < 0)),
        });
      }
    }
  }

  /** A difference of shares, with its interval and p. */
  #seeShare(
    name: string,
    shown: { readonly mean: Figure; readonly low: Figure; readonly high: Figure; readonly p?: Figure },
    terms: Readonly<Record<'people' | 'then' | 'up' | 'down', readonly Term[]>>,
  ): void {
    const { paper } = this;
    if (typeof shown.mean !== 'number' || !this.tells) return;
    const difference = [...terms.up, ...terms.down.map(([key, weight]): Term => [key, -weight])];
    const half = 0.5 * this.#step(true, true);
    const people = this.#truth(terms.people);
    this.#between(`${name} sum`, difference, (shown.mean - half) * people, (shown.mean + half) * people);
    if (typeof shown.p === 'number') paper.line(...terms.up, ...terms.down);
    const truth = (of: readonly Term[]): number =>
      of.reduce((sum, [key, weight]) => sum + weight * paper.truth(key), 0);
    if (typeof shown.low !== 'number' || typeof shown.high !== 'number') return;
    const counts = {
      people: truth(terms.people),
      then: truth(terms.then),
      gained: truth(terms.up),
      lost: truth(terms.down),
    };
    const digits = this.audited.release.audience === 'public' ? 2 : 4;
    const found = tellsOf(counts, { low: shown.low, high: shown.high }, digits);
    if (!found) throw new Error(`${name}: no people give this interval`);
    this.#between(`${name} then`, terms.then, found.then.least, found.then.most);
    this.#between(`${name} changed`, [...terms.up, ...terms.down], found.changed.least, found.changed.most);
  }

  #writeMeasure({ measure, scores }: Counted['measures'][number]): void {
    const { spec } = measure;
    const { release, before, counted } = this.audited;
    const values = possibleScores(spec, scores);
    const share = spec.unit === 'share';
    const indexOf = new Map(values.map((value, index) => [value, index]));
    const valueOf = (row: number): number | null => indexOf.get(scores[row] ?? NaN) ?? null;
    const score = (state: number | undefined): number => values[state ?? -1] ?? 0;
    const block = this.#block(`measure ${spec.id}`, values.length, valueOf);
    this.#tiePeople(block);
    this.#tieScores(spec, values, `||`, block, this.#places);
    this.#tieItem(spec, block, values);
    const step = release.change?.measures.find((one) => one.measure === spec.id)?.step ?? 1;
    const termsOf = (ways: ReadonlyMap<string, Ways>, complex: string | null, from: string, to: string) => {
      const [then, now] = [this.#waveOf(from), this.#waveOf(to)];
      const both = (way: Way): boolean => (way[then] ?? AWAY) >= 0 && (way[now] ?? AWAY) >= 0;
      const move = (way: Way): number => (both(way) ? score(way[now]) - score(way[then]) : 0);
      const sum = (weight: (way: Way) => number): readonly Term[] => this.#sum(ways, complex, weight);
      return {
        people: sum((way) => Number(both(way))),
        then: sum((way) => (both(way) ? score(way[then]) : 0)),
        up: sum((way) => Number(move(way) >= step - 1e-6)),
        down: sum((way) => Number(move(way) <= 1e-6 - step)),
        same: sum((way) => Number(both(way) && Math.abs(move(way)) < step - 1e-6)),
        sum: sum(move),
        squares: sum((way) => move(way) ** 2),
        left: sum((way) => Number((way[then] ?? AWAY) >= 0 && !both(way))),
        leftSum: sum((way) => ((way[then] ?? AWAY) >= 0 && !both(way) ? score(way[then]) : 0)),
      };
    };
    for (const one of release.change?.measures ?? []) {
      if (one.measure !== spec.id) continue;
      const old = before?.change?.measures.find((other) => isSameSpan(other, one) && other.measure === one.measure);
      if (isSame(one, old)) continue;
      const terms = termsOf(block, one.complex, one.from, one.to);
      const at = `${one.from} ${one.to} ${one.complex ?? ALL} ${spec.id}`;
      this.#see(`${at} pairs`, terms.people, one.pairs, false);
      const people = this.#truth(terms.people);
      this.#see(`${at} up`, terms.up, one.up, true, people);
      this.#see(`${at} down`, terms.down, one.down, true, people);
      this.#see(`${at} same`, terms.same, one.same, true, people);
      this.#see(`${at} left`, terms.left, one.attrition.leftBase, false);
      this.#seeMean(`${at} stayed`, terms.then, terms.people, one.attrition.stayed, share);
      this.#seeMean(`${at} left sum`, terms.leftSum, terms.left, one.attrition.left, share);
      if (share) this.#seeShare(at, one, terms);
      else {
        this.#seeMean(`${at} sum`, terms.sum, terms.people, one.mean, false);
        this.#seeSquares(at, terms.squares, people, one);
      }
    }
    for (const one of release.change?.comparisons ?? []) {
      if (one.measure !== spec.id || before?.change?.comparisons.some((other) => isSame(other, one))) continue;
      for (const side of [one.renovated, one.comparison]) {
        const parts = side.complexes.map((complex) => termsOf(block, complex, one.from, one.to));
        const at = `${one.from} ${one.to} ${side.complexes.join('+')} ${spec.id}`;
        this.#see(
          `${at} pairs`,
          parts.flatMap((terms) => terms.people),
          side.pairs,
          false,
        );
        const sum = parts.flatMap((terms) => terms.sum);
        const people = this.#truth(parts.flatMap((terms) => terms.people));
        const half = 0.5 * this.#step(share, true);
        if (typeof side.mean === 'number' && this.tells) {
          this.#between(`${at} sum`, sum, (side.mean - half) * people, (side.mean + half) * people);
        }
      }
    }
    counted.design.breakdowns.forEach((breakdown, at) => {
      const told = release.scores.filter(
        (one) => one.measure === spec.id && one.breakdown === breakdown.id && one.change,
      );
      for (const span of new Set(told.map((one) => JSON.stringify([one.change?.since, one.wave])))) {
        const [from = '', to = ''] = JSON.parse(span) as string[];
        const groups = this.#groupBlocks(spec.id, values.length, valueOf, at, from, to);
        this.#tieGroups(block, groups, from, to);
        for (const [group, ways] of groups) {
          this.#tieScores(spec, values, `|${breakdown.id}|${group}`, ways, this.#places, [
            to,
            ...(breakdown.place === null ? [] : [from]),
          ]);
        }
        for (const one of told) {
          const own = one.change;
          const ways = groups.get(one.group ?? '');
          if (!ways || own?.since !== from || one.wave !== to) continue;
          const old = before?.scores.find(
            (other) =>
              other.measure === spec.id &&
              other.wave === one.wave &&
              other.complex === one.complex &&
              other.breakdown === one.breakdown &&
              other.group === one.group,
          );
          if (isSame(own, old?.change ?? undefined)) continue;
          const terms = termsOf(ways, one.complex, from, to);
          const name = `${from} ${to} ${one.complex ?? ALL} ${breakdown.id} ${one.group ?? ''} ${spec.id}`;
          this.#see(`${name} pairs`, terms.people, own.pairs, false);
          if (share) this.#seeShare(name, own, terms);
          else {
            this.#seeMean(`${name} sum`, terms.sum, terms.people, own.mean, false);
            this.#seeSquares(name, terms.squares, this.#truth(terms.people), own);
          }
        }
      }
    });
  }

  /** What waves tell of a measure. */
  #tieScores(
    spec: Counted['measures'][number]['measure']['spec'],
    values: readonly number[],
    group: string,
    block: ReadonlyMap<string, Ways>,
    places: readonly string[],
    only: readonly string[] = this.#waves,
  ): void {
    const score = (state: number | undefined): number => values[state ?? -1] ?? 0;
    this.#waves.forEach((id, wave) => {
      if (!only.includes(id)) return;
      for (const place of places) {
        const tie = (what: string, weight: (state: number) => number): void => {
          this.#tieWave(
            wave,
            `${place}${group}`,
            `${spec.id} ${what}`,
            this.#sum(block, place, (way) => ((way[wave] ?? AWAY) < 0 ? 0 : weight(way[wave] ?? AWAY))),
          );
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
  #tieItem(
    { scoring, items }: Counted['measures'][number]['measure']['spec'],
    block: ReadonlyMap<string, Ways>,
    values: readonly number[],
  ): void {
    if (scoring.kind !== 'value' && scoring.kind !== 'among') return;
    const tally = this.audited.counted.questions.find(({ question }) => question.id === items[0]);
    if (tally?.counted.column.kind !== 'codes') return;
    const { choices, column } = tally.counted;
    const among = scoring.kind === 'among' ? new Set(scoring.values.map(String)) : null;
    const stateOf = (choice: number): number => {
      if (choice < 0) return choice;
      const code = choices[choice]?.code ?? '';
      return values.indexOf(among ? Number(among.has(code)) : Number(code));
    };
    const answers = this.#block(tally.question.id, choices.length, (row) => {
      const code = column.codes[row] ?? 0;
      return code >= FIRST_CHOICE ? code - FIRST_CHOICE : null;
    });
    const states = [...values.keys(), SILENT, AWAY];
    for (const place of this.#places) {
      for (const way of allWays(states, this.#waves.length)) {
        const own = this.#sum(block, place, (one) => Number(one.join() === way.join()));
        const item = this.#sum(answers, place, (one) => Number(one.map(stateOf).join() === way.join()));
        const truth = [...own, ...item.map(([key, weight]): Term => [key, -weight])];
        if (truth.reduce((sum, [key, weight]) => sum + weight * this.paper.truth(key), 0) === 0)
          this.paper.line(...truth);
      }
    }
  }

  /** Per group of a breakdown, as it is in the later wave, the ways from one wave to the other. */
  #groupBlocks(
    name: string,
    values: number,
    valueOf: Said['valueOf'],
    at: number,
    from: string,
    to: string,
  ): ReadonlyMap<string, ReadonlyMap<string, Ways>> {
    const breakdown = this.audited.counted.design.breakdowns[at];
    const [then, now] = [this.#waveOf(from), this.#waveOf(to)];
    const groups = breakdown?.groups ?? [];
    const groupOf = ({ rows }: Person): string => {
      const row = [rows[now] ?? -1, breakdown?.place === null ? -1 : (rows[then] ?? -1)].find((one) => one >= 0);
      return row === undefined ? NONE : (groups[breakdown?.group[row] ?? -1]?.id ?? NONE);
    };
    const inBoth = (row: number, { rows }: Person): boolean => row === rows[then] || row === rows[now];
    const found = new Map<string, ReadonlyMap<string, Ways>>();
    for (const group of [...groups.map(({ id }) => id), NONE]) {
      const own = this.#people
        .filter((one) => groupOf(one) === group)
        .map((one) => ({ ...one, rows: one.rows.map((row) => (inBoth(row, one) ? row : -1)) }));
      if (own.length === 0) continue;
      const block = new Map(
        this.#places.flatMap((place) => {
          const inside = own.filter((one) => one.place === place);
          if (inside.length === 0) return [];
          const ways = new Ways(
            this.paper,
            `ways|${name}|${from}|${to}|${place}|${breakdown?.id ?? ''}|${group}`,
            values,
            this.#waves.length,
            inside.map(({ rows }) => rows.map((row) => (row < 0 ? AWAY : (valueOf(row) ?? AWAY)))),
          );
          return [[place, ways] as const];
        }),
      );
      found.set(group, block);
    }
    return found;
  }

  /** Groups are everybody, wherever they come from. */
  #tieGroups(
    block: ReadonlyMap<string, Ways>,
    groups: ReadonlyMap<string, ReadonlyMap<string, Ways>>,
    from: string,
    to: string,
  ): void {
    const [then, now] = [this.#waveOf(from), this.#waveOf(to)];
    const seen = (way: Way): string => [way[then], way[now]].map((state) => Math.max(SILENT, state ?? AWAY)).join();
    for (const place of this.#places) {
      const names = new Set<string>();
      block.get(place)?.sum((way) => {
        names.add(seen(way));
        return 0;
      });
      for (const name of names) {
        if (name === '-1,-1') continue;
        const whole = this.#sum(block, place, (way) => Number(seen(way) === name));
        const parts = [...groups.values()].flatMap((own) => this.#sum(own, place, (way) => Number(seen(way) === name)));
        this.paper.line(...parts, ...whole.map(([key, weight]): Term => [key, -weight]));
      }
    }
  }
}

const isSame = <T>(one: T, other: T | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Span {
  readonly from: string;
  readonly to: string;
  readonly complex: string | null;
}

const isSameSpan = (one: Span, other: Span): boolean =>
  one.from === other.from && one.to === other.to && one.complex === other.complex;

const allWays = (states: readonly number[], waves: number): readonly Way[] =>
  Array.from({ length: waves }).reduce<readonly Way[]>(
    (ways) => ways.flatMap((way) => states.map((state) => [...way, state])),
    [[]],
  );

/** Whether somebody took part, wave by wave. */
const waysOf = (waves: number): readonly (readonly boolean[])[] =>
  allWays([0, 1], waves)
    .map((way) => way.map((state) => state === 1))
    .filter((way) => way.includes(true));

function peopleOf({ respondents }: Counted, { complexes, waves }: Release): readonly Person[] {
  const { rows, wave, person, complex } = respondents;
  const found = new Map<string, { place: string; rows: number[] }>();
  for (let row = 0; row < rows; row += 1) {
    const who = person[row] ?? -1;
    const key = who < 0 ? `row ${String(row)}` : String(who);
    const own = found.get(key) ?? {
      place: complexes[complex[row] ?? -1]?.id ?? NONE,
      rows: waves.map(() => -1),
    };
    found.set(key, own);
    own.rows[wave[row] ?? 0] = row;
  }
  return [...found.values()];
}
