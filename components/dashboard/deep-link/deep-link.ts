/**
 * Keeps a dashboard's view in the address of the page. Loaded only where a page asks for it: a page that does not, or
 * a frame that may not, has its address left alone.
 */
import type { Asked } from '../dashboard-place.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import { readAddress, writeAddress, type DeepLinkMode } from './address.js';

export class DeepLink {
  constructor(
    private readonly mode: DeepLinkMode,
    private readonly name: string,
    private readonly moved: () => void,
  ) {}

  connect(): void {
    window.addEventListener('popstate', this.moved);
    window.addEventListener('hashchange', this.moved);
  }

  disconnect(): void {
    window.removeEventListener('popstate', this.moved);
    window.removeEventListener('hashchange', this.moved);
  }

  read(): Asked | null {
    return readAddress(location.href, this.mode, this.name);
  }

  addressOf(place: DashboardPlace): string {
    return writeAddress(location.href, this.mode, this.name, place);
  }

  /** Another page of the dashboard is a step that can be gone back; another choice in it is not. */
  keep(place: DashboardPlace, moves: boolean): void {
    const address = this.addressOf(place);
    if (address === location.href) return;
    try {
      if (moves) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // A page made of a string, or a browser that has had too many: the view changes all the same.
    }
  }
}
