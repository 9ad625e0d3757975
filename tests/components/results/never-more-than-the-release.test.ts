/** Over thousands of generated figures and in every language: no card says what the release does not say. */
import { expect } from 'chai';
import fc from 'fast-check';
import { amountOf, filledOf } from '../../../components/results/cards/amount.js';
import { CardWriter } from '../../../components/results/cards/card-text.js';
import { chooseCards } from '../../../components/results/cards/choose-cards.js';
import type { Amount, ResultCard } from '../../../components/results/cards/result-card.js';
import { ar } from '../../../components/results/locales/ar.js';
import { en } from '../../../components/results/locales/en.js';
import { nl } from '../../../components/results/locales/nl.js';
import { pl } from '../../../components/results/locales/pl.js';
import { tr } from '../../../components/results/locales/tr.js';
import { ReleasePlace } from '../../../components/results/release-place.js';
import type { Figure, Release } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';

const writers = Object.entries({ nl, en, tr, ar, pl }).map(([language, words]) => new CardWriter(language, words));

const sample = sampleRelease();
/** Labels without digits, so that every digit in a card is a figure. */
const label = { en: 'label' };

const figure = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 150 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Figure>({ hidden: 'small' }, { hidden: 'complement' }, { hidden: 'unanimous' }),
  },
);

const asked = fc.record({
  kind: fc.constantFrom('boolean' as const, 'choice' as const, 'multiple' as const, 'ranking' as const),
  disclosive: fc.boolean(),
  base: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 150 }) }, { weight: 1, arbitrary: fc.constant<Figure>({ hidden: 'base' }) }),
  counts: fc.array(figure, { minLength: 4, maxLength: 4 }),
}); // prettier-ignore

const release = fc.record({
  k: fc.integer({ min: 3, max: 20 }),
  rounding: fc.constantFrom(null, 5),
  questions: fc.array(asked, { minLength: 1, maxLength: 5 }),
  share: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
});

type Generated = typeof release extends fc.Arbitrary<infer T> ? T : never;

const at = { wave: 'after', complex: null, breakdown: null, group: null };

function releaseOf({ k, rounding, questions, share }: Generated): Release {
  const size = (kind: string): number => (kind === 'boolean' ? 2 : 4);
  return {
    ...sample,
    disclosure: { k, rounding },
    questions: questions.map(({ kind, disclosive }, index) => ({
      id: `q${index}`,
      kind,
      disclosive,
      domain: 'neighbours',
      label,
      choices: (kind === 'boolean' ? ['true', 'false'] : ['a', 'b', 'c', 'd']).map((code) => ({ code, label })),
    })),
    tables: questions.map(({ kind, base, counts }, index) => ({
      ...at,
      question: `q${index}`,
      base,
      counts: counts
        .slice(0, size(kind))
        .map((count) => (typeof count === 'number' && typeof base === 'number' ? Math.min(count, base) : count)),
      dontKnow: 0,
      refused: 0,
      missing: 0,
      mean: null,
    })),
    measures: [{ ...sample.measures[1]!, id: 'share', domain: 'neighbours', unit: 'share', label, thresholds: [] }],
    scores: [
      {
        ...at,
        measure: 'share',
        base: questions[0]!.base,
        mean: share,
        standardDeviation: 0,
        within: [],
        change: null,
      },
    ],
  };
}

const allCards = (of: Release): readonly ResultCard[] =>
  chooseCards(new ReleasePlace(of, 'en', 'after', null), {
    domains: [],
    subjects: [...of.questions, ...of.measures].map(({ id }) => id),
    people: 10,
  });

const amountsOf = ({ saying }: ResultCard): readonly Amount[] =>
  saying.kind === 'hidden' || saying.kind === 'unclear'
    ? []
    : saying.kind === 'most'
      ? saying.answers.map(({ amount }) => amount)
      : [saying.amount];

const everybody =
  /\b(everyone|everybody|nobody|no one|none|all neighbours|iedereen|niemand|alle buren|herkes|hiç kimse|wszyscy|nikt)\b|الجميع|كل الجيران|لا أحد/iu;

describe('a card', () => {
  it('has no digit at all where its figure is hidden or its base is under k', () => {
    fc.assert(
      fc.property(release, (generated) => {
        const of = releaseOf(generated);
        for (const card of allCards(of)) {
          const table = of.tables.find(({ question }) => question === card.id) ?? of.scores[0]!;
          const { base } = table;
          const mayShow = typeof base === 'number' && base >= of.disclosure.k && base > 0;
          const yes = 'counts' in table ? table.counts[0] : table.mean;
          const isYes = of.questions.find(({ id }) => id === card.id)?.kind === 'boolean' || !('counts' in table);
          if (mayShow && !(isYes && typeof yes !== 'number')) continue;
          expect(card.saying.kind).to.equal('hidden');
          for (const writer of writers) expect(Object.values(writer.text(card)).join(' ')).not.to.match(/\p{Nd}/u);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('says in no language that everybody or nobody did', () => {
    fc.assert(
      fc.property(release, (generated) => {
        for (const card of allCards(releaseOf(generated))) {
          for (const writer of writers) {
            const { sentence, lines } = writer.text(card);
            expect([sentence, ...lines.map(({ written }) => written)].join(' ')).not.to.match(everybody);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws of a sensitive question never all people, and never none', () => {
    fc.assert(
      fc.property(release, (generated) => {
        const of = releaseOf(generated);
        for (const card of allCards(of)) {
          const sensitive = of.questions.find(({ id }) => id === card.id)?.disclosive ?? true;
          if (!sensitive) continue;
          for (const amount of amountsOf(card)) {
            expect(filledOf(amount)).to.be.greaterThan(0).and.lessThan(amount.of);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the figure of the release, to half a person', () => {
    fc.assert(
      fc.property(release, (generated) => {
        const of = releaseOf(generated);
        for (const card of allCards(of)) {
          if (card.saying.kind !== 'answer') continue;
          const table = of.tables.find(({ question }) => question === card.id)!;
          const share = Number(table.counts[0]) / Number(table.base);
          const { amount } = card.saying;
          if (amount.kind === 'exactly') expect(amount.n / amount.of).to.be.closeTo(share, 1e-9);
          if (amount.kind === 'about') expect(Math.abs(amount.n / amount.of - share)).to.be.at.most(0.05 + 1e-9);
          if (amount.kind === 'fewer') expect(share).to.be.lessThan(amount.n / amount.of);
          if (amount.kind === 'more') expect(share).to.be.greaterThan(amount.n / amount.of);
          expect(card.base?.count).to.equal(table.base);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names as most given only what no hidden answer can have beaten', () => {
    fc.assert(
      fc.property(release, (generated) => {
        const of = releaseOf(generated);
        for (const card of allCards(of)) {
          if (card.saying.kind !== 'most') continue;
          const table = of.tables.find(({ question }) => question === card.id)!;
          const kind = of.questions.find(({ id }) => id === card.id)!.kind;
          const counts = table.counts.filter((count) => typeof count === 'number');
          const hidden = table.counts.filter((count) => typeof count !== 'number');
          const least = [...counts].sort((a, b) => b - a)[card.saying.answers.length - 1]!;
          const isSmall = hidden.every((count) => count.hidden === 'small');
          if (hidden.length > 0 && isSmall) expect(least).to.be.greaterThan(of.disclosure.k - 1);
          else if (hidden.length > 0 && kind === 'multiple') expect(least).to.be.greaterThan(Number(table.base));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an amount', () => {
  it('of a rounded release is never exact, and of a hundred people never finer than the rounding allows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 10, max: 400 }), (share, base) => {
        const amount = amountOf(share, base, { rounding: 5, people: 100 });
        expect(amount.kind).not.to.equal('exactly');
        expect(amount.of).to.equal(base < 100 ? 10 : 100);
        if (base >= 100 && base < 125) expect(amount.n % 5).to.equal(0);
      }),
    );
  });
});
