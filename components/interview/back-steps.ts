/**
 * The browser's back, and a phone's, go one step up in the workspace instead of out of the page. Owns the entries it put
 * into the history of the window: one for every step down, each with its depth and nothing else. Where one is, and how
 * to go up, is the tag's.
 *
 * An entry is only ever added when somebody went down: browsers pass over entries that a page adds of itself, so a step
 * that is not allowed goes forward again to the entry that is there (`history.go`). What else a page keeps in its state
 * is kept; entries of others (a link to a heading) count as the depth that was on the screen.
 */

/** What the tag says of where one is. */
export interface StepPlace {
  /** Steps below the first screen; 0 there, null while there is no screen yet: the history stays where it is. */
  depth(): number | null;
  /** Goes one step up, if that is allowed now. Resolves when it is on the screen. */
  up(): Promise<void>;
}

const MARK = 'renovation-depth';

export class BackSteps {
  #connected = false;
  /** The depth of the entry that the window is at, and of the last one that is there to go forward to. */
  #at = 0;
  #top = 0;
  /** The history was sent somewhere and has not come there yet. */
  #sent = false;
  /** Steps up that the browser asked for, one after the other. */
  #steps: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly place: StepPlace) {}

  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    window.addEventListener('popstate', this.#moved);
    const known = depthIn(history.state); // the page was loaded again
    this.#at = known ?? 0;
    this.#top = this.#at;
    if (known === null) this.#mark('replaceState', 0);
  }

  disconnect(): void {
    this.#connected = false;
    this.#sent = false;
    window.removeEventListener('popstate', this.#moved);
  }

  /** After every drawing: the history goes where the screen is. */
  follow(): void {
    if (!this.#connected || this.#sent || this.#waiting > 0) return;
    const depth = this.place.depth();
    if (depth === null) return;
    if (depth !== this.#at && depth <= this.#top) {
      this.#sent = true;
      history.go(depth - this.#at);
    } else {
      while (this.#at < depth && this.#mark('pushState', this.#at + 1)) this.#top = ++this.#at;
    }
  }

  readonly #moved = ({ state }: PopStateEvent): void => {
    const depth = depthIn(state);
    const shown = this.place.depth() ?? this.#at;
    this.#at = depth ?? shown;
    if (depth === null) {
      this.#mark('replaceState', shown);
      this.#top = shown;
    }
    const wasSent = this.#sent;
    this.#sent = false;
    if (wasSent) {
      this.follow();
      return;
    }
    this.#waiting += 1;
    this.#steps = this.#steps.then(() => this.#upTo(this.#at)).finally(() => this.#stepped());
  };

  /** As far up as is allowed. */
  async #upTo(depth: number): Promise<void> {
    for (let here = this.#shown; here > depth; here = this.#shown) {
      await this.place.up();
      if (this.#shown >= here) return;
    }
  }

  get #shown(): number {
    return this.place.depth() ?? 0;
  }

  #stepped(): void {
    this.#waiting -= 1;
    this.follow();
  }

  /** @returns whether the browser did it: a page made of a string, or one that has had too many, may not */
  #mark(how: 'pushState' | 'replaceState', depth: number): boolean {
    const state: unknown = history.state;
    try {
      history[how]({ ...(typeof state === 'object' ? state : null), [MARK]: depth }, '');
      return true;
    } catch {
      return false;
    }
  }
}

function depthIn(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !(MARK in state)) return null;
  const depth = state[MARK];
  return typeof depth === 'number' && depth >= 0 ? depth : null;
}
