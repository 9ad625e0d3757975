/** What a study does when it does not say otherwise. Source: fieldwork-facts.md, sections 1, 2 and 4. */
import type { DisclosureConfig, ProtocolConfig, StudyConfig } from './study-config.js';

const MINUTES_PER_DAY = 24 * 60;

export const defaultProtocol: ProtocolConfig = {
  maxAttempts: 8,
  minSlots: 3,
  coolDownMinutes: {
    busy: 15,
    noAnswer: 180,
    answeringMachine: MINUTES_PER_DAY,
    softRefusal: 7 * MINUTES_PER_DAY,
  },
  // No source gives one: about as long as the broad questionnaire by telephone, with time for notes.
  holdMinutes: 30,
  respondents: 'any',
  partialShare: 0.5,
  timeZone: 'Europe/Amsterdam',
  // Decisions of this project: hours at which a call is no nuisance; Sundays only when a household asked for one.
  hours: {
    'weekday-daytime': { from: '09:00', until: '17:00' },
    'weekday-evening': { from: '17:00', until: '21:00' },
    saturday: { from: '10:00', until: '16:00' },
    sunday: null,
  },
  targetShare: null,
  slotShares: null,
  dayTarget: null,
};

export const defaultDisclosure: DisclosureConfig = { internalK: 5, publicK: 10, publicRounding: 5 };

/** Both are answers of every question, however it is asked. */
export const defaultNonresponse: StudyConfig['nonresponse'] = {
  phone: ['dont-know', 'refused'],
  door: ['dont-know', 'refused'],
  self: ['dont-know', 'refused'],
};

export const defaultLanguages = ['nl'] as const;

/** Languages that the tags themselves speak; a study in another one has its own texts with English buttons. */
export const kitLanguages: readonly string[] = ['nl', 'en', 'tr', 'ar', 'pl'];

/** Characters. No study comes near it: a longer file is a mistake, or meant to do harm. */
export const LONGEST_STUDY = 2_000_000;
