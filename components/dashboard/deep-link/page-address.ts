/**
 * Owns whether the page's address follows the view. Without the attribute it does nothing and brings nothing; with
 * it, the code that does comes first, so that a link opens where it leads and nowhere else.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { NOWHERE, type Asked } from '../dashboard-place.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import type { DeepLinkMode } from './address.js';
import type { DeepLink } from './deep-link.js';

export type { DeepLinkMode };

type AddressHost = ReactiveElement & Asked;

export class PageAddress implements ReactiveController {
  #wanted: DeepLinkMode | undefined;
  #link: DeepLink | null = null;
  /** What the attributes said before the address did: there the way back ends. */
  #written: Asked = NOWHERE;
  waiting = false;

  constructor(
    private readonly host: AddressHost,
    private readonly follow: (asked: Asked) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#link?.connect();
  }

  hostDisconnected(): void {
    this.#link?.disconnect();
  }

  want(mode: string | undefined): void {
    const known = mode === 'hash' || mode === 'query' ? mode : undefined;
    if (known === this.#wanted) return;
    this.#wanted = known;
    this.#link?.disconnect();
    this.#link = null;
    this.waiting = known !== undefined;
    if (known) void this.#load(known);
  }

  /** The address of a place; null where the page's address is left alone. */
  get hrefOf(): ((place: DashboardPlace) => string) | null {
    const link = this.#link;
    return link && ((place) => link.addressOf(place));
  }

  keep(place: DashboardPlace, moves: boolean): void {
    this.#link?.keep(place, moves);
  }

  async #load(mode: DeepLinkMode): Promise<void> {
    const { view, domain, question, complex, wave, since, breakdown } = this.host;
    this.#written = { view, domain, question, complex, wave, since, breakdown };
    try {
      const { DeepLink } = await import('./deep-link.js');
      if (mode !== this.#wanted) return;
      this.#link = new DeepLink(mode, this.host.id || 'results', () => this.#moved());
      if (this.host.isConnected) this.#link.connect();
      const asked = this.#link.read();
      if (asked) this.follow(asked);
    } catch {
      // Without it the dashboard works, and the address stays what it is.
    }
    this.waiting = false;
    this.host.requestUpdate();
  }

  #moved(): void {
    const asked = this.#link?.read() ?? this.#written;
    const same = (Object.keys(asked) as (keyof Asked)[]).every((key) => (this.host[key] ?? '') === (asked[key] ?? ''));
    if (!same) this.follow(asked);
    this.host.requestUpdate();
  }
}
