/** The words that a household's file and receipts are written in; the languages of them are in `components/data/locales`. */
import type { ConsentRecord, ItemNonresponse, Mode, ResponseRecord } from '../records/records.js';

export interface PersonWords {
  readonly accessTitle: (address: string) => string;
  readonly accessIntro: readonly string[];
  readonly madeAt: string;
  readonly study: string;
  readonly register: string;
  readonly notInRegister: string;
  readonly field: {
    readonly name: string;
    readonly residents: string;
    readonly address: string;
    readonly complex: string;
    readonly building: string;
    readonly stairwell: string;
    readonly phones: string;
    readonly language: string;
    readonly temporaryAddress: string;
    readonly doNotContact: string;
    readonly accessCode: string;
    readonly tenancy: string;
    readonly movedInAt: string;
    readonly movedOutAt: string;
    readonly key: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly answersOf: (title: string, wave: string, respondent: number) => string;
  readonly noAnswers: string;
  readonly state: Readonly<Record<ResponseRecord['state'], string>>;
  readonly stateLabel: string;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly modeLabel: string;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly nonresponse: Readonly<Record<ItemNonresponse, string>>;
  readonly noWave: string;
  readonly consents: string;
  readonly noConsents: string;
  readonly decision: Readonly<Record<ConsentRecord['decision'], string>>;
  readonly consentLine: (decision: string, when: string, version: string) => string;
  readonly attempts: string;
  readonly noAttempts: string;
  readonly entry: {
    readonly appointment: (when: string) => string;
    readonly cancelled: string;
    readonly ringBack: string;
    readonly note: string;
    readonly residents: (count: number) => string;
    readonly corrected: (outcome: string) => string;
    readonly work: string;
  };
  readonly files: string;
  readonly noFiles: string;
}
