/** Which results make cards, and what they say: from a release written by hand, so that every figure can be checked. */
import { expect } from 'chai';
import { chooseCards, type Wishes } from '../../../components/results/cards/choose-cards.js';
import type { ResultCard } from '../../../components/results/cards/result-card.js';
import { ReleasePlace } from '../../../components/results/release-place.js';
import type { Figure, Release, ReleaseQuestion, ReleaseTable } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';
import { english } from './mount.js';

const sample = sampleRelease();
const at = { wave: 'after', complex: null, breakdown: null, group: null };

interface Asked extends Partial<ReleaseQuestion> {
  readonly id: string;
  readonly counts: readonly Figure[];
  readonly base?: Figure;
}

const codesOf = { boolean: ['true', 'false'], choice: ['a', 'b', 'c', 'd'], multiple: ['a', 'b', 'c', 'd'], ranking: ['a', 'b', 'c', 'd'], scale: ['1', '2'], text: [] }; // prettier-ignore

/** A release of a few questions after delivery, with 100 answers each unless it says otherwise. */
function releaseOf(questions: readonly Asked[], rest: Partial<Release> = {}): Release {
  return {
    ...sample,
    disclosure: { k: 10, rounding: null },
    questions: questions.map(({ id, counts, base: _, ...asked }): ReleaseQuestion => {
      const kind = asked.kind ?? 'boolean';
      const codes = codesOf[kind as keyof typeof codesOf].slice(0, counts.length);
      const choices = codes.map((code) => ({ code, label: { en: code === 'true' ? 'Yes' : code.toUpperCase() } }));
      return { id, kind, label: { en: `${id}?` }, domain: 'neighbours', disclosive: false, choices, ...asked };
    }),
    tables: questions.map(({ id, counts, base = 100 }): ReleaseTable => ({
      ...at,
      question: id,
      base,
      counts,
      dontKnow: 0,
      refused: 0,
      missing: 0,
      mean: null,
    })),
    measures: [],
    scores: [],
    ...rest,
  };
}

const cardsOf = (release: Release, wishes: Partial<Wishes> = {}): readonly ResultCard[] =>
  chooseCards(new ReleasePlace(release, 'en', 'after', null), { domains: [], subjects: [], people: 10, ...wishes });

const cardOf = (asked: Asked, release: Partial<Release> = {}): ResultCard => {
  const [card] = cardsOf(releaseOf([asked], release), { subjects: [asked.id] });
  if (!card) throw new Error(`No card for ${asked.id}.`);
  return card;
};

const said = (asked: Asked, release: Partial<Release> = {}): string => english(cardOf(asked, release)).sentence;

describe('what a card says', () => {
  it('tells how many of ten said yes, and who answered', () => {
    const card = cardOf({ id: 'helped', counts: [70, 30] });
    expect(english(card)).to.deep.include({
      sentence: '7 of 10 neighbours say: “Yes”.',
      base: '100 neighbours answered.',
      small: null,
    });
    expect(card.heading).to.equal('helped?');
  });

  it('says “about” as soon as the figure is not exactly so', () => {
    expect(said({ id: 'helped', counts: [68, 32] })).to.equal('About 7 of 10 neighbours say: “Yes”.');
    const rounded = { disclosure: { k: 10, rounding: 5 } };
    expect(said({ id: 'helped', counts: [70, 30] }, rounded)).to.equal('About 7 of 10 neighbours say: “Yes”.');
    expect(english(cardOf({ id: 'helped', counts: [70, 30] }, rounded)).base).to.equal(
      'About 100 neighbours answered.',
    );
  });

  it('never makes nobody of somebody, nor everybody of almost all', () => {
    expect(said({ id: 'helped', counts: [3, 97] })).to.equal('Fewer than 1 of 10 neighbours say: “Yes”.');
    expect(said({ id: 'helped', counts: [98, 2] })).to.equal('More than 9 of 10 neighbours say: “Yes”.');
  });

  it('does not tell of a sensitive question that everybody, or nobody, said yes', () => {
    for (const counts of [
      [100, 0],
      [0, 100],
    ])
      // prettier-ignore
      expect(said({ id: 'debts', disclosive: true, counts })).to.equal('Too few people to show');
  });

  it('counts a hundred people where enough answered, and ten where not', () => {
    const release = releaseOf([{ id: 'many', counts: [80, 70], base: 150 }, { id: 'few', counts: [30, 30], base: 60 }]); // prettier-ignore
    const amounts = cardsOf(release, { subjects: ['many', 'few'], people: 100 }).map(({ saying }) =>
      saying.kind === 'answer' ? [saying.amount.n, saying.amount.of] : null,
    );
    expect(amounts).to.deep.equal([[53, 100], [5, 10]]); // prettier-ignore
  });

  it('says of whom, when not everybody got the question', () => {
    const release = releaseOf([{ id: 'all', counts: [60, 40] }, { id: 'part', counts: [20, 20], base: 40 }]); // prettier-ignore
    const [, part] = cardsOf(release, { subjects: ['all', 'part'] });
    expect(part && english(part).sentence).to.equal('5 of 10 neighbours who answered this say: “Yes”.');
    expect(part && english(part).base).to.equal('40 neighbours answered. Not everybody got this question.');
  });

  it('says “too few people to show” for a hidden figure, a hidden base and a base under k', () => {
    const hidden = { hidden: 'small' } as const;
    for (const asked of [
      { id: 'a', counts: [hidden, 90] },
      { id: 'b', counts: [50, 50], base: { hidden: 'base' } as const },
      { id: 'c', counts: [4, 4], base: 8 },
    ]) {
      const text = english(cardOf(asked));
      expect(text.sentence).to.equal('Too few people to show');
      expect([text.lines, text.base]).to.deep.equal([[], null]);
    }
  });

  it('names what was named most, each with its share', () => {
    const card = cardOf({ id: 'nuisance', kind: 'multiple', counts: [60, 10, 40, 20] });
    const text = english(card);
    expect(text.sentence).to.equal('Named most: “A”.');
    expect(text.lines.map(({ answer, written }) => [answer, written])).to.deep.equal([
      ['A', '6 of 10'],
      ['C', '4 of 10'],
      ['D', '2 of 10'],
    ]);
  });

  it('names the first two together when as many people named them', () => {
    expect(said({ id: 'nuisance', kind: 'multiple', counts: [60, 10, 60, 20] })).to.equal('Named most: “A” and “C”.');
  });

  it('cuts no tie: where the third is as large as the fourth, two are named', () => {
    const { lines } = english(cardOf({ id: 'nuisance', kind: 'multiple', counts: [60, 20, 40, 20] }));
    expect(lines.map(({ answer }) => answer)).to.deep.equal(['A', 'C']);
  });

  it('calls nothing the most given while a hidden answer could be given more often', () => {
    const complement = { hidden: 'complement' } as const;
    expect(said({ id: 'devices', kind: 'multiple', counts: [complement, 60, 40, 20] })).to.equal(
      'No answer was clearly given most.',
    );
    const other = [
      ['a', 30],
      ['b', 20],
      ['c', 10],
      ['other', complement],
    ] as const;
    const choices = other.map(([code]) => ({ code, label: { en: code } }));
    expect(said({ id: 'places', kind: 'multiple', counts: other.map(([, count]) => count), choices })).to.equal(
      'Named most: “a”.',
    );
    // One answer each: of a hundred, at most ten are left.
    expect(said({ id: 'type', kind: 'choice', counts: [complement, 50, 30, 10] })).to.equal('Chosen most: “B”.');
  });

  it('uses the page’s own words in the languages they have, with the figures of the release', () => {
    const release = releaseOf([{ id: 'helped', counts: [70, 30] }]);
    const wordings = {
      helped: { heading: { en: 'At home?' }, end: { en: 'feel at home here', nl: 'zijn hier thuis' } },
    };
    const [card] = cardsOf(release, { subjects: ['helped'], wordings });
    expect(card?.heading).to.equal('At home?');
    expect(card && english(card).sentence).to.equal('7 of 10 neighbours feel at home here.');
    const [damaged] = cardsOf(release, { subjects: ['helped'], wordings: { helped: { end: 7, heading: null } } });
    expect(damaged && english(damaged).sentence).to.equal('7 of 10 neighbours say: “Yes”.');
  });
});

describe('which results make cards', () => {
  const good: Asked = { id: 'good', counts: [60, 40] };

  it('are not those that are sensitive, hidden or of few people, unless somebody names them', () => {
    const release = releaseOf([
      good,
      { id: 'sensitive', disclosive: true, counts: [60, 40] },
      { id: 'hidden', counts: [{ hidden: 'small' }, { hidden: 'complement' }] },
      { id: 'small', counts: [10, 10], base: 20 },
      { id: 'more', counts: [60, 40] },
    ]);
    const ids = (wishes: Partial<Wishes>): string[] => cardsOf(release, wishes).map(({ id }) => id);
    expect(ids({})).to.deep.equal(['good', 'more']);
    expect(ids({ domains: ['neighbours'] })).to.deep.equal(['good', 'sensitive', 'more']);
    expect(ids({ subjects: ['small', 'hidden'] })).to.deep.equal(['hidden', 'small']);
    expect(english(cardsOf(release, { subjects: ['small'] })[0]!).small).to.contain('few people');
  });

  it('are no open texts and no scales without a threshold', () => {
    const release = releaseOf([{ id: 'own', kind: 'text', counts: [] }, { id: 'scale', kind: 'scale', counts: [5, 95] }]); // prettier-ignore
    expect(cardsOf(release, { subjects: ['own', 'scale'] })).to.deep.equal([]);
  });

  it('are told once: a measure with the name of its question stands for both', () => {
    const [measure] = sample.measures.filter(({ unit }) => unit === 'share');
    const score = {
      ...at,
      measure: 'paid-work',
      base: 100,
      mean: 0.4,
      standardDeviation: 0.5,
      within: [],
      change: null,
    };
    const release = releaseOf([{ id: 'paid_work', counts: [40, 60] }, good], {
      measures: [{ ...measure!, id: 'paid-work', domain: 'neighbours', label: { en: 'Has paid work' } }],
      scores: [score],
    });
    const cards = cardsOf(release);
    expect(cards.map(({ id }) => id)).to.deep.equal(['paid-work', 'good']);
    expect(english(cards[0]!).sentence).to.equal('This is so for 4 of 10 neighbours.');
  });

  it('come in the order of the study’s domains, at most two of each unasked', () => {
    const cards = cardsOf(sample);
    const order = cards.map(({ domain }) => sample.domains.findIndex(({ id }) => id === domain));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    for (const { id } of sample.domains) expect(cards.filter(({ domain }) => domain === id).length).to.be.at.most(2);
  });
});
