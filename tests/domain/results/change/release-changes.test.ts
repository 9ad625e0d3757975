import { expect } from 'chai';
import { buildRelease, type ReleaseInput } from '../../../../domain/results/build-release.js';
import { parseRelease } from '../../../../domain/results/parse-release.js';
import type { ReleaseAnswerChange, ReleaseMeasureChange } from '../../../../domain/results/release-changes.js';
import type { Release } from '../../../../domain/results/release.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import { NOW, choices, codebook, complex, homes, measure, release, response, study, variable } from '../small-study.js';

const places = [...homes('a', 100), ...homes('b', 100)];
const WAVES = ['before', 'temporary', 'after'];

const waves = (...ids: string[]) =>
  ids.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] }));

/** A resident per entry: what they answer wave by wave, null where they did not take part. */
interface Story {
  readonly complex?: 'a' | 'b';
  readonly answers: readonly (string | number | null)[];
}

const told = (question: string, stories: readonly Story[], ids: readonly string[]): ResponseRecord[] =>
  stories.flatMap(({ complex: own = 'a', answers }, index) =>
    answers.flatMap((answer, wave) =>
      answer === null ? [] : [response(`${own}-${index + 1}`, { [question]: answer }, { wave: ids[wave] ?? '' })],
    ),
  );

const repeat = (count: number, story: Story): readonly Story[] => Array<Story>(count).fill(story);

const happy = variable('happy', 'choice', { choices: choices('yes', 'no', 'unsure') });
const mood = variable('mood', 'number');
const moodMeasure = measure('mood', ['mood'], { kind: 'value' });
const book = codebook([happy, mood], [moodMeasure]);

function made(
  question: string,
  stories: readonly Story[],
  { ids = ['before', 'after'], ...part }: Partial<ReleaseInput> & { readonly ids?: readonly string[] } = {},
): Release {
  const config = part.config ?? study({ waves: waves(...ids) });
  return release({ codebooks: [book], responses: told(question, stories, ids), places, ...part, config });
}

function answerIn(from: Release, where: Partial<ReleaseAnswerChange> = {}): ReleaseAnswerChange {
  const asked = { complex: null, from: 'before', to: 'after', ...where };
  const found = from.change?.answers.find(
    (one) => one.complex === asked.complex && one.from === asked.from && one.to === asked.to,
  );
  if (!found) throw new Error('No such change');
  return found;
}

function moodIn(from: Release, where: Partial<ReleaseMeasureChange> = {}): ReleaseMeasureChange {
  const asked = { complex: null, from: 'before', to: 'after', ...where };
  const found = from.change?.measures.find(
    (one) => one.complex === asked.complex && one.from === asked.from && one.to === asked.to,
  );
  if (!found) throw new Error('No such change');
  return found;
}

/** Fagerland et al. 2013, table 2 (Cavo et al. 2012): 59 both times, 6 and 16 changed, 80 never. */
const CAVO = [
  ...repeat(59, { answers: ['yes', 'yes'] }),
  ...repeat(6, { answers: ['yes', 'no'] }),
  ...repeat(16, { answers: ['no', 'yes'] }),
  ...repeat(80, { answers: ['no', 'no'] }),
];

describe('how answers changed', () => {
  it('is counted within pairs, with Newcombe’s interval and McNemar’s mid-p', () => {
    const manyPlaces = homes('a', 200);
    const [yes] = answerIn(made('happy', CAVO, { places: manyPlaces })).choices;
    expect(yes).to.deep.include({ gained: 16, lost: 6, mean: 0.0621, p: 0.0347 });
    // Method 10 in R: 0.004625 to 0.118621, the other way round
    expect([yes?.low, yes?.high]).to.deep.equal([0.0046, 0.1186]);
  });

  it('is tested together over the choices of a question: only what stands after Holm is marked', () => {
    const [yes, no, unsure] = answerIn(made('happy', CAVO, { places: homes('a', 200) })).choices;
    // 0.0347 alone is below 0.05; three choices make it 0.1041.
    expect([yes?.stands, no?.stands, unsure?.stands]).to.deep.equal([false, false, false]);
  });

  it('is from each wave to the next and from the first to the last', () => {
    const stories = repeat(20, { answers: ['yes', 'no', 'no'] }).concat(repeat(20, { answers: ['no', 'yes', 'no'] }));
    const { change } = made('happy', stories, { ids: WAVES });
    const periods = change?.periods.map(({ from, to }) => `${from} ${to}`);
    expect(periods).to.deep.equal(['before temporary', 'temporary after', 'before after']);
  });

  it('gives several answers each their own change', () => {
    const topics = variable('topics', 'multiple', { choices: choices('garden', 'play') });
    const answers = (wave: number): readonly (readonly string[])[] => [
      ...Array.from({ length: 20 }, () => ['garden']),
      ...Array.from({ length: 20 }, () => (wave === 0 ? ['garden'] : ['garden', 'play'])),
      ...Array.from({ length: 20 }, () => ['garden', 'play']),
    ];
    const responses = ['before', 'after'].flatMap((wave, at) =>
      answers(at).map((topic, index) => response(`a-${index + 1}`, { topics: topic }, { wave })),
    );
    const found = answerIn(release({ codebooks: [codebook([topics])], responses, places }));
    expect(found.choices.map(({ gained, lost }) => [gained, lost])).to.deep.equal([
      [0, 0],
      [20, 0],
    ]);
  });

  it('does not follow own words and numbers', () => {
    const stories = repeat(20, { answers: [3, 4] });
    expect(made('mood', stories).change?.answers).to.deep.equal([]);
  });

  it('of few people is not told, and neither is how many changed by its interval', () => {
    const stories = [
      ...repeat(30, { answers: ['yes', 'yes'] }),
      ...repeat(2, { answers: ['no', 'yes'] }),
      ...repeat(10, { answers: ['yes', 'no'] }),
      ...repeat(38, { answers: ['no', 'no'] }),
    ];
    const [yes] = answerIn(made('happy', stories)).choices;
    expect(yes?.gained).to.deep.equal({ hidden: 'small' });
    expect(yes?.p).to.deep.equal({ hidden: 'complement' });
    // The two shares are 40 and 32 of 80: Newcombe's interval for two groups apart, wider than that of the pairs.
    expect([yes?.mean, yes?.low, yes?.high]).to.deep.equal([-0.1, -0.2467, 0.0531]);
  });

  it('in public is hidden where its interval in whole points tells what few people said who left', () => {
    const stories = (both: number, neither: number): readonly Story[] => [
      ...repeat(both, { answers: ['yes', 'yes'] }),
      ...repeat(11, { answers: ['yes', 'no'] }),
      ...repeat(11, { answers: ['no', 'yes'] }),
      ...repeat(neither, { answers: ['no', 'no'] }),
      ...repeat(3, { answers: ['yes', null] }),
      ...repeat(10, { answers: [null, 'yes'] }),
      ...repeat(10, { answers: [null, 'no'] }),
    ];
    const inPublic = (both: number, neither: number) =>
      answerIn(made('happy', stories(both, neither), { audience: 'public' })).choices[0]?.low;
    // With 12 of 60 at first the interval is one that neither 11 nor 13 would have, with 31 it is that of many.
    expect(inPublic(1, 37)).to.deep.equal({ hidden: 'complement' });
    expect(inPublic(20, 18)).to.be.a('number');
  });
});

describe('how scores changed', () => {
  const SLEEP = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2].map((before, index) => ({
    answers: [before + 4, [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4][index]! + 4],
  }));

  it('is R’s paired t test for sleep, standardised by the spread before', () => {
    // t.test: 0.7001142 to 2.4598858, p 0.002833; mean(d) / sd(extra[group == 1]) 0.8832
    expect(moodIn(made('mood', SLEEP))).to.deep.include({
      pairs: 10,
      mean: 1.58,
      low: 0.7,
      high: 2.46,
      p: 0.0029,
      stands: true,
      standardised: 0.88,
      step: 1,
    });
  });

  it('says how many went up, went down and are as they were, by a tenth of the scale', () => {
    const stories = [
      ...repeat(12, { answers: [5, 5.5] }),
      ...repeat(8, { answers: [5, 6] }),
      ...repeat(10, { answers: [5, 3] }),
    ];
    expect(moodIn(made('mood', stories))).to.deep.include({ up: 8, down: 10, same: 12 });
  });

  it('is of the same people: a new tenant joins and is no pair', () => {
    const stories = [...SLEEP, ...repeat(10, { answers: [5, null] })];
    const responses = [
      ...told('mood', stories, ['before', 'after']),
      ...Array.from({ length: 10 }, (_, index) =>
        response(`a-${index + 11}`, { mood: 9 }, { wave: 'after', respondent: 2 }),
      ),
    ];
    const found = release({ codebooks: [book], responses, places });
    expect(moodIn(found)).to.deep.include({ pairs: 10, mean: 1.58 });
    expect(found.change?.periods[0]?.turnover[0]).to.deep.equal({ complex: null, pairs: 10, left: 10, joined: 10 });
  });

  it('tells what those who left said at first, beside those who stayed', () => {
    const stories = [
      ...repeat(10, { answers: [6, 7] }),
      ...repeat(10, { answers: [8, 8] }),
      ...repeat(8, { answers: [3, null] }),
    ];
    expect(moodIn(made('mood', stories)).attrition).to.deep.equal({ stayed: 7, left: 3, leftBase: 8 });
  });

  it('hides it where few left, since the rest of all is what they said', () => {
    const stories = [
      ...repeat(10, { answers: [6, 7] }),
      ...repeat(10, { answers: [8, 8] }),
      ...repeat(3, { answers: [3, null] }),
    ];
    const found = moodIn(made('mood', stories));
    expect(found.attrition.left).to.deep.equal({ hidden: 'base' });
    // All before and after are shown, and nobody joined: the change would tell of the three as well.
    expect(found.mean).to.deep.equal({ hidden: 'complement' });
  });

  it('of a complex adds up to no hidden one', () => {
    const stories = [
      ...repeat(20, { complex: 'a', answers: [6, 7] }),
      ...repeat(20, { complex: 'a', answers: [8, 4] }),
      ...repeat(4, { complex: 'b', answers: [3, 9] }),
    ];
    const found = made('mood', stories);
    expect(moodIn(found, { complex: 'b' }).mean).to.deep.equal({ hidden: 'base' });
    const others = [moodIn(found), moodIn(found, { complex: 'a' })].map(({ mean }) => typeof mean);
    expect(others).not.to.deep.equal(['number', 'number']);
  });
});

describe('change beside a complex that is not renovated', () => {
  const stories = Array.from({ length: 30 }, (_, way) => way).flatMap((way): Story[] => [
    { complex: 'a', answers: [4, 5 + ((way % 10) % 3)] },
    { complex: 'b', answers: [4, 4 + ((way % 10) % 3)] },
  ]);

  it('is the difference in differences, with Welch’s interval', () => {
    const config = study({ complexes: [complex('a'), { ...complex('b'), comparison: true }] });
    const [found] = made('mood', stories, { config }).change?.comparisons ?? [];
    // t.test(a, b) in R, 58 degrees of freedom: 0.5633401 to 1.4366599
    expect(found).to.deep.include({ mean: 1, low: 0.56, high: 1.44, p: 0.0001, stands: true });
    expect(found?.renovated).to.deep.equal({ complexes: ['a'], pairs: 30, mean: 1.9 });
    expect(found?.comparison).to.deep.equal({ complexes: ['b'], pairs: 30, mean: 0.9 });
  });

  it('is not there in a study without one', () => {
    expect(made('mood', stories).change?.comparisons).to.deep.equal([]);
  });
});

describe('change weighted to the register', () => {
  /** In flat one people went up by four on average, in flat two by two; three in five pairs live in flat one. */
  const flats = Array.from({ length: 80 }, (_, index) => ({
    id: `a-${index + 1}`,
    complex: 'a',
    building: index < 40 ? 'one' : 'two',
    stairwell: null,
  }));
  const buildings = ['one', 'two'].map((id) => ({ id, label: id, stairwells: [] }));
  const config = study({
    complexes: [{ ...complex('a'), buildings }],
    breakdowns: [{ id: 'building', label: { nl: 'Gebouw' }, by: { register: 'building' } }],
  });
  const responses = flats.flatMap(({ id }, index) => {
    const up = (index < 30 ? 3 : 1) + (index % 3);
    if (index >= 30 && index < 60) return [];
    return ['before', 'after'].map((wave, at) => response(id, { mood: 3 + (index % 2) + at * up }, { wave }));
  });

  it('stands beside the plain one, with what the weights cost', () => {
    const found = release({ config, codebooks: [book], responses, places: flats });
    const { mean, weighted } = moodIn(found);
    // 30 pairs rose by 4 on average, 20 by 1.95; half of the homes are in either flat.
    expect(mean).to.equal(3.18);
    expect(weighted?.mean).to.be.closeTo(2.975, 0.0051);
    // Weights 25/30 and 25/20: (Σw)² / Σw² = 2500 / (30 · 0.6944 + 20 · 1.5625)
    expect(found.change?.periods[0]?.weighting).to.deep.equal({
      breakdowns: ['building'],
      effective: 48,
      largest: 1.3,
      trimmed: false,
      converged: true,
    });
  });

  it('leaves a margin out in which a group has fewer than k pairs', () => {
    const few = responses.filter(({ household }) => Number(household?.slice(2)) <= 64);
    const found = release({ config, codebooks: [book], responses: few, places: flats });
    expect(found.change?.periods[0]?.weighting).to.equal(null);
    expect(moodIn(found).weighted).to.equal(null);
  });

  it('follows what a study knows of its residents', () => {
    const groups = ['yes', 'no'].map((value, index) => ({
      id: value,
      label: { nl: value },
      values: [value],
      residents: [30, 70][index]!,
    }));
    const byAnswer = study({ breakdowns: [{ id: 'happy', label: { nl: 'x' }, by: { variable: 'happy', groups } }] });
    const answers = ['before', 'after'].flatMap((wave, at) =>
      Array.from({ length: 40 }, (_, index) =>
        response(
          `a-${index + 1}`,
          { happy: index < 20 ? 'yes' : 'no', mood: 4 + (index % 3) * (index < 20 ? 1 : at) },
          { wave },
        ),
      ),
    );
    const found = release({ config: byAnswer, codebooks: [book], responses: answers, places });
    expect(found.change?.periods[0]?.weighting).to.deep.include({
      breakdowns: ['happy'],
      converged: true,
      largest: 1.4,
    });
  });
});

describe('the changes in a release', () => {
  const input: ReleaseInput = {
    config: study({ waves: waves(...WAVES), complexes: [complex('a'), { ...complex('b'), comparison: true }] }),
    codebooks: [book],
    responses: told('happy', CAVO.slice(0, 90), WAVES),
    places,
    audience: 'public',
    now: NOW,
  };

  it('are the same bytes, whatever the order of the responses', () => {
    const other = { ...input, responses: [...input.responses].reverse() };
    expect(JSON.stringify(buildRelease(other))).to.equal(JSON.stringify(buildRelease(input)));
  });

  it('are not there for a study that was asked once', () => {
    const once = release({ codebooks: [book], responses: told('happy', CAVO.slice(0, 40), ['before']), places });
    expect('change' in once).to.equal(false);
  });

  it('may be missing, as in a release of an older kit', () => {
    const { change, ...older } = buildRelease(input);
    expect(change).not.to.equal(undefined);
    expect(parseRelease(JSON.stringify(older)).ok).to.equal(true);
  });

  it('are refused where they are about nothing in the release', () => {
    const whole = JSON.parse(JSON.stringify(buildRelease(input))) as { change: { answers: { question: string }[] } };
    whole.change.answers[0]!.question = 'x';
    const found = parseRelease(whole);
    expect(!found.ok && found.failure).to.deep.include({ reason: 'damaged', path: 'change.answers[0].question' });
  });
});
