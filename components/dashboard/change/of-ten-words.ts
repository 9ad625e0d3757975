/**
 * "8 of 10 are as they were; 1 up, 1 down": counts of people as words of ten. Somebody is never written as nobody, nor
 * almost everybody as everybody, and of fewer than ten people the people themselves are told.
 */
import type { ReleaseView } from '../release-view.js';
import { changeMessages } from './change-words.js';
import { ofTen } from './of-ten.js';

export interface Directions {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** @param share whether the answer was given or not, instead of a score that goes up or down */
export function directionWords(view: ReleaseView, { up, down, same }: Directions, share: boolean): string | null {
  const words = changeMessages(view.language);
  const total = up + down + same;
  const parts = ofTen([same, up, down]);
  if (parts === null) return null;
  const counts = [same, up, down];
  if (total < 10) {
    const [stayed = '', rose = '', fell = ''] = counts.map((count) => view.figures.count(count));
    return words.directions(words.ofPeople(view.figures.count(total)), stayed, rose, fell, share);
  }
  const [stayed = '', rose = '', fell = ''] = parts.map((part, index) => {
    const count = counts[index] ?? 0;
    if (part === 0 && count > 0) return words.lessThanOne;
    return part === 10 && count < total ? words.almostAll : view.figures.count(part);
  });
  return words.directions(words.ofTen, stayed, rose, fell, share);
}
