/** What is done with the doors that were ticked: one outcome for all of them, with its reason where it wants one. */
import { html, nothing, type TemplateResult } from 'lit';
import { sharedOutcomes } from '../../../domain/fieldwork/doors/door-outcomes.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { InterviewMessages } from '../locales/messages.js';
import type { DoorMessages } from './locales/messages.js';
import './reason-form.js';
import type { ReasonGivenEvent } from './reason-form.js';

export interface SeveralDoors {
  readonly words: InterviewMessages;
  readonly doorWords: DoorMessages;
  readonly language: string;
  /** How many doors. */
  readonly ticked: number;
  /** How many more lie between the first and the last of them. */
  readonly inBetween: number;
  /** The outcome that wants a reason before it is written. */
  readonly asks: OutcomeId | null;
  readonly busy: boolean;
  readonly clear: () => void;
  readonly tickBetween: () => void;
  readonly choose: (outcome: OutcomeId) => void;
  /** The reason was given. */
  readonly give: (details: ReasonGivenEvent['details']) => void;
  readonly leave: () => void;
}

/** Stays where it is after a write, so that the keyboard does as well. */
export function severalDoorsBar(doors: SeveralDoors): TemplateResult {
  const { words, doorWords, ticked, inBetween, asks, clear, tickBetween, choose } = doors;
  if (asks !== null) return reasonOf(asks, doors);
  const { stairwell } = doorWords;
  const [first, ...others] = sharedOutcomes;
  const label = (outcome: OutcomeId): string => outcomes[outcome].label[words.outcomeLanguage];
  return html`<div class="bar">
    <div class="bar-head">
      <p class="chosen" role="status">${ticked === 0 ? stairwell.chooseFirst : stairwell.chosen(ticked)}</p>
      ${ticked === 0 ? nothing : small(stairwell.clear, clear)}
      ${inBetween === 0 ? nothing : small(stairwell.between(inBetween), tickBetween)}
    </div>
    <div class="bar-choices">
      <button type="button" class="primary" aria-disabled=${ticked === 0} @click=${() => choose(first)}>
        ${label(first)}
      </button>
      <details>
        <summary>${stairwell.more}</summary>
        <div class="actions">
          ${others.map(
            (outcome) =>
              html`<button type="button" aria-disabled=${ticked === 0} @click=${() => choose(outcome)}>
                ${label(outcome)}
              </button>`,
          )}
        </div>
      </details>
    </div>
  </div>`;
}

function reasonOf(outcome: OutcomeId, doors: SeveralDoors): TemplateResult {
  const { words, doorWords, language, ticked, busy, give, leave } = doors;
  const { reason } = doorWords;
  return html`<div class="bar">
    <renovation-interview-reason
      .words=${reason}
      .language=${language}
      .outcome=${outcome}
      heading=${reason.title(outcomes[outcome].label[words.outcomeLanguage], ticked)}
      .busy=${busy}
      @reason-given=${(event: ReasonGivenEvent) => give(event.details)}
      @reason-left=${leave}
    ></renovation-interview-reason>
  </div>`;
}

const small = (word: string, press: () => void): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${word}</button>`;
