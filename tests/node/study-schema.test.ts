import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { fits } from '../../domain/study/schema-fit.js';
import { faultsOf } from '../../domain/study/schema-walker.js';
import { rulesOf } from '../../scripts/write-study-schema.mjs';
import { studySchema } from '../../domain/study/study-schema.js';
import { damaged } from '../domain/study/damage.js';
import { minimalStudy } from '../domain/study/minimal-study.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../survey-definitions/${name}`, import.meta.url), 'utf8'));

const validate = new Ajv({ strict: false, allErrors: false }).compile(read('study.schema.json') as object);

/** Ajv judges by the schema that editors use; the kit judges by what browsers load: at length, or in a word. */
function agree(value: unknown): void {
  const faults = faultsOf(value, studySchema);
  assert.equal(faults.length === 0, validate(value), JSON.stringify({ value, faults, errors: validate.errors }));
  assert.equal(fits(value, studySchema), faults.length === 0, JSON.stringify({ value, faults }));
}

describe('study.schema.json and the check in the browser', () => {
  const studies: readonly [string, unknown][] = [
    ['the shortest study', minimalStudy],
    ['the example', read('study.example.json')],
  ];
  for (const [name, study] of studies) {
    it(`both find ${name} valid`, () => {
      assert.equal(validate(study), true);
      agree(study);
    });

    it(`agree about ${name} with a few slips in it`, () => {
      let invalid = 0;
      const runs = 1500;
      fc.assert(
        fc.property(damaged(study), (value) => {
          agree(value);
          if (!validate(value)) invalid++;
        }),
        { numRuns: runs },
      );
      assert.ok(invalid > runs / 4 && invalid < runs, `${invalid} of ${runs} were invalid`);
    });
  }

  it('have the same rules: run `node scripts/write-study-schema.mjs` after a change of the schema', () =>
    assert.deepEqual(rulesOf(read('study.schema.json')), studySchema));

  it('agree about anything that JSON can say', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => agree(value)),
      { numRuns: 2000 },
    ));
});
