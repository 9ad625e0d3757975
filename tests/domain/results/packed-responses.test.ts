import { expect } from 'chai';
import fc from 'fast-check';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { buildRelease } from '../../../domain/results/build-release.js';
import { PackedResponses, type CountedResponse } from '../../../domain/results/packed-responses.js';
import { releaseText } from '../../../domain/results/release-text.js';
import { syntheticStudy } from '../../support/synthetic-responses.js';
import { byVariable, choices, codebook, measure, NOW, study, variable } from './small-study.js';

function packed(responses: readonly CountedResponse[]): readonly CountedResponse[] {
  const shelf = new PackedResponses();
  for (const response of responses) shelf.add(response);
  return shelf.responses;
}

/** The same by way of parts that were kept, as a store gives them back. */
function inParts(responses: readonly CountedResponse[], size: number): readonly CountedResponse[] {
  const whole = new PackedResponses();
  for (let from = 0; from < responses.length; from += size) {
    const shelf = new PackedResponses();
    for (const response of responses.slice(from, from + size)) shelf.add(response);
    whole.append(structuredClone(shelf.part));
  }
  return whole.responses;
}

/** All that is read of a response, as an object of its own. */
const seen = (one: CountedResponse): unknown => ({
  id: one.id,
  study: one.study,
  household: one.household,
  respondent: one.respondent,
  wave: one.wave,
  definition: one.definition,
  state: one.state,
  answers: one.answers,
  itemNonresponse: one.itemNonresponse,
  questions: Object.keys(one.timings),
  changedAt: one.changedAt,
  completedAt: one.completedAt,
  revision: one.revision,
});

const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('nl', '__proto__', 'constructor', '0'));
const json = fc.jsonValue({ maxDepth: 2 });
const response: fc.Arbitrary<ResponseRecord> = fc.record({
  id: fc.uuid(),
  study: text,
  household: fc.option(text),
  respondent: fc.integer({ min: 1, max: 4 }),
  wave: fc.option(text),
  definition: fc.record({ id: text, version: text }),
  mode: fc.constantFrom('phone', 'door', 'self'),
  language: fc.constant('nl'),
  state: fc.constantFrom('draft', 'complete', 'withdrawn'),
  answers: fc.dictionary(text, json),
  itemNonresponse: fc.dictionary(text, fc.constantFrom('dont-know', 'refused')),
  timings: fc.dictionary(text, fc.constant({ at: NOW, seconds: 3, changes: 1 })),
  position: fc.constant(null),
  startedAt: fc.constant(NOW),
  changedAt: fc.constantFrom(NOW, '2026-11-17T09:00:00.000Z'),
  completedAt: fc.option(fc.constant(NOW)),
  revision: fc.nat(300),
});

describe('responses that are packed', () => {
  it('say what they said, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 40 }), (responses) => {
        // As a store hands them over: nothing in them but what is theirs.
        const stored = responses.map((one) => JSON.parse(JSON.stringify(one)) as ResponseRecord);
        expect(packed(stored).map(seen)).to.deep.equal(stored.map(seen));
      }),
    );
  });

  it('say it in whatever parts they come', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (responses, size) => {
        const stored = responses.map((one) => JSON.parse(JSON.stringify(one)) as ResponseRecord);
        expect(inParts(stored, size).map(seen)).to.deep.equal(stored.map(seen));
        const told = (one: CountedResponse): string => JSON.stringify(seen(one));
        expect(inParts(stored, size).map(told)).to.deep.equal(packed(stored).map(told));
      }),
    );
  });

  it('keep more different answers than a byte or two can tell apart', () => {
    const many = Array.from({ length: 70_000 }, (_, number) => ({
      ...stored(number),
      answers: { number, text: `text ${number}`, list: [number], often: number % 300 },
    }));
    for (const read of [packed(many), inParts(many, 1_000), inParts(many, 70_000)]) {
      for (const number of [0, 254, 255, 256, 65_534, 65_535, 65_536, 69_999]) {
        expect(read[number]?.answers).to.deep.equal(many[number]?.answers);
      }
      expect(read[70_000]).to.equal(undefined);
    }
  });

  it('tell apart what is equal only in JavaScript', () => {
    const values = [1, '1', true, 'true', null, 'null', '', 0, false, [1], ['1'], { a: 1 }, '[1]'];
    const read = packed(values.map((value, number) => ({ ...stored(number), answers: { value } })));
    expect(read.map(({ answers }) => answers['value'])).to.deep.equal(values);
  });

  it('are counted like the responses themselves, to the byte', () => {
    const asked = codebook(
      [
        variable('happy', 'choice', { choices: choices('yes', 'no', 'so-so') }),
        variable('wishes', 'multiple', { choices: choices('garden', 'lift', 'quiet') }),
        variable('mark', 'scale', { choices: choices(1, 2, 3, 4, 5) }),
        variable('age', 'number'),
        variable('why', 'text'),
      ],
      [measure('mark', ['mark'], { kind: 'value' })],
    );
    const { responses, places } = syntheticStudy({
      codebook: asked,
      seed: 29,
      study: 'block',
      households: 300,
      waves: ['before', 'after'],
      complexes: [{ id: 'a' }, { id: 'b' }],
      notAsked: 0.1,
    });
    const config = study({ breakdowns: [byVariable('happy')] });
    const given = { config, codebooks: [asked], places, audience: 'internal', now: NOW } as const;
    const plain = releaseText(buildRelease({ ...given, responses }));
    for (const read of [packed(responses), inParts(responses, 100)]) {
      expect(releaseText(buildRelease({ ...given, responses: read })) === plain).to.equal(true);
    }
  });
});

function stored(number: number): CountedResponse {
  return {
    id: `r${number}`,
    study: 'block',
    household: null,
    respondent: 1,
    wave: null,
    definition: { id: 'talk', version: '1.0.0' },
    state: 'complete',
    answers: {},
    itemNonresponse: {},
    timings: {},
    changedAt: NOW,
    completedAt: NOW,
    revision: 1,
  };
}
