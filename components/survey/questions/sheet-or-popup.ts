/**
 * Where a list unfolds: below its field, or over the whole screen. A finger needs large rows and a keyboard that stays
 * away until it is asked for; a screen of a few lines, as at 400 % zoom, has no room for a popup.
 */
const TOUCHED = '(pointer: coarse) and (hover: none)';
const SMALL = '(max-width: 22.5rem), (max-height: 22.5rem)';

export const isTouched = (): boolean => matchMedia(TOUCHED).matches;

export const prefersSheet = (): boolean => isTouched() || matchMedia(SMALL).matches;

/** On a telephone a list of this length or less is chosen from without a search; survey-core draws the same line. */
const SHORT = 10;

/** Whether the browser's own list serves best. */
export const isShortOnTouch = (choices: number, touched = isTouched()): boolean => touched && choices <= SHORT;
