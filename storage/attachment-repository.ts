/** Files, photos and signatures in IndexedDB, as blobs; as bytes where the browser cannot keep a blob. */
import { succeed } from '../domain/failure.js';
import type { AttachmentRecord, Moment } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { isErasedResponse } from './backup/erased.js';
import { Refusal } from './failures.js';
import { enqueue, PRESENT, REMOVED } from './outbox.js';
import type { Transactions } from './transactions.js';

export class AttachmentRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async put(attachment: AttachmentRecord): Promise<StoreResult<void>> {
    const { content } = attachment;
    const asItIs = await this.#put(attachment);
    if (asItIs.ok || asItIs.failure.reason !== 'failed' || !(content instanceof Blob)) return asItIs;
    // WebKit has no place for blobs in a window without a profile: "Error preparing Blob/File data to be stored".
    return this.#put({ ...attachment, content: await content.arrayBuffer() });
  }

  async one(id: string): Promise<StoreResult<AttachmentRecord | null>> {
    const found = await this.transactions.read(['attachments'], (transaction) =>
      transaction.objectStore('attachments').get(id),
    );
    if (!found.ok) return found;
    const stored = found.value;
    if (!stored) return succeed(null);
    return succeed(
      stored.content instanceof ArrayBuffer
        ? { ...stored, content: new Blob([stored.content], { type: stored.type }) }
        : stored,
    );
  }

  /** The entry in the outbox tells other devices to remove it too. */
  async remove(id: string): Promise<StoreResult<void>> {
    const at = this.now();
    const result = await this.transactions.write(['attachments', 'outboxEntries'], 'strict', async (transaction) => {
      const attachments = transaction.objectStore('attachments');
      if ((await attachments.getKey(id)) === undefined) return;
      await attachments.delete(id);
      await enqueue(transaction, { kind: 'attachment', record: id, revision: REMOVED, at });
    });
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }

  async #put(attachment: AttachmentRecord): Promise<StoreResult<void>> {
    const at = this.now();
    const result = await this.transactions.write(
      ['attachments', 'outboxEntries', 'erasedResponses'],
      'strict',
      async (transaction) => {
        if (await isErasedResponse(transaction, attachment.response)) throw new Refusal({ reason: 'not-found' });
        await transaction.objectStore('attachments').put(attachment);
        await enqueue(transaction, { kind: 'attachment', record: attachment.id, revision: PRESENT, at });
      },
    );
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }
}
