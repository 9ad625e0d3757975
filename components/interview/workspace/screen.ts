/** What the workspace shows, once it is open. */
import type { CallOpening } from '../call/call-element.js';

export type Screen =
  | { readonly kind: 'queue' | 'households' | 'register' }
  | { readonly kind: 'call'; readonly caseId: string; readonly opening: CallOpening };

export const QUEUE: Screen = { kind: 'queue' };
export const REGISTER: Screen = { kind: 'register' };
/** There is nobody to call yet. */
export const FIRST_REGISTER: Screen = { kind: 'register' };
