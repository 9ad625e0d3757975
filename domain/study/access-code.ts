/**
 * The code on a resident's letter that opens the questionnaire of that household: nine signs, easy to read out and
 * forgiving to type, with a check sign that catches every single slip and every two signs that changed places.
 */
import { fail, succeed, type Result } from '../failure.js';

/** Crockford's base 32: no I, L, O or U, so that nothing reads as something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SIGNS = 8;

/** Random bytes that a code needs: 40 bits, so that guessing one of 174 homes takes some six thousand million tries. */
export const ACCESS_CODE_BYTES = 5;
export const ACCESS_CODE_LENGTH = DATA_SIGNS + 1;

export type AccessCodeFailure =
  | { readonly reason: 'length'; readonly length: number }
  | { readonly reason: 'sign'; readonly sign: string }
  /** Every sign is possible, together they are not: something was mistyped. */
  | { readonly reason: 'check' };

/** Makes a code of `ACCESS_CODE_BYTES` random bytes. Keep it as it is; print it with `printAccessCode`. */
export function accessCodeFrom(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random.slice(0, ACCESS_CODE_BYTES)) bits = (bits << 8n) | BigInt(byte);
  const data = Array.from({ length: DATA_SIGNS }, (_, index) =>
    Number((bits >> BigInt(5 * (DATA_SIGNS - 1 - index))) & 31n),
  );
  return [...data, checkOf(data)].map((value) => SIGNS.charAt(value)).join('');
}

/** `K7M29QXRW` → `K7M-29Q-XRW`, as it stands on the letter. */
export const printAccessCode = (code: string): string => code.replace(/(.{3})(?=.)/gu, '$1-');

/** Reads a code as a person typed it: any case, spaces and dashes, O for 0, I or L for 1, Arabic or Persian digits. */
export function readAccessCode(typed: string): Result<string, AccessCodeFailure> {
  const signs = Array.from(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Dash}._/]|\p{Cf}/gu, ''),
    plainSign,
  );
  const strange = signs.find((sign) => !SIGNS.includes(sign));
  if (strange !== undefined) return fail({ reason: 'sign', sign: strange });
  if (signs.length !== ACCESS_CODE_LENGTH) return fail({ reason: 'length', length: signs.length });
  const values = signs.map((sign) => SIGNS.indexOf(sign));
  if (checkOf(values.slice(0, DATA_SIGNS)) !== values[DATA_SIGNS]) return fail({ reason: 'check' });
  return succeed(signs.join(''));
}

/** What looks like another sign is read as that sign; İ is the capital of the Turkish i. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', İ: '1', U: 'V' };

function plainSign(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0]) if (point >= zero && point <= zero + 9) return String(point - zero);
  return LOOK_ALIKE[sign] ?? sign;
}

/**
 * A weighted sum over the field of 32 elements, each place with another power of its generator: no single slip and
 * no exchange of two signs leaves it the same.
 */
function checkOf(values: readonly number[]): number {
  // Horner's rule: every step multiplies what is there by the generator.
  return values.reduce((sum, value) => timesGenerator(sum ^ value), 0);
}

/** Times x in GF(32), modulo the primitive polynomial x⁵ + x² + 1. */
const timesGenerator = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
