/** A poster in the hall and a card in the letterbox. */
import { expect } from 'chai';
import '../../../components/results/renovation-results.js';
import type { RenovationResults } from '../../../components/results/renovation-results.js';
import { sampleRelease } from '../../support/sample-release.js';
import { resultsWith, textOf, unmountResults } from './mount.js';

const release = sampleRelease();
const link = 'https://example.org/linde/results';

const sheets = (): Element[] => [...document.querySelectorAll('renovation-results-sheet')];
const onPaper = (selector: string): Element[] =>
  sheets().flatMap((sheet) => [...(sheet.shadowRoot?.querySelectorAll(selector) ?? [])]);

/** Words that go on in the next line without a hyphen between. */
const brokenWords = (line: Element): string[] => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(/[^\s-]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
};

/** Whether the browser puts hyphens of its own in English words: no text says where. */
function hyphenates(): boolean {
  const line = document.createElement('p');
  line.lang = 'en';
  line.style.cssText = 'inline-size: 6em; hyphens: auto; overflow-wrap: normal';
  line.textContent = 'internationalisation';
  document.body.append(line);
  const divided = brokenWords(line).length > 0;
  line.remove();
  return divided;
}

const preview = (results: RenovationResults): HTMLElement => results.renderRoot.querySelector<HTMLElement>('.paper')!;

describe('results on paper', () => {
  afterEach(unmountResults);

  it('are a poster of at most six cards, with whose results they are and a code to scan', async () => {
    // One question more than fits, so that there are seven cards.
    const [first] = release.tables.filter(({ question }) => question === 'arrears');
    const more = { ...release.questions.find(({ id }) => id === 'arrears')!, id: 'more' };
    const seven = {
      ...release,
      questions: [...release.questions, more],
      tables: [...release.tables, { ...first!, question: 'more', wave: 'after' }],
    };
    const question = 'wellbeing5 difficulty work arrears join worries more';
    const results = await resultsWith({ release: seven, view: 'poster', link, question });
    expect(onPaper('.card').length).to.equal(6);
    expect(textOf(onPaper('.face')[0]))
      .to.contain('Lindenhof')
      .and.contain('Woonstichting De Brug');
    expect(textOf(onPaper('.web')[0])).to.equal('example.org/linde/results');
    expect(onPaper('.qr').map((code) => code.getAttribute('aria-label'))).to.deep.equal([
      'Code to scan with your phone',
    ]);
    expect(textOf(onPaper('.results')[0])).to.equal(textOf(preview(results).querySelector('.results')));
  });

  it('are two cards for letterboxes on a sheet, each with three results and the code', async () => {
    await resultsWith({ release, view: 'card', link });
    expect(onPaper('.face').length).to.equal(2);
    expect(onPaper('.card').length).to.equal(6);
    expect(onPaper('.qr').length).to.equal(2);
    expect(sheets().map((sheet) => sheet.getAttribute('kind'))).to.deep.equal(['card']);
  });

  it('fit, however long the questions and plans are', async () => {
    const long = 'A sentence that goes on for quite a while, as plans of corporations do. '.repeat(3);
    const plans = Object.fromEntries(release.domains.map(({ id }) => [id, long]));
    const questions = release.questions.map((question) => ({
      ...question,
      label: { en: `${question.label['en']} ${long}` },
    }));
    const results = await resultsWith({ release: { ...release, questions }, view: 'poster', link, plans });
    const paper = preview(results);
    const box = paper.querySelector('.results')!.getBoundingClientRect();
    for (const card of paper.querySelectorAll('.card')) {
      expect(card.getBoundingClientRect().bottom).to.be.at.most(box.bottom + box.height * 0.02);
    }
    expect(Number(paper.dataset['fit'])).to.be.greaterThan(0);
    expect(onPaper('.paper').map((each) => (each as HTMLElement).dataset['fit'])).to.deep.equal([paper.dataset['fit']]);
  });

  it('have no word that sticks out of its card', async () => {
    const wordings = Object.fromEntries(
      ['difficulty', 'join', 'arrears'].map((id) => [id, { end: { en: 'trust their woningbouwcorporaties' } }]),
    );
    const results = await resultsWith({ release, view: 'card', link, wordings, question: 'difficulty join arrears' });
    const lines = [...preview(results).querySelectorAll('.card p')];
    expect(lines.length).to.be.greaterThan(5);
    for (const line of lines) expect(line.scrollWidth).to.be.at.most(line.clientWidth + 1);
    // Then nothing divides a word but a hyphen.
    for (const line of lines) expect(getComputedStyle(line).overflowWrap).to.equal('normal');
    if (!hyphenates()) expect(lines.flatMap(brokenWords)).to.deep.equal([]);
  });

  it('have no code for what is no web address, and the screen says so', async () => {
    const results = await resultsWith({ release, view: 'poster', link: 'javascript:alert(1)' });
    expect(onPaper('.qr')).to.deep.equal([]);
    expect(textOf(results.renderRoot.querySelector('[role=alert]'))).to.contain('not an address of a web page');
  });

  it('leave nothing behind: no sheet for the printer without paper on the screen', async () => {
    const before = document.adoptedStyleSheets.length;
    const results = await resultsWith({ release, view: 'poster', link });
    expect(sheets().length).to.equal(1);
    results.view = 'cards';
    await results.updateComplete;
    expect(sheets()).to.deep.equal([]);
    results.view = 'card';
    await results.updateComplete;
    results.remove();
    expect(sheets()).to.deep.equal([]);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('are in the language of the tag, from right to left in Arabic', async () => {
    await resultsWith({ release, view: 'poster', link, locale: 'ar' });
    expect(onPaper('.paper').map((paper) => paper.getAttribute('dir'))).to.deep.equal(['rtl']);
    expect(textOf(onPaper('.paper-title')[0])).to.equal('ماذا يقول الجيران');
  });
});
