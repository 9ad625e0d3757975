/**
 * Owns reading aloud: which texts, in which voice, and which one is being spoken. It hides itself where the browser
 * has no voice for the language, since a wrong voice is worse than none.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spokenTexts } from './spoken-texts.js';

export class ReadAloud implements ReactiveController {
  readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  #speaking = false;
  #marked: Element | null = null;
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly language: () => string,
    /** The part of the page that is read. */
    private readonly root: () => ParentNode | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Chromium loads its voices late, and tells.
    this.#speech?.addEventListener?.('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.stop();
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
    if (this.#speaking) this.#speech?.cancel();
    this.#speaking = false;
    this.#mark(null);
    this.host.requestUpdate();
  }

  readonly #onVoices = (): void => this.host.requestUpdate();

  #voice(): SpeechSynthesisVoice | undefined {
    const base = this.language().split('-')[0]?.toLowerCase() ?? '';
    const voices = this.#speech?.getVoices() ?? [];
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
    for (const { element, text, audio } of spokenTexts(root)) {
      if (run !== this.#run) return;
      this.#mark(element);
      await (audio === null ? this.#speak(text, voice) : this.#play(audio, text, voice));
    }
    if (run === this.#run) this.stop();
  }

  #speak(text: string, voice: SpeechSynthesisVoice): Promise<void> {
    return new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      utterance.addEventListener('end', () => resolve());
      utterance.addEventListener('error', () => resolve());
      this.#speech?.speak(utterance);
    });
  }

  /** A recorded voice, where the definition has one; spoken by the browser when it cannot be played. */
  #play(address: string, text: string, voice: SpeechSynthesisVoice): Promise<void> {
    return new Promise((resolve) => {
      const run = this.#run;
      const audio = new Audio(address);
      const give = (): void => {
        audio.pause();
        resolve();
      };
      audio.addEventListener('ended', give);
      audio.addEventListener('error', () => void this.#speak(text, voice).then(resolve));
      audio.addEventListener('timeupdate', () => {
        if (run !== this.#run) give();
      });
      audio.play().catch(() => void this.#speak(text, voice).then(resolve));
    });
  }

  #mark(element: Element | null): void {
    this.#marked?.removeAttribute('data-spoken');
    element?.setAttribute('data-spoken', '');
    element?.scrollIntoView({ block: 'nearest' });
    this.#marked = element;
  }
}
