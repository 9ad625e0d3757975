/** Turns the bytes of a text file into text: UTF-8, UTF-16, or else Windows-1252, as Excel saves "CSV" in Europe. */

/** Null when it is no text: bytes of zero in anything but UTF-16. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Every row of bytes is Windows-1252, so what is no UTF-8 is taken to be that.
    return encoding === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

/** The mark at the beginning decides; without one, zeros in every other byte tell UTF-16. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = (odd: 0 | 1): number => start.filter((byte, index) => index % 2 === odd && byte === 0).length;
  const many = start.length / 4;
  if (start.length >= 8 && zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  if (start.length >= 8 && zeros(0) > many && zeros(1) === 0) return 'utf-16be';
  return 'utf-8';
}
