import { expect } from 'chai';
import { signalsOf } from '../../../domain/questionnaire/signals.js';
import { codebookOf, codebookOfElements } from './support.js';

describe('signals', () => {
  const codebook = codebookOfElements([
    {
      type: 'radiogroup',
      name: 'rent',
      choices: ['no', 'once', 'often'],
      signal: { theme: 'debts', values: ['often'] },
    },
    {
      type: 'checkbox',
      name: 'wish',
      choices: ['work', 'care'],
      showOtherItem: true,
      signal: [
        { theme: 'work', values: ['work'] },
        { theme: 'care', values: ['care'] },
      ],
    },
    {
      type: 'matrix',
      name: 'safe',
      columns: [1, 2],
      rows: ['home', 'street'],
      signal: { theme: 'safety', values: [1] },
    },
    { type: 'boolean', name: 'alone', signal: { theme: 'loneliness', values: [true] } },
    {
      type: 'paneldynamic',
      name: 'children',
      signal: { theme: 'children', values: ['no'] },
      templateElements: [{ type: 'radiogroup', name: 'school', choices: ['yes', 'no'] }],
    },
    { type: 'text', name: 'broken', signal: [null, { theme: 'x' }, { values: [1] }, 'y'] },
  ]);

  it('are the themes that an answer points at, once each, in the order of the questionnaire', () =>
    expect(
      signalsOf(codebook, { alone: true, wish: ['care', 'work'], rent: 'often', safe: { home: 1, street: 1 } }),
    ).to.deep.equal(['debts', 'work', 'care', 'safety', 'loneliness']));

  it('are none where nothing was answered, or something else', () => {
    expect(signalsOf(codebook, {})).to.deep.equal([]);
    expect(signalsOf(codebook, { alone: false, wish: ['other'], rent: 'once', safe: { home: 2 } })).to.deep.equal([]);
  });

  it('fit a code that became text on its way', () =>
    expect(signalsOf(codebook, { safe: { street: '1' }, alone: 'true' })).to.deep.equal(['safety', 'loneliness']));

  it('of a list go for what is asked of its entries', () =>
    expect(signalsOf(codebook, { children: [{ school: 'yes' }, { school: 'no' }] })).to.deep.equal(['children']));

  it('never rest on open text', () =>
    expect(codebook.signals.some(({ variable }) => variable === 'wish-Comment')).to.equal(false));

  it('of a definition without any are none', () => expect(codebookOf({}).signals).to.deep.equal([]));

  it('about a variable that is gone are not there', () =>
    expect(signalsOf({ variables: [], signals: codebook.signals }, { rent: 'often' })).to.deep.equal([]));
});
