/** The words of the tag itself, and of the figures that a supervisor reads. */
import type { OutcomeGroup } from '../../../domain/fieldwork/outcome.js';
import type { NoIntraclass } from '../../../domain/fieldwork/intraclass.js';
import type { NoRate, RateId, RateUnit } from '../../../domain/fieldwork/rates.js';
import type { Mode } from '../../../domain/records/records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { SlotId } from '../../../domain/study/study-config.js';
import type { FieldworkViewName } from '../view-name.js';

/** Rates of one kind share a heading. */
export type RateKind = 'response' | 'cooperation' | 'refusal' | 'contact';

export interface FigureMessages {
  readonly title: string;
  readonly outcomeLanguage: 'nl' | 'en';
  readonly views: Readonly<Record<FieldworkViewName, string>>;
  readonly viewsLabel: string;
  readonly filters: { readonly wave: string; readonly complex: string; readonly allComplexes: string };
  readonly empty: {
    readonly waves: string;
    readonly cases: string;
    readonly complexCases: string;
    readonly notBegun: (wave: string, day: string) => string;
    readonly unknownWave: (id: string) => string;
    readonly unknownComplex: (id: string) => string;
    readonly unknownView: (id: string) => string;
    readonly known: (ids: string) => string;
  };
  readonly trouble: Readonly<Record<StoreFailure['reason'], string>>;
  readonly noStudy: string;
  readonly opening: string;
  readonly none: string;
  readonly download: string;
  readonly downloadOf: (table: string) => string;
  readonly print: string;
  readonly tableLabel: (table: string) => string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly slots: Readonly<Record<SlotId, string>>;
  readonly units: Readonly<Record<RateUnit, string>>;
  readonly summary: {
    readonly label: string;
    readonly interviews: string;
    readonly ofTarget: (target: string, households: string) => string;
    readonly ofHouseholds: (households: string) => string;
    readonly tried: string;
    readonly attempts: string;
    readonly perHousehold: (count: string) => string;
    readonly stuck: string;
    readonly appointments: string;
    readonly missed: (count: string) => string;
  };
  readonly progress: {
    readonly waves: string;
    readonly places: string;
    readonly slots: string;
    readonly days: string;
    readonly explanation: (share: string) => string;
    readonly noTarget: string;
    readonly wave: string;
    readonly place: string;
    readonly complex: string;
    readonly building: string;
    readonly noBuilding: string;
    readonly whole: string;
    readonly interviews: string;
    readonly target: string;
    readonly ofTarget: string;
    readonly bar: string;
    readonly tried: string;
    readonly households: string;
    readonly attempts: string;
    readonly slot: string;
    readonly day: string;
    readonly perAttempt: string;
    readonly noAttempts: string;
    readonly momentsExplanation: string;
    readonly legend: string;
    /** Where residents are asked one by one: what a target counts. */
    readonly interviewed: string;
    readonly momentLegend: string;
    readonly slotTarget: string;
    readonly oncePerHousehold: string;
    /** @param interviews of the whole team, on a day with calling hours */
    readonly dayTarget: (interviews: string) => string;
  };
  readonly rates: {
    readonly title: (unit: string) => string;
    readonly explanation: string;
    readonly contactTitle: string;
    readonly spokenTo: (spoken: string, of: string, unit: RateUnit) => string;
    readonly contactExplanation: string;
    readonly residentsNotAsked: string;
    readonly rate: string;
    readonly name: string;
    readonly share: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly unit: string;
    readonly definition: string;
    readonly kinds: Readonly<Record<RateKind, string>>;
    readonly definitions: Readonly<Record<RateId, string>>;
    readonly formula: (numerator: string, denominator: string) => string;
    readonly unknown: Readonly<Record<NoRate, string>>;
    readonly e: string;
    readonly eDefinition: string;
    readonly eUnknown: string;
    readonly groupsTitle: (unit: string) => string;
    readonly group: string;
    readonly meaning: string;
    readonly count: string;
    readonly eligible: string;
  };
  readonly groups: Readonly<Record<OutcomeGroup, string>>;
  readonly outcomes: {
    readonly title: string;
    readonly explanation: string;
    readonly code: string;
    readonly outcome: string;
    readonly group: string;
    readonly last: string;
    readonly stand: string;
    readonly residents: string;
    readonly empty: string;
  };
  readonly interviewers: {
    readonly title: string;
    readonly warning: string;
    readonly interviewer: string;
    readonly attempts: string;
    readonly interviews: string;
    readonly cooperation: string;
    readonly cooperationOf: (numerator: string, denominator: string) => string;
    readonly length: string;
    /** With its unit. */
    readonly lengthInFile: string;
    readonly minutes: (minutes: string) => string;
    readonly itemRefusal: string;
    /** The unit of refusing one. */
    readonly questions: string;
    readonly itemRefusalOf: (refused: string, asked: string) => string;
    readonly small: (count: number) => string;
    readonly smallShort: string;
    readonly notRead: string;
    readonly reading: string;
    readonly empty: string;
    readonly explanation: string;
    readonly correlationTitle: string;
    readonly correlationExplanation: string;
    readonly measure: string;
    readonly noMeasures: string;
    readonly correlation: (rho: string, interviewers: string, interviews: string, size: string) => string;
    readonly correlationMeaning: (rho: number) => string;
    readonly correlationWorth: (interviews: string, worth: string) => string;
    readonly correlationCare: string;
    readonly correlationFew: string;
    readonly noCorrelation: Readonly<Record<NoIntraclass, string>>;
  };
}
