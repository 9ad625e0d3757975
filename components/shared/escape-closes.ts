/**
 * Escape closes a dialog in the very key press. A browser closes it a moment later by itself, and under load the next
 * key came before that: it was the dialog's, and lost.
 */
export function escapeCloses(event: KeyboardEvent): void {
  const { key, isComposing, currentTarget, target } = event;
  if (key !== 'Escape' || isComposing || !(currentTarget instanceof HTMLDialogElement)) return;
  // A list that is unfolded is folded by it.
  if (target instanceof HTMLSelectElement) return;
  event.preventDefault();
  currentTarget.close();
}
