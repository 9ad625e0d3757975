/** One household as a row of the register gives it. */
import type { Moment } from '../records/records.js';
import type { HomeAddress } from './home-address.js';

/** Null: the file has no such column, or the cell is empty. Neither erases what the register already knows. */
export interface RegisterEntry {
  readonly line: number;
  readonly tenancy: string | null;
  readonly complex: string;
  readonly building: string | null;
  readonly stairwell: string | null;
  /** Street and town are '' when the file has none. */
  readonly address: HomeAddress;
  readonly name: string | null;
  /** E.164. */
  readonly phones: readonly string[];
  readonly language: string | null;
  readonly temporaryAddress: string | null;
  readonly doNotContact: boolean | null;
  readonly movedInAt: Moment | null;
  readonly movedOutAt: Moment | null;
}
