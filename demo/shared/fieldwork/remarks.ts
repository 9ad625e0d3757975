/**
 * What the invented interviewers wrote, in the language of their work: facts that help whoever calls next, and nothing
 * that judges. They are data, like the names in the register.
 */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';

const REFUSED_FOR_NOW = [
  'Heeft het nu te druk met de verhuizing.',
  'Kwam net van een nachtdienst. Klonk vriendelijk.',
  'Wil eerst weten wat er met de antwoorden gebeurt; folder toegezegd.',
  'Heeft bezoek. Wil er nog over denken.',
];
const REFUSED_FOR_GOOD = [
  'Wil aan geen enkel onderzoek meedoen en niet meer gebeld worden.',
  'Is boos over de huurverhoging en wil hierover niet praten.',
  'Heeft alles al aan de bewonerscommissie verteld.',
];

const REMARKS: Partial<Readonly<Record<OutcomeId, readonly string[]>>> = {
  'household-refusal-soft': REFUSED_FOR_NOW,
  'respondent-refusal-soft': REFUSED_FOR_NOW,
  'household-refusal': REFUSED_FOR_GOOD,
  'respondent-refusal': REFUSED_FOR_GOOD,
  away: ['Is op familiebezoek.', 'Ligt een week in het ziekenhuis, zegt de dochter.'],
  appointment: ['', '', 'Liefst na het eten.', 'Vraagt naar de nieuwe keuken.'],
  'non-contact': ['', 'Partner nam op; respondent is ’s avonds thuis.', 'Een kind nam op.'],
  'no-answer': ['', '', '', '', '', 'Lang laten overgaan.'],
  'break-off': ['Moest ophangen, er stond iemand voor de deur.', 'De batterij was bijna leeg.'],
  'household-language': ['Verstond mij niet. Een buurvrouw kan misschien tolken.'],
  'nobody-home': ['', '', '', 'Licht brandt, doet niet open.', 'Kaartje in de bus gedaan.'],
};

export function remarkOn(outcome: OutcomeId, random: () => number): string {
  const remarks = REMARKS[outcome] ?? [''];
  return remarks[Math.floor(random() * remarks.length)] ?? '';
}
