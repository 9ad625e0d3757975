/**
 * `study.json` as a person writes it: short, with everything optional that has a sensible default. The reference is
 * `survey-definitions/study.schema.json`; `complete-study.ts` turns it into a `StudyConfig`.
 */
import type { Language, LocalizedText } from '../localized-text.js';
import type { ItemNonresponse, Mode } from '../records/records.js';
import type { BreakdownGroup, DisclosureConfig, Organisation, ProtocolConfig, WelcomeTexts } from './study-config.js';

/** A plain string is a text in the study's first language. */
export type WrittenText = string | LocalizedText;

type Written<T> = {
  [K in keyof T]: T[K] extends LocalizedText ? WrittenText : T[K];
};

export interface StudyFile {
  readonly $schema?: string;
  readonly id: string;
  readonly title: WrittenText;
  readonly organisation: string | { readonly name: string; readonly contact?: Organisation['contact'] };
  readonly languages?: readonly Language[];
  readonly complexes: readonly WrittenComplex[];
  readonly waves: readonly WrittenWave[];
  readonly definitions: readonly (string | { readonly id: string; readonly src: string })[];
  readonly welcome: Written<WelcomeTexts>;
  readonly consent: readonly WrittenConsent[];
  readonly partners?: readonly {
    readonly id: string;
    readonly label: WrittenText;
    readonly themes?: readonly string[];
  }[];
  readonly themes?: readonly { readonly id: string; readonly label: WrittenText }[];
  readonly protocol?: Partial<Omit<ProtocolConfig, 'coolDownMinutes' | 'hours'>> & {
    readonly coolDownMinutes?: Partial<ProtocolConfig['coolDownMinutes']>;
    readonly hours?: Partial<ProtocolConfig['hours']>;
  };
  /** One list goes for every mode. */
  readonly nonresponse?: readonly ItemNonresponse[] | Partial<Readonly<Record<Mode, readonly ItemNonresponse[]>>>;
  readonly breakdowns?: readonly WrittenBreakdown[];
  readonly disclosure?: Partial<DisclosureConfig>;
  readonly topics?: readonly {
    readonly id: string;
    readonly label: WrittenText;
    readonly promise?: WrittenPromise | null;
  }[];
  readonly promises?: readonly (WrittenPromise & { readonly about: string })[];
  readonly origins?: readonly string[];
}

export interface WrittenPromise {
  readonly text: WrittenText;
  readonly by?: WrittenText | null;
  readonly when?: string | null;
}

export interface WrittenComplex {
  readonly id: string;
  readonly label: WrittenText;
  readonly homes: number;
  /** A plain string is a building that is called what its id is. */
  readonly buildings?: readonly (
    string | { readonly id: string; readonly label?: string; readonly stairwells?: readonly string[] }
  )[];
  readonly comparison?: boolean;
}

export interface WrittenWave {
  readonly id: string;
  readonly label: WrittenText;
  readonly opens?: string | null;
  readonly closes?: string | null;
  /** Without it: every definition of the study, the first being the main one. */
  readonly definitions?: readonly string[];
}

export interface WrittenConsent {
  readonly id: string;
  readonly version?: string;
  readonly title: WrittenText;
  readonly text: WrittenText;
  readonly required?: boolean;
  readonly partner?: string | null;
}

export interface WrittenBreakdown {
  readonly id: string;
  readonly label: WrittenText;
  readonly by:
    | { readonly variable: string; readonly groups?: readonly Written<BreakdownGroup>[] }
    | { readonly register: 'building' | 'stairwell' };
}
