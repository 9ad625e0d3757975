/**
 * Owns the words of one tag in the language in force: loads a language when it is first needed and keeps showing
 * the last one until the new one is there. It does not decide which language that is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../domain/localized-text.js';

/** The words, at once where they are there already. */
type Load<M> = () => M | Promise<M>;

/** One loader per language: `{ nl: () => import('./locales/nl.js').then((m) => m.nl), … }`. */
export type MessageLoaders<M> = Readonly<Record<string, Load<M>>> & { readonly en: Load<M> };

export class MessagesController<M> implements ReactiveController {
  #language: Language | null = null;
  #loaded: M | undefined;
  #loadedLanguage: Language | null = null;
  #error: unknown;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly loaders: MessageLoaders<M>,
    private readonly language: () => Language,
  ) {
    host.addController(this);
  }

  /** The words, or undefined while the first language is on its way. */
  get current(): M | undefined {
    return this.#loaded;
  }

  /** The language that `current` is in: the one asked for, its base language, or English. */
  get currentLanguage(): Language {
    return this.#loadedLanguage ?? this.language();
  }

  /** What kept a language from loading, if that happened to the last one asked for. */
  get error(): unknown {
    return this.#error;
  }

  hostUpdate(): void {
    const wanted = this.language();
    if (wanted === this.#language) return;
    this.#language = wanted;
    void this.#load(wanted);
  }

  /** Tries the language in force again, after an error. */
  retry(): void {
    this.#language = null;
    this.host.requestUpdate();
  }

  async #load(wanted: Language): Promise<void> {
    const base = wanted.split('-')[0] ?? wanted;
    const known = wanted in this.loaders ? wanted : base in this.loaders ? base : 'en';
    const loader = this.loaders[known] ?? this.loaders.en;
    try {
      const loaded = loader();
      const words = loaded instanceof Promise ? await loaded : loaded;
      if (this.#language !== wanted) return; // a newer wish overtook this one
      this.#loaded = words;
      this.#loadedLanguage = known;
      this.#error = undefined;
    } catch (error) {
      if (this.#language !== wanted) return;
      this.#error = error;
    }
    this.host.requestUpdate();
  }
}
