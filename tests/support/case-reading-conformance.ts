/** Reading many at once, part by part: what every store of the fieldwork hands over. */
import { expect } from 'chai';
import type { CaseEntry, CaseRecord } from '../../domain/records/fieldwork-records.js';
import type { CaseParts, FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { Store } from '../../domain/records/store.js';
import type { StoreUnderTest } from './store-conformance.js';
import { sampleAttempt, sampleCase } from './sample-fieldwork.js';
import { sampleDraft, sampleHousehold, STUDY } from './sample-records.js';
import { failureOf, stored, valueOf } from './store-results.js';

/** More than any page, and no multiple of one. */
const MANY = 2_301;

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

export function itReadsCases({ name, open, dispose }: StoreUnderTest): void {
  describe(`reading the cases of a wave from ${name}`, () => {
    let store: Store;
    let fieldwork: FieldworkStore;
    beforeEach(async () => {
      store = await open();
      fieldwork = await store.fieldwork();
    });
    afterEach(() => dispose(store));

    const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
    const households = (count: number, part: Partial<HouseholdRecord> = {}) =>
      numbers(count).map((number) => sampleHousehold({ id: `home-${number}`, accessCode: null, ...part }));
    const cases = (count: number, part: Partial<CaseRecord> = {}) =>
      numbers(count).map((number) => sampleCase(`home-${number}`, part));
    const attempts = (count: number) =>
      numbers(count).map((number) =>
        sampleAttempt({ id: `attempt-${number}`, case: sampleCase(`home-${number % 7}`).id }),
      );

    interface Gathered {
      readonly households: HouseholdRecord[];
      readonly cases: CaseRecord[];
      readonly entries: CaseEntry[];
      readonly shares: number[];
      parts: number;
    }

    async function gather(wave = 'before', onPart: (parts: CaseParts) => void = () => undefined): Promise<Gathered> {
      const found: Gathered = { households: [], cases: [], entries: [], shares: [], parts: 0 };
      const read = fieldwork.readCases(
        { study: STUDY, wave },
        (parts) => {
          found.parts += 1;
          found.households.push(...(parts.households ?? []));
          found.cases.push(...(parts.cases ?? []));
          found.entries.push(...(parts.entries ?? []));
          onPart(parts);
        },
        (share) => found.shares.push(share),
      );
      await valueOf(read);
      return found;
    }

    it('hands over every one of them once, and tells how far it is', async function () {
      this.timeout(20_000);
      await valueOf(store.importRecords({ households: households(MANY) }));
      await valueOf(fieldwork.addCases(cases(MANY)));
      // Of waves before and behind it, in the order of ids.
      for (const wave of ['after', 'while']) {
        await valueOf(
          fieldwork.addCases(cases(40).map((record) => ({ ...record, wave, id: `${wave}/${record.household}` }))),
        );
      }
      await valueOf(stored(fieldwork.append(attempts(MANY))));
      const found = await gather();
      expect(ids(found.households)).to.deep.equal(ids(households(MANY)));
      expect(ids(found.cases)).to.deep.equal(ids(cases(MANY)));
      expect(ids(found.entries)).to.deep.equal(ids(attempts(MANY)));
      expect(found.shares).to.deep.equal([...found.shares].sort((a, b) => a - b));
      expect(found.shares.at(-1)).to.equal(1);
      expect(ids(await valueOf(store.households(STUDY)))).to.deep.equal(ids(found.households));
    });

    it('hands over nothing of another study or wave', async () => {
      await valueOf(
        store.importRecords({
          households: [...households(2), sampleHousehold({ id: 'elsewhere', study: 'other', accessCode: null })],
        }),
      );
      await valueOf(
        fieldwork.addCases([
          ...cases(2),
          ...cases(2, { wave: 'after' }).map((record) => ({ ...record, id: `after/${record.household}` })),
          sampleCase('elsewhere', { study: 'other' }),
        ]),
      );
      const before = await gather();
      expect(ids(before.households)).to.deep.equal(['home-0', 'home-1']);
      expect(ids(before.cases)).to.deep.equal(['before/home-0', 'before/home-1']);
      expect(ids((await gather('after')).cases)).to.deep.equal(['after/home-0', 'after/home-1']);
      expect((await gather('never')).cases).to.deep.equal([]);
    });

    it('is done with nothing at all', async () => {
      const found = await gather();
      expect([found.households, found.cases, found.entries, found.shares.at(-1)]).to.deep.equal([[], [], [], 1]);
    });

    it('hands over copies', async () => {
      await valueOf(fieldwork.addCases(cases(1)));
      await gather('before', ({ cases: [record] = [] }) => {
        if (record) Object.assign(record, { wave: 'spoilt' });
      });
      expect(await valueOf(fieldwork.case(sampleCase('home-0').id))).to.deep.equal(sampleCase('home-0'));
    });

    it('says which interviews are finished, and hands over those of a wave in every state', async () => {
      const states: readonly ResponseRecord['state'][] = ['draft', 'complete', 'withdrawn'];
      const responses = numbers(603).map((number) =>
        sampleDraft({ id: `r-${number}`, household: null, revision: 1, state: states[number % 3] ?? 'draft' }),
      );
      const other = sampleDraft({ id: 'other', study: 'other', state: 'complete', revision: 1 });
      const later = sampleDraft({ id: 'later', wave: 'after', state: 'complete', revision: 1 });
      await valueOf(store.importRecords({ responses: [...responses, other, later] }));
      const finished = await valueOf(fieldwork.finishedResponses(STUDY));
      expect([...finished].sort()).to.deep.equal(
        ids([...responses.filter(({ state }) => state === 'complete'), later]),
      );
      const found: ResponseRecord[] = [];
      await valueOf(fieldwork.readResponses({ study: STUDY, wave: 'before' }, (part) => void found.push(...part)));
      expect(ids(found)).to.deep.equal(ids(responses));
    });

    it('ends with the store', async () => {
      await store.close();
      const nothing = (): void => undefined;
      await failureOf(fieldwork.readCases({ study: STUDY, wave: 'before' }, nothing), 'closed');
      await failureOf(fieldwork.readResponses({ study: STUDY, wave: 'before' }, nothing), 'closed');
      await failureOf(fieldwork.finishedResponses(STUDY), 'closed');
    });
  });
}
