/**
 * Writes in a field what was typed before the field was there. What is typed afterwards the browser writes itself.
 * Owns what a field of numbers does not take yet: a minus sign alone.
 */
export type Field = HTMLInputElement | HTMLTextAreaElement;

export class FieldWriting {
  #half = '';

  /** Whether the browser would lose the beginning of what is typed. */
  get isHalfway(): boolean {
    return this.#half !== '';
  }

  /** `null` takes the last sign away. */
  write(field: Field, sign: string | null): void {
    // A mask writes by itself.
    const asks = new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      inputType: sign === null ? 'deleteContentBackward' : 'insertText',
      data: sign,
    });
    if (!field.dispatchEvent(asks)) return;
    if (field.selectionStart === null) this.#writeAtEnd(field, sign);
    else writeAtCursor(field, sign);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: asks.inputType, data: sign }));
    // survey-core takes some kinds of text when a key is let go.
    field.dispatchEvent(new KeyboardEvent('keyup', { key: sign ?? 'Backspace' }));
  }

  /** What a field of numbers cannot hold is no answer. */
  forget(): void {
    this.#half = '';
  }

  #writeAtEnd(field: Field, sign: string | null): void {
    const before = this.#half || field.value;
    const text = sign === null ? before.slice(0, -1) : before + sign;
    field.value = text;
    this.#half = field.value === text ? '' : text;
  }
}

function writeAtCursor(field: Field, sign: string | null): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  if (field.maxLength >= 0 && sign !== null && field.value.length - (end - start) >= field.maxLength) return;
  field.setRangeText(sign ?? '', sign === null && start === end ? Math.max(0, start - 1) : start, end, 'end');
}
