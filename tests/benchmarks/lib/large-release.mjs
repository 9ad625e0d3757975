// @ts-check
/**
 * A Release of three waves, sixty questions, ten breakdowns and four complexes, from a seed: as large as a study of
 * some years makes it. Figures are drawn at once; nothing is counted here.
 */

/** Mulberry32. @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} text */
const label = (text) => ({ nl: text, en: text });
/** @template T @param {number} count @param {(index: number) => T} make */
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

export function largeRelease() {
  const random = seeded(20261129);
  const waves = ['before', 'during', 'after'].map((id) => ({ id, label: label(id) }));
  const complexes = times(4, (index) => ({ id: `complex-${index}`, label: label(`Complex ${index + 1}`), homes: 150 }));
  const domains = times(6, (index) => ({ id: `topic-${index}`, label: label(`Topic ${index + 1}`) }));
  const breakdowns = times(10, (index) => ({
    id: `by-${index}`,
    label: label(`Breakdown ${index + 1}`),
    groups: times(4, (group) => ({ id: `group-${group}`, label: label(`Group ${group + 1}`) })),
  }));
  const kinds = /** @type {const} */ (['scale', 'choice', 'multiple', 'boolean']);
  const questions = times(60, (index) => {
    const kind = kinds[index % 4] ?? 'scale';
    return {
      id: `question-${index}`,
      kind,
      label: label(`Question ${index + 1}: how often did you do this in the last four weeks?`),
      domain: `topic-${index % 6}`,
      disclosive: false,
      choices: times(kind === 'boolean' ? 2 : 5, (code) => ({
        code: String(code),
        label: label(`Answer ${code + 1}`),
      })),
    };
  });
  const measures = times(12, (index) => ({
    id: `measure-${index}`,
    construct: `measure-${index}`,
    label: label(`Measure ${index + 1}`),
    domain: `topic-${index % 6}`,
    unit: 'score',
    min: 0,
    max: 10,
    better: 'higher',
    thresholds: [],
    main: index < 6,
  }));
  const places = waves.flatMap(({ id: wave }) =>
    [null, ...complexes.map(({ id }) => id)].flatMap((complex) => [
      { wave, complex, breakdown: null, group: null },
      ...breakdowns.flatMap(({ id, groups }) =>
        groups.map((group) => ({ wave, complex, breakdown: id, group: group.id })),
      ),
    ]),
  );
  const baseOf = (/** @type {(typeof places)[number]} */ { complex, group }) =>
    Math.round((complex === null ? 400 : 100) / (group === null ? 1 : 4));
  const countsOf = (/** @type {number} */ base, /** @type {number} */ choices) => {
    const weights = times(choices, () => 0.2 + random());
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => Math.floor((base * weight) / sum));
  };
  const tables = questions.flatMap(({ id, choices }) =>
    places.map((place) => ({
      question: id,
      ...place,
      base: baseOf(place),
      counts: countsOf(baseOf(place), choices.length),
      dontKnow: 6,
      refused: 5,
      missing: 0,
      mean: null,
    })),
  );
  const scores = measures.flatMap(({ id }) =>
    places.map((place) => ({
      measure: id,
      ...place,
      base: baseOf(place),
      mean: Math.round((4 + 3 * random()) * 10) / 10,
      standardDeviation: 2.1,
      within: [],
      change:
        place.wave === 'before'
          ? null
          : {
              since: place.wave === 'after' ? 'during' : 'before',
              pairs: baseOf(place),
              mean: 0.3,
              low: -0.1,
              high: 0.7,
            },
    })),
  );
  const periods = [
    { from: 'before', to: 'during' },
    { from: 'during', to: 'after' },
    { from: 'before', to: 'after' },
  ];
  const everywhere = [null, ...complexes.map(({ id }) => id)];
  const figures = { mean: 0.3, low: 0.1, high: 0.5, p: 0.01, stands: true };
  return {
    format: 'renovation-release',
    version: 1,
    study: { id: 'large', title: label('A large study'), organisation: 'Woonstichting Voorbeeld' },
    audience: 'internal',
    disclosure: { k: 5, rounding: null },
    languages: ['nl', 'en'],
    createdAt: '2026-11-29T09:00:00.000Z',
    source: { definitions: ['large@1.0.0'], responses: 1200 },
    waves,
    complexes,
    domains,
    breakdowns,
    questions,
    measures,
    participation: waves.flatMap(({ id: wave }) =>
      complexes.map(({ id: complex, homes }) => ({ wave, complex, homes, complete: 90, respondents: 100 })),
    ),
    tables,
    scores,
    change: {
      periods: periods.map((period) => ({
        ...period,
        turnover: everywhere.map((complex) => ({ complex, pairs: 80, left: 20, joined: 10 })),
        weighting: null,
      })),
      measures: measures.flatMap(({ id: measure }) =>
        periods.flatMap((period) =>
          everywhere.map((complex) => ({
            measure,
            ...period,
            complex,
            pairs: 80,
            ...figures,
            standardised: 0.2,
            step: 1,
            up: 20,
            down: 10,
            same: 50,
            weighted: null,
            attrition: { stayed: 5.1, left: 5.3, leftBase: 20 },
          })),
        ),
      ),
      answers: questions.flatMap(({ id: question, choices }) =>
        periods.map((period) => ({
          question,
          ...period,
          complex: null,
          pairs: 80,
          choices: choices.map(() => ({ ...figures, gained: 12, lost: 8 })),
        })),
      ),
      comparisons: [],
    },
    hidden: {},
  };
}
