/**
 * What a release writes of a change, put on paper as far as its writing tells: counts and means within their rounding,
 * intervals as what they tell of squares and shares, and what is hidden as a question.
 */
import type { Figure } from '../../../../domain/results/release.js';
import { t95 } from '../../../../domain/results/statistics/student-t.js';
import type { ChangeStudy } from './change-study.js';
import type { Term } from './paper.js';
import { tellsOf } from './share-bounds.js';

/** A mean with its interval, as it is written. */
export interface ToldMean {
  readonly mean: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly p?: Figure;
}

export class ToldChange {
  /** @param tells false leaves out what is told of change: only who took part is known */
  constructor(
    readonly study: ChangeStudy,
    readonly tells: boolean,
  ) {}

  /** Who took part is told in any case. */
  know(name: string, terms: readonly Term[], shown: Figure | undefined): void {
    if (typeof shown === 'number') this.#count(name, terms, shown);
  }

  /** A count that is shown is known; of a hidden one nothing is asked. */
  see(name: string, terms: readonly Term[], shown: Figure | undefined): void {
    if (this.tells) this.know(name, terms, shown);
  }

  /** A count that is shown is known; a hidden one must stay wide. @param people of whom it is a part */
  ask(name: string, terms: readonly Term[], shown: Figure | undefined, people: number): void {
    if (typeof shown === 'number') return this.see(name, terms, shown);
    const truth = this.study.truth(terms);
    if (!shown || truth <= 0) return;
    const key = this.#key(name);
    const { paper } = this.study;
    paper.figure(key, truth);
    paper.line([key, -1], ...terms);
    paper.ask(key, Math.min(people, this.study.audited.release.disclosure.k));
  }

  #count(name: string, terms: readonly Term[], shown: number): void {
    // By how much a count can be another than the one that is written.
    const room = ((this.study.audited.release.disclosure.rounding ?? 1) - 1) / 2;
    if (room === 0) {
      // That it is shown, for whoever looks for it.
      this.study.paper.figure(`${this.#key(name)} shown over`, 0);
      this.study.paper.line(...terms);
    } else this.#between(`${name} shown`, terms, shown - room, shown + room);
  }

  #key(name: string): string {
    return `${String(this.study.index)}|change|${name}`;
  }

  /** A mean, as it is written, of so many: whoever knows both knows the sum to a part of a person. */
  seeMean(
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

  /** A mean difference, of people who are counted elsewhere. */
  seeDifference(name: string, sum: readonly Term[], people: number, shown: Figure, share: boolean): void {
    if (typeof shown !== 'number' || !this.tells) return;
    const half = 0.5 * this.#step(share, true);
    this.#between(`${name} sum`, sum, (shown - half) * people, (shown + half) * people);
  }

  /** What an interval tells of the squares behind it: all of it where there is a p to four figures beside it. */
  seeSquares(name: string, terms: readonly Term[], people: number, shown: ToldMean): void {
    const { mean, low, high, p } = shown;
    if (typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number' || !this.tells) return;
    if (this.study.audited.release.audience === 'internal' && typeof p === 'number' && p > 1e-4 && p < 1) {
      this.study.paper.line(...terms);
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

  /** A difference of shares, with its interval and p. */
  seeShare(
    name: string,
    shown: ToldMean,
    terms: Readonly<Record<'people' | 'then' | 'up' | 'down', readonly Term[]>>,
  ): void {
    const { study } = this;
    if (typeof shown.mean !== 'number' || !this.tells) return;
    const counts = {
      people: study.truth(terms.people),
      then: study.truth(terms.then),
      gained: study.truth(terms.up),
      lost: study.truth(terms.down),
    };
    const difference = [...terms.up, ...terms.down.map(([key, weight]): Term => [key, -weight])];
    this.seeDifference(name, difference, counts.people, shown.mean, true);
    if (typeof shown.p === 'number') study.paper.line(...terms.up, ...terms.down);
    if (typeof shown.low !== 'number' || typeof shown.high !== 'number') return;
    const digits = study.audited.release.audience === 'public' ? 2 : 4;
    const found = tellsOf(counts, { low: shown.low, high: shown.high }, digits);
    if (!found) throw new Error(`${name}: no people give this interval`);
    this.#between(`${name} then`, terms.then, found.then.least, found.then.most);
    this.#between(`${name} changed`, [...terms.up, ...terms.down], found.changed.least, found.changed.most);
  }

  /** Nothing or more. */
  #atLeast(name: string, terms: readonly Term[]): void {
    const { paper } = this.study;
    const key = this.#key(name);
    const truth = this.study.truth(terms);
    if (truth < -1e-6) throw new Error(`${name}: what is written is not what is true`);
    paper.figure(key, truth);
    paper.line([key, -1], ...terms);
  }

  /** What lies between two numbers. */
  #between(name: string, terms: readonly Term[], least: number, most: number): void {
    const { paper } = this.study;
    const truth = this.study.truth(terms);
    if (truth < least - 1e-6 || truth > most + 1e-6) throw new Error(`${name}: what is written is not what is true`);
    const key = this.#key(name);
    paper.figure(`${key} over`, truth - least);
    paper.figure(`${key} under`, most - truth);
    paper.line([`${key} over`, -1], ...terms);
    paper.line([`${key} over`, 1], [`${key} under`, 1]);
  }

  /** The last figure that is written of a mean. */
  #step(share: boolean, difference = false): number {
    const isPublic = this.study.audited.release.audience === 'public';
    if (share && difference && isPublic) return 0.01;
    return (isPublic ? 0.1 : 0.01) / (share ? 100 : 1);
  }
}
