import { expect } from 'chai';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { findingSentence } from '../../../components/study/finding-sentence.js';
import { studyMessages } from '../../../components/study/locales/messages.js';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import { checkStudy } from '../../../domain/study/check-study.js';
import { minimalStudy, studyWith } from '../../domain/study/minimal-study.js';
import { put } from './consumer.js';

/** A file of a server that is not there: the study reads it like any other. */
const fileOf = (text: string, type = 'application/json'): string => URL.createObjectURL(new Blob([text], { type }));

async function failed(element: RenovationStudy): Promise<RenovationErrorEvent> {
  return new Promise((resolve) => element.addEventListener('renovation-error', resolve, { once: true }));
}

describe('a study that cannot be opened', () => {
  let element: RenovationStudy;

  beforeEach(() => {
    document.documentElement.lang = 'nl';
    element = put<RenovationStudy>('<renovation-study><p>inside</p></renovation-study>');
  });

  afterEach(() => element.remove());

  const shown = (): string => element.shadowRoot?.textContent?.replace(/\s+/gu, ' ') ?? '';

  it('shows line, column and what was probably meant, instead of the tags inside', async () => {
    const { organisation, ...rest } = minimalStudy;
    element.src = fileOf(JSON.stringify({ ...rest, organization: organisation }, null, 2));
    const event = await failed(element);
    expect(event.code).to.equal('study/invalid');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.message).to.include('Het bestand van dit onderzoek klopt niet');
    expect(shown()).to.include('‘organization’ is hier niet bekend.');
    expect(shown()).to.include('Bedoelt u ‘organisation’?');
    expect(shown()).to.match(/regel \d+, kolom 3/u);
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(element.shadowRoot?.querySelector('[role=alert]')).not.to.equal(null);
  });

  it('says so in the language of the tag', async () => {
    element.locale = 'ar';
    element.config = studyWith({ waves: [] });
    await failed(element);
    expect(shown()).to.include('هذه القائمة قصيرة جدًا');
    expect(shown()).to.include('waves');
  });

  it('shows the first twenty places and counts the rest', async () => {
    element.config = studyWith({ themes: Array.from({ length: 50 }, () => 5) });
    await failed(element);
    expect(element.shadowRoot?.querySelectorAll('.findings li')).to.have.length(20);
    expect(shown()).to.include('En nog 30 punten.');
  });

  it('tells a file that is not there from a server that cannot be reached, and from a web page', async () => {
    element.src = '/no/such/study.json';
    expect((await failed(element)).code).to.equal('study/not-found');
    element.src = fileOf('<!doctype html><p>Log in</p>');
    expect((await failed(element)).code).to.equal('study/web-page');
    element.src = 'https://localhost:1/study.json';
    expect((await failed(element)).code).to.equal('study/unreachable');
    element.src = 'https://[';
    expect((await failed(element)).code).to.equal('study/unreachable');
  });

  it('drops what a slower file brings after the address changed', async () => {
    const codes: string[] = [];
    element.addEventListener('renovation-error', ({ code }) => codes.push(code));
    element.src = '/no/such/study.json';
    await element.updateComplete;
    element.src = fileOf('<html>');
    const event = await failed(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(codes).to.deep.equal([event.code]);
    expect(event.code).to.equal('study/web-page');
  });

  it('tries again when the person asks', async () => {
    element.src = '/no/such/study.json';
    await failed(element);
    const again = failed(element);
    element.shadowRoot?.querySelector('button')?.click();
    expect((await again).code).to.equal('study/not-found');
  });

  it('shows that there is nothing yet when it has neither an address nor a study', async () => {
    await element.updateComplete;
    expect(shown()).to.include('Hier is nog niets te zien.');
  });
});

describe('the words for what is wrong in a study', () => {
  const source = JSON.stringify({ ...minimalStudy, id: 'x y', waves: [], titel: 1, disclosure: { publicK: 1 } });
  const result = checkStudy(source);
  const findings = result.ok ? [] : result.failure;

  for (const language of ['nl', 'en', 'tr', 'ar', 'pl'] as const) {
    it(`are complete in ${language}`, async () => {
      const words = await studyMessages[language]();
      expect(findings).to.have.length(4);
      for (const finding of findings) expect(findingSentence(finding, words)).to.match(/\S{2}/u);
      const codes = Object.keys((await studyMessages.en()).findings);
      for (const code of codes) expect(words.findings).to.have.property(code);
    });
  }
});
