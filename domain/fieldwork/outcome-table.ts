/**
 * Every outcome of an attempt, in one list: what it counts as, and what happens to the case after it. Codes and groups:
 * AAPOR Standard Definitions; the rest is fieldwork-facts.md, sections 1 and 2. A missing entry does not compile.
 */
import type { OutcomeId } from '../records/fieldwork-records.js';
import type { Mode } from '../records/records.js';
import type { ProtocolConfig } from '../study/study-config.js';

/**
 * AAPOR's letters: I complete, P partial, R refusal and break-off, NC non-contact, O other eligible, UH unknown if there
 * is a household, UO unknown otherwise, NE not eligible.
 */
export const outcomeGroups = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** Whether the case is tried again. */
export type TryAgain =
  | 'yes'
  /** One more time in the whole wave, after its cool-down: soft refusals and break-offs together. */
  | 'once'
  /** Only at a moment that the household agreed to. */
  | 'by-appointment'
  /** Not by telephone any more, or not at the door; the other way is still open. */
  | 'not-this-mode'
  | 'never';

export interface Outcome {
  /** AAPOR's number, with this kit's third digit where facts name one. */
  readonly code: string;
  readonly group: OutcomeGroup;
  /** The code's name in a list of outcomes. */
  readonly label: { readonly nl: string; readonly en: string };
  readonly coolDown: keyof ProtocolConfig['coolDownMinutes'] | null;
  readonly again: TryAgain;
  /** An interviewer has to say why. */
  readonly needsNote: boolean;
  /** Where an interviewer can choose it. */
  readonly modes: readonly Mode[];
  /** Somebody of the household was spoken to. */
  readonly spoken: boolean;
  /** How much it tells of the case; the last attempt with the highest weight is its disposition. */
  readonly weight: Weight;
}

/** What an attempt can tell, from least to most. Each beats all before it. */
export const weights = [
  'nothing',
  /** The line or the address as such: no household behind it, or one that did not say who lives there. */
  'place',
  /** There is a home, and nobody was reached. */
  'home',
  /** Somebody spoke, or it was established what the case is. */
  'established',
  'refused-for-good',
  'partial',
  'complete',
] as const;
export type Weight = (typeof weights)[number];

const both: readonly Mode[] = ['phone', 'door'];
const phone: readonly Mode[] = ['phone'];
const door: readonly Mode[] = ['door'];
const everywhere: readonly Mode[] = ['phone', 'door', 'self'];
const quiet = { coolDown: null, needsNote: false, spoken: false } as const;
const never = { ...quiet, again: 'never', weight: 'established', modes: both } as const;
const refused = { group: 'R', spoken: true, modes: both } as const;
const hard = { ...refused, coolDown: null, again: 'never', needsNote: true, weight: 'refused-for-good' } as const;
const soft = { ...refused, coolDown: 'softRefusal', again: 'once', needsNote: true, weight: 'established' } as const;
const tried = { again: 'yes', needsNote: false, spoken: false } as const;

export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  complete: {
    ...never,
    code: '1.1',
    group: 'I',
    label: { nl: 'Gesprek af', en: 'Complete interview' },
    modes: everywhere,
    spoken: true,
    weight: 'complete',
  },
  partial: {
    ...never,
    code: '1.2',
    group: 'P',
    label: { nl: 'Gesprek gedeeltelijk af', en: 'Partial interview' },
    again: 'by-appointment',
    modes: everywhere,
    spoken: true,
    weight: 'partial',
  },
  'household-refusal': {
    ...hard,
    code: '2.111',
    label: { nl: 'Huishouden weigert, niet meer benaderen', en: 'Household refuses, do not call again' },
  },
  'household-refusal-soft': {
    ...soft,
    code: '2.111',
    label: { nl: 'Huishouden wil nu niet', en: 'Household refuses for now' },
  },
  'respondent-refusal': {
    ...hard,
    code: '2.112',
    label: { nl: 'Respondent weigert, niet meer benaderen', en: 'Respondent refuses, do not call again' },
  },
  'respondent-refusal-soft': {
    ...soft,
    code: '2.112',
    label: { nl: 'Respondent wil nu niet', en: 'Respondent refuses for now' },
  },
  'break-off': {
    ...soft,
    code: '2.12',
    label: { nl: 'Gesprek afgebroken', en: 'Break-off' },
    needsNote: false,
    modes: everywhere,
  },
  // Known to be there and willing, not interviewed yet: AAPOR's non-contact until it is, never a refusal.
  appointment: {
    ...tried,
    code: '2.20',
    group: 'NC',
    label: { nl: 'Afspraak gemaakt', en: 'Appointment made' },
    coolDown: null,
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'non-contact': {
    ...tried,
    code: '2.20',
    group: 'NC',
    label: { nl: 'Respondent niet bereikt', en: 'Respondent not reached' },
    coolDown: 'noAnswer',
    modes: both,
    weight: 'home',
  },
  'message-left': {
    ...tried,
    code: '2.221',
    group: 'NC',
    label: { nl: 'Bericht ingesproken', en: 'Message left' },
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'home',
  },
  'no-message-left': {
    ...tried,
    code: '2.222',
    group: 'NC',
    label: { nl: 'Voicemail van het huishouden, geen bericht', en: 'Household’s machine, no message left' },
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'home',
  },
  'no-access': {
    ...tried,
    code: '2.23',
    group: 'NC',
    label: { nl: 'Gebouw niet binnengekomen', en: 'No access to the building' },
    coolDown: 'noAnswer',
    modes: door,
    weight: 'home',
  },
  'nobody-home': {
    ...tried,
    code: '2.24',
    group: 'NC',
    label: { nl: 'Niemand thuis', en: 'Nobody at home' },
    coolDown: 'noAnswer',
    modes: door,
    weight: 'home',
  },
  away: {
    ...tried,
    code: '2.25',
    group: 'NC',
    label: { nl: 'Respondent is weg', en: 'Respondent is away' },
    coolDown: 'answeringMachine',
    needsNote: true,
    modes: both,
    spoken: true,
    weight: 'established',
  },
  deceased: { ...never, code: '2.31', group: 'O', label: { nl: 'Overleden', en: 'Deceased' } },
  unable: {
    ...never,
    code: '2.32',
    group: 'O',
    label: { nl: 'Niet in staat tot een gesprek', en: 'Not able to take part' },
    spoken: true,
  },
  // Tried again by whoever speaks the language: see CaseState.language.
  'household-language': {
    ...tried,
    code: '2.331',
    group: 'O',
    label: { nl: 'Huishouden spreekt andere taal', en: 'Household speaks another language' },
    coolDown: 'busy',
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'respondent-language': {
    ...tried,
    code: '2.332',
    group: 'O',
    label: { nl: 'Respondent spreekt andere taal', en: 'Respondent speaks another language' },
    coolDown: 'busy',
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'not-attempted': {
    ...tried,
    code: '3.11',
    group: 'UH',
    label: { nl: 'Nog niet geprobeerd', en: 'Not attempted' },
    coolDown: null,
    modes: [],
    weight: 'nothing',
  },
  busy: {
    ...tried,
    code: '3.12',
    group: 'UH',
    label: { nl: 'In gesprek', en: 'Busy' },
    coolDown: 'busy',
    modes: phone,
    weight: 'nothing',
  },
  'no-answer': {
    ...tried,
    code: '3.13',
    group: 'UH',
    label: { nl: 'Geen gehoor', en: 'No answer' },
    coolDown: 'noAnswer',
    modes: phone,
    weight: 'nothing',
  },
  'answering-machine': {
    ...tried,
    code: '3.14',
    group: 'UH',
    label: { nl: 'Voicemail, onbekend van wie', en: 'Answering machine, unknown whose' },
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'nothing',
  },
  'technical-problem': {
    ...tried,
    code: '3.16',
    group: 'UH',
    label: { nl: 'Technisch probleem', en: 'Technical problem' },
    coolDown: 'busy',
    modes: both,
    weight: 'nothing',
  },
  'unsafe-address': {
    ...tried,
    code: '3.17',
    group: 'UH',
    label: { nl: 'Adres onveilig of onbereikbaar', en: 'Unsafe or unreachable address' },
    coolDown: null,
    again: 'not-this-mode',
    needsNote: true,
    modes: door,
    weight: 'nothing',
  },
  'respondent-unknown': {
    ...tried,
    code: '3.20',
    group: 'UO',
    label: { nl: 'Huishouden, respondent onbekend', en: 'Household, eligible respondent unknown' },
    coolDown: 'noAnswer',
    modes: both,
    weight: 'place',
  },
  'unknown-other': {
    ...tried,
    code: '3.90',
    group: 'UO',
    label: { nl: 'Anders, onbekend', en: 'Other, unknown' },
    coolDown: 'noAnswer',
    needsNote: true,
    modes: both,
    weight: 'nothing',
  },
  'out-of-sample': {
    ...never,
    code: '4.10',
    group: 'NE',
    label: { nl: 'Hoort niet bij het onderzoek', en: 'Out of sample' },
    needsNote: true,
  },
  'data-line': {
    ...quiet,
    code: '4.20',
    group: 'NE',
    label: { nl: 'Fax of datalijn', en: 'Fax or data line' },
    again: 'not-this-mode',
    modes: phone,
    weight: 'place',
  },
  disconnected: {
    ...quiet,
    code: '4.32',
    group: 'NE',
    label: { nl: 'Nummer niet in gebruik', en: 'Disconnected number' },
    again: 'not-this-mode',
    modes: phone,
    weight: 'place',
  },
  organisation: {
    ...never,
    code: '4.51',
    group: 'NE',
    label: { nl: 'Organisatie, geen woning', en: 'Organisation, no home' },
  },
  vacant: { ...never, code: '4.60', group: 'NE', label: { nl: 'Woning staat leeg', en: 'Vacant home' } },
  'no-eligible-respondent': {
    ...never,
    code: '4.70',
    group: 'NE',
    label: { nl: 'Niemand die mee kan doen', en: 'No eligible respondent' },
    spoken: true,
  },
  'quota-filled': { ...never, code: '4.80', group: 'NE', label: { nl: 'Genoeg gesprekken', en: 'Quota filled' } },
};

/** The outcomes that can be chosen in a mode, in the order of the list. */
export const outcomesIn = (mode: Mode): readonly OutcomeId[] =>
  (Object.keys(outcomes) as OutcomeId[]).filter((id) => outcomes[id].modes.includes(mode));

/** A no for good. What it closes stays closed, whoever reopens. */
export const isHardRefusal = (outcome: OutcomeId): boolean => outcomes[outcome].weight === 'refused-for-good';

/** A no for now; may be asked once more. A break-off counts like one, unless another moment was agreed. */
export const isSoftRefusal = (outcome: OutcomeId): boolean =>
  outcomes[outcome].group === 'R' && outcomes[outcome].again === 'once';
