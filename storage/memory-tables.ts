/** What the memory store keeps, and the few ways in which records go in: always as copies, and with an outbox entry. */
import type {
  AttachmentRecord,
  ConsentRecord,
  HouseholdRecord,
  Moment,
  OutboxEntry,
  ResponseRecord,
} from '../domain/records/records.js';
import { edited } from './register-repository.js';
import { PRESENT, type NewEntry } from './outbox.js';
import { emptied } from './response-rules.js';

export class MemoryTables {
  readonly responses = new Map<string, ResponseRecord>();
  readonly consents = new Map<string, ConsentRecord>();
  readonly attachments = new Map<string, AttachmentRecord>();
  readonly households = new Map<string, HouseholdRecord>();
  readonly outbox = new Map<number, OutboxEntry>();
  /** The newest entry that waits for each response. */
  readonly #responseEntries = new Map<string, number>();
  #sequence = 0;

  putResponse(record: ResponseRecord, at: Moment): void {
    this.responses.set(record.id, structuredClone(record));
    this.enqueue({ kind: 'response', record: record.id, revision: record.revision, at });
  }

  /** Refreshes the one outbox entry that a draft has. */
  putDraft(draft: ResponseRecord, at: Moment): void {
    this.responses.set(draft.id, structuredClone(draft));
    const entry = { kind: 'response', record: draft.id, revision: draft.revision, at } as const;
    this.enqueue(entry, this.#responseEntries.get(draft.id));
  }

  addConsents(consents: readonly ConsentRecord[], at: Moment): void {
    for (const consent of structuredClone(consents)) {
      if (this.consents.has(consent.id)) continue;
      this.consents.set(consent.id, consent);
      this.enqueue({ kind: 'consent', record: consent.id, revision: PRESENT, at });
    }
  }

  putAttachment(attachment: AttachmentRecord, at: Moment): void {
    this.attachments.set(attachment.id, structuredClone(attachment));
    this.enqueue({ kind: 'attachment', record: attachment.id, revision: PRESENT, at });
  }

  emptyAttachments(response: string, at: Moment): void {
    for (const attachment of this.attachments.values()) {
      if (attachment.response === response) this.putAttachment(emptied(attachment), at);
    }
  }

  putHouseholds(households: readonly HouseholdRecord[], at: Moment): void {
    for (const household of structuredClone(households)) {
      const record = edited(household, this.households.get(household.id));
      this.households.set(record.id, record);
      this.enqueue({ kind: 'household', record: record.id, revision: record.revision, at });
    }
  }

  /** As they are given: whoever calls has looked whether they follow. */
  replaceHouseholds(households: readonly HouseholdRecord[], at: Moment): void {
    for (const household of structuredClone(households)) {
      this.households.set(household.id, household);
      this.enqueue({ kind: 'household', record: household.id, revision: household.revision, at });
    }
  }

  householdsOf(study: string): HouseholdRecord[] {
    return [...this.households.values()].filter((household) => household.study === study);
  }

  enqueue(entry: NewEntry, sequence = ++this.#sequence): number {
    this.outbox.set(sequence, { sequence, ...entry });
    if (entry.kind === 'response') this.#responseEntries.set(entry.record, sequence);
    return sequence;
  }

  /** The entry of a draft gives way to that of the completed response. */
  dequeue(response: string): void {
    const waiting = this.outbox.get(this.#responseEntries.get(response) ?? 0);
    if (waiting) this.acknowledge(waiting);
  }

  /** An entry that was sent, or that gives way, is gone. */
  acknowledge({ kind, record, sequence }: OutboxEntry): void {
    this.outbox.delete(sequence);
    if (kind === 'response' && this.#responseEntries.get(record) === sequence) this.#responseEntries.delete(record);
  }
}
