import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { releaseShape } from '../../domain/results/release-shape.js';
import { damaged } from '../domain/study/damage.js';
import {
  answering,
  byVariable,
  choices,
  codebook,
  homes,
  measure,
  release,
  study,
  variable,
} from '../domain/results/small-study.js';

const schema = JSON.parse(
  readFileSync(new URL('../../survey-definitions/release.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ strict: false }).compile(schema);

const happy = variable('happy', 'choice', { choices: choices('yes', 'no') });
const share = measure('happy', ['happy'], { kind: 'among', values: ['yes'] }, { unit: 'share', min: 0, max: 1 });
const made = release({
  config: study({
    breakdowns: [byVariable('happy')],
    promises: [
      { about: 'happy', text: { en: 'A garden.' }, by: { en: 'The caretaker' }, when: '2027-03' },
      { about: 'work', text: { en: 'A talk.' }, by: null, when: null },
    ],
  }),
  codebooks: [codebook([happy, variable('age', 'number')], [share])],
  responses: [
    ...answering(homes('a', 20), 'happy', { yes: 8, no: 12 }),
    ...answering(homes('a', 20), 'happy', { yes: 11, no: 9 }, { wave: 'after' }),
  ],
});

/** Ajv judges by the schema that others use; the kit judges by the shape that pages load. */
function agree(value: unknown): void {
  const misfit = releaseShape(value);
  assert.equal(misfit === null, validate(value), JSON.stringify({ misfit, errors: validate.errors }));
}

describe('release.schema.json and the check in the browser', () => {
  it('both find a release valid', () => {
    assert.equal(validate(made), true, JSON.stringify(validate.errors));
    agree(made);
  });

  it('both refuse a rule of dominance that is outside of its bounds', () => {
    for (const dominance of [
      { people: 1, share: -0.5 },
      { people: 1, share: 1.5 },
      { people: 4, share: 0.5 },
      { people: 0, share: 0.5 },
    ]) {
      const value = { ...made, disclosure: { ...made.disclosure, dominance } };
      assert.notEqual(releaseShape(value), null, JSON.stringify(dominance));
      agree(value);
    }
  });

  it('agree on whatever was damaged', () => {
    fc.assert(fc.property(damaged(made), agree), { numRuns: 1500 });
  });
});
