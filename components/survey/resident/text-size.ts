/** How large the letters are: four steps, remembered on this device. */
const STEPS = [0, 1, 2, 3] as const;
const KEY = 'renovation-kit/text-size';

export type TextSize = (typeof STEPS)[number];

export const LARGEST: TextSize = 3;

/** The step that was chosen on an earlier visit; the page's own size when storage is switched off. */
export function rememberedTextSize(): TextSize {
  try {
    const stored = Number(localStorage.getItem(KEY));
    return STEPS.find((step) => step === stored) ?? 0;
  } catch {
    return 0;
  }
}

export function rememberTextSize(size: TextSize): void {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // Storage is switched off: the choice holds for this visit.
  }
}

export const steppedSize = (size: TextSize, by: 1 | -1): TextSize => STEPS.find((step) => step === size + by) ?? size;
