/** The base of the parts of a round: what the screens of the workspace have, with the doors and their words. */
import { property } from 'lit/decorators.js';
import { ScreenElement } from '../screen-element.js';
import type { DoorWording } from './door-names.js';
import type { DoorMessages } from './locales/messages.js';
import type { Round } from './round.js';
import type { Visits } from './visits.js';
import { WalkEvent, type DoorPlace } from './walk-event.js';

export abstract class RoundElement extends ScreenElement {
  @property({ attribute: false }) doorWords!: DoorMessages;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) visits!: Visits;

  protected get wording(): DoorWording {
    const { words, doorWords, naming, language } = this;
    return { words, doorWords, naming, language, ordinary: this.desk.book.study.languages[0] ?? language };
  }

  /** Reading begins at the title after a change of screen. */
  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** One step up, as the part's own way back does. */
  abstract leave(): Promise<void>;

  protected go(to: DoorPlace): void {
    this.dispatchEvent(new WalkEvent(to));
  }
}
