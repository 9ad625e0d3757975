import { expect } from 'chai';
import { ItemValue } from 'survey-core';
import { ComboboxCursor } from '../../../../components/survey/questions/combobox-cursor.js';

const items = (...values: string[]): ItemValue[] => values.map((value) => new ItemValue(value));

describe('where the keyboard stands in a list', () => {
  let list: ItemValue[];
  let cursor: ComboboxCursor;
  beforeEach(() => {
    list = items('aruba', 'belgium', 'bonaire', 'brazil', 'chile');
    cursor = new ComboboxCursor(() => list);
  });
  const at = (): unknown => cursor.at?.value;

  it('goes from end to end and no further', () => {
    cursor.move(1);
    expect(at()).to.equal('aruba');
    cursor.move(-1);
    expect(at()).to.equal('aruba');
    cursor.move(10);
    expect(at()).to.equal('chile');
    cursor.moveTo('first');
    expect(at()).to.equal('aruba');
  });

  it('begins at the end when it goes up', () => {
    cursor.move(-1);
    expect(at()).to.equal('chile');
  });

  it('finds a word that is spelt quickly, and starts a new one after a pause', () => {
    cursor.find('b', 0);
    expect(at()).to.equal('belgium');
    cursor.find('r', 200);
    expect(at()).to.equal('brazil');
    cursor.find('c', 2000);
    expect(at()).to.equal('chile');
    cursor.find('x', 5000);
    expect(at()).to.equal('chile');
  });

  it('walks through the choices that begin with a letter when it comes again and again', () => {
    for (const [time, expected] of [
      [0, 'belgium'],
      [100, 'bonaire'],
      [200, 'brazil'],
      [300, 'belgium'],
    ] as const) {
      cursor.find('b', time);
      expect(at()).to.equal(expected);
    }
  });

  it('stands on the first that fits a search, past those that are off', () => {
    list[0]!.setIsEnabled(false);
    cursor.keep(true);
    expect(at()).to.equal('belgium');
    list = items('brazil');
    cursor.keep(true);
    expect(at()).to.equal('brazil');
    list = [];
    cursor.keep(true);
    expect(at()).to.equal(undefined);
  });

  it('has a long list drawn in parts, as far as somebody goes', () => {
    list = items(...Array.from({ length: 1000 }, (_, index) => `choice ${String(index)}`));
    cursor.start();
    expect(cursor.drawn).to.equal(100);
    expect(cursor.drawMore()).to.equal(true);
    expect(cursor.drawn).to.equal(200);
    cursor.moveTo('last');
    expect(cursor.drawn).to.be.at.least(1000);
    expect(cursor.drawMore()).to.equal(false);
  });
});
