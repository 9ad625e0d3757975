/** What a key means in a combobox, after the ARIA Authoring Practices; what is done about it is the element's affair. */

export type ComboboxCommand =
  | { readonly do: 'open' | 'close' | 'choose' | 'finish' | 'leave' | 'clear' | 'remove-last' }
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'move-to'; readonly end: 'first' | 'last' }
  | { readonly do: 'find'; readonly letter: string };

export interface ComboboxState {
  readonly open: boolean;
  /** Whether keys write into a field, or only choose. */
  readonly writes: boolean;
  /** Whether nothing is written. */
  readonly blank: boolean;
}

const PAGE = 10;

/** `null`: the key keeps its own meaning. */
export function commandOf(event: KeyboardEvent, state: ComboboxState): ComboboxCommand | null {
  if (event.isComposing || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return state.open ? { do: 'move', by: 1 } : { do: 'open' };
    case 'ArrowUp':
      if (state.open && event.altKey) return { do: 'choose' };
      return state.open ? { do: 'move', by: -1 } : { do: 'open' };
    case 'PageDown':
      return state.open ? { do: 'move', by: PAGE } : null;
    case 'PageUp':
      return state.open ? { do: 'move', by: -PAGE } : null;
    case 'Home':
      return state.writes ? null : { do: 'move-to', end: 'first' };
    case 'End':
      return state.writes ? null : { do: 'move-to', end: 'last' };
    case 'Enter':
      if (state.open) return { do: 'choose' };
      return { do: state.writes ? 'finish' : 'open' };
    case 'Escape':
      return state.open ? { do: 'close' } : null;
    case 'Tab':
      return state.open ? { do: 'leave' } : null;
    case 'Backspace':
      if (!state.writes) return { do: 'clear' };
      return state.blank ? { do: 'remove-last' } : null;
    case 'Delete':
      return state.writes ? null : { do: 'clear' };
    case ' ':
      if (state.writes) return null;
      return { do: state.open ? 'choose' : 'open' };
    default:
      return !state.writes && event.key.length === 1 ? { do: 'find', letter: event.key } : null;
  }
}
