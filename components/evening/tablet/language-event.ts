/** Somebody at the tablet chose a language for their turn; null at its end. */
export class LanguageEvent extends Event {
  static readonly eventName = 'evening-language';

  constructor(readonly language: string | null) {
    super(LanguageEvent.eventName);
  }
}
