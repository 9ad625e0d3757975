import { expect } from 'chai';
import { lastAnswered, monitoredAnswers, type Said } from '../../../domain/fieldwork/monitored-answers.js';
import type { Variable } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';

const variable = (name: string, part: Partial<Variable> = {}): Variable => ({
  name,
  question: name,
  path: [],
  kind: 'choice',
  label: { en: `About ${name}?` },
  choices: [
    { value: 1, label: { en: 'Yes' } },
    { value: 2, label: { en: 'No' } },
  ],
  domain: null,
  core: false,
  disclosive: false,
  waves: null,
  ...part,
});

type Answered = Pick<ResponseRecord, 'answers' | 'itemNonresponse' | 'timings'>;

const seen = (asked: Variable, part: Partial<Answered>): Said | undefined =>
  monitoredAnswers({ variables: [asked] }, { answers: {}, itemNonresponse: {}, timings: {}, ...part })[0]?.said;

describe('what is seen of a running interview', () => {
  it('is what was chosen, in the words of the questionnaire', () => {
    expect(seen(variable('home'), { answers: { home: 2 } })).to.deep.equal({
      kind: 'choices',
      choices: [{ value: 2, label: { en: 'No' } }],
    });
    expect(seen(variable('topics', { kind: 'multiple' }), { answers: { topics: [1, 2] } })).to.have.nested.property(
      'choices.length',
      2,
    );
  });

  it('is a number, a date, a yes or a no', () => {
    expect(seen(variable('rooms', { kind: 'number' }), { answers: { rooms: '3' } })).to.deep.equal({
      kind: 'number',
      value: 3,
    });
    expect(seen(variable('since', { kind: 'date' }), { answers: { since: '2020-01-01' } })).to.deep.equal({
      kind: 'date',
      value: '2020-01-01',
    });
    const plain = variable('lift', { kind: 'boolean', choices: [] });
    expect(seen(plain, { answers: { lift: false } })).to.deep.equal({ kind: 'yes-no', value: false });
    expect(seen(variable('lift', { kind: 'boolean' }), { answers: { lift: 1 } })).to.have.property('kind', 'choices');
  });

  it('never is what somebody said in their own words: a name may stand in it', () => {
    const own = { kind: 'unseen', why: 'own-words' };
    expect(seen(variable('why', { kind: 'text' }), { answers: { why: 'Mrs Jansen next door' } })).to.deep.equal(own);
    const typed = seen(variable('home'), { answers: { home: 'With my sister Ans' } });
    expect(typed).to.deep.equal({ kind: 'choices', choices: [] });
    expect(JSON.stringify(typed)).not.to.contain('Ans');
  });

  it('never is what was said about money, debts or health; only that it was answered', () => {
    expect(seen(variable('debts', { disclosive: true }), { answers: { debts: 1 } })).to.deep.equal({
      kind: 'unseen',
      why: 'sensitive',
    });
  });

  it('never is a file', () => {
    const file = { attachment: 'a', name: 'leak.jpg' };
    const unseen = { kind: 'unseen', why: 'file' };
    expect(seen(variable('leak', { kind: 'file' }), { answers: { leak: [file] } })).to.deep.equal(unseen);
    const perRow = variable('rows.photo', { kind: 'text', repeats: 'file', question: 'rows', path: ['*', 'photo'] });
    expect(seen(perRow, { answers: { rows: [{ photo: [file] }] } })).to.deep.equal(unseen);
  });

  it('says what somebody would rather not say, or does not know', () => {
    const code = { itemNonresponse: { debts: 'refused' } } as const;
    expect(seen(variable('debts', { disclosive: true }), code)).to.deep.equal({ kind: 'nonresponse', code: 'refused' });
  });

  it('takes the time of a cell where it was measured, and else that of its question', () => {
    const cell = variable('trust.police', { question: 'trust', path: ['police'] });
    const question = { at: '2026-11-23T11:01:00.000Z', seconds: 9, changes: 0 };
    const own = { at: '2026-11-23T11:02:00.000Z', seconds: 2, changes: 0 };
    const time = (timings: Answered['timings']): number | null | undefined =>
      monitoredAnswers(
        { variables: [cell] },
        { answers: {}, itemNonresponse: { 'trust.police': 'refused' }, timings },
      )[0]?.seconds;
    expect(time({ trust: question })).to.equal(9);
    expect(time({ trust: question, 'trust.police': own })).to.equal(2);
  });

  it('leaves out what was not answered, and knows which answer was last', () => {
    const answers = monitoredAnswers(
      { variables: [variable('a'), variable('b'), variable('c')] },
      {
        answers: { a: 1, c: 2 },
        itemNonresponse: {},
        timings: {
          a: { at: '2026-11-23T11:02:00.000Z', seconds: 4, changes: 1 },
          c: { at: '2026-11-23T11:01:00.000Z', seconds: 9, changes: 0 },
        },
      },
    );
    expect(answers.map(({ variable: name, seconds }) => [name, seconds])).to.deep.equal([
      ['a', 4],
      ['c', 9],
    ]);
    expect(lastAnswered(answers)?.variable).to.equal('a');
    expect(lastAnswered([])).to.equal(null);
  });
});
