import { expect } from 'chai';
import fc from 'fast-check';
import { joinTexts, languagesOf, localizedText, plainText } from '../../../domain/questionnaire/definition-text.js';

describe('a text of a definition', () => {
  it('is in the language of the definition when it is a plain string', () =>
    expect(localizedText('Buren', 'nl')).to.deep.equal({ nl: 'Buren' }));
  it('has English under "default"', () =>
    expect(localizedText({ default: 'Neighbours', nl: 'Buren' }, 'nl')).to.deep.equal({
      en: 'Neighbours',
      nl: 'Buren',
    }));
  it('prefers English that is called English', () =>
    expect(localizedText({ default: 'Buren', en: 'Neighbours' }, 'nl')).to.deep.equal({ en: 'Neighbours' }));
  it('may be a number, and may not be there', () => {
    expect(localizedText(7, 'en')).to.deep.equal({ en: '7' });
    for (const nothing of [null, undefined, '', '  ', {}, { nl: '' }, { nl: 3n }, [], true]) {
      expect(localizedText(nothing, 'en')).to.equal(null);
    }
  });
  it('knows its languages', () => {
    expect(languagesOf({ default: 'a', en: 'b', tr: '', ar: 'd' }, 'nl')).to.deep.equal(['en', 'ar']);
    expect(languagesOf('a', 'nl')).to.deep.equal(['nl']);
    expect(languagesOf(null, 'nl')).to.deep.equal([]);
  });
  it('joins with another in every language that either has', () =>
    expect(joinTexts({ nl: 'Vertrouwen', en: 'Trust' }, { nl: 'Politie' })).to.deep.equal({
      nl: 'Vertrouwen – Politie',
      en: 'Trust – Politie',
    }));

  const plain: readonly (readonly [string, string])[] = [
    ['<b>Hoe</b> gaat<br>het?', 'Hoe gaat het?'],
    ['a<script>alert(1)</script>b', 'a b'],
    ['a<style>b', 'a'],
    ['3 < 4 en 5 > 2', '3 < 4 en 5 > 2'],
    ['Huur &amp; &lt;zorg&gt; &#39;nu&#x27; &unknown;', "Huur & <zorg> 'nu' &unknown;"],
    ['&#0;&#1114112;', '&#0;&#1114112;'],
    ['**Hoe** _gaat_ het met `u`?', 'Hoe gaat het met u?'],
    ['# Kop', 'Kop'],
    ['[Lees meer](https://example.org) ![x](y)', 'Lees meer x'],
    ['snake_case_name 2*3*4', 'snake_case_name 2*3*4'],
    ['  twee   spaties\n', 'twee spaties'],
    ['Gewoon een zin.', 'Gewoon een zin.'],
  ];
  for (const [source, text] of plain) {
    it(`shows ${JSON.stringify(source)} as ${JSON.stringify(text)}`, () => expect(plainText(source)).to.equal(text));
  }
  it('is read in time whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('<>&;*_`[]()#!~ \nab/script')) }), (source) => {
        plainText(source);
      }),
    );
    const started = performance.now();
    for (const piece of ['<a', '<script', '**', '[', '[](', '&', '_a', '<!--', '`a', '  '])
      plainText(piece.repeat(100_000));
    expect(performance.now() - started).to.be.lessThan(5000);
  });
});
