import { expect } from 'chai';
import fc from 'fast-check';
import { readDay, readLanguage, readPhones, readYesNo } from '../../../domain/register/cell-readers.js';
import { homeKey, readAddressLine, readHouseNumber, readPostcode } from '../../../domain/register/home-address.js';
import { sameName } from '../../../domain/register/same-household.js';

describe('a house number as registers write it', () => {
  const forms: Readonly<Record<string, readonly [string, string | null] | null>> = {
    '12': ['12', null],
    '012': ['12', null],
    '12.0': ['12', null],
    '12a': ['12', 'A'],
    '12-A': ['12', 'A'],
    '12 hs': ['12', 'HS'],
    '12 bis': ['12', 'BIS'],
    '12 III': ['12', 'III'],
    '12-3 hoog': ['12', '3 HOOG'],
    '12/2': ['12', '2'],
    '123456': null,
    a12: null,
    '0': null,
    '': null,
    '12 (achterom, bel 3)': null,
  };
  for (const [text, parts] of Object.entries(forms)) {
    it(`"${text}" is ${parts ? parts.join(', addition ') : 'none'}`, () => {
      const read = readHouseNumber(text);
      expect(read && [read.number, read.addition]).to.deep.equal(parts);
    });
  }

  it('is one home however the floor is written', () => {
    const key = (text: string): string => {
      const { number, addition } = readHouseNumber(text) ?? { number: '', addition: null };
      return homeKey({ postcode: '9999 XA', number, addition });
    };
    expect(new Set(['12 III', '12-3', '12 3 hoog', '12-3hoog'].map(key)).size).to.equal(1);
    expect(new Set(['12 hs', '12-H', '12 huis'].map(key)).size).to.equal(1);
    expect(new Set(['12', '12a', '12b', '12-1', '121'].map(key)).size).to.equal(5);
  });
});

describe('an address in one cell', () => {
  it('is taken apart into street, number, addition, postcode and town', () =>
    expect(readAddressLine('Voorbeeldstraat 12-A, 9999 xa Voorbeeldstad')).to.deep.equal({
      street: 'Voorbeeldstraat',
      number: '12',
      addition: 'A',
      postcode: '9999 XA',
      town: 'Voorbeeldstad',
    }));
  it('keeps the year in the name of a street', () =>
    expect(readAddressLine('Plein 1940 12 A')).to.deep.equal({ street: 'Plein 1940', number: '12', addition: 'A' }));
  it('keeps the number that a street begins with', () =>
    expect(readAddressLine('1e Dwarsstraat 7 bis')).to.deep.equal({
      street: '1e Dwarsstraat',
      number: '7',
      addition: 'BIS',
    }));
  it('is refused without a number', () => expect(readAddressLine('Voorbeeldstraat')).to.equal(null));
});

describe('a postcode', () => {
  it('is written one way', () => expect(['9999xa', '9999 XA'].map(readPostcode)).to.deep.equal(['9999 XA', '9999 XA']));
  it('is refused when it cannot be one', () =>
    expect(['0999 XA', '999 XA', '9999 X', '9999 SS', 'XA 9999'].map(readPostcode)).to.deep.equal(
      Array<null>(5).fill(null),
    ));
});

describe('a telephone number', () => {
  const read = (text: string): unknown => {
    const result = readPhones(text);
    return result.ok ? result.value : result.failure;
  };
  it('becomes E.164, however it is written', () => {
    for (const text of ['06-12345678', '0612345678', '+31 (0)6 1234 5678', '0031612345678', '06 12345678 (dochter)']) {
      expect(read(text), text).to.deep.equal(['+31612345678']);
    }
  });
  it('gets back the zero that a spreadsheet took', () => expect(read('612345678')).to.deep.equal(['+31612345678']));
  it('can stand with others in one cell', () =>
    expect(read('010-2345678 / 06-12345678')).to.deep.equal(['+31102345678', '+31612345678']));
  it('keeps the country that it is in', () => expect(read('+90 532 123 45 67')).to.deep.equal(['+905321234567']));
  it('is refused when a digit is missing, or when it is a note', () => {
    for (const text of [
      '06-1234',
      '06-1234567',
      '06-123456789',
      '06-02345678',
      '0970-1234',
      'bellen na zes',
      '112',
      'geen',
    ]) {
      expect(read(text), text).to.equal('phone-wrong');
    }
  });
  it('is refused when a spreadsheet rounded it', () => {
    expect(read('6,12346E+08')).to.equal('phone-rounded');
    expect(read('3.16123E+10')).to.equal('phone-rounded');
  });
});

describe('the other cells', () => {
  it('name a language in Dutch, in English, in itself, or by its tag', () =>
    expect(['Turks', 'Turkish', 'Türkçe', 'TR', 'tr-TR', 'Marokkaans', 'Nederlands'].map(readLanguage)).to.deep.equal([
      'tr',
      'tr',
      'tr',
      'tr',
      'tr-TR',
      'ary',
      'nl',
    ]));
  it('name no language that nobody speaks', () =>
    expect(['Klingons', 'xx', '?', 'toString'].map(readLanguage)).to.deep.equal([null, null, null, null]));
  it('hold dates with the day first, or as ISO writes them', () =>
    expect(['31-12-2026', '31/12/2026', '2026-12-31', '31-2-2026', '12-31-2026', '1900'].map(readDay)).to.deep.equal([
      ...Array<string>(3).fill('2026-12-31T00:00:00.000Z'),
      null,
      null,
      null,
    ]));
  it('say yes and no', () =>
    expect(['Ja', 'x', 'nee', '0', 'misschien'].map(readYesNo)).to.deep.equal([true, true, false, false, null]));
  it('never make a reader throw', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const reader of [
          readPhones,
          readLanguage,
          readDay,
          readYesNo,
          readHouseNumber,
          readPostcode,
          readAddressLine,
        ]) {
          reader(text);
        }
      }),
    ));
});

describe('a name', () => {
  it('is the same with and without titles, initials and accents', () => {
    expect(sameName('Mevr. J. Voorbeeld', 'Voorbeeld, J.')).to.equal(true);
    expect(sameName('Fam. Voorbéeld', 'voorbeeld')).to.equal(true);
    expect(sameName('Voorbeeld-Proef', 'Dhr. Voorbeeld')).to.equal(true);
  });
  it('is another one when no part of it is left', () => {
    expect(sameName('Fam. Voorbeeld', 'Fam. Proef')).to.equal(false);
    expect(sameName('Dhr. A', 'Dhr. B')).to.equal(false);
  });
});
