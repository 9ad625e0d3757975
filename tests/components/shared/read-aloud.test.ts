/** Reading aloud with a voice that is played by the test: what is spoken, and what is marked meanwhile. */
import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { ReadAloud } from '../../../components/shared/read-aloud/read-aloud.js';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** The browser's own takes only voices of its own, of which a test machine has none. */
class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: unknown = null;
  constructor(readonly text: string) {
    super();
  }
}

/** Says nothing by itself: the test tells how far the voice is. */
class FakeSpeech extends EventTarget {
  readonly said: FakeUtterance[] = [];
  cancelled = 0;
  constructor(private readonly language = 'en-GB') {
    super();
  }
  getVoices(): SpeechSynthesisVoice[] {
    return [{ lang: this.language, localService: true, default: true, name: 'Test', voiceURI: 'test' }];
  }
  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.cancelled += 1;
  }
}

/** The voice is at a letter. `extra`: the length of the word, where the voice gives it. */
function reach(utterance: FakeUtterance, charIndex: number, extra: { charLength?: number; name?: string } = {}): void {
  utterance.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex, ...extra }));
}

const marked = (): string | null => {
  const [range] = CSS.highlights.get('renovation-spoken-word') ?? [];
  return range instanceof Range ? range.toString() : null;
};

describe('Reading aloud', () => {
  let page: HTMLElement;
  let speech: FakeSpeech;
  let reader: ReadAloud;
  const { SpeechSynthesisUtterance: own } = globalThis;

  beforeEach(() => {
    Object.assign(globalThis, { SpeechSynthesisUtterance: FakeUtterance });
    page = document.createElement('div');
    page.innerHTML = `
      <div class="title"><span aria-hidden="true">1.</span> Is   your
        <strong>home</strong> warm?</div>
      <div class="description">In winter.</div>`;
    document.body.append(page);
    speech = new FakeSpeech();
    reader = new ReadAloud(host, () => 'en', () => page, speech as unknown as SpeechSynthesis); // prettier-ignore
  });

  afterEach(() => {
    reader.stop();
    page.remove();
    Object.assign(globalThis, { SpeechSynthesisUtterance: own });
  });

  const title = (): Element => page.querySelector('.title')!;
  const utterance = (index = 0): FakeUtterance => speech.said[index]!;

  it('says what a screen reader would, in the voice of the language', () => {
    reader.toggle();
    expect(utterance().text).to.equal('Is your home warm?');
    expect(utterance().lang).to.equal('en-GB');
  });

  it('is not offered without a voice for the language', () => {
    const other = new ReadAloud(host, () => 'pl', () => page, speech as unknown as SpeechSynthesis); // prettier-ignore
    expect(other.available).to.equal(false);
    expect(reader.available).to.equal(true);
  });

  it('marks the whole text while the voice does not tell where it is', () => {
    reader.toggle();
    expect(title().getAttribute('data-spoken')).to.equal('');
  });

  it('goes on to the next text, and marks nothing after the last', async () => {
    reader.toggle();
    utterance().dispatchEvent(new Event('end'));
    await Promise.resolve();
    await Promise.resolve();
    expect(utterance(1).text).to.equal('In winter.');
    expect(title().hasAttribute('data-spoken')).to.equal(false);
    utterance(1).dispatchEvent(new Event('end'));
    await Promise.resolve();
    await Promise.resolve();
    expect(reader.speaking).to.equal(false);
    expect(page.querySelectorAll('[data-spoken]').length).to.equal(0);
  });

  if (!('highlights' in CSS)) {
    it('keeps the whole text marked where the browser cannot mark a word', () => {
      reader.toggle();
      reach(utterance(), 3);
      expect(title().getAttribute('data-spoken')).to.equal('');
    });
    return;
  }

  it('marks the word that is spoken, wherever it stands in the text', () => {
    reader.toggle();
    reach(utterance(), 0, { charLength: 2 });
    expect(marked()).to.equal('Is');
    reach(utterance(), 8, { charLength: 4 });
    expect(marked()).to.equal('home');
    expect(title().getAttribute('data-spoken')).to.equal('by-word');
  });

  it('finds the end of a word itself when the voice does not say it', () => {
    reader.toggle();
    reach(utterance(), 3);
    expect(marked()).to.equal('your');
    reach(utterance(), 13);
    expect(marked()).to.equal('warm?');
  });

  it('takes the beginning of a sentence for no word, and a place behind the text for none', () => {
    reader.toggle();
    reach(utterance(), 3);
    reach(utterance(), 0, { name: 'sentence' });
    reach(utterance(), 400);
    expect(marked()).to.equal('your');
  });

  it('marks no word any more once it was stopped, also when the voice is late', () => {
    reader.toggle();
    reach(utterance(), 3);
    reader.toggle();
    expect(marked()).to.equal(null);
    reach(utterance(), 8);
    expect(marked()).to.equal(null);
    expect(speech.cancelled).to.equal(1);
  });
});
