/** Every word of the data tag. */
import type { BackedUp, BackupFailure } from '../../../domain/person/data-store.js';
import type { ErasedCounts } from '../../../domain/person/erasure.js';
import type { ExportFailure, ExportFormat } from '../../../domain/exports/export-request.js';
import type { PersonWords } from '../../../domain/person/person-words.js';
import type { ExportGroup } from '../export/export-options.js';
import type { DataViewName } from '../view-name.js';

export interface ExportMessages {
  readonly title: string;
  readonly intro: string;
  readonly definitions: string;
  readonly waves: string;
  readonly complexes: string;
  readonly format: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly shape: string;
  readonly shapes: { readonly long: string; readonly wide: string };
  readonly language: string;
  readonly cells: string;
  readonly cellKinds: { readonly codes: string; readonly labels: string };
  readonly dates: string;
  readonly datesShifted: string;
  readonly datesHint: (days: number) => string;
  readonly datesExact: string;
  readonly openText: string;
  readonly openTextWarning: string;
  readonly building: string;
  readonly buildingHint: string;
  readonly look: string;
  readonly looking: string;
  readonly changed: string;
  readonly found: string;
  readonly table: (name: string, rows: string, columns: string) => string;
  readonly people: (responses: string, households: string) => string;
  readonly nothing: string;
  readonly ready: string;
  readonly notInIt: string;
  readonly never: readonly string[];
  readonly leftOut: {
    readonly unfinished: (n: string) => string;
    readonly outside: (n: string) => string;
    readonly superseded: (n: string) => string;
  };
  readonly openTexts: { readonly out: (n: string) => string; readonly in: (n: string) => string };
  readonly unreadableDates: (n: string) => string;
  readonly make: string;
  readonly making: string;
  readonly made: (file: string) => string;
  readonly failure: Readonly<Record<Exclude<ExportFailure['reason'], 'cancelled'>, string>>;
  readonly chooseOne: Readonly<Record<ExportGroup, string>>;
  /** The file for `npx renovation-kit release`, whose name comes after `intro`. */
  readonly records: {
    readonly title: string;
    readonly intro: string;
    readonly warning: string;
    readonly make: string;
    readonly making: string;
    readonly made: (file: string, responses: string) => string;
    readonly nothing: string;
  };
}

export interface PersonMessages {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly tooFew: string;
  readonly found: (n: string) => string;
  readonly noRegister: string;
  readonly noneFound: string;
  readonly more: (n: string) => string;
  readonly choose: (address: string) => string;
  readonly other: string;
  readonly kept: string;
  readonly counts: Readonly<Record<keyof ErasedCounts, (n: number) => string>>;
  readonly access: {
    readonly title: string;
    readonly intro: string;
    readonly html: string;
    readonly json: string;
    readonly files: (n: number) => string;
    readonly show: string;
    readonly hide: string;
    readonly making: string;
    readonly saved: (file: string) => string;
    /** Begins the name of the file. */
    readonly fileName: string;
  };
  readonly consents: {
    readonly title: string;
    readonly none: string;
    readonly line: (purpose: string, respondent: number, decision: string, when: string) => string;
    readonly withdraw: (purpose: string, respondent: number) => string;
    readonly button: string;
    readonly effectTitle: (purpose: string) => string;
    readonly effectAnswers: (n: number) => string;
    readonly effectNone: string;
    readonly effectPartner: (partner: string) => string;
    readonly effectStays: string;
    readonly confirm: string;
    readonly working: string;
    readonly fileName: string;
    readonly receiptTitle: string;
    readonly receiptWho: (address: string, respondent: number) => string;
    readonly receiptEffect: string;
    readonly receipt: (purpose: string, when: string) => string;
    readonly emptied: (n: number) => string;
  };
  readonly erase: {
    readonly title: string;
    readonly intro: string;
    readonly begin: string;
    readonly goes: string;
    readonly stays: string;
    readonly staysLines: readonly string[];
    readonly typed: (text: string) => string;
    readonly wrong: string;
    readonly confirm: string;
    readonly working: string;
    readonly fileName: string;
    readonly went: string;
    readonly receiptTitle: string;
    readonly receiptIntro: (when: string) => string;
    readonly number: (id: string) => string;
  };
  readonly saveReceipt: string;
  readonly cancel: string;
  readonly earlier: string;
  readonly earlierLine: (when: string, id: string) => string;
}

export interface BackupMessages {
  readonly title: string;
  readonly intro: string;
  readonly passphrase: string;
  readonly passphraseHint: string;
  readonly repeat: string;
  readonly tooShort: (least: number) => string;
  readonly differs: string;
  readonly make: string;
  readonly making: string;
  readonly made: (file: string, records: string) => string;
  readonly restoreTitle: string;
  readonly restoreIntro: string;
  readonly file: string;
  readonly noFile: string;
  readonly open: string;
  readonly opening: string;
  readonly inside: string;
  readonly madeAt: string;
  readonly studies: string;
  readonly kinds: Readonly<Record<BackedUp, string>>;
  readonly otherStudy: string;
  readonly how: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly replace: string;
  readonly replaceHint: string;
  readonly replaceSure: string;
  readonly sureFirst: string;
  readonly staysErased: string;
  readonly restore: string;
  readonly restoring: string;
  readonly foresee: string;
  readonly foreseeing: string;
  /** Numbers of records. */
  readonly effect: {
    readonly title: string;
    readonly removed: (n: string) => string;
    readonly restored: (n: string) => string;
    readonly kept: (n: string) => string;
    readonly erased: (n: string) => string;
  };
  readonly restored: (restored: string, kept: string, erased: string, removed: string) => string;
}

export interface DataMessages {
  readonly title: string;
  readonly views: Readonly<Record<DataViewName, string>>;
  readonly viewsLabel: string;
  readonly unknownView: (name: string) => string;
  readonly noStudy: string;
  /** Code or a port of the store did not come. */
  readonly notLoaded: string;
  readonly onlyInMemory: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly progress: (share: string) => string;
  /** Everything that can keep the store or a backup from doing what was asked. */
  readonly failure: Readonly<Record<BackupFailure['reason'], string>>;
  readonly noDefinition: string;
  readonly export: ExportMessages;
  readonly person: PersonMessages;
  readonly backup: BackupMessages;
  readonly paper: PersonWords;
}
