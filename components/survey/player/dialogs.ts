/**
 * survey-core's dialogs, shown by the kit: "delete this row?" and whatever a host opens with `settings.showDialog`.
 * One native dialog element at a time per question; the browser keeps focus inside and gives it back.
 */
import { PopupModalViewModel, PopupModel, settings, type IDialogOptions, type PopupBaseViewModel } from 'survey-core';
import type { DialogElement } from './dialog-element.js';

/** Shows a popup as a dialog, in the questionnaire that `from` belongs to. It is gone when the popup is hidden. */
export function openDialog(popup: PopupBaseViewModel, from: Element): void {
  const dialog: DialogElement = document.createElement('renovation-survey-dialog');
  dialog.popup = popup;
  // Inside the shell, where the stylesheet is adopted and the theme's properties are set.
  (from.closest('.shell') ?? from.querySelector('.shell') ?? from).append(dialog);
}

/** The questionnaires on the page, in the order in which they came: a dialog without a place belongs to the last. */
const shells = new Set<Element>();

export function registerShell(shell: Element, connected: boolean): void {
  if (connected) shells.add(shell);
  else shells.delete(shell);
}

/** survey-core's `settings.showDialog`. Its confirmations change the buttons of the model that is returned. */
function showDialog(options: IDialogOptions, root?: HTMLElement): PopupBaseViewModel {
  const place = root ?? [...shells].at(-1);
  if (!place) throw new Error('There is no questionnaire on this page that a dialog could belong to.');
  const { componentName, data, ...rest } = options;
  const model = new PopupModel<unknown>(componentName, data, {
    ...rest,
    isModal: true,
    displayMode: options.displayMode ?? 'popup',
  });
  model.isFocusedContent = options.isFocusedContent ?? true;
  model.showCloseButton = options.showCloseButton ?? false;
  const popup = new PopupModalViewModel(model);
  openDialog(popup, place);
  model.isVisible = true;
  return popup;
}

/** Gives survey-core its dialogs, unless the host page has its own. */
export function installDialogs(): void {
  const { showDialog: own } = settings as { showDialog?: typeof settings.showDialog };
  if (!own) settings.showDialog = showDialog;
}
