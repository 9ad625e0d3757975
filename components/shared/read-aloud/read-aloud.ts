/**
 * Owns reading aloud: which texts, in which voice, and which one is being spoken, to the word where
 * the voice tells. It hides itself where the browser
 * has no voice for the language, since a wrong voice is worse than none.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableText } from './readable-text.js';
import { spokenTexts } from './spoken-texts.js';
import { markWord, marksWords } from './word-mark.js';

export class ReadAloud implements ReactiveController {
  #speaking = false;
  #marked: Element | null = null;
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly language: () => string,
    /** The part of the page that is read. */
    private readonly root: () => ParentNode | null,
    private readonly speech: SpeechSynthesis | undefined = globalThis.speechSynthesis,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Chromium loads its voices late, and tells.
    this.#voices?.addEventListener?.('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    this.#voices?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.stop();
  }

  /** Older Safari has voices that never tell. */
  get #voices(): Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> | undefined {
    return this.speech;
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  /** Whether this browser can read the language in force. */
  get available(): boolean {
    return this.#voice() !== undefined;
  }

  toggle(): void {
    if (this.#speaking) this.stop();
    else void this.#read();
  }

  stop(): void {
    this.#run += 1;
    if (this.#speaking) this.speech?.cancel();
    this.#speaking = false;
    this.#mark(null);
    this.host.requestUpdate();
  }

  readonly #onVoices = (): void => this.host.requestUpdate();

  #voice(): SpeechSynthesisVoice | undefined {
    const base = this.language().split('-')[0]?.toLowerCase() ?? '';
    const voices = this.speech?.getVoices() ?? [];
    const fitting = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/u)[0] === base);
    // A voice on the device needs no internet, and tells nobody what is read.
    return fitting.find((voice) => voice.localService) ?? fitting[0];
  }

  async #read(): Promise<void> {
    const root = this.root();
    const voice = this.#voice();
    if (!root || !voice) return;
    const run = ++this.#run;
    this.#speaking = true;
    this.host.requestUpdate();
    for (const { element, readable, audio } of spokenTexts(root)) {
      if (run !== this.#run) return;
      this.#mark(element);
      await (audio === null ? this.#speak(readable, voice) : this.#play(audio, readable, voice));
    }
    if (run === this.#run) this.stop();
  }

  #speak(readable: ReadableText, voice: SpeechSynthesisVoice): Promise<void> {
    const run = this.#run;
    return new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(readable.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
        if (run === this.#run && name !== 'sentence') this.#markWord(readable.wordAt(charIndex, charLength));
      });
      utterance.addEventListener('end', () => resolve());
      utterance.addEventListener('error', () => resolve());
      this.speech?.speak(utterance);
    });
  }

  /** A recorded voice, where the definition has one; spoken by the browser when it cannot be played. */
  #play(address: string, readable: ReadableText, voice: SpeechSynthesisVoice): Promise<void> {
    return new Promise((resolve) => {
      const run = this.#run;
      const audio = new Audio(address);
      const give = (): void => {
        audio.pause();
        resolve();
      };
      audio.addEventListener('ended', give);
      audio.addEventListener('error', () => void this.#speak(readable, voice).then(resolve));
      audio.addEventListener('timeupdate', () => {
        if (run !== this.#run) give();
      });
      audio.play().catch(() => void this.#speak(readable, voice).then(resolve));
    });
  }

  /** The text around a word that is marked is marked more softly. */
  #markWord(word: Range | null): void {
    if (!word || !marksWords()) return;
    this.#marked?.setAttribute('data-spoken', 'by-word');
    markWord(word);
  }

  #mark(element: Element | null): void {
    markWord(null);
    this.#marked?.removeAttribute('data-spoken');
    element?.setAttribute('data-spoken', '');
    element?.scrollIntoView({ block: 'nearest' });
    this.#marked = element;
  }
}
