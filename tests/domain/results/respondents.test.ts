import { expect } from 'chai';
import fc from 'fast-check';
import { syntheticStudy } from '../../support/synthetic-responses.js';
import { seeded, shuffled } from '../../support/seeded.js';
import { answering, choices, codebook, homes, release, response, study, table, variable } from './small-study.js';

const codebooks = [codebook([variable('happy', 'choice', { choices: choices('yes', 'no') })])];
const twelve = answering(homes('a', 12), 'happy', { yes: 6, no: 6 });

describe('who is counted in a release', () => {
  it('counts completed responses, never drafts and never withdrawn ones', () => {
    const responses = [
      ...twelve,
      response('a-20', { happy: 'yes' }, { state: 'draft' }),
      response('a-21', { happy: 'yes' }, { state: 'withdrawn' }),
    ];
    const found = release({ codebooks, responses });
    expect(found.source.responses).to.equal(12);
    expect(table(found, 'happy').counts).to.deep.equal([6, 6]);
  });

  it('leaves out responses of another study, an unknown wave and an unknown questionnaire', () => {
    const responses = [
      ...twelve,
      response('a-20', { happy: 'yes' }, { study: 'elsewhere' }),
      response('a-21', { happy: 'yes' }, { wave: 'never' }),
      response('a-22', { happy: 'yes' }, { definition: { id: 'other', version: '1.0.0' } }),
    ];
    expect(release({ codebooks, responses }).source.responses).to.equal(12);
  });

  it('reads an answer to an older version with the version at hand, and says which versions were answered', () => {
    const older = response('a-20', { happy: 'yes' }, { definition: { id: 'talk', version: '0.9.0' } });
    const found = release({ codebooks, responses: [...twelve, older] });
    expect(table(found, 'happy').counts).to.deep.equal([7, 6]);
    expect(found.source.definitions).to.deep.equal(['talk@0.9.0', 'talk@1.0.0']);
  });

  it('counts the response that was completed last when somebody answered twice', () => {
    const first = response('a-20', { happy: 'no' }, { completedAt: '2026-11-01T10:00:00.000Z' });
    const last = response('a-20', { happy: 'yes' }, { completedAt: '2026-11-02T10:00:00.000Z' });
    for (const responses of [
      [...twelve, first, last],
      [...twelve, last, first],
    ]) {
      expect(table(release({ codebooks, responses }), 'happy').counts).to.deep.equal([7, 6]);
    }
  });

  it('counts two persons of one home as two respondents and one home', () => {
    const partner = response('a-1', { happy: 'no' }, { respondent: 2 });
    const found = release({ codebooks, responses: [...twelve, partner] });
    expect(found.participation[0]).to.deep.include({ wave: 'before', complex: 'a', homes: 100 });
    expect(found.participation[0]).to.deep.include({ complete: 12, respondents: 13 });
  });

  it('counts an answer that belongs to no household under all complexes and under none of them', () => {
    const anonymous = [response(null, { happy: 'yes' }), response(null, { happy: 'yes' })];
    const found = release({ codebooks, responses: [...twelve, ...anonymous] });
    expect(table(found, 'happy').counts).to.deep.equal([8, 6]);
    expect(table(found, 'happy', { complex: 'a' }).counts).to.deep.equal([6, 6]);
  });

  it('puts an answer without a wave in the only wave there is', () => {
    const config = study({ waves: study().waves.slice(0, 1) });
    const responses = [...twelve, response('a-20', { happy: 'yes' }, { wave: null })];
    expect(table(release({ config, codebooks, responses }), 'happy').counts).to.deep.equal([7, 6]);
    expect(table(release({ codebooks, responses }), 'happy').counts, 'two waves').to.deep.equal([6, 6]);
  });

  it('joins the questionnaires that one person answered in a wave', () => {
    const doorstep = codebook([variable('knows', 'choice', { choices: choices('many', 'few') })], [], {
      id: 'neighbours',
      version: '2.0.0',
    });
    const spoken = homes('a', 12).map(({ id }, index) =>
      response(id, { knows: index < 6 ? 'many' : 'few' }, { definition: doorstep.definition }),
    );
    const found = release({ codebooks: [...codebooks, doorstep], responses: [...twelve, ...spoken] });
    expect(found.source.responses).to.equal(12);
    expect(found.questions.map(({ id }) => id)).to.deep.equal(['happy', 'knows']);
    expect(table(found, 'knows').base).to.equal(12);
  });

  it('tells questions of the same name and another kind apart by their questionnaire', () => {
    const other = codebook([variable('happy', 'number')], [], { id: 'neighbours', version: '2.0.0' });
    const spoken = homes('b', 12).map(({ id }) => response(id, { happy: 7 }, { definition: other.definition }));
    const found = release({ codebooks: [...codebooks, other], responses: [...twelve, ...spoken] });
    expect(found.questions.map(({ id }) => id)).to.deep.equal(['happy', 'neighbours/happy']);
    expect(table(found, 'neighbours/happy').mean).to.equal(7);
  });

  it('gives the same bytes in whatever order the responses come', () => {
    const scale = variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) });
    const book = codebook([
      scale,
      variable('age', 'number'),
      variable('topics', 'multiple', { choices: choices('x', 'y') }),
    ]);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { responses, places } = syntheticStudy({
          codebook: book,
          seed,
          study: 'block',
          households: 60,
          waves: ['before', 'after'],
          complexes: [{ id: 'a' }, { id: 'b' }],
        });
        const one = JSON.stringify(release({ codebooks: [book], responses, places }));
        const again = shuffled(responses, seeded(seed));
        expect(JSON.stringify(release({ codebooks: [book], responses: again, places }))).to.equal(one);
      }),
      { numRuns: 20 },
    );
  });

  it('is empty, and a release all the same, without any response', () => {
    const found = release({ codebooks, responses: [] });
    expect([found.tables, found.scores, found.questions]).to.deep.equal([[], [], []]);
    expect(found.source.responses).to.equal(0);
    expect(found.participation.every(({ complete }) => complete === 0)).to.equal(true);
  });
});
