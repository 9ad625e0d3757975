/** What matters of the household on the screen: who, where, how to reach them, in which language, and what was agreed. */
import { html, nothing, type TemplateResult } from 'lit';
import { UNDETERMINED } from '../../domain/fieldwork/log-reading.js';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { InterviewMessages, Naming } from './locales/messages.js';
import { addressOf, townOf } from '../casework/names.js';
import { stillToAsk } from './residents.js';

export interface CaseFactsView {
  readonly state: CaseState;
  readonly household: HouseholdRecord;
  readonly words: InterviewMessages;
  readonly naming: Naming;
  /** A number was chosen. Without it numbers are text. The link stays one, for a softphone that listens to `tel:`. */
  readonly onDial?: (event: Event, number: string) => void;
}

export function caseFacts({ state, household, words, naming, onDial }: CaseFactsView): TemplateResult {
  const { facts } = words;
  const { appointment } = state;
  return html`<dl class="facts">
    <dt>${facts.address}</dt>
    <dd>${addressOf(household)}<br /><span class="quiet">${townOf(household)}</span></dd>
    ${
      household.temporaryAddress === null
        ? nothing
        : html`<dt>${facts.temporary}</dt>
            <dd>${household.temporaryAddress}</dd>`
    }
    <dt>${facts.phone}</dt>
    <dd>${phones(household, facts.noPhone, onDial)}</dd>
    <dt>${facts.language}</dt>
    <dd>${languageOf(state, words, naming)}</dd>
    ${stillToAsk(state, household, words)}
    ${
      appointment
        ? html`<dt>${facts.appointment}</dt>
            <dd>
              ${
                appointment.interviewer === null
                  ? naming.moment(appointment.at)
                  : facts.appointmentWith(naming.moment(appointment.at), naming.interviewer(appointment.interviewer))
              }
            </dd>`
        : nothing
    }
  </dl>`;
}

export const nameOf = (household: HouseholdRecord, words: InterviewMessages): string =>
  household.name ?? words.facts.noName;

function phones({ phones: numbers }: HouseholdRecord, none: string, onDial: CaseFactsView['onDial']): TemplateResult {
  if (numbers.length === 0) return html`${none}`;
  return html`<ul class="plain-list">
    ${numbers.map(
      (number) =>
        html`<li>
          ${
            onDial
              ? html`<a class="phone" dir="ltr" href="tel:${number}" @click=${(event: Event) => onDial(event, number)}
                  >${number}</a
                >`
              : html`<span class="phone" dir="ltr">${number}</span>`
          }
        </li>`,
    )}
  </ul>`;
}

function languageOf({ language }: CaseState, { facts }: InterviewMessages, naming: Naming): string {
  if (language === null) return facts.languageUnknown;
  return language === UNDETERMINED ? facts.languageOther : naming.language(language);
}
