import { expect } from 'chai';
import { textIn } from '../../domain/localized-text.js';

describe('a text in several languages', () => {
  const text = { nl: 'Buren', en: 'Neighbours' };
  it('reads in the language asked for', () => expect(textIn(text, 'en')).to.equal('Neighbours'));
  it('reads in the base language of a regional tag', () => expect(textIn(text, 'nl-BE')).to.equal('Buren'));
  it('falls back in the order given', () => expect(textIn(text, 'pl', ['tr', 'en'])).to.equal('Neighbours'));
  it('shows whichever language there is before it shows nothing', () =>
    expect(textIn({ tr: 'Komşular' }, 'pl')).to.equal('Komşular'));
});
