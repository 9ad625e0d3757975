/** What is said before a household is erased or a consent withdrawn. */
import { expect } from 'chai';
import { erasureEffect, standingConsents, withdrawnWith } from '../../../domain/person/effects.js';
import type { ConsentPurpose } from '../../../domain/study/study-config.js';
import { sampleAttachment, sampleConsent, sampleDraft, sampleHousehold } from '../../support/sample-records.js';

const purpose = (id: string, required: boolean): ConsentPurpose => ({ id, required }) as ConsentPurpose;
const research = purpose('research', true);
const help = purpose('help', false);

describe('Before something goes', () => {
  it('everything that would go is counted', () => {
    const answers = {
      responses: [sampleDraft(), sampleDraft({ id: 'two' })],
      attachments: [sampleAttachment()],
      consents: [sampleConsent()],
      cases: [],
      entries: [],
    };
    const counts = { register: 1, responses: 2, attachments: 1, consents: 1, cases: 0, entries: 0 };
    expect(erasureEffect(sampleHousehold(), answers)).to.deep.equal(counts);
    expect(erasureEffect(null, answers).register).to.equal(0);
  });

  it('the last decision of each person stands, in the order of the study', () => {
    const consents = [
      sampleConsent({ id: '3', purpose: 'help', decision: 'given', at: '2026-11-22T19:00:02.000Z' }),
      sampleConsent({ id: '2', decision: 'withdrawn', at: '2026-11-22T19:00:01.000Z' }),
      sampleConsent({ id: '1', decision: 'given', at: '2026-11-22T19:00:00.000Z' }),
      sampleConsent({ id: '4', respondent: 2 }),
      sampleConsent({ id: '5', purpose: 'of no study' }),
    ];
    const standing = standingConsents([research, help], consents);
    expect(standing.map((one) => [one.purpose.id, one.respondent, one.decision])).to.deep.equal([
      ['research', 1, 'withdrawn'],
      ['research', 2, 'given'],
      ['help', 1, 'given'],
    ]);
  });

  it('who takes back taking part takes back their own answers; who takes back help, none', () => {
    const responses = [
      sampleDraft({ id: 'mine' }),
      sampleDraft({ id: 'gone', state: 'withdrawn' }),
      sampleDraft({ id: 'theirs', respondent: 2 }),
    ];
    expect(withdrawnWith({ purpose: research, respondent: 1 }, responses).map(({ id }) => id)).to.deep.equal(['mine']);
    expect(withdrawnWith({ purpose: help, respondent: 1 }, responses)).to.deep.equal([]);
  });
});
