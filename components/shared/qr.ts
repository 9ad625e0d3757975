/** A QR code as the outline of its dark squares, to be drawn as SVG without any style. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrDrawing {
  /** For the `d` of a path, one unit per square. */
  readonly path: string;
  /** With the quiet edge of four squares that readers need. */
  readonly viewBox: string;
}

const QUIET = 4;
const drawn = new Map<string, QrDrawing | null>();

/** Null for what does not fit in a QR code. The same text is worked out once. */
export function qrOf(text: string): QrDrawing | null {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const drawing = draw(text);
  drawn.set(text, drawing);
  return drawing;
}

function draw(text: string): QrDrawing | null {
  try {
    // Level M: some 15 % of a wet or creased card may be lost.
    const code = generate(text, { minCorrectionLevel: correction.M });
    const size = String(code.size + 2 * QUIET);
    return { path: toSvgPath(code), viewBox: `-${String(QUIET)} -${String(QUIET)} ${size} ${size}` };
  } catch {
    return null; // longer than a QR code can be
  }
}
