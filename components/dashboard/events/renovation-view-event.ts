/** What the dashboard tells the page around it. */

export const VIEW_NAMES = ['overview', 'domain', 'question', 'change', 'compare', 'fieldwork', 'method'] as const;

export type DashboardViewName = (typeof VIEW_NAMES)[number];

/** Where a dashboard is; what its attributes would say. */
export interface DashboardPlace {
  readonly view: DashboardViewName;
  readonly domain: string | null;
  readonly question: string | null;
  readonly complex: string | null;
  readonly wave: string | null;
  /** The wave from which change is told; it is told up to `wave`. */
  readonly since: string | null;
  readonly breakdown: string | null;
}

/** Somebody chose to see something else. A page may keep it in its address, to come back to. */
export class RenovationViewEvent extends Event implements DashboardPlace {
  static readonly eventName = 'renovation-view';

  readonly view: DashboardViewName;
  readonly domain: string | null;
  readonly question: string | null;
  readonly complex: string | null;
  readonly wave: string | null;
  readonly since: string | null;
  readonly breakdown: string | null;

  constructor(place: DashboardPlace) {
    super(RenovationViewEvent.eventName, { bubbles: true, composed: true });
    this.view = place.view;
    this.domain = place.domain;
    this.question = place.question;
    this.complex = place.complex;
    this.wave = place.wave;
    this.since = place.since;
    this.breakdown = place.breakdown;
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-view': RenovationViewEvent;
  }
}
