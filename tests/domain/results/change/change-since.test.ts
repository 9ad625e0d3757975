import { expect } from 'chai';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import type { MeasureSpec } from '../../../../domain/questionnaire/codebook.js';
import {
  base,
  choices,
  codebook,
  complement,
  homes,
  measure,
  release,
  response,
  score,
  study,
  variable,
} from '../small-study.js';

const item = variable('hours', 'number');
const hours = measure('hours', ['hours'], { kind: 'value' }, { min: -10, max: 10 });
const places = homes('a', 100);

const told = (
  values: readonly (number | null)[],
  wave: string,
  question = 'hours',
  part: Partial<ResponseRecord> = {},
): ResponseRecord[] =>
  values.flatMap((value, index) =>
    value === null ? [] : [response(places[index]?.id ?? null, { [question]: value }, { wave, ...part })],
  );

const codebooks = [codebook([item], [hours])];

/** Extra hours of sleep of ten people with either of two drugs. Source: Student 1908; R's data set `sleep`. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('change since the wave before', () => {
  it('is the paired difference with its t interval, as R gives it for its data set sleep', () => {
    const responses = [...told(FIRST, 'before'), ...told(SECOND, 'after')];
    const { change } = score(release({ codebooks, responses }), 'hours', { wave: 'after' });
    // t.test(Pair(extra.1, extra.2) ~ 1): mean of the differences 1.58, interval 0.7001142 to 2.4598858
    expect(change).to.deep.equal({ since: 'before', pairs: 10, mean: 1.58, low: 0.7, high: 2.46 });
  });

  it('does not exist in the first wave', () => {
    const found = release({ codebooks, responses: told(FIRST, 'before') });
    expect(score(found, 'hours').change).to.equal(null);
  });

  it('counts pairs only: who left and who joined are no part of it', () => {
    const responses = [
      ...told([...FIRST, 5, 5, 5, 5, 5, 5, 5], 'before'),
      ...told([...SECOND, null, null, null, null, null, null, null, -9, -9, -9, -9, -9, -9], 'after'),
    ];
    const { change, base: all } = score(release({ codebooks, responses }), 'hours', { wave: 'after' });
    expect([change?.pairs, change?.mean, all]).to.deep.equal([10, 1.58, 16]);
  });

  it('pairs persons, not homes: somebody else in the same home is no pair', () => {
    const responses = [...told(FIRST, 'before'), ...told(SECOND, 'after', 'hours', { respondent: 2 })];
    const { change } = score(release({ codebooks, responses }), 'hours', { wave: 'after' });
    expect(change).to.deep.equal({ since: 'before', pairs: base, mean: base, low: base, high: base });
  });

  it('goes back to the last wave that asked', () => {
    const waves = ['before', 'temporary', 'after'].map((id) => ({
      id,
      label: { nl: id },
      opens: null,
      closes: null,
      definitions: ['talk'],
    }));
    const responses = [...told(FIRST, 'before'), ...told(SECOND, 'after')];
    const found = release({ config: study({ waves }), codebooks, responses });
    expect(score(found, 'hours', { wave: 'after' }).change).to.deep.include({ since: 'before', pairs: 10 });
  });

  it('is hidden under k pairs, however many answered', () => {
    const responses = [
      ...told([1, 2, 3, 4, ...Array<null>(6).fill(null), 1, 2, 3, 4, 5, 6], 'before'),
      ...told([4, 3, 2, 1, 5, 6, 7, 8, 9, 1], 'after'),
    ];
    const { change } = score(release({ codebooks, responses }), 'hours', { wave: 'after' });
    expect(change?.pairs).to.deep.equal(base);
    expect(change?.low).to.deep.equal(base);
  });

  it('is hidden where one of the two means is, since together they would give it away', () => {
    const share: MeasureSpec = measure(
      'owes',
      ['debts'],
      { kind: 'among', values: ['yes'] },
      { unit: 'share', min: 0, max: 1 },
    );
    const book = codebook([variable('debts', 'choice', { choices: choices('yes', 'no') })], [share]);
    const answers = (yes: number): readonly string[] =>
      Array.from({ length: 40 }, (_, index) => (index < yes ? 'yes' : 'no'));
    const both = (first: number, second: number): ResponseRecord[] =>
      [answers(first), answers(second)].flatMap((values, wave) =>
        values.map((value, index) =>
          response(places[index]?.id ?? null, { debts: value }, { wave: wave === 0 ? 'before' : 'after' }),
        ),
      );
    const shown = score(release({ codebooks: [book], responses: both(15, 20) }), 'owes', { wave: 'after' });
    expect(shown).to.deep.include({ base: 40, mean: 0.5 });
    expect(shown.change).to.deep.include({ pairs: 40, mean: 0.125 });
    const hidden = score(release({ codebooks: [book], responses: both(15, 3) }), 'owes', { wave: 'after' });
    expect(hidden.change).to.deep.include({ pairs: complement, mean: complement });
  });

  it('of everybody alike is hidden on a sensitive subject in public', () => {
    const sensitive = codebook([variable('hours', 'number', { disclosive: true })], [hours]);
    const values = Array.from({ length: 30 }, (_, index) => (index % 10) - 5);
    const responses = [...told(values, 'before'), ...told(values, 'after')];
    const found = release({ codebooks: [sensitive], responses, audience: 'public' });
    expect(score(found, 'hours', { wave: 'after' }).change?.mean).to.deep.equal({ hidden: 'unanimous' });
    const plain = release({ codebooks, responses, audience: 'public' });
    expect(score(plain, 'hours', { wave: 'after' }).change).to.deep.include({ pairs: 30, mean: 0, low: 0, high: 0 });
  });
});
