/**
 * Keeps the keyboard near an entry that is removed: on the entry that takes its place, or on the button that adds one.
 * Without it the focus would fall back to the top of the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface EntryPlaces {
  /** Id of the entry that an element stands in. */
  entryOf(element: Element): string | undefined;
  /** Ids of the entries that are there now, in order. */
  entries(): readonly string[];
  /** An entry in words; asked for while it is there. */
  nameOf(id: string): string;
  /** The control to stand on in an entry. */
  controlIn(id: string): HTMLElement | null | undefined;
  /** The control to stand on when no entry is left. */
  controlAtEnd(): HTMLElement | null | undefined;
  /** Called when the entry that had the focus is gone. */
  removed(name: string): void;
}

export class FocusKeeper implements ReactiveController {
  /** The entry in which the focus was last, and its number. */
  #last: { readonly id: string; readonly index: number; readonly name: string } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly places: EntryPlaces,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('focusin', this.#onFocusIn);
    this.host.addEventListener('focusout', this.#onFocusOut);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('focusin', this.#onFocusIn);
    this.host.removeEventListener('focusout', this.#onFocusOut);
    this.#last = undefined;
  }

  /** To be called when the host has been rendered. */
  restore(): void {
    const last = this.#last;
    if (!last || this.places.entries().includes(last.id)) return;
    this.#last = undefined;
    this.places.removed(last.name);
    const root = this.host.getRootNode() as ShadowRoot;
    const dialog = root.activeElement?.closest('dialog');
    // The question "are you sure?" is still open, and would take the focus along when it closes.
    if (dialog && !dialog.contains(this.host)) {
      dialog.addEventListener('close', () => this.#focusNear(last.index), { once: true });
    } else if (!root.activeElement) {
      this.#focusNear(last.index);
    }
  }

  #focusNear(index: number, retry = true): void {
    const entries = this.places.entries();
    const next = entries[Math.min(index, entries.length - 1)];
    const control = next === undefined ? this.places.controlAtEnd() : this.places.controlIn(next);
    if (control) control.focus();
    // A button that has only just come is drawn by an element of its own.
    else if (retry) requestAnimationFrame(() => this.#focusNear(index, false));
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    const id = this.places.entryOf(event.target as Element);
    const index = id === undefined ? -1 : this.places.entries().indexOf(id);
    this.#last = id === undefined || index < 0 ? undefined : { id, index, name: this.places.nameOf(id) };
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget as Element | null;
    // Nowhere to: its element was removed, or the window was left. A dialog gives the focus back.
    if (to && !this.host.contains(to) && !to.closest('dialog')) this.#last = undefined;
  };
}
