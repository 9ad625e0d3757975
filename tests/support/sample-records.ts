/** Records of a small fictional study, for tests of what keeps and counts them. */
import type { AttachmentRecord, ConsentRecord, HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';

export const STUDY = 'poplar-court';

/** Gives a later moment at every call, and ids in order. */
export function sampleClock(start = Date.UTC(2026, 10, 22, 19)): { now: () => string; newId: () => string } {
  let ticks = 0;
  let ids = 0;
  return {
    now: () => new Date(start + ++ticks * 1000).toISOString(),
    newId: () => `id-${++ids}`,
  };
}

export function sampleDraft(part: Partial<ResponseRecord> = {}): ResponseRecord {
  return {
    id: 'response-1',
    study: STUDY,
    household: 'home-12',
    respondent: 1,
    wave: 'before',
    definition: { id: 'social-renovation', version: '1.0.0' },
    mode: 'self',
    language: 'nl',
    state: 'draft',
    answers: { wellbeing: 3 },
    itemNonresponse: { income: 'refused' },
    timings: { wellbeing: { at: '2026-11-22T19:00:00.000Z', seconds: 4.2, changes: 0 } },
    position: { page: 'health' },
    startedAt: '2026-11-22T19:00:00.000Z',
    changedAt: '2026-11-22T19:00:00.000Z',
    completedAt: null,
    revision: 0,
    ...part,
  };
}

export function sampleConsent(part: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'consent-1',
    study: STUDY,
    household: 'home-12',
    respondent: 1,
    purpose: 'research',
    textVersion: '2',
    language: 'nl',
    channel: 'self',
    decision: 'given',
    at: '2026-11-22T19:00:00.000Z',
    ...part,
  };
}

export function sampleHousehold(part: Partial<HouseholdRecord> = {}): HouseholdRecord {
  return {
    id: 'home-12',
    study: STUDY,
    complex: 'poplar',
    building: 'A',
    stairwell: '2',
    address: { street: 'Populierlaan', number: '12', addition: null, postcode: '1234 AB', town: 'Voorbeeld' },
    name: 'J. Jansen',
    phones: ['+31612345678'],
    language: 'nl',
    temporaryAddress: null,
    doNotContact: false,
    accessCode: 'KLEI-22',
    movedInAt: null,
    movedOutAt: null,
    revision: 1,
    ...part,
  };
}

export function sampleAttachment(part: Partial<AttachmentRecord> = {}): AttachmentRecord {
  return {
    id: 'attachment-1',
    response: 'response-1',
    question: 'leak',
    name: 'kitchen.txt',
    type: 'text/plain',
    size: 10,
    content: new Blob(['wet corner'], { type: 'text/plain' }),
    ...part,
  };
}
