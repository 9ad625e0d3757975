import { expect } from 'chai';
import { commandOf, type ComboboxState } from '../../../../components/survey/questions/combobox-keys.js';

const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, ...more });
const closed: ComboboxState = { open: false, writes: true, blank: true };
const open: ComboboxState = { ...closed, open: true };
const choosing: ComboboxState = { open: true, writes: false, blank: false };

describe('a key in a combobox', () => {
  it('opens the list with an arrow, and walks through it with the next', () => {
    expect(commandOf(key('ArrowDown'), closed)).to.deep.equal({ do: 'open' });
    expect(commandOf(key('ArrowDown'), open)).to.deep.equal({ do: 'move', by: 1 });
    expect(commandOf(key('ArrowUp'), open)).to.deep.equal({ do: 'move', by: -1 });
    expect(commandOf(key('PageDown'), open)).to.deep.equal({ do: 'move', by: 10 });
    expect(commandOf(key('ArrowUp', { altKey: true }), open)).to.deep.equal({ do: 'choose' });
  });

  it('writes where there is a field to write in, and looks for a word where there is none', () => {
    expect(commandOf(key('n'), open)).to.equal(null);
    expect(commandOf(key('n'), choosing)).to.deep.equal({ do: 'find', letter: 'n' });
    expect(commandOf(key(' '), open)).to.equal(null);
    expect(commandOf(key(' '), choosing)).to.deep.equal({ do: 'choose' });
    expect(commandOf(key('Home'), open)).to.equal(null);
    expect(commandOf(key('End'), choosing)).to.deep.equal({ do: 'move-to', end: 'last' });
  });

  it('opens with Enter and the space bar where the field is a button', () => {
    expect(commandOf(key('Enter'), { ...choosing, open: false })).to.deep.equal({ do: 'open' });
    expect(commandOf(key(' '), { ...choosing, open: false })).to.deep.equal({ do: 'open' });
    expect(commandOf(key('Enter'), closed)).to.deep.equal({ do: 'finish' });
  });

  it('takes the last choice back with Backspace in an empty field, and nothing in a written one', () => {
    expect(commandOf(key('Backspace'), open)).to.deep.equal({ do: 'remove-last' });
    expect(commandOf(key('Backspace'), { ...open, blank: false })).to.equal(null);
    expect(commandOf(key('Delete'), choosing)).to.deep.equal({ do: 'clear' });
  });

  it('leaves keys alone that belong to the browser, or to a script that is being composed', () => {
    expect(commandOf(key('ArrowDown', { ctrlKey: true }), open)).to.equal(null);
    expect(commandOf(key('Enter', { isComposing: true }), open)).to.equal(null);
    expect(commandOf(key('Escape'), closed)).to.equal(null);
    expect(commandOf(key('Tab'), closed)).to.equal(null);
  });
});
