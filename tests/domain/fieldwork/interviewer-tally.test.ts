/** Interviewers kept case by case give what the plain function over all cases gives, whatever happened in between. */
import { expect } from 'chai';
import fc from 'fast-check';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import { interviewerFigures, type ItemCounts } from '../../../domain/fieldwork/interviewer-figures.js';
import { InterviewerTally } from '../../../domain/fieldwork/interviewer-tally.js';
import type { AttemptEntry } from '../../../domain/records/fieldwork-records.js';
import { anyLog } from './arbitrary-log.js';

const complexes = ['linde', 'iep'];
const people = ['fatima', 'joris', null];

interface Step {
  readonly home: number;
  readonly complex: string;
  /** Null: the case goes. */
  readonly attempts: readonly AttemptEntry[] | null;
}

const anyStep: fc.Arbitrary<Step> = fc
  .tuple(
    fc.nat(4),
    fc.constantFrom(...complexes),
    fc.option(anyLog(6)),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  )
  .map(([home, complex, entries, who]) => ({
    home,
    complex,
    attempts:
      entries &&
      attemptsOf(entries).map((attempt, index) => ({
        ...attempt,
        by: people[who[index % who.length] ?? 0] ?? null,
        response: attempt.outcome === 'complete' || attempt.outcome === 'partial' ? `response-${home}` : null,
      })),
  }));

const items = new Map<string, ItemCounts>(
  [0, 1, 2].map((home) => [`response-${home}`, { answered: 10 + home, refused: home, dontKnow: 1 }]),
);

describe('interviewers, kept case by case', () => {
  it('are what the plain function says, of all and of a complex', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15 }), (steps) => {
        const tally = new InterviewerTally();
        const kept = new Map<number, Step>();
        for (const step of steps) {
          kept.delete(step.home);
          if (step.attempts) {
            kept.set(step.home, step);
            tally.put(`case-${step.home}`, step.complex, step.attempts);
          } else tally.remove(`case-${step.home}`);
        }
        for (const complex of [null, ...complexes]) {
          const here = [...kept.values()].filter((step) => complex === null || step.complex === complex);
          const plain = interviewerFigures(
            here.map(({ attempts }) => attempts ?? []),
            items,
          );
          expect(tally.figures(items, complex)).to.deep.equal(plain);
        }
      }),
    );
  });
});
