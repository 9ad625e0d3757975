/**
 * Every outcome of an attempt, in one list: what it counts as, and what happens to the case after it. Codes and groups:
 * AAPOR Standard Definitions; the rest is fieldwork-facts.md, sections 1 and 2. A missing entry does not compile.
 */
import type { OutcomeId } from '../records/fieldwork-records.js';
import type { Mode } from '../records/records.js';
import type { Outcome } from './outcome.js';

const named = (code: string, nl: string, en: string): Pick<Outcome, 'code' | 'label'> => ({ code, label: { nl, en } });

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
    ...named('1.1', 'Gesprek af', 'Complete interview'),
    group: 'I',
    modes: everywhere,
    spoken: true,
    weight: 'complete',
  },
  partial: {
    ...never,
    ...named('1.2', 'Gesprek gedeeltelijk af', 'Partial interview'),
    group: 'P',
    again: 'by-appointment',
    modes: everywhere,
    spoken: true,
    weight: 'partial',
  },
  'household-refusal': {
    ...hard,
    ...named('2.111', 'Huishouden weigert, niet meer benaderen', 'Household refuses, do not call again'),
  },
  'household-refusal-soft': {
    ...soft,
    ...named('2.111', 'Huishouden wil nu niet', 'Household refuses for now'),
  },
  'respondent-refusal': {
    ...hard,
    ...named('2.112', 'Respondent weigert, niet meer benaderen', 'Respondent refuses, do not call again'),
  },
  'respondent-refusal-soft': {
    ...soft,
    ...named('2.112', 'Respondent wil nu niet', 'Respondent refuses for now'),
  },
  'break-off': {
    ...soft,
    ...named('2.12', 'Gesprek afgebroken', 'Break-off'),
    needsNote: false,
    modes: everywhere,
  },
  // Known to be there and willing, not interviewed yet: AAPOR's non-contact until it is, never a refusal.
  appointment: {
    ...tried,
    ...named('2.20', 'Afspraak gemaakt', 'Appointment made'),
    group: 'NC',
    coolDown: null,
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'non-contact': {
    ...tried,
    ...named('2.20', 'Respondent niet bereikt', 'Respondent not reached'),
    group: 'NC',
    coolDown: 'noAnswer',
    modes: both,
    weight: 'home',
  },
  'message-left': {
    ...tried,
    ...named('2.221', 'Bericht ingesproken', 'Message left'),
    group: 'NC',
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'home',
  },
  'no-message-left': {
    ...tried,
    ...named('2.222', 'Voicemail van het huishouden, geen bericht', 'Household’s machine, no message left'),
    group: 'NC',
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'home',
  },
  'no-access': {
    ...tried,
    ...named('2.23', 'Gebouw niet binnengekomen', 'No access to the building'),
    group: 'NC',
    coolDown: 'noAnswer',
    modes: door,
    weight: 'home',
  },
  'nobody-home': {
    ...tried,
    ...named('2.24', 'Niemand thuis', 'Nobody at home'),
    group: 'NC',
    coolDown: 'noAnswer',
    modes: door,
    weight: 'home',
  },
  away: {
    ...tried,
    ...named('2.25', 'Respondent is weg', 'Respondent is away'),
    group: 'NC',
    coolDown: 'answeringMachine',
    needsNote: true,
    modes: both,
    spoken: true,
    weight: 'established',
  },
  deceased: { ...never, ...named('2.31', 'Overleden', 'Deceased'), group: 'O' },
  unable: {
    ...never,
    ...named('2.32', 'Niet in staat tot een gesprek', 'Not able to take part'),
    group: 'O',
    spoken: true,
  },
  // Tried again by whoever speaks the language: see CaseState.language.
  'household-language': {
    ...tried,
    ...named('2.331', 'Huishouden spreekt andere taal', 'Household speaks another language'),
    group: 'O',
    coolDown: 'busy',
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'respondent-language': {
    ...tried,
    ...named('2.332', 'Respondent spreekt andere taal', 'Respondent speaks another language'),
    group: 'O',
    coolDown: 'busy',
    modes: both,
    spoken: true,
    weight: 'established',
  },
  'not-attempted': {
    ...tried,
    ...named('3.11', 'Nog niet geprobeerd', 'Not attempted'),
    group: 'UH',
    coolDown: null,
    modes: [],
    weight: 'nothing',
  },
  busy: {
    ...tried,
    ...named('3.12', 'In gesprek', 'Busy'),
    group: 'UH',
    coolDown: 'busy',
    modes: phone,
    weight: 'nothing',
  },
  'no-answer': {
    ...tried,
    ...named('3.13', 'Geen gehoor', 'No answer'),
    group: 'UH',
    coolDown: 'noAnswer',
    modes: phone,
    weight: 'nothing',
  },
  'answering-machine': {
    ...tried,
    ...named('3.14', 'Voicemail, onbekend van wie', 'Answering machine, unknown whose'),
    group: 'UH',
    coolDown: 'answeringMachine',
    modes: phone,
    weight: 'nothing',
  },
  'technical-problem': {
    ...tried,
    ...named('3.16', 'Technisch probleem', 'Technical problem'),
    group: 'UH',
    coolDown: 'busy',
    modes: both,
    weight: 'nothing',
  },
  'unsafe-address': {
    ...tried,
    ...named('3.17', 'Adres onveilig of onbereikbaar', 'Unsafe or unreachable address'),
    group: 'UH',
    coolDown: null,
    again: 'not-this-mode',
    needsNote: true,
    modes: door,
    weight: 'nothing',
  },
  'respondent-unknown': {
    ...tried,
    ...named('3.20', 'Huishouden, respondent onbekend', 'Household, eligible respondent unknown'),
    group: 'UO',
    coolDown: 'noAnswer',
    modes: both,
    weight: 'place',
  },
  'unknown-other': {
    ...tried,
    ...named('3.90', 'Anders, onbekend', 'Other, unknown'),
    group: 'UO',
    coolDown: 'noAnswer',
    needsNote: true,
    modes: both,
    weight: 'nothing',
  },
  'out-of-sample': {
    ...never,
    ...named('4.10', 'Hoort niet bij het onderzoek', 'Out of sample'),
    group: 'NE',
    needsNote: true,
  },
  'data-line': {
    ...quiet,
    ...named('4.20', 'Fax of datalijn', 'Fax or data line'),
    group: 'NE',
    again: 'not-this-mode',
    modes: phone,
    weight: 'place',
  },
  disconnected: {
    ...quiet,
    ...named('4.32', 'Nummer niet in gebruik', 'Disconnected number'),
    group: 'NE',
    again: 'not-this-mode',
    modes: phone,
    weight: 'place',
  },
  organisation: {
    ...never,
    ...named('4.51', 'Organisatie, geen woning', 'Organisation, no home'),
    group: 'NE',
  },
  vacant: { ...never, ...named('4.60', 'Woning staat leeg', 'Vacant home'), group: 'NE' },
  'no-eligible-respondent': {
    ...never,
    ...named('4.70', 'Niemand die mee kan doen', 'No eligible respondent'),
    group: 'NE',
    spoken: true,
  },
  'quota-filled': { ...never, ...named('4.80', 'Genoeg gesprekken', 'Quota filled'), group: 'NE' },
};

/** The outcomes that can be chosen in a mode, in the order of the list. */
export const outcomesIn = (mode: Mode): readonly OutcomeId[] =>
  (Object.keys(outcomes) as OutcomeId[]).filter((id) => outcomes[id].modes.includes(mode));

/** A no for good. What it closes stays closed, whoever reopens. */
export const isHardRefusal = (outcome: OutcomeId): boolean => outcomes[outcome].weight === 'refused-for-good';

/** A no for now; may be asked once more. A break-off counts like one, unless another moment was agreed. */
export const isSoftRefusal = (outcome: OutcomeId): boolean =>
  outcomes[outcome].group === 'R' && outcomes[outcome].again === 'once';
