import { expect } from 'chai';
import fc from 'fast-check';
import type { MeasureSpec, ScoringRule } from '../../../domain/questionnaire/codebook.js';
import { CONSTRUCTS, constructOf, type KnownConstruct } from '../../../domain/questionnaire/constructs.js';
import { score, thresholdsOf, variablesByName, workStatus } from '../../../domain/questionnaire/score.js';
import { itemsNamedBy, readScoring } from '../../../domain/questionnaire/scoring-rule.js';
import { codebookOf } from './support.js';

type Measure = Pick<MeasureSpec, 'items' | 'scoring' | 'min' | 'max'>;
const measure = (scoring: ScoringRule, items: readonly string[], min = 0, max = 100): Measure => ({
  scoring,
  items,
  min,
  max,
});
const items = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `q${String(index + 1)}`);
const answered = (values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value, index) => [`q${String(index + 1)}`, value]));

describe('the score of a measure', () => {
  const who5 = measure(CONSTRUCTS.who5.scoring, items(5));
  const mhi5 = measure(
    { kind: 'sum', times: 4, missingAllowed: 0, itemMin: 0, itemMax: 5, reversed: ['q1', 'q2', 'q4'] },
    items(5),
  );

  describe('of wellbeing (WHO-5)', () => {
    it('is the sum of five items from 0 to 5, times four', () => {
      expect(score(who5, answered([5, 5, 5, 5, 5]))).to.equal(100);
      expect(score(who5, answered([0, 0, 0, 0, 0]))).to.equal(0);
      expect(score(who5, answered([3, 2, 4, 1, 3]))).to.equal(52);
      expect(score(who5, answered(['3', 2, 4, 1, 3]))).to.equal(52);
    });
    it('is not there when an item is missing, not known or refused', () => {
      expect(score(who5, answered([3, 2, 4, 1]))).to.equal(null);
      expect(score(who5, answered([3, 2, 4, 1, 'x']))).to.equal(null);
      expect(score(who5, answered([3, 2, 4, 1, 3]), { q2: 'dont-know' })).to.equal(null);
    });
    it('counts a code outside 0 to 5 as missing', () => expect(score(who5, answered([3, 2, 4, 1, 9]))).to.equal(null));
    it('is low at 50 and very low at 28', () => {
      const within = (figure: number): readonly string[] =>
        CONSTRUCTS.who5.thresholds.filter((threshold) => figure <= threshold.atMost).map(({ id }) => id);
      expect([within(52), within(50), within(28)]).to.deep.equal([[], ['low'], ['low', 'very-low']]);
    });
  });

  describe('of mental health (MHI-5)', () => {
    it('turns the items about feeling bad around', () => {
      expect(score(mhi5, answered([0, 0, 5, 0, 5]))).to.equal(100);
      expect(score(mhi5, answered([5, 5, 0, 5, 0]))).to.equal(0);
      expect(score(mhi5, answered([2, 1, 3, 2, 3]))).to.equal((3 + 4 + 3 + 3 + 3) * 4);
    });
  });

  describe('of loneliness (De Jong Gierveld, six items)', () => {
    const lonely = ['yes', 'more-or-less'];
    const missed = ['no', 'more-or-less'];
    const rule = (missingAllowed: number, emotional: readonly string[], social: readonly string[]): ScoringRule => ({
      kind: 'count',
      missingAllowed,
      counts: Object.fromEntries([...emotional.map((item) => [item, lonely]), ...social.map((item) => [item, missed])]),
    });
    const all = measure(rule(1, ['q1', 'q2', 'q3'], ['q4', 'q5', 'q6']), items(6), 0, 6);
    const emotional = measure(rule(0, ['q1', 'q2', 'q3'], []), items(3), 0, 3);
    const social = measure(rule(0, [], ['q4', 'q5', 'q6']), ['q4', 'q5', 'q6'], 0, 3);

    it('counts "more or less" for feeling alone and for missing people alike', () => {
      const answers = answered(['yes', 'more-or-less', 'no', 'no', 'more-or-less', 'yes']);
      expect(score(all, answers)).to.equal(4);
      expect(score(emotional, answers)).to.equal(2);
      expect(score(social, answers)).to.equal(2);
    });
    it('allows one missing item, which does not count', () => {
      expect(score(all, answered(['yes', 'yes', 'yes', 'no', 'no']))).to.equal(5);
      expect(score(all, answered(['yes', 'yes', 'yes', 'no']))).to.equal(null);
      expect(score(emotional, answered(['yes', 'yes']))).to.equal(null);
    });
    it('is not there when nothing was answered, whatever is allowed', () =>
      expect(score(measure({ kind: 'count', missingAllowed: 9, counts: {} }, items(3)), {})).to.equal(null));
    it('falls into not lonely, lonely and very lonely', () => {
      const levels = CONSTRUCTS.loneliness6.thresholds.map((threshold) => ({ ...threshold, label: {} }));
      const level = (figure: number): readonly string[] =>
        thresholdsOf({ thresholds: levels }, figure).map(({ id }) => id);
      expect([0, 1, 2, 4, 5, 6].map(level)).to.deep.equal([
        ['not-lonely'], ['not-lonely'], ['lonely'], ['lonely'], ['very-lonely'], ['very-lonely'],
      ]); // prettier-ignore
    });
  });

  it('of one question is its value, within the range of the measure', () => {
    const ladder = measure(CONSTRUCTS.ladder.scoring, ['q1'], 0, 10);
    expect(score(ladder, { q1: 7 })).to.equal(7);
    expect(score(ladder, { q1: 0 })).to.equal(0);
    expect(score(ladder, { q1: 11 })).to.equal(null);
    expect(score(ladder, {})).to.equal(null);
    expect(score(measure({ kind: 'value' }, []), {})).to.equal(null);
    const ends = measure(CONSTRUCTS['making-ends-meet'].scoring, ['q1'], 1, 6);
    expect([1, 6, 0, 7].map((q1) => score(ends, { q1 }))).to.deep.equal([1, 6, null, null]);
  });

  it('of a share is 1 for the answers that count and 0 for the others', () => {
    const good = measure({ kind: 'among', values: [4, 5] }, ['q1'], 0, 1);
    expect([5, '4', 3].map((q1) => score(good, { q1 }))).to.deep.equal([1, 1, 0]);
    expect(score(good, {})).to.equal(null);
    expect(score(good, { q1: 5 }, { q1: 'refused' })).to.equal(null);
    const any = measure({ kind: 'among', values: ['a'] }, ['q1'], 0, 1);
    expect(score(any, { q1: true })).to.equal(0);
  });

  it('of arrears counts the kinds of them', () => {
    const any = ['once', 'more'];
    const arrears = measure({ kind: 'count', missingAllowed: 0, counts: { q1: any, q2: any } }, items(2), 0, 2);
    expect(score(arrears, answered(['once', 'no']))).to.equal(1);
    expect(score(arrears, answered(['no', 'no']))).to.equal(0);
    expect(score(arrears, answered(['once']))).to.equal(null);
  });

  describe('of social cohesion', () => {
    const cohesion = measure(
      { kind: 'mean', missingAllowed: 1, itemMin: 1, itemMax: 5, reversed: ['q3'] },
      items(5),
      0,
      10,
    );
    it('brings the mean of the statements to 0–10', () => {
      expect(score(cohesion, answered([5, 5, 1, 5, 5]))).to.equal(10);
      expect(score(cohesion, answered([1, 1, 5, 1, 1]))).to.equal(0);
      expect(score(cohesion, answered([4, 4, 2, 3, 3]))).to.equal(6.5);
    });
    it('puts the own mean in place of one missing statement', () => {
      expect(score(cohesion, answered([4, 4, 2, 4]))).to.equal(7.5);
      expect(score(cohesion, answered([4, 4, 2]))).to.equal(null);
    });
  });

  describe('of unemployment (ILO)', () => {
    const rule = {
      kind: 'ilo',
      paidWork: 'paid',
      searched: 'searched',
      available: 'available',
      age: 'age',
      yes: ['yes'],
    } as const;
    const unemployed = measure(rule, ['paid', 'searched', 'available', 'age'], 0, 1);
    const of = (answers: Record<string, unknown>): number | null => score(unemployed, answers);
    it('needs all three: no paid work, searched, available', () => {
      expect(of({ paid: 'no', searched: 'yes', available: 'yes', age: 40 })).to.equal(1);
      expect(of({ paid: 'no', searched: 'yes', available: 'no', age: 40 })).to.equal(0);
      expect(of({ paid: 'no', searched: 'no', age: 40 })).to.equal(0);
      expect(of({ paid: 'yes', age: 40 })).to.equal(0);
    });
    it('is about people from 15 to 74', () =>
      expect([14, 15, 74, 75, undefined].map((age) => of({ paid: 'yes', age }))).to.deep.equal([
        null,
        0,
        0,
        null,
        null,
      ]));
    it('is not known when what decides was not answered', () => {
      expect(of({ searched: 'yes', available: 'yes', age: 40 })).to.equal(null);
      expect(of({ paid: 'no', searched: 'yes', age: 40 })).to.equal(null);
    });
    it('tells the inactive from the employed', () => {
      const status = (answers: Record<string, string | number>) => workStatus(rule, (item) => answers[item] ?? null);
      expect(status({ paid: 'yes', age: 30 })).to.equal('employed');
      expect(status({ paid: 'no', searched: 'yes', available: 'yes', age: 30 })).to.equal('unemployed');
      expect(status({ paid: 'no', available: 'no', age: 30 })).to.equal('inactive');
    });
  });

  it('finds items in rows of a matrix, and under another key', () => {
    const codebook = codebookOf({
      elements: [
        { type: 'matrix', name: 'm', columns: [0, 1, 2], rows: ['a', 'b'], valueName: 'kept' },
        { type: 'rating', name: 'r', rateMin: 0, rateMax: 2 },
      ],
      measures: [{ id: 'x', scoring: { kind: 'sum', itemMin: 0, itemMax: 2 }, items: ['m', 'r'] }],
    });
    const [spec] = codebook.measures;
    expect(spec?.items).to.deep.equal(['m.a', 'm.b', 'r']);
    if (spec === undefined) return;
    expect(score(spec, { kept: { a: 1, b: 2 }, r: 1 }, {}, variablesByName(codebook.variables))).to.equal(4);
    expect(score({ ...spec, items: ['m.a'] }, { m: { a: 2 } })).to.equal(2);
  });

  describe('holds for every answer', () => {
    const value = fc.oneof(fc.integer({ min: -2, max: 8 }), fc.constantFrom('', null, undefined, 'yes', true, '3'));
    it('in staying within its range, or not being there', () => {
      fc.assert(
        fc.property(
          fc.array(value, { minLength: 5, maxLength: 5 }),
          fc.integer({ min: 0, max: 5 }),
          (values, missingAllowed) => {
            for (const spec of [
              measure({ ...CONSTRUCTS.who5.scoring, missingAllowed }, items(5)),
              measure({ kind: 'mean', missingAllowed, itemMin: 1, itemMax: 5 }, items(5), 0, 10),
              measure({ kind: 'count', missingAllowed, counts: { q1: ['yes'], q2: [3] } }, items(5), 0, 5),
            ]) {
              const figure = score(spec, answered(values));
              if (figure !== null) expect(figure).to.be.within(spec.min, spec.max);
            }
          },
        ),
      );
    });
    it('in mirroring when every item is turned around', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), (values) => {
          const turned = measure({ ...CONSTRUCTS.who5.scoring, reversed: items(5) }, items(5));
          const [straight, mirrored] = [score(who5, answered(values)), score(turned, answered(values))];
          expect((straight ?? 0) + (mirrored ?? 0)).to.be.closeTo(100, 1e-6);
        }),
      );
    });
    it('in being there exactly as long as no more items are missing than allowed', () => {
      fc.assert(
        fc.property(
          fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 6, maxLength: 6 }),
          fc.integer({ min: 0, max: 6 }),
          (values, missingAllowed) => {
            const missing = values.filter((entry) => entry === null).length;
            const figure = score(measure({ ...CONSTRUCTS.who5.scoring, missingAllowed }, items(6)), answered(values));
            expect(figure !== null).to.equal(missing <= missingAllowed && missing < 6);
          },
        ),
      );
    });
  });
});

describe('the constructs', () => {
  const names = Object.keys(CONSTRUCTS) as KnownConstruct[];
  it('each name a source, and thresholds inside their range', () => {
    for (const name of names) {
      const construct = constructOf(name);
      expect(construct?.source, name).to.match(/\S/);
      expect(construct?.kinds.length, name).to.be.greaterThan(0);
      expect(construct?.scoring === null || construct?.kinds.includes(construct.scoring.kind), name).to.equal(true);
      for (const { atMost, atLeast } of construct?.thresholds ?? []) {
        for (const limit of [atMost, atLeast]) {
          if (limit !== undefined) expect(limit, name).to.be.within(construct?.min ?? NaN, construct?.max ?? NaN);
        }
      }
    }
  });
  it('are those of fieldwork-facts.md', () =>
    expect(names).to.include.members([
      'who5',
      'mhi5',
      'loneliness6',
      'ladder',
      'self-rated-health',
      'ilo-unemployment',
      'making-ends-meet',
      'arrears',
      'social-cohesion',
      'institutional-trust',
    ]));
  it('have no construct for what everybody invents', () => expect(constructOf('toString')).to.equal(null));
});

describe('a scoring rule in a definition', () => {
  it('is read with what its kind needs', () => {
    expect(readScoring({ kind: 'sum', itemMin: 0, itemMax: 5, times: 4, reversed: ['a', 3] })).to.deep.equal({
      kind: 'sum', times: 4, missingAllowed: 0, itemMin: 0, itemMax: 5, reversed: ['a'],
    }); // prettier-ignore
    expect(readScoring({ kind: 'mean', itemMin: 1, itemMax: 5, missingAllowed: 2 })).to.deep.equal({
      kind: 'mean', missingAllowed: 2, itemMin: 1, itemMax: 5,
    }); // prettier-ignore
    expect(readScoring({ kind: 'count', counts: { a: ['x', {}] } })).to.deep.equal({
      kind: 'count',
      missingAllowed: 0,
      counts: { a: ['x'] },
    });
    expect(readScoring({ kind: 'value' })).to.deep.equal({ kind: 'value' });
    expect(readScoring({ kind: 'among', values: [1] })).to.deep.equal({ kind: 'among', values: [1] });
    const ilo = { kind: 'ilo', paidWork: 'p', searched: 's', available: 'v', age: 'a' };
    expect(readScoring(ilo)).to.deep.equal({ ...ilo, yes: [true, 'yes'] });
  });
  it('is not there when something lacks', () => {
    for (const broken of [
      null, 'sum', {}, { kind: 'toString' }, { kind: 'sum' }, { kind: 'sum', itemMin: 5, itemMax: 5 }, { kind: 'mean', itemMin: 1 },
      { kind: 'count' }, { kind: 'among', values: [] }, { kind: 'ilo', paidWork: 'p' }, { kind: 3 },
    ]) expect(readScoring(broken), JSON.stringify(broken)).to.equal(null); // prettier-ignore
  });
  it('names items of its own', () => {
    expect(itemsNamedBy({ kind: 'value' })).to.deep.equal([]);
    expect(itemsNamedBy({ kind: 'count', missingAllowed: 0, counts: { a: [1] } })).to.deep.equal(['a']);
    expect(itemsNamedBy({ kind: 'mean', missingAllowed: 0, itemMin: 0, itemMax: 1 })).to.deep.equal([]);
  });
});

describe('the measures of a definition', () => {
  const rating = (name: string, more: object = {}) => ({
    type: 'rating',
    name,
    rateMin: 0,
    rateMax: 5,
    domain: 'wellbeing',
    ...more,
  });

  it('take from their construct what they leave out', () => {
    const { measures } = codebookOf({
      locale: 'nl',
      elements: items(5).map((name) => rating(name)),
      measures: [
        {
          id: 'w',
          construct: 'who5',
          label: { nl: 'Welzijn' },
          items: items(5),
          thresholds: [{ id: 'low', label: 'Laag' }, { id: 'own', atLeast: 90 }, {}],
        },
      ],
    });
    expect(measures).to.deep.equal([
      {
        id: 'w',
        construct: 'who5',
        label: { nl: 'Welzijn' },
        domain: 'wellbeing',
        items: items(5),
        scoring: CONSTRUCTS.who5.scoring,
        unit: 'score',
        min: 0,
        max: 100,
        better: 'higher',
        thresholds: [
          { id: 'low', label: { nl: 'Laag' }, atMost: 50 },
          { id: 'own', label: { nl: 'own' }, atLeast: 90 },
        ],
      },
    ]);
  });

  it('may stand at the question that they are about', () => {
    const { measures } = codebookOf({
      elements: [
        rating('ladder', { measure: { construct: 'ladder' } }),
        {
          type: 'matrix',
          name: 'm',
          columns: [1, 2],
          rows: ['a', 'b'],
          measure: {
            id: 'both',
            scoring: { kind: 'sum', itemMin: 1, itemMax: 2 },
            better: 'lower',
            unit: 'score',
            max: 4,
          },
        },
        {
          type: 'radiogroup',
          name: 'g',
          choices: [1],
          measure: { id: 'share', scoring: { kind: 'among', values: [1] }, better: null },
        },
      ],
    });
    expect(
      measures.map(({ id, items: of, unit, min, max, better, domain }) => ({ id, of, unit, min, max, better, domain })),
    ).to.deep.equal([
      { id: 'ladder', of: ['ladder'], unit: 'score', min: 0, max: 10, better: 'higher', domain: 'wellbeing' },
      { id: 'both', of: ['m.a', 'm.b'], unit: 'score', min: 0, max: 4, better: 'lower', domain: '' },
      { id: 'share', of: ['g'], unit: 'share', min: 0, max: 1, better: null, domain: '' },
    ]);
    expect(measures[0]?.thresholds).to.deep.equal([]);
  });

  it('that cannot be scored are left out, and so is a second of one name', () => {
    const { measures } = codebookOf({
      elements: [rating('q1')],
      measures: [
        3,
        { construct: 'ladder', items: ['q1'] },
        { id: 'a', construct: 'mhi5', items: ['q1'] },
        { id: 'b', construct: 'ladder', items: ['gone'] },
        { id: 'c', construct: 'ladder', items: ['q1'] },
        { id: 'c', construct: 'ladder', items: ['q1'] },
        { id: 'd', construct: 'ladder' },
      ],
    });
    expect(measures.map(({ id }) => id)).to.deep.equal(['c']);
    expect(measures[0]?.label).to.deep.equal({ en: 'c' });
  });

  it('have the thresholds of their construct when they give none', () => {
    const { measures } = codebookOf({
      elements: [rating('q')],
      measures: [{ id: 'e', construct: 'making-ends-meet', items: ['q'] }],
    });
    expect(measures[0]?.thresholds).to.deep.equal([{ id: 'difficult', label: { en: 'difficult' }, atMost: 2 }]);
  });
});
