/** Of what is not plain from the JSON nothing is drawn before the engine does: it might have to change under somebody's eyes. */
import { expect } from 'chai';
import { PlainReader } from '../../../../components/survey/first-sight/plain-page.js';
import { asking, sightOf } from './sight.js';

const namesIn = async (definition: object, language = 'en'): Promise<readonly (string | undefined)[] | null> => {
  const sight = await sightOf(definition, language);
  return sight && [...sight.querySelectorAll<HTMLElement>('[data-name]')].map((each) => each.dataset['name']);
};

const choices = ['a', 'b'];

describe('Left to the engine', () => {
  const questions: Readonly<Record<string, object>> = {
    'a type of its own': { type: 'matrix', columns: ['a'], rows: ['b'] },
    'a setting that is not known here': { type: 'text', inputType: 'date' },
    'a condition': { type: 'text', visibleIf: '{b} = 1' },
    'a text into which an answer is piped': { type: 'text', title: 'Dear {name}' },
    'an answer piped into a choice': { type: 'radiogroup', choices: ['{name}'] },
    'an answer piped into a description': { type: 'text', description: '{name}' },
    Markdown: { type: 'text', title: 'A *word*' },
    'a text that is not in the language': { type: 'text', title: { nl: 'Vraag' } },
    lines: { type: 'text', title: 'Two\nlines' },
    'no choices': { type: 'radiogroup' },
    'a choice twice': { type: 'checkbox', choices: ['a', 'a'] },
    'a choice with a setting': { type: 'checkbox', choices: [{ value: 'a', visibleIf: '{b} = 1' }] },
    'a choice without a value': { type: 'checkbox', choices: [{ text: 'a' }] },
    'a setting that is none': { type: 'text', isRequired: 'yes' },
  };
  for (const [what, question] of Object.entries(questions))
    it(`a question with ${what}, and those after it`, async () => {
      expect(await namesIn(asking(question))).to.equal(null);
      const elements = [
        { type: 'text', name: 'before' },
        { name: 'asked', ...question },
        { type: 'text', name: 'after' },
      ];
      if (what !== 'Markdown') expect(await namesIn({ elements })).to.deep.equal(['before']);
    });

  it('a questionnaire or a page with a setting that is not known here', async () => {
    const plain = { type: 'radiogroup', choices };
    expect(await namesIn(asking(plain))).to.deep.equal(['asked']);
    expect(await namesIn(asking(plain, { showProgressBar: true }))).to.equal(null);
    expect(await namesIn(asking(plain, { questionsOnPageMode: 'singlePage' }))).to.equal(null);
    expect(await namesIn(asking(plain, {}, { visibleIf: '{a} = 1' }))).to.equal(null);
    expect(await namesIn(asking(plain, { title: { nl: 'Gesprek' } }))).to.equal(null);
    expect(await namesIn({ ...asking(plain), elements: [plain] })).to.equal(null);
  });

  it('one that is broken, hostile or empty', async () => {
    for (const definition of [
      {},
      { pages: [] },
      { pages: [null] },
      { pages: [{ elements: [] }] },
      { pages: [{ elements: ['a'] }] },
    ])
      expect(await namesIn(definition)).to.equal(null);
    expect(await namesIn(asking({ type: 'text', title: '<img src=x onerror=alert(1)>' }))).to.equal(null);
    expect(await namesIn(asking({ type: 'text', validators: [{ type: 'regex', regex: '(a+)+$' }] }))).to.equal(null);
  });

  it('words of the engine in a language in which we do not know them', async () => {
    for (const type of ['boolean', 'dropdown']) expect(await namesIn(asking({ type, choices }), 'fr')).to.equal(null);
    expect(await namesIn(asking({ type: 'boolean', labelTrue: 'Oui', labelFalse: 'Non' }), 'fr')).to.deep.equal([
      'asked',
    ]);
    expect(await namesIn(asking({ type: 'rating' }), 'fr')).to.deep.equal(['asked']);
  });

  it('what is further down than any screen reaches', async () => {
    const elements = Array.from({ length: 200 }, (_, number) => ({ type: 'text', name: `q${String(number)}` }));
    expect((await namesIn({ elements }))?.length).to.equal(20);
  });

  it('what is no questionnaire', () => {
    for (const definition of [null, undefined, 'text', 1, [], { pages: {} }])
      expect(new PlainReader('en', null).page(definition)).to.equal(null);
  });
});
