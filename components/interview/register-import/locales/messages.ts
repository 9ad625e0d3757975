/** The words of the import, and what of it every language must say. */
import type { ImportFailure, ImportReceipt } from '../../../../domain/register/apply-import.js';
import type { ColumnFailure } from '../../../../domain/register/match-columns.js';
import type { RegisterField } from '../../../../domain/register/register-field.js';
import type { RowIssueCode } from '../../../../domain/register/row-issue.js';
import type { FileFailure } from '../../../register/register-file.js';

export interface RegisterImportMessages {
  readonly title: string;
  readonly choose: {
    readonly intro: string;
    readonly file: string;
    readonly drop: string;
    readonly reading: string;
    readonly failures: Readonly<Record<FileFailure['reason'] | ColumnFailure['reason'], string>>;
    readonly line: (line: number) => string;
  };
  readonly columns: {
    readonly title: string;
    readonly intro: (name: string, rows: number) => string;
    readonly sheet: string;
    readonly complex: string;
    readonly heading: string;
    readonly examples: string;
    readonly holds: string;
    readonly unnamed: (column: number) => string;
    readonly use: (heading: string) => string;
    readonly nothing: string;
    readonly near: string;
    readonly fields: Readonly<Record<RegisterField, string>>;
    readonly missing: (fields: readonly string[]) => string;
    readonly twice: (field: string) => string;
    readonly next: string;
    readonly otherFile: string;
  };
  readonly findings: {
    readonly title: string;
    readonly intro: string;
    readonly added: (count: number) => string;
    readonly updated: (count: number) => string;
    readonly newTenants: (count: number) => string;
    readonly unchanged: (count: number) => string;
    readonly former: (count: number) => string;
    readonly absent: (count: number) => string;
    readonly rejected: (count: number) => string;
    readonly download: string;
    /** Behind the name of the file that was read. */
    readonly fileEnding: string;
    readonly line: string;
    readonly column: string;
    readonly reason: string;
    readonly lineOf: (line: number) => string;
    readonly duplicates: string;
    readonly keep: (line: number) => string;
    readonly kept: string;
    readonly tenants: string;
    readonly inRegister: string;
    readonly inFile: (line: number) => string;
    readonly same: string;
    readonly newTenant: string;
    readonly noName: string;
    readonly more: (count: number) => string;
    readonly checking: string;
    readonly apply: (count: number) => string;
    readonly nothingToDo: string;
    readonly back: string;
    readonly checkAgain: string;
    readonly codes: Readonly<Record<RowIssueCode, (value: string, lines: string) => string>>;
    readonly failures: Readonly<Record<ImportFailure['reason'], string>>;
  };
  readonly receipt: {
    readonly title: string;
    readonly text: (receipt: ImportReceipt) => string;
    readonly again: string;
  };
}
