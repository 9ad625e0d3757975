/** An evening in a tent: one card at a time, with a keyboard or a clicker. */
import { expect } from 'chai';
import '../../../components/results/renovation-results.js';
import type { RenovationResults } from '../../../components/results/renovation-results.js';
import { sampleRelease } from '../../support/sample-release.js';
import { cardsIn, resultsWith, textOf, unmountResults } from './mount.js';

const release = sampleRelease();

const screenWith = (properties: Partial<RenovationResults> = {}): Promise<RenovationResults> =>
  resultsWith({ release, view: 'screen', ...properties });

const part = <E extends HTMLElement = HTMLElement>(results: RenovationResults, selector: string): E =>
  results.renderRoot.querySelector<E>(selector)!;

const cardNumber = (results: RenovationResults): number => part<HTMLProgressElement>(results, 'progress').value;

/** True when the page may still do something with the key. */
async function press(
  results: RenovationResults,
  key: string,
  target: Element = part(results, '.stage'),
): Promise<boolean> {
  const left = target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await results.updateComplete;
  return left;
}

describe('results on a big screen', () => {
  afterEach(unmountResults);

  it('shows one card, which one it is, and tells a screen reader of the next', async () => {
    const results = await screenWith();
    expect(cardsIn(results).length).to.equal(1);
    const total = part<HTMLProgressElement>(results, 'progress').max;
    part(results, '.next').click();
    await results.updateComplete;
    expect(textOf(part(results, '[role=status]'))).to.match(new RegExp(`^Card 2 of ${total}\\. .`, 'u'));
    expect(part(results, '.previous').getAttribute('aria-disabled')).to.equal(null);
  });

  it('goes by arrows, space, Home and End, and by the page keys of a clicker', async () => {
    const results = await screenWith();
    const last = part<HTMLProgressElement>(results, 'progress').max;
    const walk: readonly (readonly [string, number])[] = [
      ['ArrowRight', 2],
      [' ', 3],
      ['PageUp', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['End', last],
      ['Home', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
    ];
    for (const [key, card] of walk) {
      expect(await press(results, key), `${key} is taken`).to.equal(false);
      expect(cardNumber(results), key).to.equal(card);
    }
  });

  it('goes the other way with the arrows in Arabic', async () => {
    const results = await screenWith({ locale: 'ar' });
    await press(results, 'ArrowLeft');
    expect(cardNumber(results)).to.equal(2);
    await press(results, 'ArrowRight');
    expect(cardNumber(results)).to.equal(1);
  });

  it('leaves a key to the page where it leads nowhere, and to the list and the button that want it', async () => {
    const results = await screenWith();
    expect(await press(results, 'PageUp')).to.equal(true);
    expect(await press(results, 'ArrowDown', part(results, 'select'))).to.equal(true);
    expect(await press(results, ' ', part(results, '.next'))).to.equal(true);
    expect(cardNumber(results)).to.equal(1);
  });

  it('hears a clicker though nobody clicked the page, when it fills most of the window', async () => {
    const results = await screenWith();
    results.scrollIntoView();
    const { height } = results.getBoundingClientRect();
    const fills = Math.min(height, window.innerHeight) > window.innerHeight / 2;
    expect(await press(results, 'PageDown', document.body)).to.equal(!fills);
    expect(cardNumber(results)).to.equal(fills ? 2 : 1);
  });

  it('takes no keys of the page when it is no big screen', async () => {
    const results = await resultsWith({ release });
    expect(await press(results, 'PageDown', cardsIn(results)[0])).to.equal(true);
  });

  it('keeps the focus on a button that leads nowhere any more', async () => {
    const results = await screenWith();
    await press(results, 'End');
    const next = part(results, '.next');
    next.focus();
    next.click();
    await results.updateComplete;
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(results.shadowRoot?.activeElement).to.equal(next);
  });

  it('stays on a card that there is when there are fewer', async () => {
    const results = await screenWith();
    await press(results, 'End');
    results.question = 'difficulty';
    await results.updateComplete;
    expect(cardNumber(results)).to.equal(1);
    expect(textOf(cardsIn(results)[0])).to.contain('Finds it hard to make ends meet');
  });

  it('offers the full screen only where the browser allows it', async () => {
    const results = await screenWith();
    expect(results.renderRoot.querySelector('.full-screen') !== null).to.equal(
      'fullscreenEnabled' in document && document.fullscreenEnabled,
    );
  });
});
