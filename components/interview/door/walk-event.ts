/** Where the parts of the round ask to go. */

export type DoorPlace =
  | { readonly kind: 'overview' }
  | { readonly kind: 'entrance'; readonly entrance: string }
  | { readonly kind: 'door'; readonly case: string }
  /** Cards to print, first of all for this door or stairwell. */
  | { readonly kind: 'cards'; readonly case: string | null };

export class WalkEvent extends Event {
  static readonly eventName = 'walk';
  constructor(readonly to: DoorPlace) {
    super(WalkEvent.eventName, { bubbles: true });
  }
}

/** Where one is was drawn: perhaps a step down or up from before. */
export class WentEvent extends Event {
  static readonly eventName = 'went';
  constructor() {
    super(WentEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    walk: WalkEvent;
    went: WentEvent;
  }
}
