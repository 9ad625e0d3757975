import { expect } from 'chai';
import { PopupPlace } from '../../../../components/survey/rendering/popup-place.js';

describe('the place of a popup', () => {
  let anchor: HTMLElement;
  let popup: HTMLElement;
  let place: PopupPlace;
  const size = (name: string): number => Number.parseFloat(popup.style.getPropertyValue(name));

  beforeEach(() => {
    anchor = document.createElement('div');
    Object.assign(anchor.style, { position: 'fixed', left: '40px', inlineSize: '300px', blockSize: '40px' });
    popup = document.createElement('div');
    const content = document.createElement('div');
    content.style.blockSize = '1000px';
    popup.append(content);
    Object.assign(popup.style, { position: 'fixed', overflow: 'hidden', maxBlockSize: 'var(--_room)' });
    document.body.append(anchor, popup);
    place = new PopupPlace();
  });
  afterEach(() => {
    place.release();
    anchor.remove();
    popup.remove();
  });

  it('is below what it belongs to, as wide, and no higher than the screen', () => {
    anchor.style.top = '20px';
    place.follow(anchor, popup);
    expect(popup.hasAttribute('data-above')).to.equal(false);
    expect([size('--_left'), size('--_top'), size('--_inline-size')]).to.deep.equal([40, 64, 300]);
    expect(size('--_room')).to.be.at.most(innerHeight - 64);
  });

  it('is above where there is more room', () => {
    anchor.style.bottom = '20px';
    place.follow(anchor, popup);
    expect(popup.hasAttribute('data-above')).to.equal(true);
    expect(size('--_bottom')).to.be.closeTo(64, 1);
    expect(size('--_room')).to.be.at.most(innerHeight - 60);
  });

  it('stays on the screen when what it belongs to does not', () => {
    Object.assign(anchor.style, { top: '20px', left: `${String(innerWidth - 100)}px` });
    place.follow(anchor, popup);
    expect(size('--_left') + size('--_inline-size')).to.be.at.most(innerWidth);
    Object.assign(anchor.style, { left: '0', inlineSize: `${String(innerWidth + 500)}px` });
    place.update();
    expect(size('--_left')).to.be.at.least(0);
    expect(size('--_left') + size('--_inline-size')).to.be.at.most(innerWidth);
  });

  it('follows a page that scrolls, until it is released', () => {
    anchor.style.top = '20px';
    place.follow(anchor, popup);
    anchor.style.top = '50px';
    document.dispatchEvent(new Event('scroll'));
    expect(size('--_top')).to.equal(94);
    place.release();
    anchor.style.top = '80px';
    document.dispatchEvent(new Event('scroll'));
    expect(size('--_top')).to.equal(94);
  });
});
