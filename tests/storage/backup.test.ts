import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { BackupFile, DataStore, OpenedBackup } from '../../domain/person/data-store.js';
import type { Result } from '../../domain/failure.js';
import { eveningId } from '../../domain/evening/evening-records.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { readResponses } from '../../storage/reading/response-reader.js';
import { EVENING, sampleBallot } from '../support/sample-evening.js';
import {
  sampleAttachment,
  sampleClock,
  sampleConsent,
  sampleDraft,
  sampleHousehold,
  STUDY,
} from '../support/sample-records.js';
import { failureOf, valueOf } from '../support/store-results.js';

const NAME = 'backup';
const PASS = 'correct horse battery staple';
const AT = '2026-11-29T07:00:00.000Z';
const request = { study: STUDY, household: 'home-12', at: AT, salt: 'salt' };

const must = async <T>(result: Promise<Result<T, unknown>>): Promise<T> => {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.failure));
  return settled.value;
};
const reasonOf = async (result: Promise<Result<unknown, { reason: string }>>): Promise<string> => {
  const settled = await result;
  return settled.ok ? 'success' : settled.failure.reason;
};

describe('what is kept of people', () => {
  let store: IndexedDbStore;
  let data: DataStore;

  const begin = async (): Promise<void> => {
    store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    await valueOf(store.open());
    data = await store.data();
  };
  const wipe = async (): Promise<void> => {
    await store.close();
    await deleteDB(NAME);
  };
  beforeEach(begin);
  afterEach(wipe);

  /** One household with everything that there can be of it, and a neighbour. */
  const fill = async (): Promise<void> => {
    await valueOf(
      store.putHouseholds([sampleHousehold(), sampleHousehold({ id: 'home-13', accessCode: 'X', name: 'B' })]),
    );
    await valueOf(store.complete(sampleDraft(), [sampleConsent()]));
    await valueOf(
      store.complete(sampleDraft({ id: 'response-2', household: 'home-13' }), [
        sampleConsent({ id: 'consent-2', household: 'home-13' }),
      ]),
    );
    await valueOf(store.putAttachment(sampleAttachment({ content: new Blob(['a photo of mould']), size: 16 })));
    const fieldwork = await store.fieldwork();
    const cases = ['home-12', 'home-13'].map((household) => ({
      id: `before/${household}`,
      study: STUDY,
      household,
      wave: 'before',
      residents: null,
      createdAt: AT,
    }));
    await valueOf(fieldwork.addCases(cases));
    for (const { id } of cases) {
      const note = { kind: 'note', id: `note-${id}`, study: STUDY, case: id, at: AT, by: null, note: 'dog' } as const;
      await must(fieldwork.append([note]));
    }
  };
  /** All that the database holds, as text. */
  const everything = async (except: readonly string[] = []): Promise<string> => {
    const database = await openDB(NAME);
    const names = [...database.objectStoreNames].filter((name) => !except.includes(name));
    const records = await Promise.all(names.map((name) => database.getAll(name)));
    database.close();
    return JSON.stringify(records);
  };
  const backup = async (): Promise<Blob> => ((await must(data.backup(PASS))) as BackupFile).content as Blob;
  const open = (file: Blob, pass = PASS): Promise<OpenedBackup> => must(data.openBackup(file, pass));

  describe('erasing a household', () => {
    beforeEach(fill);

    it('leaves nothing of it but the erasure, and one message to deliver', async () => {
      const erasure = await valueOf(data.erase(request));
      expect(erasure.counts).to.deep.equal({
        register: 1,
        responses: 1,
        attachments: 1,
        consents: 1,
        cases: 1,
        entries: 1,
      });
      const rest = await everything(['erasures', 'erasedResponses', 'outboxEntries']);
      for (const word of ['home-12', 'response-1', 'Jansen', 'attachment-1']) expect(rest).not.to.contain(word);
      expect(rest).to.contain('home-13').and.to.contain('response-2');
      const about = (await valueOf(store.outbox())).filter(({ record }) =>
        /home-12|response-1$|consent-1|attachment-1/u.test(record),
      );
      expect(about.map(({ kind, record }) => [kind, record])).to.deep.equal([['erasure', 'home-12']]);
      expect(JSON.stringify(await valueOf(data.erasures(STUDY)))).not.to.match(/Jansen|Populier|3161/u);
    });

    it('changes nothing a second time', async () => {
      const first = await valueOf(data.erase(request));
      const before = await everything();
      expect(await valueOf(data.erase({ ...request, at: '2027-01-01T00:00:00.000Z' }))).to.deep.equal(first);
      expect(await everything()).to.equal(before);
      await failureOf(data.erase({ ...request, household: 'nobody' }), 'not-found');
    });

    it('keeps out what another window still writes', async () => {
      await valueOf(data.erase(request));
      await failureOf(store.draftWriter('late').save(sampleDraft({ id: 'late' })), 'not-found');
      await failureOf(store.complete(sampleDraft({ id: 'later' }), []), 'not-found');
      await failureOf(store.putAttachment(sampleAttachment({ id: 'attachment-9' })), 'not-found');
      await valueOf(store.addConsents([sampleConsent({ id: 'consent-9' })]));
      await valueOf(store.putHouseholds([sampleHousehold()]));
      const batch = { responses: [sampleDraft({ revision: 9 })], households: [sampleHousehold({ revision: 9 })] };
      await valueOf(store.importRecords(batch));
      const rest = await everything(['erasures', 'erasedResponses', 'outboxEntries']);
      expect(rest).not.to.contain('home-12');
    });

    it('keeps the same tenant out of the register that is read in again, and lets the next one in', async () => {
      await valueOf(data.erase(request));
      const again = sampleHousehold({ id: 'new-1', accessCode: 'NEW-1' });
      const next = sampleHousehold({ id: 'new-2', accessCode: 'NEW-2', name: 'Somebody else' });
      await must(store.replaceHouseholds([again, next]));
      expect((await valueOf(store.households(STUDY))).map(({ id }) => id)).to.have.members(['home-13', 'new-2']);
    });
  });

  describe('a backup', () => {
    it('brings everything back on a device that was wiped, files and what was not sent yet included', async () => {
      await fill();
      // What counts of answers is kept by whoever reads them first; a backup does not hold it, and brings it all the same.
      await must(readResponses({ database: NAME, study: STUDY }, () => undefined));
      const before = await everything(['outboxEntries']);
      const waiting = (await valueOf(store.outbox())).map(({ kind, record }) => `${kind} ${record}`);
      const file = await backup();
      expect(await file.text()).not.to.match(/Jansen|home-12/u);
      await wipe();
      await begin();
      const opened = await open(file);
      expect(opened.contents.studies).to.deep.equal([STUDY]);
      expect(opened.contents.counts.responses).to.equal(2);
      expect(await valueOf(store.responses({ study: STUDY }))).to.deep.equal([]);
      expect(await must(opened.restore('merge'))).to.include({ kept: 0, erased: 0 });
      expect(await everything(['outboxEntries'])).to.equal(before);
      expect((await valueOf(store.outbox())).map(({ kind, record }) => `${kind} ${record}`)).to.deep.equal(waiting);
      const attachment = await valueOf(store.attachment('attachment-1'));
      expect(await (attachment?.content as Blob).text()).to.equal('a photo of mould');
    });

    it('takes no other message out of the outbox when an evening that came with it goes on', async () => {
      const vote = async (turn: string): Promise<unknown> =>
        valueOf((await store.evening()).putBallot(EVENING, sampleBallot(turn, 'garden')));
      await vote('turn-1');
      const file = await backup();
      await wipe();
      await begin();
      await valueOf(store.putHouseholds([sampleHousehold()]));
      await must((await open(file)).restore('merge'));
      const waiting = async (): Promise<string[]> =>
        (await valueOf(store.outbox())).map(({ kind, record }) => `${kind} ${record}`);
      const before = await waiting();
      expect(before).to.have.members(['household home-12', `evening ${eveningId(EVENING.study, EVENING.name)}`]);
      await vote('turn-2');
      expect(await waiting()).to.deep.equal(before);
    });

    it('merges without losing what was answered since, and replaces when that was chosen', async () => {
      const first = await valueOf(store.draftWriter('response-1').save(sampleDraft()));
      const file = await backup();
      const newer = sampleDraft({ revision: first.revision, answers: { wellbeing: 5, more: 1 } });
      await valueOf(store.draftWriter('response-1').save(newer));
      await valueOf(store.putHouseholds([sampleHousehold({ id: 'home-14', accessCode: 'Y' })]));
      expect(await must((await open(file)).restore('merge'))).to.include({ restored: 0, kept: 1 });
      expect((await valueOf(store.response('response-1')))?.answers).to.deep.equal(newer.answers);
      expect(await valueOf(store.households(STUDY))).to.have.length(1);
      await must((await open(file)).restore('replace'));
      expect((await valueOf(store.response('response-1')))?.answers).to.deep.equal({ wellbeing: 3 });
      expect(await valueOf(store.households(STUDY))).to.have.length(0);
    });

    it('foresees what bringing it in would do, and changes nothing until it is done', async () => {
      await fill();
      const file = await backup();
      await valueOf(store.putHouseholds([sampleHousehold({ id: 'home-14', accessCode: 'Y' })]));
      await valueOf(data.erase(request));
      const opened = await open(file);
      const before = await everything();
      const merging = await must(opened.foresee('merge'));
      expect(merging).to.include({ restored: 0, removed: 0 });
      expect(merging.erased).to.be.greaterThan(4);
      const shares: number[] = [];
      const replacing = await must(opened.foresee('replace', { told: (share) => shares.push(share) }));
      expect(replacing.removed, 'the neighbour with her case and answers, and home-14').to.be.greaterThan(3);
      expect(shares.at(-1)).to.equal(1);
      expect(await reasonOf(opened.foresee('replace', { signal: { aborted: true } }))).to.equal('cancelled');
      expect(await everything(), 'as it was, what was read of the file as well').to.equal(before);
      expect(await must(opened.restore('replace'))).to.deep.equal(replacing);
      expect(await valueOf(store.household('home-14'))).to.equal(null);
    });

    it('keeps a withdrawal, and who was erased stays erased, whichever way it is brought in', async () => {
      await fill();
      const file = await backup();
      await valueOf(store.withdraw('response-2', AT, []));
      await valueOf(data.erase(request));
      for (const how of ['merge', 'replace'] as const) {
        expect((await must((await open(file)).restore(how))).erased).to.be.greaterThan(4);
        if (how === 'merge') expect((await valueOf(store.response('response-2')))?.state).to.equal('withdrawn');
        const rest = await everything(['erasures', 'erasedResponses', 'outboxEntries']);
        for (const word of ['home-12', 'response-1', 'attachment-1']) expect(rest, how).not.to.contain(word);
        const messages = (await valueOf(store.outbox())).filter(({ kind }) => kind === 'erasure');
        expect(messages.map(({ record }) => record)).to.deep.equal(['home-12']);
      }
    });

    it('erases here whoever was erased where it was made', async () => {
      await fill();
      const before = await backup();
      await valueOf(data.erase(request));
      const after = await backup();
      await wipe();
      await begin();
      await must((await open(before)).restore('merge'));
      expect(await valueOf(store.household('home-12'))).not.to.equal(null);
      await must((await open(after)).restore('merge'));
      expect(await valueOf(store.household('home-12'))).to.equal(null);
      expect(await everything(['erasures', 'erasedResponses', 'outboxEntries'])).not.to.contain('response-1');
    });

    it('tells a wrong passphrase from a damaged file, a cut one and one of something else', async () => {
      const responses = Array.from({ length: 400 }, (_, index) =>
        sampleDraft({ id: `r-${index}`, answers: { text: crypto.getRandomValues(new Uint8Array(900)).join(' ') } }),
      );
      await valueOf(store.importRecords({ responses }));
      const file = await backup();
      const before = await everything();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const changed = (at: number, bit = 1): Blob => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ bit;
        return new Blob([copy]);
      };
      const view = new DataView(bytes.buffer);
      const first = 14 + view.getUint32(10) + 32;
      const second = first + 4 + view.getUint32(first);
      const third = second + 4 + view.getUint32(second);
      expect(third).to.be.lessThan(bytes.length);
      const swapped = [
        bytes.slice(0, first),
        bytes.slice(second, third),
        bytes.slice(first, second),
        bytes.slice(third),
      ];
      const openAs = (blob: Blob, pass = PASS): Promise<string> => reasonOf(data.openBackup(blob, pass));
      expect(await openAs(file, 'another passphrase')).to.equal('wrong-passphrase');
      expect(await openAs(new Blob(['id;name\n1;2\n']))).to.equal('not-a-backup');
      expect(await openAs(changed(9, 2))).to.equal('newer-format');
      expect(await openAs(changed(40)), 'header').to.equal('damaged');
      expect(await openAs(changed(bytes.length - 9)), 'last chunk').to.equal('damaged');
      expect(await openAs(file.slice(0, bytes.length - 5)), 'cut within').to.equal('damaged');
      expect(await openAs(file.slice(0, third)), 'cut between').to.equal('damaged');
      expect(await openAs(new Blob(swapped)), 'order').to.equal('damaged');
      expect(await openAs(new Blob([bytes, bytes.slice(first)])), 'longer').to.equal('damaged');
      expect(await everything(), 'nothing of it stays').to.equal(before);
    }).timeout(30_000);

    it('is stopped without a trace, being made, read or brought in', async () => {
      await fill();
      const gone = { aborted: true };
      expect(await reasonOf(data.backup(PASS, { signal: gone }))).to.equal('cancelled');
      const file = await backup();
      await wipe();
      await begin();
      const before = await everything();
      expect(await reasonOf(data.openBackup(file, PASS, { signal: gone }))).to.equal('cancelled');
      const opened = await open(file);
      expect(await reasonOf(opened.restore('replace', { signal: gone }))).to.equal('cancelled');
      await opened.close();
      expect(await everything()).to.equal(before);
    });
  });
});
