import { expect } from 'chai';
import type { Variable } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { base, choices, codebook, homes, release, response, study, table, variable } from './small-study.js';

const places = homes('a', 200);

/** Gives every answer `times` times over, so that nothing is too small to show. */
function counted(one: Variable, answers: readonly unknown[], times = 5): ReturnType<typeof table> {
  const responses = answers.flatMap((answer, index) =>
    Array.from({ length: times }, (_, copy) =>
      response(places[index * times + copy]?.id ?? null, answer === undefined ? {} : { [one.question]: answer }),
    ),
  );
  return table(release({ codebooks: [codebook([one])], responses }), one.name);
}

describe('how answers are counted', () => {
  it('counts a row of a matrix as left open only where that row was shown', () => {
    const yesOrNo = choices('yes', 'no');
    const row = (code: string, part: Partial<Variable> = {}): Variable => ({
      ...variable(`contact.${code}`, 'choice', { choices: yesOrNo, ...part }),
      question: 'contact',
      path: [code],
    });
    const wish = variable('wish', 'multiple', { choices: choices('work', 'debts') });
    const shown = (code: string): Variable => row(code, { shownFor: { question: 'wish', code } });
    const asked = (wishes: readonly string[], contact: object, from: number): ResponseRecord[] =>
      places.slice(from, from + 10).map(({ id }) => response(id, { wish: wishes, contact }));
    const responses = [
      ...asked(['work'], { work: 'yes' }, 0),
      ...asked(['work', 'debts'], { debts: 'no' }, 10),
      ...asked(['debts'], { debts: 'yes' }, 20),
    ];
    const count = (one: Variable): ReturnType<typeof table> =>
      table(release({ codebooks: [codebook([wish, one])], responses }), one.name);
    const { base, missing } = count(shown('work'));
    expect([base, missing]).to.deep.equal([10, 10]);
    expect(count(shown('debts')).missing).to.equal(0);
    // Shown by a condition that is not followed here; and always shown.
    expect(count(row('work', { shownFor: null })).missing).to.equal(0);
    expect(count(row('work')).missing).to.equal(20);
  });

  it('counts one of several choices by its code', () => {
    const one = variable('home', 'choice', { choices: choices('rent', 'own') });
    expect(counted(one, ['rent', 'own', 'own']).counts).to.deep.equal([5, 10]);
  });

  it('takes a number for the same code as its digits', () => {
    const one = variable('agree', 'scale', { choices: choices(1, 2) });
    expect(counted(one, [1, '1', 2]).counts).to.deep.equal([10, 5]);
  });

  it('gives a scale with numbers for codes a mean', () => {
    const one = variable('agree', 'scale', { choices: choices(1, 2, 3) });
    expect(counted(one, [1, 2, 3, 3]).mean).to.equal(2.25);
  });

  it('gives a scale with words for codes no mean', () => {
    const one = variable('agree', 'scale', { choices: choices('low', 'high') });
    expect(counted(one, ['low', 'high']).mean).to.equal(null);
  });

  it('counts yes and no', () => {
    const one = variable('moved', 'boolean', { choices: choices(true, false) });
    expect(counted(one, [true, false, false]).counts).to.deep.equal([5, 10]);
  });

  it('counts every choice of several, over those who chose something', () => {
    const one = variable('topics', 'multiple', { choices: choices('garden', 'play', 'bins') });
    const found = counted(one, [['garden', 'play'], ['garden'], [], ['bins'], ['bins']]);
    expect(found.base).to.equal(20);
    expect(found.counts).to.deep.equal([10, 5, 10]);
  });

  it('counts choices beyond the thirty-second', () => {
    const many = Array.from({ length: 70 }, (_, index) => `c${index}`);
    const found = counted(variable('topics', 'multiple', { choices: choices(...many) }), [
      ['c0', 'c33', 'c69'],
      ['c69'],
    ]);
    expect([found.counts[0], found.counts[33], found.counts[69]]).to.deep.equal([5, 5, 10]);
  });

  it('counts more than 250 choices', () => {
    const many = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const found = counted(variable('street', 'choice', { choices: choices(...many) }), ['c299', 'c1']);
    expect([found.counts[1], found.counts[299]]).to.deep.equal([5, 5]);
  });

  it('counts who put a choice first', () => {
    const one = variable('first', 'ranking', { choices: choices('x', 'y', 'z') });
    expect(
      counted(one, [
        ['x', 'y', 'z'],
        ['y', 'x', 'z'],
        ['y', 'z', 'x'],
      ]).counts,
    ).to.deep.equal([5, 10, 0]);
  });

  it('counts open text and files without showing them', () => {
    const text = counted(variable('why', 'text'), ['because', undefined, 'so']);
    expect([text.base, text.counts]).to.deep.equal([10, []]);
    const file = counted(variable('photo', 'file'), [[{ attachment: '1' }], [{ attachment: '2' }]]);
    expect([file.base, file.counts]).to.deep.equal([10, []]);
  });

  it('puts own words under a sign of their own and never shows them', () => {
    const one = variable('home', 'choice', { choices: choices('rent', 'own') });
    const responses = Array.from({ length: 12 }, (_, index) =>
      response(places[index]?.id ?? null, { home: index < 6 ? 'rent' : `with aunt ${index}` }),
    );
    const found = release({ codebooks: [codebook([one])], responses });
    expect(found.questions[0]?.choices.map(({ code }) => code)).to.deep.equal(['rent', 'own', '*']);
    expect(table(found, 'home').counts).to.deep.equal([6, 0, 6]);
    expect(JSON.stringify(found)).not.to.contain('aunt');
  });

  it('reads a row of a matrix where the questionnaire put it', () => {
    const one = variable('trust.police', 'choice', {
      question: 'trust',
      path: ['police'],
      choices: choices('yes', 'no'),
    });
    const found = counted(one, [{ police: 'yes' }, { police: 'no' }, { fire: 'no' }]);
    expect([found.base, found.counts, found.missing]).to.deep.equal([10, [5, 5], 5]);
  });

  it('counts persons once for a question that is asked of every child', () => {
    const one = variable('children.school', 'multiple', {
      question: 'children',
      path: ['*', 'school'],
      repeats: 'choice',
      choices: choices('yes', 'no'),
    });
    const found = counted(one, [
      [{ school: 'yes' }, { school: 'no' }],
      [{ school: 'yes' }, { school: 'yes' }],
    ]);
    expect([found.base, found.counts]).to.deep.equal([10, [10, 5]]);
  });
});

describe('numbers and dates', () => {
  const questionOf = (one: Variable, answers: readonly unknown[]): ReturnType<typeof release>['questions'][number] => {
    const responses = answers.map((answer, index) => response(places[index % 200]?.id ?? null, { [one.name]: answer }));
    const [found] = release({ codebooks: [codebook([one])], responses }).questions;
    if (!found) throw new Error('No question');
    return found;
  };

  it('keep few whole numbers apart', () => {
    const { choices: bins } = questionOf(
      variable('size', 'number'),
      Array.from({ length: 40 }, (_, index) => 1 + (index % 4)),
    );
    expect(bins.map(({ label }) => label['nl'])).to.deep.equal(['1', '2', '3', '4']);
  });

  it('fall into round bins, and open ones at the ends hide the extremes', () => {
    const ages = [18, ...Array.from({ length: 98 }, (_, index) => 30 + (index % 40)), 101];
    const { choices: bins } = questionOf(variable('age', 'number'), ages);
    expect(bins[0]).to.deep.include({ code: '..35', below: 35 });
    expect(bins[0]?.label).to.deep.equal({ nl: '< 35', en: '< 35' });
    expect(bins.at(-1)?.label['nl']).to.equal('≥ 65');
    expect(bins[1]).to.deep.include({ code: '35..40', from: 35, below: 40 });
    expect(bins[1]?.label['nl']).to.equal('35–39');
  });

  it('show the mean of a number', () => {
    expect(counted(variable('size', 'number'), [1, 2, '6']).mean).to.equal(3);
  });

  it('use the groups of a breakdown by that number as bins', () => {
    const groups = [
      { id: 'young', label: { nl: 'jong' }, below: 40 },
      { id: 'old', label: { nl: 'oud' }, from: 40, below: 120 },
    ];
    const config = study({ breakdowns: [{ id: 'age', label: { nl: 'Leeftijd' }, by: { variable: 'age', groups } }] });
    const responses = Array.from({ length: 20 }, (_, index) =>
      response(places[index]?.id ?? null, { age: index < 8 ? 20 + index : 40 + index }),
    );
    const found = release({ config, codebooks: [codebook([variable('age', 'number')])], responses });
    expect(found.questions[0]?.choices.map(({ code }) => code)).to.deep.equal(['young', 'old']);
    expect(table(found, 'age').counts).to.deep.equal([8, 12]);
    expect(table(found, 'age', { breakdown: 'age', group: 'old' }).base).to.equal(12);
  });

  it('say so of numbers outside all declared groups', () => {
    const groups = [{ id: 'young', label: { nl: 'jong' }, from: 18, below: 40 }];
    const config = study({ breakdowns: [{ id: 'age', label: { nl: 'Leeftijd' }, by: { variable: 'age', groups } }] });
    const responses = Array.from({ length: 20 }, (_, index) =>
      response(places[index]?.id ?? null, { age: 20 + 3 * index }),
    );
    const found = release({ config, codebooks: [codebook([variable('age', 'number')])], responses });
    expect(found.questions[0]?.choices.map(({ code }) => code)).to.deep.equal(['young', '*']);
    expect(table(found, 'age').counts).to.deep.equal([7, 13]);
  });

  it('are counted by year when dates lie far apart, and by month when they do not', () => {
    const years = questionOf(
      variable('since', 'date'),
      Array.from({ length: 50 }, (_, index) => `${1970 + index}-06-01`),
    );
    expect(years.choices[1]).to.deep.equal({ code: '1980..1990', label: { nl: '1980–1989', en: '1980–1989' } });
    const months = questionOf(
      variable('heard', 'date'),
      Array.from({ length: 50 }, (_, index) => `2026-0${1 + (index % 6)}-1${index % 9}T10:00`),
    );
    expect(months.choices.map(({ label }) => label['nl']).slice(0, 2)).to.deep.equal(['2026-01', '2026-02']);
  });

  it('put a date that is none under the sign for the rest', () => {
    const one = variable('heard', 'date');
    const found = counted(one, ['2026-01-05', '2026-02-05', 'last summer', '2026-13-01']);
    expect(found.counts.at(-1)).to.equal(10);
  });
});

describe('why there is no answer', () => {
  const one = variable('income', 'choice', { choices: choices('low', 'high') });
  const codebooks = [codebook([one])];
  const dozen = Array.from({ length: 12 }, (_, index) =>
    response(places[index]?.id ?? null, { income: index < 6 ? 'low' : 'high' }),
  );
  const add = (count: number, part: Parameters<typeof response>[2]): ReturnType<typeof response>[] =>
    Array.from({ length: count }, (_, index) => response(`b-${index + 1 + count * 10}`, {}, part));

  it('keeps do not know, refused and missing apart, and out of the base', () => {
    const responses = [
      ...dozen,
      ...add(5, { itemNonresponse: { income: 'dont-know' } }),
      ...add(6, { itemNonresponse: { income: 'refused' } }),
      ...add(7, { skipped: ['income'] }),
    ];
    const found = table(release({ codebooks, responses }), 'income');
    expect(found).to.deep.include({ base: 12, dontKnow: 5, refused: 6, missing: 7 });
  });

  it('does not call missing what was never in front of the person', () => {
    const found = table(release({ codebooks, responses: [...dozen, ...add(9, {})] }), 'income');
    expect(found).to.deep.include({ base: 12, dontKnow: 0, refused: 0, missing: 0 });
  });

  it('makes no table of a question in a wave that does not ask it', () => {
    const later = variable('stayed', 'choice', { choices: choices('yes', 'no'), waves: ['after'] });
    const found = release({ codebooks: [codebook([one, later])], responses: dozen });
    expect(found.questions.map(({ id }) => id)).to.deep.equal(['income']);
    expect(found.tables.some(({ question }) => question === 'stayed')).to.equal(false);
  });

  it('makes no table for a complex where nobody was asked', () => {
    const found = release({ codebooks, responses: dozen });
    expect(found.tables.some(({ complex }) => complex === 'b')).to.equal(false);
  });

  it('shows a group where everybody refused as one without a base', () => {
    const found = release({ codebooks, responses: add(12, { itemNonresponse: { income: 'refused' } }) });
    expect(table(found, 'income')).to.deep.include({ base, refused: base });
  });

  it('takes the answer of another questionnaire of the same wave before a refusal in this one', () => {
    const second = codebook([one], [], { id: 'again', version: '1.0.0' });
    const refused = dozen.map(({ household }) => response(household, {}, { itemNonresponse: { income: 'refused' } }));
    const given = dozen.map(({ household, answers }) =>
      response(household, answers, { definition: second.definition }),
    );
    const found = table(release({ codebooks: [...codebooks, second], responses: [...refused, ...given] }), 'income');
    expect(found).to.deep.include({ base: 12, refused: 0, counts: [6, 6] });
  });
});
