/** A stretch of the keys of responses: those after one and up to another. Little, since every page that keeps an answer loads it. */
import type { CountedPart, Schema } from '../schema.js';

export type Stretch = Pick<CountedPart, 'after' | 'upto'>;
export type StretchKey = Schema['countedParts']['key'];

/** A number stands before every text in the order of keys, and a list behind every one. */
export const holds = ({ after, upto }: Stretch, id: string): boolean =>
  (typeof after === 'number' || after < id) && (typeof upto !== 'string' || id <= upto);
