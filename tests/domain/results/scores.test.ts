import { expect } from 'chai';
import type { MeasureSpec } from '../../../domain/questionnaire/codebook.js';
import {
  base,
  choices,
  codebook,
  homes,
  measure,
  release,
  response,
  score,
  small,
  study,
  table,
  unanimous,
  variable,
} from './small-study.js';

const places = homes('a', 200);
const items = ['one', 'two', 'three', 'four', 'five'];
const scale = choices(0, 1, 2, 3, 4, 5);
const who5: MeasureSpec = measure(
  'wellbeing',
  items,
  { kind: 'sum', times: 4, missingAllowed: 0, itemMin: 0, itemMax: 5 },
  {
    max: 100,
    thresholds: [
      { id: 'low', label: { nl: 'laag' }, atMost: 50 },
      { id: 'very-low', label: { nl: 'zeer laag' }, atMost: 28 },
    ],
  },
);
const book = codebook(
  items.map((name) => variable(name, 'scale', { choices: scale })),
  [who5],
);

const person = (index: number, level: number, part: Parameters<typeof response>[2] = {}): ReturnType<typeof response> =>
  response(places[index]?.id ?? null, Object.fromEntries(items.map((name) => [name, level])), part);

describe('measures in a release', () => {
  it('have a base, a mean, a standard deviation and the respondents within each threshold', () => {
    // Scores 20, 40, 60, 80, 100: six of each.
    const responses = Array.from({ length: 30 }, (_, index) => person(index, 1 + (index % 5)));
    const found = score(release({ codebooks: [book], responses }), 'wellbeing');
    expect(found.base).to.equal(30);
    expect(found.mean).to.equal(60);
    // Six times five evenly spread scores: sqrt(6 × (40² + 20² + 20² + 40²) / 29)
    expect(found.standardDeviation).to.equal(28.77);
    expect(found.within).to.deep.equal([12, 6]);
  });

  it('leave out who skipped an item that the rule cannot miss', () => {
    const responses = Array.from({ length: 30 }, (_, index) => person(index, 1 + (index % 5)));
    const partly = Array.from({ length: 6 }, (_, index) =>
      response(places[100 + index]?.id ?? null, { one: 5, two: 5 }, { itemNonresponse: { three: 'refused' } }),
    );
    expect(score(release({ codebooks: [book], responses: [...responses, ...partly] }), 'wellbeing').base).to.equal(30);
  });

  it('score by the refusal, not by an answer that stands beside it', () => {
    const responses = Array.from({ length: 30 }, (_, index) =>
      person(index, 1 + (index % 5), index < 10 ? { itemNonresponse: { two: 'dont-know' } } : {}),
    );
    expect(score(release({ codebooks: [book], responses }), 'wellbeing').base).to.equal(20);
  });

  it('hide the few within a threshold, and the mean stays', () => {
    const responses = Array.from({ length: 30 }, (_, index) => person(index, index < 3 ? 1 : 2 + (index % 4)));
    const found = score(release({ codebooks: [book], responses }), 'wellbeing');
    expect(found.within[1]).to.deep.equal(small);
    expect(found.mean).to.be.a('number');
  });

  it('hide the one threshold that would give the difference with another one away', () => {
    // 12 low, 10 of them very low: the 2 between them are few.
    const levels = [...Array<number>(10).fill(1), ...Array<number>(2).fill(2), ...Array<number>(18).fill(4)];
    const { within } = score(
      release({ codebooks: [book], responses: levels.map((level, index) => person(index, level)) }),
      'wellbeing',
    );
    expect(within.filter((figure) => typeof figure === 'number')).to.have.lengthOf(1);
  });

  it('hide everything of a group under k', () => {
    const found = score(
      release({ codebooks: [book], responses: [1, 2, 3, 4].map((level, index) => person(index, level)) }),
      'wellbeing',
    );
    expect(found).to.deep.include({ base, mean: base, standardDeviation: base, within: [base, base] });
  });

  it('list the first measure of a domain as its main one, and its thresholds by name', () => {
    const second = measure('again', ['one'], { kind: 'value' }, { max: 5 });
    const responses = Array.from({ length: 30 }, (_, index) => person(index, 1 + (index % 5)));
    const found = release({ codebooks: [codebook(book.variables, [who5, second])], responses });
    expect(found.measures.map(({ id, main }) => [id, main])).to.deep.equal([
      ['wellbeing', true],
      ['again', false],
    ]);
    expect(found.measures[0]?.thresholds).to.deep.equal([
      { id: 'low', label: { nl: 'laag' } },
      { id: 'very-low', label: { nl: 'zeer laag' } },
    ]);
  });
});

describe('a measure that is a share', () => {
  const debts = variable('debts', 'choice', { choices: choices('none', 'some', 'many'), disclosive: true });
  const share = measure(
    'arrears',
    ['debts'],
    { kind: 'among', values: ['some', 'many'] },
    { unit: 'share', min: 0, max: 1 },
  );
  const owing = (counts: Readonly<Record<string, number>>): ReturnType<typeof response>[] =>
    Object.entries(counts)
      .flatMap(([value, count]) => Array<string>(count).fill(value))
      .map((value, index) => response(places[index]?.id ?? null, { debts: value }));
  const found = (counts: Readonly<Record<string, number>>, audience: 'public' | 'internal'): ReturnType<typeof score> =>
    score(release({ codebooks: [codebook([debts], [share])], responses: owing(counts), audience }), 'arrears');

  it('is the share of respondents, to four digits for staff', () => {
    const { mean, standardDeviation } = found({ none: 20, some: 10, many: 7 }, 'internal');
    expect(mean).to.equal(0.4595);
    expect(standardDeviation).to.equal(0.5052);
  });

  it('is that of the rounded counts in public', () => {
    const { base: size, mean } = found({ none: 33, some: 11, many: 13 }, 'public');
    expect([size, mean]).to.deep.equal([55, 0.455]);
  });

  it('is hidden when few have it, and when few have it not', () => {
    expect(found({ none: 37, some: 3 }, 'internal').mean).to.deep.equal(small);
    expect(found({ none: 3, some: 37 }, 'internal').mean).to.be.an('object');
  });

  it('of nobody may be shown to staff, and says nothing in public', () => {
    expect(found({ none: 40 }, 'internal').mean).to.equal(0);
    expect(found({ none: 40 }, 'public').mean).to.deep.equal(unanimous);
  });

  it('does not give away the answers that it is made of', () => {
    const responses = owing({ none: 20, some: 12, many: 3 });
    const shown = release({ codebooks: [codebook([debts], [share])], responses });
    // 'many' is small, so is hidden with 'some'; their sum is no secret.
    expect(table(shown, 'debts').counts).to.deep.equal([20, { hidden: 'complement' }, small]);
    expect(score(shown, 'arrears').mean).to.equal(0.4286);
    const other = measure(
      'some',
      ['debts'],
      { kind: 'among', values: ['some', 'none'] },
      { unit: 'share', min: 0, max: 1 },
    );
    const crossed = release({ codebooks: [codebook([debts], [other])], responses });
    expect(score(crossed, 'some').mean).not.to.be.a('number');
  });
});

describe('a mean score of a sensitive subject in public', () => {
  const income = variable('ends', 'scale', { choices: choices(1, 2, 3, 4, 5, 6), disclosive: true });
  const ends = measure('ends', ['ends'], { kind: 'value' }, { min: 1, max: 6 });
  const answered = (levels: readonly number[]): ReturnType<typeof score> =>
    score(
      release({
        codebooks: [codebook([income], [ends])],
        responses: levels.map((level, index) => response(places[index]?.id ?? null, { ends: level })),
        audience: 'public',
      }),
      'ends',
    );

  it('is hidden when everybody answered the same', () => {
    const found = answered(Array<number>(40).fill(2));
    expect(found).to.deep.include({ base: 40, mean: unanimous, standardDeviation: unanimous });
  });

  it('is shown with one decimal otherwise', () => {
    const found = answered(Array.from({ length: 90 }, (_, index) => 1 + (index % 6)));
    expect([found.mean, found.standardDeviation]).to.deep.equal([3.5, 1.7]);
  });
});

describe('scores that many respondents share', () => {
  it('are the same whether patterns of answers are remembered or not', () => {
    // More different values than are remembered, and a list where a number is expected.
    const many = codebook(
      [variable('steps', 'number')],
      [measure('steps', ['steps'], { kind: 'value' }, { max: 1000 })],
    );
    const responses = Array.from({ length: 190 }, (_, index) => response(places[index]?.id ?? null, { steps: index }));
    expect(score(release({ codebooks: [many], responses, config: study() }), 'steps').mean).to.equal(94.5);
  });
});
