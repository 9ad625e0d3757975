/** Which doors get a card in the letterbox. */
import type { DoorState } from './door-state.js';

export const cardKinds = ['announcement', 'sorry'] as const;
/** "We come by on Thursday evening", or "sorry we missed you". */
export type CardKind = (typeof cardKinds)[number];

/** An announcement where a visit is still to come; nobody who said no, or who named a moment, is told that we just come. */
const announcedAt: readonly DoorState['kind'][] = ['new', 'not-reached', 'colleague', 'language'];

export const getsCard = (kind: CardKind, { kind: shown }: DoorState): boolean =>
  kind === 'announcement' ? announcedAt.includes(shown) : shown === 'not-reached';
