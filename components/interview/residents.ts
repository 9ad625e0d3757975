/** Residents who are asked one by one, as a screen names them: by what the register calls them, or by number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import type { ResidentState } from '../../domain/fieldwork/residents.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { InterviewMessages, Naming } from './locales/messages.js';

/** `Ali`, or `bewoner 2`. */
export const residentName = (
  { residents }: Pick<HouseholdRecord, 'residents'>,
  respondent: number,
  { who }: InterviewMessages,
): string => residents?.[respondent - 1] ?? who.resident(respondent);

/** How it stands with one of them, in a few words. */
export function residentStanding(
  { closed, appointment, openResponse, disposition }: ResidentState,
  { words, naming }: { readonly words: InterviewMessages; readonly naming: Naming },
): string {
  const { who } = words;
  if (closed?.why === 'outcome' || closed?.why === 'refused') return naming.outcome(closed.outcome);
  if (appointment) return who.agreed(naming.moment(appointment.at));
  if (openResponse !== null) return who.begun;
  return disposition.attempt === null ? who.toAsk : `${who.toAsk}; ${naming.outcome(disposition.outcome)}`;
}

/** Who is still to be asked, among the facts of a household; nothing where any one of them will do. */
export function stillToAsk(
  { residents }: Pick<CaseState, 'residents'>,
  household: HouseholdRecord,
  words: InterviewMessages,
): TemplateResult | typeof nothing {
  if (residents === null) return nothing;
  const { who } = words;
  const open = residents.filter(({ closed }) => closed === null);
  const names = open.map(({ respondent }) => residentName(household, respondent, words));
  return html`<dt>${who.stillToAsk}</dt>
    <dd>${residents.length === 0 ? who.uncounted : who.of(open.length, residents.length, names)}</dd>`;
}
