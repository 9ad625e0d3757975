/** A release as the bytes of its file: one text, wherever it was made. */
import type { Release } from './release.js';

export const releaseText = (release: Release): string => `${JSON.stringify(release)}\n`;
