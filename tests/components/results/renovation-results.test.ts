import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import '../../../components/results/renovation-results.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { localeContext, releaseContext, type ReleaseService } from '../../../components/shared/contexts.js';
import type { Release } from '../../../domain/results/release.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { fileWith, until } from '../dashboard/mount.js';
import { cardsIn, mountResults, resultsWith, settled, textOf, unmountResults } from './mount.js';

const release = sampleRelease();
const nothing: Release = { ...release, tables: [], scores: [] };

const rootOf = (results: Element): Element => results.shadowRoot!.querySelector('.root')!;
const inRoot = <E extends Element = HTMLElement>(results: Element, selector: string): E | null =>
  results.shadowRoot!.querySelector<E>(selector);

const languageList = (results: Element): HTMLSelectElement => inRoot<HTMLSelectElement>(results, 'select')!;

function chooseLanguage(results: Element, language: string): void {
  const list = languageList(results);
  list.value = language;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<renovation-results>', () => {
  afterEach(unmountResults);

  it('shows a published file: a card per result, with as many full people as the sentence says', async () => {
    const results = await resultsWith({ src: fileWith(JSON.stringify(release)) });
    expect(cardsIn(results).length).to.be.greaterThan(2);
    for (const card of cardsIn(results).filter(({ dataset }) => dataset['kind'] !== 'most')) {
      const [, said] = /(\d+) of 10/u.exec(textOf(card.querySelector('.sentence'))) ?? [];
      expect(card.querySelectorAll('.person').length).to.equal(10);
      expect(card.querySelectorAll('[data-kind=full]').length).to.equal(Number(said));
    }
  });

  it('has the figures of the wave and the complex that were asked for', async () => {
    const place = { wave: 'before', complex: 'linden' };
    const results = await resultsWith({ release, question: 'difficulty join', ...place });
    const holds = (at: { wave: string; complex: string | null; breakdown: string | null }): boolean =>
      at.wave === place.wave && at.complex === place.complex && at.breakdown === null;
    const score = release.scores.find((each) => each.measure === 'difficulty' && holds(each))!;
    const [card] = cardsIn(results);
    expect(textOf(card?.querySelector('.sentence'))).to.equal(
      `This is so for about ${Math.round(Number(score.mean) * 10)} of 10 neighbours.`,
    );
    expect(textOf(card?.querySelector('.base'))).to.contain(`About ${Number(score.base)} neighbours answered.`);
    expect(textOf(inRoot(results, '.place'))).to.equal('Before the renovation · Lindenhof');
    const until = [{ ...place, until: '2026-03-03T09:00:00.000Z' }];
    results.release = { ...release, source: { ...release.source, until } };
    await results.updateComplete;
    expect(textOf(inRoot(results, '.place'))).to.equal(
      'Before the renovation · Lindenhof · Answers counted up to March 3, 2026',
    );
  });

  it('says that a result is not shown when it is hidden, and why', async () => {
    const hidden = { hidden: 'small' as const };
    const tables = release.tables.map((table) => ({ ...table, counts: table.counts.map(() => hidden) }));
    const results = await resultsWith({ release: { ...release, tables }, question: 'arrears' });
    const [card] = cardsIn(results);
    expect(textOf(card)).to.contain('Too few people to show').and.contain('nobody can see who said what');
    expect(card?.querySelectorAll('.person').length).to.equal(0);
  });

  it('is loading, empty, or wrong in words that a visitor understands, and tells the page', async () => {
    const waiting = mountResults({ src: fileWith(JSON.stringify(release)) });
    await waiting.updateComplete;
    expect(inRoot(waiting, '[role=status]')?.getAttribute('aria-busy')).to.equal('true');
    expect(textOf(rootOf(await resultsWith({ release: nothing })))).to.contain('There are no answers yet');
    expect(textOf(rootOf(await resultsWith({ release, question: 'advice' })))).to.contain('nothing to show here yet');

    const broken = mountResults({ src: '/nothing-is-here.json' });
    let code = '';
    broken.addEventListener('renovation-error', (event: RenovationErrorEvent) => (code = event.code));
    await settled(broken);
    expect(textOf(inRoot(broken, '[role=alert]'))).to.contain('The results are not there');
    expect(code).to.equal('release/not-found');
  });

  it('names what it knows when a name is not in the release', async () => {
    for (const wrong of [{ wave: 'x' }, { complex: 'x' }, { domain: 'work x' }, { question: 'x' }]) {
      const results = await resultsWith({ release, ...wrong });
      expect(textOf(inRoot(results, '[role=alert]')))
        .to.contain('“x”')
        .and.contain('Known:');
    }
  });

  it('follows the study around it: its results and its language, which it can change for everybody', async () => {
    const host = document.createElement('div');
    const service: ReleaseService = { release: () => Promise.resolve(release), subscribe: () => () => undefined };
    const asked: string[] = [];
    new ContextProvider(host, { context: releaseContext, initialValue: service });
    const locale = new ContextProvider(host, {
      context: localeContext,
      initialValue: { language: 'nl', languages: ['nl', 'ar'], choose: (language) => asked.push(language) },
    });
    document.body.append(host);
    const results = document.createElement('renovation-results');
    host.append(results);
    await settled(results);
    expect(textOf(rootOf(results))).to.contain('van de 10 buren');
    chooseLanguage(results, 'ar');
    expect(asked).to.deep.equal(['ar']);
    locale.setValue({ language: 'ar', languages: ['nl', 'ar'], choose: () => undefined });
    await until(() => textOf(rootOf(results)).includes('الجيران'), 'Arabic words');
    expect(rootOf(results).getAttribute('dir')).to.equal('rtl');
    host.remove();
  });

  it('changes language for itself where the page fixed one', async () => {
    const results = await resultsWith({ release, question: 'difficulty' });
    expect([...languageList(results).options].map(({ value }) => value)).to.deep.equal(['nl', 'en', 'ar']);
    chooseLanguage(results, 'nl');
    await until(() => textOf(cardsIn(results)[0]).includes('Dat geldt voor'), 'Dutch words');
    expect(textOf(cardsIn(results)[0])).to.contain('Heeft moeite om rond te komen');
  });

  it('has room for what will be done with it: by attribute, property and slot', async () => {
    const results = mountResults({ release, question: 'difficulty join' });
    results.setAttribute('plans', JSON.stringify({ work: { en: 'A walk-in hour.', nl: 'Een spreekuur.' } }));
    const own = document.createElement('p');
    own.slot = 'plan-join';
    own.textContent = 'We dig on Saturday.';
    results.append(own);
    await settled(results);
    const [money] = cardsIn(results);
    expect(textOf(money?.querySelector('.plan'))).to.equal('What will be done with it: A walk-in hour.');
    expect(own.getClientRects().length).to.equal(1);
    results.setAttribute('plans', 'no JSON');
    await results.updateComplete;
    expect(inRoot(results, '.plan')).to.equal(null);
  });

  it('offers reading aloud only where the browser has a voice', async () => {
    const results = await resultsWith({ release });
    const voices = speechSynthesisVoices();
    expect(inRoot(results, '.read') !== null).to.equal(voices.some((voice) => voice.startsWith('en')));
  });

  it('fits a telephone of 360 pixels', async () => {
    const frame = document.createElement('div');
    frame.className = 'telephone';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.telephone { inline-size: 328px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(frame);
    for (const view of ['cards', 'screen', 'poster', 'card'] as const) {
      const results = await resultsWith({ release, view, link: 'https://example.org/linde', locale: 'nl' });
      frame.append(results);
      await settled(results);
      expect(frame.scrollWidth, view).to.be.at.most(328);
    }
    frame.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  for (const view of ['cards', 'screen', 'poster', 'card'] as const) {
    it(`has no accessibility violations as ${view}, also from right to left`, async () => {
      for (const locale of ['en', 'ar']) {
        const results = await resultsWith({ release, view, locale, link: 'https://example.org/linde' });
        expect(await violationsIn(results)).to.deep.equal([]);
        results.remove();
      }
    });
  }
});

const speechSynthesisVoices = (): readonly string[] =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis?.getVoices().map(({ lang }) => lang) ?? [];
