/**
 * Pseudonyms and date shifts from a secret, so that exports of one study fit together and a key of the register, which
 * a corporation may know by heart, cannot be found by trying. HMAC-SHA-256 (RFC 2104) of what is named and the key.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8 } from 'fflate';

export interface Pseudonyms {
  /** 12 letters and digits: 60 bits, so that 100,000 households are told apart for all practical purposes. */
  household(key: string): string;
  response(id: string): string;
  /** Days, from −most to most and never 0; the same for everything of a household. */
  shift(key: string, most: number): number;
}

/** Crockford's base 32: no letter that is taken for a digit. Lower case reads better in a table. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** @param study  two studies with one secret still have pseudonyms of their own */
export function pseudonymsFrom(secret: Uint8Array, study: string): Pseudonyms {
  const keyed = (what: string, key: string): Uint8Array =>
    hmac(sha256, secret, strToU8(JSON.stringify([what, study, key])));
  return {
    household: (key) => `h${lettersOf(keyed('household', key))}`,
    response: (id) => `r${lettersOf(keyed('response', id))}`,
    shift: (key, most) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = keyed('shift', key);
      // 48 bits over at most 7,300 days: no day is likelier than another by more than a ten-thousandth of a millionth.
      const drawn = (((((a * 256 + b) * 256 + c) * 256 + d) * 256 + e) * 256 + f) % (2 * most);
      return drawn < most ? drawn - most : drawn - most + 1;
    },
  };
}

function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < LENGTH; at += 1) text += LETTERS[(bytes[at] ?? 0) & 31] ?? '';
  return text;
}
