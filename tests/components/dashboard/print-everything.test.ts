import { expect } from 'chai';
import { placesToPrint, printAllWords } from '../../../components/dashboard/print/print-everything.js';
import { printRules, printSheet } from '../../../components/dashboard/print/print-sheet.js';
import { placeOf } from '../../../components/dashboard/dashboard-place.js';
import { topicsOf } from '../../../components/dashboard/dashboard-topics.js';
import { sampleRelease } from '../../support/sample-release.js';
import { dutchView } from './mount.js';

const release = sampleRelease({ rounding: null, k: 5 });
const view = dutchView(release);
const topics = topicsOf(view);
const asked = { view: 'compare', domain: 'work', question: undefined, complex: 'kade', wave: 'temporary' };
const place = placeOf({ ...asked, since: 'before', breakdown: 'age' }, topics);
const options = {
  view,
  topics,
  topic: undefined,
  place,
  patterns: false,
  headingLevel: 2,
  choose: () => undefined,
  go: () => undefined,
};

describe('everything on paper', () => {
  it('is every view once and every topic, with the choices that were made and no topic of its own', () => {
    const places = placesToPrint(options);
    expect(places.map(({ view: name, domain }) => domain ?? name)).to.deep.equal([
      'overview',
      ...topics.map(({ id }) => id),
      'compare',
      'fieldwork',
      'method',
    ]);
    for (const { complex, wave, since, breakdown, question } of places) {
      expect([complex, wave, since, breakdown, question]).to.deep.equal(['kade', 'temporary', 'before', 'age', null]);
    }
    expect(printAllWords(options).place).to.contain('Kadeflat');
  });

  it('begins its margins where the language begins to read, and each text in its own direction', () => {
    const words = { title: 'A', place: 'B', source: 'C' };
    expect(printRules(words, false))
      .to.match(/@top-left[^}]*"\u2068A\u2069"/u)
      .and.to.match(/@top-right[^}]*"\u2068B\u2069"/u);
    expect(printRules(words, true))
      .to.match(/@top-right[^}]*"\u2068A\u2069"/u)
      .and.to.match(/@top-left[^}]*"\u2068B\u2069"/u);
    const [page, print] = printSheet(words, true).cssRules;
    expect(page).to.be.instanceOf(CSSPageRule);
    expect(print).to.be.instanceOf(CSSMediaRule);
  });
});
