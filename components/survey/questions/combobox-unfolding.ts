/** Brings the list of a combobox to the screen, in the top layer where nothing cuts it off, and keeps it in its place. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PopupPlace } from '../rendering/popup-place.js';
import { reveal } from './combobox-options.js';

export class ComboboxUnfolding implements ReactiveController {
  readonly #place = new PopupPlace();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#place.release();
  }

  /** After every update while the list is open. `typing`: the keys belong in the search field. */
  show(activeId: string | undefined, typing: boolean): void {
    const sheet = this.host.querySelector<HTMLDialogElement>('.sheet');
    const popup = this.host.querySelector<HTMLElement>('.popup');
    const box = this.host.querySelector<HTMLElement>('.combobox');
    if (sheet && !sheet.open) this.#showSheet(sheet, typing);
    if (popup && box) {
      if (popup.popover === 'manual' && !popup.matches(':popover-open')) popup.showPopover();
      this.#place.follow(box, popup);
    }
    const list = this.host.querySelector<HTMLElement>('[role=listbox]');
    const active = list?.querySelector<HTMLElement>('[data-active]');
    if (list && active && active.id === activeId) reveal(list, active);
  }

  hide(): void {
    this.#place.release();
  }

  #showSheet(sheet: HTMLDialogElement, typing: boolean): void {
    // A browser without modal dialogs still shows it over the page.
    if ('showModal' in sheet) sheet.showModal();
    else (sheet as HTMLElement).setAttribute('open', '');
    if (typing) sheet.querySelector<HTMLInputElement>('.sheet-search')?.focus();
  }
}
