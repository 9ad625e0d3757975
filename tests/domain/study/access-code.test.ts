import { expect } from 'chai';
import fc from 'fast-check';
import {
  ACCESS_CODE_BYTES,
  ACCESS_CODE_LENGTH,
  accessCodeFrom,
  printAccessCode,
  readAccessCode,
} from '../../../domain/study/access-code.js';

const bytes = fc.uint8Array({ minLength: ACCESS_CODE_BYTES, maxLength: ACCESS_CODE_BYTES });
const codes = bytes.map(accessCodeFrom);
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code on a letter', () => {
  it('is nine signs that nobody mistakes for one another', () =>
    fc.assert(fc.property(codes, (code) => /^[0-9A-HJKMNP-TV-Z]{9}$/u.test(code))));

  it('differs for every 40 random bits', () =>
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const same = a.every((byte, index) => byte === b[index]);
        return (accessCodeFrom(a) === accessCodeFrom(b)) === same;
      }),
    ));

  it('stands in three groups of three, and is read back from them', () =>
    fc.assert(
      fc.property(codes, (code) => {
        expect(printAccessCode(code)).to.match(/^.{3}-.{3}-.{3}$/u);
        expect(readAccessCode(printAccessCode(code))).to.deep.equal({ ok: true, value: code });
      }),
    ));

  it('may be typed in small letters, with spaces, and with O, I, L and U for what they look like', () =>
    fc.assert(
      fc.property(codes, fc.boolean(), (code, turkish) => {
        const typed = code
          .toLowerCase()
          .replace(/0/gu, 'o')
          .replace(/1/gu, turkish ? 'ı' : 'l')
          .replace(/v/gu, 'u')
          .replace(/(..)/gu, '$1 ');
        expect(readAccessCode(typed)).to.deep.equal({ ok: true, value: code });
      }),
    ));

  it('may be typed with the digits of an Arabic or Persian keyboard', () =>
    fc.assert(
      fc.property(codes, fc.constantFrom(0x660, 0x6f0), (code, zero) => {
        const typed = code.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(readAccessCode(typed)).to.deep.equal({ ok: true, value: code });
      }),
    ));

  it('catches every single slip', () =>
    fc.assert(
      fc.property(codes, fc.nat(ACCESS_CODE_LENGTH - 1), fc.nat(SIGNS.length - 1), (code, place, other) => {
        const sign = SIGNS.charAt(other);
        fc.pre(sign !== code[place]);
        const slip = code.slice(0, place) + sign + code.slice(place + 1);
        expect(readAccessCode(slip)).to.deep.equal({ ok: false, failure: { reason: 'check' } });
      }),
    ));

  it('catches any two signs that changed places', () =>
    fc.assert(
      fc.property(codes, fc.nat(ACCESS_CODE_LENGTH - 1), fc.nat(ACCESS_CODE_LENGTH - 1), (code, a, b) => {
        fc.pre(code[a] !== code[b]);
        const signs = Array.from(code);
        [signs[a], signs[b]] = [signs[b]!, signs[a]!];
        expect(readAccessCode(signs.join(''))).to.deep.equal({ ok: false, failure: { reason: 'check' } });
      }),
    ));

  it('says what is wrong: too short, too long, or a sign that no code has', () => {
    expect(readAccessCode('K7M')).to.deep.equal({ ok: false, failure: { reason: 'length', length: 3 } });
    expect(readAccessCode('')).to.deep.equal({ ok: false, failure: { reason: 'length', length: 0 } });
    expect(readAccessCode('K7M-29Q-XR?')).to.deep.equal({ ok: false, failure: { reason: 'sign', sign: '?' } });
  });

  it('never throws, whatever is typed', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => typeof readAccessCode(typed).ok === 'boolean')));
});
