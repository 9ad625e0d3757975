/**
 * What survives when a household is erased: that it happened, which keys must never come in again, and how much went.
 * Nothing of what was said, and no name or address.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HouseholdRecord, Moment } from '../records/records.js';

/** How many records went, by what people call them. */
export interface ErasedCounts {
  readonly register: number;
  readonly responses: number;
  readonly attachments: number;
  readonly consents: number;
  readonly cases: number;
  readonly entries: number;
}

/** Reaches every device and every file, and is never removed. */
export interface ErasureRecord {
  /** The household's key. */
  readonly id: string;
  readonly study: string;
  readonly at: Moment;
  /** Keys of its responses: an attachment that arrives late knows no household. */
  readonly responses: readonly string[];
  readonly counts: ErasedCounts;
  /** Recognises the household when a register is read in again; see `registerMarks`. */
  readonly marks: readonly string[];
  /** The key of the marks, the same for a whole study so that a register of 100,000 is marked once. */
  readonly salt: string;
}

type Marked = Pick<HouseholdRecord, 'tenancy' | 'name' | 'address' | 'movedInAt'>;

/**
 * Fingerprints of a register entry (HMAC-SHA-256): the tenancy, the address with the name, and the address. Whoever
 * has the salt and a register can find out who was erased, which is what they are for; from the marks alone nobody can.
 */
export function registerMarks(salt: string, { tenancy, name, address }: Marked): readonly string[] {
  const home = [address.postcode, address.number, address.addition ?? ''].map(plain).join('|');
  const texts = [
    tenancy ? `tenancy|${plain(tenancy)}` : null,
    name ? `name|${home}|${plain(name)}` : null,
    `home|${home}`,
  ];
  const key = utf8ToBytes(salt);
  return texts.flatMap((text) => (text === null ? [] : [bytesToHex(hmac(sha256, key, utf8ToBytes(text)))]));
}

/** The one mark that is kept: the most telling of them, so that the next tenant of the home is somebody else. */
export const markToKeep = (salt: string, household: Marked): readonly string[] =>
  registerMarks(salt, household).slice(0, 1);

/**
 * Gives whether a register entry is that of somebody who was erased. Who moved in after the erasing is somebody else.
 */
export function erasedInRegister(erasures: readonly ErasureRecord[]): (household: HouseholdRecord) => boolean {
  const bySalt = grouped(erasures);
  const ids = new Set(erasures.map(({ id }) => id));
  return (household) => {
    if (ids.has(household.id)) return true;
    for (const [salt, some] of bySalt) {
      const marks = registerMarks(salt, household);
      const moved = household.movedInAt;
      const found = some.some(
        ({ study, at, marks: kept }) =>
          study === household.study && kept.some((mark) => marks.includes(mark)) && !(moved !== null && moved > at),
      );
      if (found) return true;
    }
    return false;
  };
}

function grouped(erasures: readonly ErasureRecord[]): Map<string, ErasureRecord[]> {
  const groups = new Map<string, ErasureRecord[]>();
  for (const erasure of erasures) groups.set(erasure.salt, [...(groups.get(erasure.salt) ?? []), erasure]);
  return groups;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
