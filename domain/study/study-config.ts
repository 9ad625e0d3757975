/**
 * The settings of a study, as written in `study.json` and checked against `survey-definitions/study.schema.json`.
 * Everything that a corporation decides is here; nothing of it is in code.
 */
import type { Language, LocalizedText } from '../localized-text.js';
import type { ItemNonresponse, Mode } from '../records/records.js';
import type { ResultPromise, StudyTopic } from './promise.js';

export interface StudyConfig {
  readonly id: string;
  readonly title: LocalizedText;
  readonly organisation: Organisation;
  /** In the order in which they are offered; the first is the one to fall back on. */
  readonly languages: readonly Language[];
  readonly complexes: readonly ComplexConfig[];
  readonly waves: readonly WaveConfig[];
  readonly definitions: readonly DefinitionConfig[];
  readonly welcome: WelcomeTexts;
  readonly consent: readonly ConsentPurpose[];
  readonly partners: readonly PartnerConfig[];
  readonly themes: readonly ThemeConfig[];
  readonly protocol: ProtocolConfig;
  /** Which of "don't know" and "prefer not to say" a question offers when it does not say so itself. */
  readonly nonresponse: Readonly<Record<Mode, readonly ItemNonresponse[]>>;
  readonly breakdowns: readonly BreakdownConfig[];
  readonly disclosure: DisclosureConfig;
  /** What residents can vote for and join on an evening. */
  readonly topics: readonly StudyTopic[];
  /** What will be done with results. */
  readonly promises: readonly ResultPromise[];
  /** Origins (besides the page's own) that definitions may load choices, images and files from. */
  readonly origins: readonly string[];
}

export interface Organisation {
  readonly name: string;
  readonly contact: { readonly email?: string; readonly phone?: string; readonly url?: string };
}

export interface ComplexConfig {
  readonly id: string;
  readonly label: LocalizedText;
  /** How many homes: the base that response is reported against. */
  readonly homes: number;
  readonly buildings: readonly {
    readonly id: string;
    readonly label: string;
    readonly stairwells: readonly string[];
  }[];
  /** A complex that is not renovated, to compare with. */
  readonly comparison: boolean;
}

export interface WaveConfig {
  readonly id: string;
  readonly label: LocalizedText;
  /** Dates, `2026-03-01`, inclusive; null is open-ended. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** Ids of definitions that are asked in this wave; the first is the main one. */
  readonly definitions: readonly string[];
}

export interface DefinitionConfig {
  readonly id: string;
  /** Address of the SurveyJS JSON, relative to `study.json`. */
  readonly src: string;
}

/** The first screen, in plain language. */
export interface WelcomeTexts {
  readonly heading: LocalizedText;
  readonly whoAsks: LocalizedText;
  readonly whatHappens: LocalizedText;
  readonly whoSees: LocalizedText;
  readonly whoDoesNotSee: LocalizedText;
  readonly duration: LocalizedText;
}

export interface ConsentPurpose {
  readonly id: string;
  /** Changes with every change of the text. */
  readonly version: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** Without this one there is no questionnaire (taking part in the research itself). */
  readonly required: boolean;
  /** For help: the partner that this consent names. */
  readonly partner: string | null;
}

export interface PartnerConfig {
  readonly id: string;
  readonly label: LocalizedText;
  readonly themes: readonly string[];
}

export interface ThemeConfig {
  readonly id: string;
  readonly label: LocalizedText;
}

/** Source of the defaults: fieldwork-facts.md, sections 1 and 2. */
export interface ProtocolConfig {
  readonly maxAttempts: number;
  readonly minSlots: number;
  /** Minutes until a case may be tried again after such an outcome. */
  readonly coolDownMinutes: {
    readonly busy: number;
    readonly noAnswer: number;
    readonly answeringMachine: number;
    readonly softRefusal: number;
  };
  readonly holdMinutes: number;
  /** Any one resident answers for the household, or each for themselves. What a case is made as; later it stays so. */
  readonly respondents: 'any' | 'each';
  /** Share (0–1) of the applicable core questions that makes an unfinished interview a partial one. */
  readonly partialShare: number;
  /** Where the homes are: `Europe/Amsterdam`. Time slices and appointments go by the clock there. */
  readonly timeZone: string;
  /** The time slices in which households are called. Null: not called then, unless by appointment. */
  readonly hours: Readonly<Record<SlotId, CallingHours | null>>;
  /** Share (0–1) of the households that should give an interview; null when none was set. */
  readonly targetShare: number | null;
  /** How the interviews aimed at are spread over time slices: shares (0–1) of the target; null when that was not set. */
  readonly slotShares: Readonly<Partial<Record<SlotId, number>>> | null;
  /** Interviews that the whole team should have on a day with calling hours; null when none was set. */
  readonly dayTarget: number | null;
}

/** The time slices over which the attempts of one case are spread. */
export type SlotId = 'weekday-daytime' | 'weekday-evening' | 'saturday' | 'sunday';

/** Times of the clock on the wall, `17:00` ≤ t < `21:00`. */
export interface CallingHours {
  readonly from: string;
  readonly until: string;
}

/** A way of splitting results, declared before the fieldwork: by an answer, or by a place in the register. */
export interface BreakdownConfig {
  readonly id: string;
  readonly label: LocalizedText;
  readonly by:
    | { readonly variable: string; readonly groups?: readonly BreakdownGroup[] }
    | { readonly register: 'building' | 'stairwell' };
}

/** Joins choices (or a half-open range of numbers, `from` ≤ x < `below`) into one group. */
export interface BreakdownGroup {
  readonly id: string;
  readonly label: LocalizedText;
  readonly values?: readonly (string | number | boolean)[];
  readonly from?: number;
  readonly below?: number;
  /** How many residents the register has in this group. With all groups known, changes are also given weighted. */
  readonly residents?: number;
}

export interface DisclosureConfig {
  /** Smallest group that is shown to authorised staff; never below 3. */
  readonly internalK: number;
  /** Smallest group that is shown in public; never below 3. */
  readonly publicK: number;
  /** Public counts are rounded to a multiple of this. */
  readonly publicRounding: number;
  /** A mean of numbers is hidden where so many people make up more than this share of the sum; null for no such rule. */
  readonly dominance?: DominanceConfig | null;
  /** Of which questions staff see neither nobody nor everybody; of none without it. */
  readonly internalExtremes?: 'none' | 'disclosive' | 'all';
  /** The same in public: never less than the disclosive ones. */
  readonly publicExtremes?: 'disclosive' | 'all';
}

export interface DominanceConfig {
  /** The largest one, two or three. */
  readonly people: number;
  /** Between 0 and 1. */
  readonly share: number;
}
