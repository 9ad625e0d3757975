/** What every store does, wherever it keeps things. A store passes by handing over a way to open a fresh one. */
import { expect } from 'chai';
import { KitError } from '../../domain/failure.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { Store, StoreChange } from '../../domain/records/store.js';
import { STUDY, sampleAttachment, sampleConsent, sampleDraft, sampleHousehold } from './sample-records.js';
import { failureOf, valueOf } from './store-results.js';

export interface StoreUnderTest {
  readonly name: string;
  /** Opens an empty store. */
  open(): Promise<Store>;
  /** Closes it and clears up. */
  dispose(store: Store): Promise<void>;
}

export function itBehavesAsAStore({ name, open, dispose }: StoreUnderTest): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => dispose(store));

    const save = (part: Partial<ResponseRecord> = {}) =>
      valueOf(store.draftWriter(part.id ?? 'response-1').save(sampleDraft(part)));
    const stored = async (id = 'response-1') => (await valueOf(store.response(id)))!;
    const outbox = async () =>
      (await valueOf(store.outbox())).map(({ kind, record, revision }) => `${kind} ${record} ${revision}`);

    describe('drafts', () => {
      it('keeps a draft as it was given, one revision on', async () => {
        const draft = sampleDraft();
        const { revision } = await save();
        expect(revision).to.equal(1);
        expect(await stored()).to.deep.equal({ ...draft, revision: 1 });
      });

      it('tells when it was kept', async () => {
        const { at } = await save();
        expect(new Date(at).toISOString()).to.equal(at);
      });

      it('keeps a copy: what happens to the object afterwards is not stored', async () => {
        const answers: Record<string, unknown> = { wellbeing: 3 };
        await save({ answers });
        answers.wellbeing = 5;
        expect((await stored()).answers).to.deep.equal({ wellbeing: 3 });
        const read = await stored();
        (read.answers as Record<string, unknown>).wellbeing = 5;
        expect((await stored()).answers).to.deep.equal({ wellbeing: 3 });
      });

      it('writes the newest of the snapshots that came in during a write, and settles all of them', async () => {
        const writer = store.draftWriter('response-1');
        const results = await Promise.all(
          [1, 2, 3, 4, 5].map((wellbeing) => valueOf(writer.save(sampleDraft({ answers: { wellbeing } })))),
        );
        expect((await stored()).answers).to.deep.equal({ wellbeing: 5 });
        expect(results.map(({ revision }) => revision)).to.deep.equal([1, 2, 2, 2, 2]);
      });

      it('says whether something waits to be written, and when nothing does any more', async () => {
        const writer = store.draftWriter('response-1');
        expect(writer.pending).to.equal(false);
        void writer.save(sampleDraft());
        void writer.save(sampleDraft({ answers: { wellbeing: 4 } }));
        expect(writer.pending).to.equal(true);
        await writer.idle();
        expect(writer.pending).to.equal(false);
        expect((await stored()).answers).to.deep.equal({ wellbeing: 4 });
        await writer.idle();
      });

      it('goes on with one writer from the revision that it was given', async () => {
        const writer = store.draftWriter('response-1');
        for (const wellbeing of [1, 2, 3]) await valueOf(writer.save(sampleDraft({ answers: { wellbeing } })));
        expect((await stored()).revision).to.equal(3);
      });

      it('refuses a draft that is based on an older revision, and shows what is stored', async () => {
        await save({ answers: { wellbeing: 1 } });
        await valueOf(store.draftWriter('response-1').save({ ...(await stored()), answers: { wellbeing: 2 } }));
        const late = store
          .draftWriter('response-1')
          .save({ ...sampleDraft({ answers: { wellbeing: 9 } }), revision: 1 });
        const conflict = await failureOf(late, 'conflict');
        expect(conflict.stored.answers).to.deep.equal({ wellbeing: 2 });
        expect((await stored()).answers).to.deep.equal({ wellbeing: 2 });
      });

      it('refuses to begin a response that is there already', async () => {
        await save();
        await failureOf(store.draftWriter('response-1').save(sampleDraft({ answers: { wellbeing: 9 } })), 'conflict');
      });

      it('goes on after a conflict from the record that is stored', async () => {
        const mine = store.draftWriter('response-1');
        const theirs = store.draftWriter('response-1');
        await valueOf(mine.save(sampleDraft()));
        await valueOf(theirs.save({ ...(await stored()), answers: { wellbeing: 2 } }));
        const conflict = await failureOf(mine.save(sampleDraft({ answers: { income: 1 } })), 'conflict');
        const joined = { ...conflict.stored, answers: { ...conflict.stored.answers, income: 1 } };
        await valueOf(mine.save(joined));
        expect((await stored()).answers).to.deep.equal({ wellbeing: 2, income: 1 });
      });

      it('keeps what is on the screen when the browser has lost the record', async () => {
        const { revision } = await save({ revision: 7 });
        expect(revision).to.equal(8);
      });

      it('tells a caller that mixes up responses or states', () => {
        const writer = store.draftWriter('response-1');
        expect(() => void writer.save(sampleDraft({ id: 'response-2' }))).to.throw(KitError);
        expect(() => void writer.save(sampleDraft({ state: 'complete' }))).to.throw(KitError);
      });

      it('does not keep what cannot be kept, and says why', async () => {
        const draft = sampleDraft({ answers: { wellbeing: () => 3 } });
        const failure = await failureOf(store.draftWriter('response-1').save(draft), 'failed');
        expect(failure.detail).to.contain('DataCloneError');
        expect(await stored()).to.equal(null);
      });
    });

    describe('completing', () => {
      it('finalises the response, its consents and their outbox entries together', async () => {
        await save();
        const done = await valueOf(store.complete(await stored(), [sampleConsent()]));
        expect(done).to.include({ state: 'complete', revision: 2 });
        expect(done.completedAt).to.be.a('string');
        expect(await stored()).to.deep.equal(done);
        expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal([sampleConsent()]);
        expect(await outbox()).to.deep.equal(['response response-1 2', 'consent consent-1 1']);
      });

      it('keeps the moment of completion that it was given', async () => {
        const completedAt = '2026-11-22T20:00:00.000Z';
        const done = await valueOf(store.complete(sampleDraft({ completedAt }), []));
        expect(done.completedAt).to.equal(completedAt);
      });

      it('does all of it or nothing', async () => {
        const broken = { ...sampleConsent(), purpose: (() => 1) as unknown as string };
        await failureOf(store.complete(sampleDraft(), [sampleConsent({ id: 'consent-0' }), broken]), 'failed');
        expect(await stored()).to.equal(null);
        expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal([]);
        expect(await outbox()).to.deep.equal([]);
      });

      it('comes after the drafts that the writer still had in hand', async () => {
        const writer = store.draftWriter('response-1');
        void writer.save(sampleDraft({ answers: { wellbeing: 1 } }));
        const last = writer.save(sampleDraft({ answers: { wellbeing: 2 } }));
        await writer.idle();
        const { revision } = await valueOf(last);
        await valueOf(store.complete(sampleDraft({ answers: { wellbeing: 3 }, revision }), []));
        expect((await stored()).answers).to.deep.equal({ wellbeing: 3 });
      });

      it('is refused on an older revision', async () => {
        await save();
        await valueOf(store.draftWriter('response-1').save(await stored()));
        const conflict = await failureOf(store.complete(sampleDraft({ revision: 0 }), []), 'conflict');
        expect(conflict.stored.revision).to.equal(2);
      });

      it('is not undone by a draft that comes late', async () => {
        const writer = store.draftWriter('response-1');
        await valueOf(writer.save(sampleDraft()));
        const done = await valueOf(store.complete(await stored(), []));
        await failureOf(writer.save(sampleDraft({ answers: { wellbeing: 9 } })), 'conflict');
        // Not even by one that names the revision of the completed record.
        const forged = { ...done, state: 'draft' } as const;
        await failureOf(store.draftWriter('response-1').save(forged), 'conflict');
        expect(await stored()).to.deep.equal(done);
      });

      it('allows a correction, as a new revision with an outbox entry of its own', async () => {
        const done = await valueOf(store.complete(sampleDraft(), []));
        const corrected = await valueOf(store.complete({ ...done, answers: { wellbeing: 5 } }, []));
        expect(corrected).to.deep.include({ revision: 2, state: 'complete', answers: { wellbeing: 5 } });
        expect(await outbox()).to.deep.equal(['response response-1 1', 'response response-1 2']);
      });
    });

    describe('withdrawing', () => {
      it('empties the answers and keeps the fact', async () => {
        const done = await valueOf(store.complete(sampleDraft(), []));
        const at = '2026-12-01T09:00:00.000Z';
        const gone = await valueOf(store.withdraw('response-1', at, [sampleConsent({ decision: 'withdrawn' })]));
        expect(gone).to.deep.equal({
          ...done,
          state: 'withdrawn',
          answers: {},
          itemNonresponse: {},
          timings: {},
          position: null,
          changedAt: at,
          revision: 2,
        });
        expect(await stored()).to.deep.equal(gone);
        expect(await valueOf(store.consents({ study: STUDY }))).to.have.length(1);
      });

      it('is an outbox entry of its own', async () => {
        await valueOf(store.complete(sampleDraft(), []));
        await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        expect(await outbox()).to.deep.equal(['response response-1 1', 'response response-1 2']);
      });

      it('empties the files that were given as answers', async () => {
        await save();
        await valueOf(store.putAttachment(sampleAttachment()));
        await valueOf(store.putAttachment(sampleAttachment({ id: 'attachment-2', response: 'response-2' })));
        await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        expect(await valueOf(store.attachment('attachment-1'))).to.include({ name: '', size: 0, content: null });
        expect(await valueOf(store.attachment('attachment-2'))).to.include({ name: 'kitchen.txt', size: 10 });
        expect(await outbox()).to.include('attachment attachment-1 1');
      });

      it('leaves the register alone', async () => {
        await valueOf(store.putHouseholds([sampleHousehold()]));
        await save();
        await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        expect(await valueOf(store.household('home-12'))).to.deep.equal(sampleHousehold());
      });

      it('comes after the drafts of this tab that are still being written', async () => {
        const writer = store.draftWriter('response-1');
        const kept = [1, 2].map((wellbeing) => writer.save(sampleDraft({ answers: { wellbeing } })));
        const gone = await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        for (const each of kept) await valueOf(each);
        expect(gone).to.deep.include({ revision: 3, answers: {} });
      });

      it('is not undone by a draft or a completion that comes late', async () => {
        await save();
        const late = await stored();
        const gone = await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        await failureOf(store.draftWriter('response-1').save(late), 'conflict');
        await failureOf(store.complete({ ...gone, answers: { wellbeing: 1 } }, []), 'conflict');
        expect((await stored()).answers).to.deep.equal({});
      });

      it('changes nothing the second time', async () => {
        await save();
        const once = await valueOf(store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []));
        const twice = await valueOf(store.withdraw('response-1', '2026-12-02T09:00:00.000Z', []));
        expect(twice).to.deep.equal(once);
      });

      it('says when there is nothing to withdraw', () =>
        failureOf(store.withdraw('nowhere', '2026-12-01T09:00:00.000Z', []), 'not-found'));
    });

    describe('finding responses', () => {
      beforeEach(async () => {
        const response = (id: string, part: Partial<ResponseRecord>, minute: number): ResponseRecord =>
          sampleDraft({ id, revision: 1, changedAt: `2026-11-22T19:0${minute}:00.000Z`, ...part });
        const responses = [
          response('a', {}, 1),
          response('b', { state: 'complete', wave: 'after' }, 2),
          response('c', { household: 'home-13' }, 3),
          response('d', { household: null, wave: null }, 4),
          response('e', { definition: { id: 'neighbours', version: '1.0.0' } }, 5),
          response('f', { study: 'another' }, 6),
          response('g', { state: 'withdrawn' }, 7),
        ];
        await valueOf(store.importRecords({ responses }));
      });

      const found = async (query: Omit<Parameters<Store['responses']>[0], 'study'>) =>
        (await valueOf(store.responses({ study: STUDY, ...query }))).map(({ id }) => id).join('');

      it('gives those of one study, newest change first', async () => expect(await found({})).to.equal('gedcba'));
      it('by household', async () => expect(await found({ household: 'home-12' })).to.equal('geba'));
      it('without a household', async () => expect(await found({ household: null })).to.equal('d'));
      it('by state', async () => expect(await found({ state: 'draft' })).to.equal('edca'));
      it('by wave', async () => expect(await found({ wave: 'after' })).to.equal('b'));
      it('without a wave', async () => expect(await found({ wave: null })).to.equal('d'));
      it('by definition', async () => expect(await found({ definition: 'neighbours' })).to.equal('e'));
      it('by all of these', async () =>
        expect(
          await found({ household: 'home-12', wave: 'before', definition: 'social-renovation', state: 'draft' }),
        ).to.equal('a'));
      it('or none', async () => expect(await valueOf(store.responses({ study: 'nowhere' }))).to.deep.equal([]));
      it('and null for an id that nobody has', async () => expect(await stored('nobody')).to.equal(null));
    });

    describe('consents', () => {
      it('are kept in the order in which they were given', async () => {
        const later = sampleConsent({ id: 'consent-2', decision: 'withdrawn', at: '2026-11-23T10:00:00.000Z' });
        await valueOf(store.addConsents([later, sampleConsent()]));
        expect(await valueOf(store.consents({ study: STUDY, household: 'home-12' }))).to.deep.equal([
          sampleConsent(),
          later,
        ]);
        expect(await outbox()).to.have.members(['consent consent-1 1', 'consent consent-2 1']);
      });

      it('are never changed', async () => {
        await valueOf(store.addConsents([sampleConsent()]));
        await valueOf(store.addConsents([sampleConsent({ decision: 'refused' })]));
        expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal([sampleConsent()]);
        expect(await outbox()).to.have.length(1);
      });

      it('are found by household, or by belonging to none', async () => {
        const nobody = sampleConsent({ id: 'consent-2', household: null });
        await valueOf(
          store.addConsents([sampleConsent(), nobody, sampleConsent({ id: 'consent-3', study: 'another' })]),
        );
        expect(await valueOf(store.consents({ study: STUDY, household: null }))).to.deep.equal([nobody]);
        expect(await valueOf(store.consents({ study: STUDY, household: 'home-13' }))).to.deep.equal([]);
        expect(await valueOf(store.consents({ study: STUDY }))).to.have.length(2);
      });
    });

    describe('attachments', () => {
      it('come back as blobs of the same type and content', async () => {
        await valueOf(store.putAttachment(sampleAttachment()));
        const attachment = await valueOf(store.attachment('attachment-1'));
        const content = attachment?.content as Blob;
        expect(content).to.be.instanceOf(Blob);
        expect(content.type).to.equal('text/plain');
        expect(await content.text()).to.equal('wet corner');
        expect(await outbox()).to.deep.equal(['attachment attachment-1 1']);
      });

      it('can be removed, which other devices hear', async () => {
        await valueOf(store.putAttachment(sampleAttachment()));
        await valueOf(store.removeAttachment('attachment-1'));
        expect(await valueOf(store.attachment('attachment-1'))).to.equal(null);
        expect(await outbox()).to.deep.equal(['attachment attachment-1 1', 'attachment attachment-1 2']);
        await valueOf(store.removeAttachment('attachment-1'));
        expect(await outbox()).to.have.length(2);
      });
    });

    describe('households', () => {
      const neighbour = sampleHousehold({ id: 'home-13', name: 'A. Yılmaz', accessCode: null });

      it('are found by key, by access code and by study', async () => {
        await valueOf(
          store.putHouseholds([sampleHousehold(), neighbour, sampleHousehold({ id: 'x', study: 'another' })]),
        );
        expect(await valueOf(store.household('home-13'))).to.deep.equal(neighbour);
        expect(await valueOf(store.householdByAccessCode(STUDY, 'KLEI-22'))).to.deep.equal(sampleHousehold());
        expect(await valueOf(store.householdByAccessCode(STUDY, 'nothing'))).to.equal(null);
        expect(await valueOf(store.household('nowhere'))).to.equal(null);
        expect(await valueOf(store.households(STUDY))).to.deep.equal([sampleHousehold(), neighbour]);
      });

      it('show a counting page where they are, and never who', async () => {
        await valueOf(store.putHouseholds([sampleHousehold()]));
        expect(await valueOf(store.places(STUDY))).to.deep.equal([
          { id: 'home-12', complex: 'poplar', building: 'A', stairwell: '2' },
        ]);
      });

      it('count their edits', async () => {
        await valueOf(store.putHouseholds([sampleHousehold()]));
        await valueOf(store.putHouseholds([sampleHousehold({ doNotContact: true })]));
        expect(await valueOf(store.household('home-12'))).to.include({ doNotContact: true, revision: 2 });
        expect(await outbox()).to.deep.equal(['household home-12 1', 'household home-12 2']);
      });
    });

    describe('households that were worked out from what was read before', () => {
      const edit = sampleHousehold({ phones: [], revision: 2 });
      const neighbour = sampleHousehold({ id: 'home-13', accessCode: null });
      const replaced = async (...households: readonly HouseholdRecord[]) => {
        const result = await store.replaceHouseholds(households);
        return result.ok || result.failure.reason !== 'changed-meanwhile' ? result : result.failure.households;
      };
      beforeEach(() => valueOf(store.putHouseholds([sampleHousehold()])));

      it('are written as they are, with their outbox entries', async () => {
        expect(await replaced(edit, neighbour)).to.deep.include({ ok: true });
        expect(await valueOf(store.households(STUDY))).to.deep.equal([edit, neighbour]);
        expect(await outbox()).to.deep.equal(['household home-12 1', 'household home-12 2', 'household home-13 1']);
      });

      it('are left out, all of them, when one was edited since', async () => {
        await valueOf(store.putHouseholds([sampleHousehold({ doNotContact: true })]));
        expect(await replaced(edit, neighbour)).to.deep.equal(['home-12']);
        expect(await valueOf(store.households(STUDY))).to.deep.equal([
          sampleHousehold({ doNotContact: true, revision: 2 }),
        ]);
        expect(await outbox()).to.have.length(2);
      });

      it('are left out when a new one is there already, or one to be edited is not', async () => {
        expect(await replaced(sampleHousehold({ name: 'Somebody else' }))).to.deep.equal(['home-12']);
        expect(await replaced(sampleHousehold({ id: 'home-14', revision: 2 }))).to.deep.equal(['home-14']);
      });

      it('may be written again after a doubtful end', async () => {
        await replaced(edit, neighbour);
        expect(await replaced(edit, neighbour)).to.deep.include({ ok: true });
        expect(await valueOf(store.households(STUDY))).to.deep.equal([edit, neighbour]);
      });

      it('come in all, or none', async () => {
        const broken = sampleHousehold({ id: 'home-15', name: (() => 1) as unknown as string });
        const result = await store.replaceHouseholds([edit, broken]);
        expect(!result.ok && result.failure.reason).to.equal('failed');
        expect(await valueOf(store.households(STUDY))).to.deep.equal([sampleHousehold()]);
      });
    });

    describe('records from elsewhere', () => {
      const batch = {
        responses: [sampleDraft({ revision: 4, state: 'complete' })],
        consents: [sampleConsent()],
        households: [sampleHousehold()],
      };

      it('come in without outbox entries', async () => {
        await valueOf(store.importRecords(batch));
        expect(await stored()).to.deep.equal(batch.responses[0]);
        expect(await valueOf(store.consents({ study: STUDY }))).to.have.length(1);
        expect(await valueOf(store.households(STUDY))).to.have.length(1);
        expect(await outbox()).to.deep.equal([]);
      });

      it('never replace what is newer here', async () => {
        await valueOf(store.importRecords(batch));
        await valueOf(store.importRecords({ responses: [sampleDraft({ revision: 3 })], consents: batch.consents }));
        expect((await stored()).revision).to.equal(4);
        await valueOf(store.importRecords({ responses: [sampleDraft({ revision: 5 })], households: batch.households }));
        expect((await stored()).revision).to.equal(5);
      });

      it('come in all, or none', async () => {
        const broken = sampleDraft({ id: 'response-2', revision: 1, answers: { wellbeing: () => 1 } });
        await failureOf(store.importRecords({ responses: [...batch.responses, broken] }), 'failed');
        expect(await stored()).to.equal(null);
      });

      it('may be none at all', async () => {
        await valueOf(store.importRecords({}));
        expect(await valueOf(store.responses({ study: STUDY }))).to.deep.equal([]);
      });
    });

    describe('the outbox', () => {
      it('holds one entry for a draft, of its newest revision', async () => {
        const writer = store.draftWriter('response-1');
        for (const wellbeing of [1, 2, 3]) await valueOf(writer.save(sampleDraft({ answers: { wellbeing } })));
        expect(await outbox()).to.deep.equal(['response response-1 3']);
      });

      it('holds one entry for a draft that another sitting goes on with', async () => {
        await save();
        await valueOf(store.draftWriter('response-1').save(await stored()));
        expect(await outbox()).to.deep.equal(['response response-1 2']);
      });

      it('does not forget an answer that was given while an earlier one was being sent', async () => {
        const writer = store.draftWriter('response-1');
        await valueOf(writer.save(sampleDraft()));
        const sent = await valueOf(store.outbox());
        await valueOf(writer.save(sampleDraft({ answers: { wellbeing: 4 } })));
        const acknowledged = sent.map(({ sequence }) => sequence);
        await valueOf(store.acknowledge(acknowledged));
        expect(await outbox()).to.deep.equal(['response response-1 2']);
        await valueOf(store.acknowledge(acknowledged));
        expect(await outbox()).to.deep.equal([]);
        await valueOf(writer.save(sampleDraft({ answers: { wellbeing: 5 } })));
        expect(await outbox()).to.deep.equal(['response response-1 3']);
      });

      it('gives a draft an entry again when what it had was sent, and takes that one for the finished response', async () => {
        const writer = store.draftWriter('response-1');
        await valueOf(writer.save(sampleDraft()));
        await valueOf(store.acknowledge((await valueOf(store.outbox())).map(({ sequence }) => sequence)));
        await save({ id: 'other' });
        await valueOf(writer.save({ ...(await stored()), answers: { wellbeing: 4 } }));
        expect(await outbox()).to.deep.equal(['response other 1', 'response response-1 2']);
        await valueOf(store.complete(await stored(), []));
        expect(await outbox()).to.deep.equal(['response other 1', 'response response-1 3']);
      });

      it('gives the oldest first, and no more than asked for', async () => {
        for (const id of ['a', 'b', 'c']) await save({ id });
        const entries = await valueOf(store.outbox(2));
        expect(entries.map(({ record }) => record)).to.deep.equal(['a', 'b']);
        expect(entries[0]!.sequence).to.be.lessThan(entries[1]!.sequence);
        expect(await valueOf(store.outbox(0))).to.deep.equal([]);
      });

      it('loses an entry only when it is acknowledged', async () => {
        for (const id of ['a', 'b']) await save({ id });
        const [first] = await valueOf(store.outbox());
        await valueOf(store.acknowledge([first!.sequence, 999]));
        expect(await outbox()).to.deep.equal(['response b 1']);
      });
    });

    describe('changes', () => {
      /** All but the health, which is measured in its own time. */
      const listen = (): StoreChange[] => {
        const heard: StoreChange[] = [];
        store.subscribe((change) => void (change.kind !== 'health' && heard.push(change)));
        return heard;
      };

      it('are told by kind and id, and never with an answer', async () => {
        const heard = listen();
        await save();
        await valueOf(store.complete(await stored(), [sampleConsent()]));
        await valueOf(store.putHouseholds([sampleHousehold()]));
        expect(heard).to.deep.equal([
          { kind: 'response', id: 'response-1', state: 'draft' },
          { kind: 'outbox' },
          { kind: 'response', id: 'response-1', state: 'complete' },
          { kind: 'consent' },
          { kind: 'outbox' },
          { kind: 'household' },
          { kind: 'outbox' },
        ]);
      });

      it('are told of records from elsewhere', async () => {
        const heard = listen();
        const brought = { responses: [sampleDraft({ revision: 1 })], consents: [sampleConsent()] };
        await valueOf(store.importRecords({ ...brought, households: [sampleHousehold()] }));
        expect(heard).to.deep.equal([
          { kind: 'response', id: 'response-1', state: 'draft' },
          { kind: 'consent' },
          { kind: 'household' },
        ]);
      });

      it('are not told of what did not happen', async () => {
        await save();
        const heard = listen();
        await failureOf(store.draftWriter('response-1').save(sampleDraft({ answers: {} })), 'conflict');
        expect(heard).to.deep.equal([]);
      });

      it('are told after they can be read', async () => {
        const read = new Promise<ResponseRecord | null>((resolve) => {
          store.subscribe((change) => {
            if (change.kind === 'response') void valueOf(store.response(change.id)).then(resolve);
          });
        });
        await save();
        expect(await read).to.include({ revision: 1 });
      });

      it('are not told to those who stopped listening', async () => {
        const heard: StoreChange[] = [];
        const stop = store.subscribe((change) => heard.push(change));
        stop();
        await save();
        expect(heard).to.deep.equal([]);
      });
    });

    describe('the right to write', () => {
      it('is held by one', async () => {
        const lock = await store.lockResponse('response-1');
        expect(lock).to.include({ response: 'response-1' });
        expect(await store.lockResponse('response-1')).to.equal(null);
        expect(await store.lockResponse('response-2')).not.to.equal(null);
      });

      it('passes to whoever waits for it', async () => {
        const lock = await store.lockResponse('response-1');
        const next = store.lockResponse('response-1', { wait: true });
        lock!.release();
        const mine = await next;
        expect(mine).not.to.equal(null);
        expect(await store.lockResponse('response-1')).to.equal(null);
        mine!.release();
        mine!.release();
        const last = await store.lockResponse('response-1', { wait: true });
        expect(last).not.to.equal(null);
      });

      it('is there again at once for whoever gave it back', async () => {
        for (let time = 0; time < 30; time++) {
          const lock = await store.lockResponse('response-1');
          expect(lock, String(time)).not.to.equal(null);
          lock!.release();
        }
      });

      it('is no longer waited for when the one who waits goes away', async () => {
        const lock = await store.lockResponse('response-1');
        const nothing = await store.lockResponse('response-1', { wait: true, until: Promise.resolve() });
        expect(nothing).to.equal(null);
        lock!.release();
        expect(await store.lockResponse('response-1', { wait: true })).not.to.equal(null);
      });
    });

    describe('a closed store', () => {
      it('says so at every read and write', async () => {
        await store.close();
        await failureOf(store.response('response-1'), 'closed');
        await failureOf(store.draftWriter('response-1').save(sampleDraft()), 'closed');
        await failureOf(store.complete(sampleDraft(), []), 'closed');
        await failureOf(store.outbox(), 'closed');
      });

      it('has written what it was given before', async () => {
        const kept = store.draftWriter('response-1').save(sampleDraft());
        await store.close();
        expect(await valueOf(kept)).to.include({ revision: 1 });
      });
    });
  });
}
