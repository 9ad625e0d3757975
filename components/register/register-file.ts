/** What reading a register's file gives, and how it can fail. */
import type { Table } from '../../domain/register/table.js';

export interface RegisterFile {
  readonly kind: 'csv' | 'xlsx';
  readonly table: Table;
  /** Names of the sheets that show; empty for CSV. */
  readonly sheets: readonly string[];
  /** Which of them was read. */
  readonly sheet: number;
}

/** Each reason has a sentence in the locales. */
export type FileFailure =
  | { readonly reason: 'empty' }
  /** `bytes` and `limit`: of the file, or of what a compressed file unfolds to. */
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'too-many-rows'; readonly limit: number }
  | { readonly reason: 'too-many-columns'; readonly limit: number }
  /** Excel before 2007, or a workbook with a password: both begin the same. */
  | { readonly reason: 'old-excel' }
  /** No table at all: a picture, a PDF, a web page, a Word document. */
  | { readonly reason: 'wrong-kind' }
  | { readonly reason: 'damaged'; readonly detail: string }
  /** A quotation mark in this line is never closed. */
  | { readonly reason: 'quote-open'; readonly line: number }
  | { readonly reason: 'no-sheet' }
  /** The browser could not read it: removed, renamed or locked since it was chosen. */
  | { readonly reason: 'unreadable'; readonly detail: string }
  /** The code that reads this kind of file did not load. */
  | { readonly reason: 'not-loaded' };

export interface FileLimits {
  readonly bytes: number;
  /** What the parts of a workbook may unfold to. */
  readonly unfolded: number;
  readonly rows: number;
  readonly columns: number;
}

export const FILE_LIMITS: FileLimits = { bytes: 50e6, unfolded: 400e6, rows: 100_000, columns: 256 };
