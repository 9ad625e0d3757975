import type { StoreFailure } from '../../../../domain/records/store.js';

/** What happened to the store of this device, what was kept, what to do. */
export type StoreSentences = Readonly<Record<StoreFailure['reason'], string>>;
