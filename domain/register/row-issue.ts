/** Why a row of a register is not imported. A row comes in whole or not at all, so one issue is enough. */
import type { RegisterField } from './register-field.js';

export type RowIssueCode =
  | 'address-wrong'
  | 'postcode-missing'
  | 'postcode-wrong'
  | 'number-missing'
  | 'number-wrong'
  | 'addition-wrong'
  /** Two columns say different things: house number `12-A` with addition `B`. */
  | 'addition-twice'
  | 'complex-missing'
  | 'complex-unknown'
  | 'building-unknown'
  | 'stairwell-unknown'
  | 'phone-wrong'
  /** A spreadsheet rounded it to 6,12E+08. */
  | 'phone-rounded'
  | 'language-unknown'
  | 'date-wrong'
  /** Moved out before moving in. */
  | 'dates-reversed'
  | 'yes-no-wrong'
  | 'too-long'
  /** A spreadsheet had a formula here that went wrong: `#N/A`, `#VERW!`. */
  | 'formula-error'
  /** The same home or tenancy is in `lines` as well, and nobody chose which one holds. */
  | 'duplicate'
  /** Another one of `lines` was chosen. */
  | 'duplicate-not-kept'
  /** Word for word what stands in the first of `lines`. */
  | 'repeated'
  /** Another name at the same home, and nobody said whether that is a new tenant. */
  | 'tenant-unclear'
  /** The tenancy stands in the register with another home, or ended there. */
  | 'tenancy-elsewhere';

export interface RowIssue {
  readonly code: RowIssueCode;
  /** Where it is; null when it is the row as a whole. */
  readonly field: RegisterField | null;
  /** Index of the column in the file; null when none holds the field. */
  readonly column: number | null;
  /** What stands there. */
  readonly value: string;
  /** Other lines that have to do with it. */
  readonly lines: readonly number[];
}

/** An issue of the row as a whole. */
export const wholeRow = (code: RowIssueCode, lines: readonly number[] = []): RowIssue => ({
  code,
  field: null,
  column: null,
  value: '',
  lines,
});
