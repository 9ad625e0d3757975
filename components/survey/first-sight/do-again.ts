/** Does in one control what somebody did in another that looks the same, with the events of whoever does it by hand. */

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

export const isControl = (element: Element): element is Control => element.matches('input, textarea, select, button');

const tell = (control: Control, ...types: readonly string[]): void => {
  for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true }));
};

/** @param isFocused whether somebody is still in it */
export function doAgain(done: Control, place: Control, isFocused: boolean): void {
  if (isFocused) place.focus();
  if (done instanceof HTMLSelectElement && place instanceof HTMLSelectElement) {
    if (place.selectedIndex === done.selectedIndex) return;
    place.selectedIndex = done.selectedIndex;
    tell(place, 'change');
  } else if (done instanceof HTMLInputElement && (done.type === 'radio' || done.type === 'checkbox')) {
    if (done.checked !== (place as HTMLInputElement).checked) place.click();
  } else if (done instanceof HTMLButtonElement || done.getAttribute('role') === 'combobox') {
    unfold(done, place, isFocused);
  } else {
    place.value = done.value;
    tell(place, 'input', 'change');
    if (isFocused) putCursor(done as HTMLInputElement, place as HTMLInputElement);
  }
}

/** A list that was pressed, or written in to search it; for whoever went on meanwhile it stays folded. */
function unfold(done: Control, place: Control, isFocused: boolean): void {
  if (!isFocused) return;
  place.click();
  if (done.value === place.value) return;
  place.value = done.value;
  tell(place, 'input');
}

/** Fields for numbers and addresses of mail know no cursor. */
function putCursor(done: HTMLInputElement, place: HTMLInputElement): void {
  if (done.selectionStart !== null) place.setSelectionRange(done.selectionStart, done.selectionEnd);
}
