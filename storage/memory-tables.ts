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
  #sequence = 0;

  putResponse(record: ResponseRecord, at: Moment): void {
    this.responses.set(record.id, structuredClone(record));
    this.enqueue({ kind: 'response', record: record.id, revision: record.revision, at });
  }

  /** Refreshes the one outbox entry that a draft has. */
  putDraft(draft: ResponseRecord, at: Moment): void {
    this.responses.set(draft.id, structuredClone(draft));
    this.refresh({ kind: 'response', record: draft.id, revision: draft.revision, at });
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

  enqueue(entry: NewEntry, sequence = ++this.#sequence): void {
    this.outbox.set(sequence, { sequence, ...entry });
  }

  /** What has one entry keeps it: the newest that waits moves on to what is told now. Where none waits, it gets one. */
  refresh(entry: NewEntry): void {
    this.enqueue(entry, this.#newest(entry)?.sequence);
  }

  /** The entry of a draft gives way to that of the completed response. */
  dequeue(response: string): void {
    const waiting = this.#newest({ kind: 'response', record: response });
    if (waiting) this.outbox.delete(waiting.sequence);
  }

  #newest(about: Pick<OutboxEntry, 'kind' | 'record'>): OutboxEntry | undefined {
    let newest: OutboxEntry | undefined;
    for (const entry of this.outbox.values()) {
      if (entry.kind === about.kind && entry.record === about.record) newest = entry;
    }
    return newest;
  }
}
