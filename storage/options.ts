/** What a store is opened with. */
import type { Moment } from '../domain/records/records.js';
import type { Migration } from './migrations.js';

export interface StoreOptions {
  readonly clock: {
    now(): Moment;
    /** Unique among the tabs of this device. */
    newId(): string;
  };
  /** Name of the database; another one is another world. */
  readonly name?: string;
  /** Steps from version 1 to the version of this kit. */
  readonly migrations?: readonly Migration[];
}
