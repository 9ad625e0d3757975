/** The clock of the device, and ids that no other device will make. */
import type { ClockService } from '../shared/contexts.js';

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A version 4 UUID (RFC 9562, 5.4) from 16 random bytes. */
export function uuidFrom(random: Uint8Array): string {
  const bytes = Array.from(random.slice(0, 16), (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    if (index === 8) return (byte & 0x3f) | 0x80;
    return byte;
  });
  const text = bytes.map(hex).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** `crypto.randomUUID` exists in secure contexts alone; an intranet on plain http still needs ids. */
function newId(): string {
  const secure = crypto as Partial<Pick<Crypto, 'randomUUID'>>;
  return secure.randomUUID ? crypto.randomUUID() : uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
}

export const deviceClock: ClockService = { now: () => new Date().toISOString(), newId };
