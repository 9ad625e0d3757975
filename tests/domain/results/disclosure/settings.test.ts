import { expect } from 'chai';
import type { StudyConfig } from '../../../../domain/study/study-config.js';
import type { Release } from '../../../../domain/results/release.js';
import {
  answering,
  choices,
  codebook,
  homes,
  release,
  response,
  small,
  study,
  table,
  unanimous,
  variable,
} from '../small-study.js';

const places = homes('a', 60);
const settings = (part: Partial<StudyConfig['disclosure']>): StudyConfig =>
  study({ disclosure: { internalK: 5, publicK: 10, publicRounding: 5, ...part } });

describe('a mean of numbers that few people make up', () => {
  const arrears = codebook([variable('euros', 'number')]);
  /** Thirty people owe 10 euros each; somebody owes so much that it is all theirs. */
  const owing = (...most: readonly number[]): Parameters<typeof release>[0] => ({
    codebooks: [arrears],
    responses: [...most, ...Array<number>(30).fill(10)].map((euros, index) =>
      response(places[index]?.id ?? null, { euros }),
    ),
  });
  const mean = (input: Parameters<typeof release>[0]): unknown => table(release(input), 'euros').mean;

  it('is hidden where one person is more than half of it', () => {
    expect(mean(owing(301))).to.deep.equal(small);
    expect(mean(owing(299))).to.be.a('number');
  });

  it('is looked at as the study says', () => {
    expect(mean({ ...owing(301), config: settings({ dominance: null }) })).to.be.a('number');
    const two = settings({ dominance: { people: 2, share: 0.4 } });
    expect(mean({ ...owing(120, 120), config: two })).to.deep.equal(small);
    expect(mean({ ...owing(80, 80), config: two })).to.be.a('number');
  });

  it('says in the release by which rule', () =>
    expect(release(owing(1)).disclosure.dominance).to.deep.equal({ people: 1, share: 0.5 }));
});

describe('nobody and everybody', () => {
  const book = codebook([
    variable('debts', 'choice', { choices: choices('yes', 'no'), disclosive: true }),
    variable('lift', 'choice', { choices: choices('yes', 'no') }),
  ]);
  const responses = [...answering(places, 'debts', { no: 40 }), ...answering(homes('b', 60), 'lift', { no: 40 })];
  const counts = (question: string, audience: Release['audience'], config: StudyConfig): unknown =>
    table(release({ codebooks: [book], responses, audience, config }), question).counts;

  it('are hidden in public on a sensitive question, and on every question where the study says so', () => {
    expect(counts('debts', 'public', settings({}))).to.deep.equal([unanimous, unanimous]);
    expect(counts('lift', 'public', settings({}))).to.deep.equal([0, 40]);
    expect(counts('lift', 'public', settings({ publicExtremes: 'all' }))).to.deep.equal([unanimous, unanimous]);
  });

  it('are shown to staff, unless the study says otherwise', () => {
    expect(counts('debts', 'internal', settings({}))).to.deep.equal([0, 40]);
    expect(counts('debts', 'internal', settings({ internalExtremes: 'disclosive' }))).to.deep.equal([
      unanimous,
      unanimous,
    ]);
    expect(counts('lift', 'internal', settings({ internalExtremes: 'disclosive' }))).to.deep.equal([0, 40]);
  });
});
