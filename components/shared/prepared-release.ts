/** Says for a tag from which people go to a dashboard that a release may be asked for, for as long as it is in the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReleaseService } from './contexts.js';

export class PreparedRelease implements ReactiveController {
  #release: ReleaseService | undefined;
  #takeBack: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(release: ReleaseService | undefined): void {
    if (release === this.#release) return;
    this.#takeBack?.();
    this.#release = release;
    this.#takeBack = release?.prepare?.();
  }

  hostDisconnected(): void {
    this.of(undefined);
  }
}
