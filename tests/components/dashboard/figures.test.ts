import { expect } from 'chai';
import { Figures, isSmall } from '../../../components/dashboard/figures.js';
import { en } from '../../../components/dashboard/locales/en.js';
import { nl } from '../../../components/dashboard/locales/nl.js';
import type { ReleaseMeasure } from '../../../domain/results/release.js';

const exact = new Figures('en', en, { k: 5, rounding: null });
const rounded = new Figures('nl', nl, { k: 10, rounding: 5 });

const measure = (part: Partial<ReleaseMeasure>): ReleaseMeasure => ({
  id: 'm',
  construct: 'm',
  label: { en: 'm' },
  domain: 'd',
  unit: 'score',
  min: 0,
  max: 100,
  better: 'higher',
  thresholds: [],
  main: true,
  ...part,
});

describe('figures without false precision', () => {
  it('writes shares as whole percents', () => {
    expect(exact.shareOf(40, 111)).to.equal('36%');
    expect(exact.percents(40, 111)).to.equal(36);
  });

  it('writes shares of a small group with rounded counts in steps of five', () => {
    expect(rounded.shareStep(110)).to.equal(5);
    expect(rounded.shareOf(40, 110)).to.equal('35%');
    expect(rounded.shareStep(125)).to.equal(1);
    expect(rounded.shareOf(45, 125)).to.equal('36%');
  });

  it('never writes somebody as nobody, nor almost everybody as everybody', () => {
    expect(exact.shareOf(1, 900)).to.equal('< 1%');
    expect(exact.shareOf(899, 900)).to.equal('> 99%');
    expect(exact.shareOf(0, 900)).to.equal('0%');
    expect(exact.shareOf(900, 900)).to.equal('100%');
  });

  it('never goes above the whole, whatever rounding did to the count', () => {
    expect(rounded.shareOf(30, 25)).to.equal('100%');
    expect(rounded.percents(30, 25)).to.equal(100);
    expect(exact.shareOf(0, 0)).to.equal('0%');
  });

  it('gives a score as many decimals as its scale bears', () => {
    expect(exact.score(62.44, measure({}))).to.equal('62');
    expect(exact.score(6.44, measure({ max: 10 }))).to.equal('6.4');
    expect(rounded.score(6.44, measure({ max: 10 }))).to.equal('6,4');
    expect(exact.score(0.318, measure({ unit: 'share', max: 1 }))).to.equal('32%');
  });

  it('gives a difference its sign, a real minus, and percentage points for shares', () => {
    expect(exact.difference(4.2, measure({}))).to.equal('+4');
    expect(exact.difference(-4.2, measure({}))).to.equal('\u22124');
    expect(exact.difference(0, measure({}))).to.equal('0');
    expect(exact.difference(-0.042, measure({ unit: 'share', max: 1 }))).to.equal('\u22124');
    expect(rounded.difference(0.42, measure({ max: 10 }))).to.equal('+0,4');
  });

  it('keeps a sign at its number among Arabic words', () => {
    const arabic = new Figures('ar', en, { k: 5, rounding: null });
    expect(arabic.difference(4.2, measure({}))).to.match(/^\u2066\+\p{Nd}\u2069$/u);
    expect(arabic.difference(-4.2, measure({}))).to.match(/^\u2066\u2212\p{Nd}\u2069$/u);
  });

  it('says that a rounded base is not exact', () => {
    expect(exact.base(112)).to.equal('n\u00a0=\u00a0112');
    expect(rounded.base(110)).to.equal('n\u00a0≈\u00a0110');
  });

  it('puts a reason where a figure is hidden', () => {
    expect(exact.figure({ hidden: 'small' })).to.equal('not shown (fewer than 5)');
    expect(rounded.base({ hidden: 'base' })).to.equal('niet getoond (minder dan 10 deelnemers)');
  });

  it('marks a group under thirty', () => {
    expect(isSmall(29)).to.equal(true);
    expect(isSmall(30)).to.equal(false);
    expect(isSmall({ hidden: 'base' })).to.equal(false);
  });
});
