/** A column of an exported table: what every format and the codebook need to know of it. */
import type { Scalar } from '../questionnaire/json-value.js';
import type { Row } from './cell.js';

export interface ColumnValue {
  /** What stands in the file. */
  readonly value: number;
  readonly label: string;
  /** The code in the answers, when it is another one (`yes` → 1); null for a value that the export adds. */
  readonly code: Scalar | null;
}

export type ColumnType =
  /** A whole number that stands for something; `values` says what. */
  | 'code'
  | 'number'
  /** Days since 1970-01-01. */
  | 'date'
  /** Seconds since 1970-01-01T00:00Z, the clock on the wall taken for UTC. */
  | 'datetime'
  | 'text';

export interface ExportColumn {
  /** The same in every format: a letter, then letters, digits and `_`, at most 32; unique without regard to case. */
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly level: 'nominal' | 'ordinal' | 'scale';
  readonly values: readonly ColumnValue[];
  /** For `text`: bytes of the longest one in UTF-8. */
  readonly bytes?: number;
  /** For `number`: whether every value is a whole number of at most nine digits. */
  readonly whole?: boolean;
  readonly about: ColumnSource;
}

/** Where a column comes from, for the codebook. */
export interface ColumnSource {
  readonly role: 'id' | 'place' | 'interview' | 'answer' | 'score';
  /** The variable of the definition, or the measure. */
  readonly variable?: string;
  /** `id@version` of the questionnaires that ask it. */
  readonly definitions?: readonly string[];
  /** The wave of a column of the wide table. */
  readonly wave?: string;
  /** The part of the answer: a choice, a rank, "answered", own words. */
  readonly part?: 'choice' | 'rank' | 'given' | 'text' | 'unlisted';
}

export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: number;
  /** From the first row again at every call. */
  batches(): AsyncIterable<readonly Row[]>;
}
