import { expect } from 'chai';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import { auditOf } from '../audit/audit.js';
import { NOW, byVariable, choices, codebook, complex, homes, response, study, variable } from '../small-study.js';

const book = codebook([variable('household', 'choice', { choices: choices('alone', 'couple', 'family', 'other') })]);
/** Per group: how many said it before, and how many of them did so again. */
type Groups = Readonly<Record<string, readonly [before: number, after: number]>>;

const block = (id: string, groups: Groups) => {
  const places = homes(id, 40);
  const said = Object.entries(groups).flatMap(([household, [before, after]]) =>
    Array.from({ length: before }, (_, one) => ({ household, again: one < after })),
  );
  const responses = said.flatMap(({ household, again }, home) => [
    response(places[home]?.id ?? null, { household }),
    response(places[home]?.id ?? null, again ? { household } : {}, {
      wave: 'after',
      ...(again ? {} : { skipped: ['household'] }),
    }),
  ]);
  return { places, responses };
};

const blocks = [
  block('a', { alone: [13, 11], couple: [11, 11], family: [5, 4], other: [9, 9] }),
  block('b', { alone: [18, 17], couple: [9, 8], family: [6, 5], other: [7, 7] }),
  block('c', { alone: [14, 14], couple: [6, 5], family: [7, 7], other: [4, 4] }),
];

const input: ReleaseInput = {
  config: study({
    complexes: ['a', 'b', 'c'].map((id) => complex(id)),
    breakdowns: [byVariable('household')],
    disclosure: { internalK: 5, publicK: 5, publicRounding: 5 },
  }),
  codebooks: [book],
  responses: blocks.flatMap(({ responses }) => responses),
  places: blocks.flatMap(({ places }) => places),
  audience: 'public',
  now: NOW,
};

describe('the question that a breakdown splits by', () => {
  it('hides no table of a group that everybody together tell the size of', () => {
    expect(auditOf({ inputs: [input] }).confined).to.deep.equal([]);
  });
});
