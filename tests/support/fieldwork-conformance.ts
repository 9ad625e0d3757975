/** What every store does for the fieldwork, wherever it keeps things. Passes by handing over a way to open a fresh one. */
import { expect } from 'chai';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { FieldworkChange, FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { Store, StoreChange } from '../../domain/records/store.js';
import {
  CASE,
  sampleAttempt,
  sampleCase,
  sampleInterviewer,
  sampleNote,
  sampleReopening,
  sampleRequest,
  WAVE,
} from './sample-fieldwork.js';
import { sampleDraft, STUDY } from './sample-records.js';
import type { StoreUnderTest } from './store-conformance.js';
import { failureOf, heldBy, stored, valueOf } from './store-results.js';

const ANNA = { interviewer: 'anna', screen: 'desk-1' };
const BRAM = { interviewer: 'bram', screen: 'desk-2' };
const SIX = '2026-11-23T18:00:00.000Z';
const TEN_PAST = '2026-11-23T18:10:00.000Z';
const HALF_PAST = '2026-11-23T18:30:00.000Z';
const OTHER = sampleCase('home-13').id;

export function itKeepsFieldwork({ name, open, dispose }: StoreUnderTest): void {
  describe(`the fieldwork in ${name}`, () => {
    let store: Store;
    let fieldwork: FieldworkStore;
    beforeEach(async () => {
      store = await open();
      fieldwork = await store.fieldwork();
      await valueOf(fieldwork.addCases([sampleCase('home-12'), sampleCase('home-13')]));
    });
    afterEach(() => dispose(store));

    const append = async (...entries: readonly CaseEntry[]): Promise<void> =>
      valueOf(stored(fieldwork.append(entries)));
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    const log = async (id = CASE) => ids(await valueOf(fieldwork.log(id)));
    const take = (part: Parameters<typeof sampleRequest>[0] = {}) => fieldwork.hold(sampleRequest(part));
    const holders = async () =>
      (await valueOf(fieldwork.holds(STUDY))).map((hold) => `${hold.case} ${hold.interviewer} ${hold.screen}`);
    const outbox = async () =>
      (await valueOf(store.outbox())).map(({ kind, record, revision }) => `${kind} ${record} ${revision}`);
    const CASES_SENT = [`case ${CASE} 1`, `case ${OTHER} 1`];

    it('is the same one whenever it is asked for', async () => {
      expect(await store.fieldwork()).to.equal(fieldwork);
    });

    describe('cases', () => {
      it('are added once: one that is there stays as it is', async () => {
        const again = sampleCase('home-12', { createdAt: HALF_PAST });
        const fresh = sampleCase('home-14');
        expect(await valueOf(fieldwork.addCases([again, fresh, fresh]))).to.equal(1);
        expect(await valueOf(fieldwork.case(CASE))).to.deep.equal(sampleCase('home-12'));
        expect(await outbox()).to.deep.equal([...CASES_SENT, `case ${fresh.id} 1`]);
      });

      it('are found by key, by study and by wave', async () => {
        const after = sampleCase('home-12', { wave: 'after' });
        await valueOf(fieldwork.addCases([after, sampleCase('x', { study: 'another' })]));
        expect(await valueOf(fieldwork.case(after.id))).to.deep.equal(after);
        expect(await valueOf(fieldwork.case('before/nobody'))).to.equal(null);
        expect(ids(await valueOf(fieldwork.cases({ study: STUDY, wave: WAVE })))).to.have.members([CASE, OTHER]);
        expect(await valueOf(fieldwork.cases({ study: STUDY, wave: 'after' }))).to.deep.equal([after]);
        expect(await valueOf(fieldwork.cases({ study: STUDY }))).to.have.length(3);
        expect(await valueOf(fieldwork.cases({ study: 'nowhere' }))).to.deep.equal([]);
      });

      it('come in all, or none', async () => {
        const broken = { ...sampleCase('home-15'), residents: (() => 1) as unknown as number };
        await failureOf(fieldwork.addCases([sampleCase('home-14'), broken]), 'failed');
        expect(await valueOf(fieldwork.cases({ study: STUDY }))).to.have.length(2);
        expect(await outbox()).to.deep.equal(CASES_SENT);
      });
    });

    describe('the log of a case', () => {
      it('is read oldest first, whatever order it was written in', async () => {
        await append(sampleNote({ id: 'c', at: TEN_PAST }), sampleNote({ id: 'a', at: HALF_PAST }));
        await append(sampleNote({ id: 'b', at: TEN_PAST }), sampleNote({ id: 'z', at: SIX, case: OTHER }));
        expect(await log()).to.deep.equal(['b', 'c', 'a']);
        expect(await log(OTHER)).to.deep.equal(['z']);
        expect(await log('before/nobody')).to.deep.equal([]);
      });

      it('keeps an entry as it was given', async () => {
        const attempt = sampleAttempt({ outcome: 'away', marks: ['asked-me-in'], note: 'Back on Tuesday.' });
        await append(attempt);
        expect(await valueOf(fieldwork.log(CASE))).to.deep.equal([attempt]);
      });

      it('is announced to other devices entry by entry', async () => {
        await append(sampleAttempt(), sampleNote());
        expect(await outbox()).to.deep.equal([...CASES_SENT, 'case-entry attempt-1 1', 'case-entry note-1 1']);
      });

      it('never changes: the same id a second time is the same entry', async () => {
        await append(sampleNote());
        await append(
          sampleNote({ note: 'Something else.' }),
          sampleNote({ id: 'note-2' }),
          sampleNote({ id: 'note-2' }),
        );
        expect(await valueOf(fieldwork.log(CASE))).to.deep.equal([sampleNote(), sampleNote({ id: 'note-2' })]);
        expect(await outbox()).to.have.length(CASES_SENT.length + 2);
      });

      it('takes all of several entries, or none', async () => {
        const lost = sampleNote({ id: 'lost', case: 'before/nobody' });
        await failureOf(stored(fieldwork.append([sampleNote(), lost])), 'not-found');
        const broken = sampleNote({ id: 'broken', note: (() => 1) as unknown as string });
        await failureOf(stored(fieldwork.append([sampleNote(), broken])), 'failed');
        expect(await log()).to.deep.equal([]);
        expect(await outbox()).to.deep.equal(CASES_SENT);
      });

      it('is read for a whole study: all of it, one kind, or from a moment on', async () => {
        await valueOf(fieldwork.addCases([sampleCase('x', { study: 'another' })]));
        await append(
          sampleNote({ id: 'late', at: HALF_PAST }),
          sampleAttempt({ id: 'call', at: TEN_PAST }),
          sampleNote({ id: 'early', at: SIX, case: OTHER }),
          sampleNote({ id: 'elsewhere', study: 'another', case: sampleCase('x').id }),
        );
        const found = async (query: Omit<Parameters<FieldworkStore['entries']>[0], 'study'>) =>
          ids(await valueOf(fieldwork.entries({ study: STUDY, ...query })));
        expect(await found({})).to.deep.equal(['early', 'call', 'late']);
        expect(await found({ kind: 'attempt' })).to.deep.equal(['call']);
        expect(await found({ since: TEN_PAST })).to.deep.equal(['call', 'late']);
        expect(await found({ since: TEN_PAST, kind: 'note' })).to.deep.equal(['late']);
        expect(await found({ since: '2027-01-01T00:00:00.000Z' })).to.deep.equal([]);
      });

      it('is read to the end when it is longer than a page', async () => {
        const minute = (number: number) => new Date(Date.parse(SIX) + Math.floor(number / 7) * 60_000).toISOString();
        const many = Array.from({ length: 5_203 }, (_, number) => {
          const id = `note-${String(number).padStart(5, '0')}`;
          return sampleNote({ id, at: minute(number), case: number % 2 ? CASE : OTHER });
        });
        await append(...many);
        expect(ids(await valueOf(fieldwork.entries({ study: STUDY })))).to.deep.equal(ids(many));
        expect(ids(await valueOf(fieldwork.entries({ study: STUDY, since: SIX })))).to.deep.equal(ids(many));
      });
    });

    describe('a hold', () => {
      it('is for one screen at a time', async () => {
        const hold = await valueOf(stored(take()));
        expect(hold).to.deep.equal({
          case: CASE,
          study: STUDY,
          ...ANNA,
          takenAt: SIX,
          expiresAt: '2026-11-23T18:20:00.000Z',
        });
        expect(await heldBy(take({ ...BRAM, now: TEN_PAST }))).to.deep.equal(hold);
        expect(await heldBy(take({ screen: 'desk-2', now: TEN_PAST }))).to.deep.equal(hold);
        expect(await holders()).to.deep.equal([`${CASE} anna desk-1`]);
      });

      it('is kept on by asking again', async () => {
        await valueOf(stored(take()));
        const hold = await valueOf(stored(take({ now: TEN_PAST })));
        expect(hold).to.include({ takenAt: SIX, expiresAt: HALF_PAST });
        await heldBy(take({ ...BRAM, now: '2026-11-23T18:25:00.000Z' }));
      });

      it('ends by itself, and is still told of until somebody else takes the case', async () => {
        await valueOf(stored(take()));
        expect(await holders()).to.deep.equal([`${CASE} anna desk-1`]);
        await valueOf(stored(take({ ...BRAM, now: HALF_PAST })));
        expect(await holders()).to.deep.equal([`${CASE} bram desk-2`]);
        await heldBy(take({ now: HALF_PAST }));
      });

      it('is given back by the one who has it, and by nobody else', async () => {
        await valueOf(stored(take()));
        await valueOf(fieldwork.release(CASE, BRAM));
        await valueOf(fieldwork.release(CASE, { ...ANNA, screen: 'desk-2' }));
        expect(await holders()).to.have.length(1);
        await valueOf(fieldwork.release(CASE, ANNA));
        await valueOf(fieldwork.release(CASE, ANNA));
        expect(await holders()).to.deep.equal([]);
        await valueOf(stored(take({ ...BRAM, now: TEN_PAST })));
      });

      it('goes to one of those who ask at the same moment', async () => {
        const asked = await Promise.all(
          ['a', 'b', 'c', 'd', 'e'].map((screen) => take({ screen, interviewer: `interviewer ${screen}` })),
        );
        expect(asked.filter(({ ok }) => ok)).to.have.length(1);
      });

      it('needs a case', () => failureOf(stored(take({ case: 'before/nobody' })), 'not-found'));

      it('is of one study', async () => {
        await valueOf(stored(take()));
        expect(await valueOf(fieldwork.holds('another'))).to.deep.equal([]);
      });

      it('is nothing that other devices hear of', async () => {
        await valueOf(stored(take()));
        await valueOf(fieldwork.release(CASE, ANNA));
        expect(await outbox()).to.deep.equal(CASES_SENT);
      });
    });

    describe('writing as the one who holds a case', () => {
      const as = (holder: typeof ANNA, now = TEN_PAST) => ({ ...holder, now });

      it('gives it back in the same step, when asked to', async () => {
        await valueOf(stored(take()));
        await valueOf(stored(fieldwork.append([sampleNote()], { as: as(ANNA) })));
        expect(await holders()).to.have.length(1);
        await valueOf(stored(fieldwork.append([sampleAttempt()], { as: as(ANNA), release: true })));
        expect(await holders()).to.deep.equal([]);
        expect(await log()).to.deep.equal(['attempt-1', 'note-1']);
      });

      it('is refused while somebody else has one of the cases: nothing is written, nothing given back', async () => {
        await valueOf(stored(take({ case: OTHER })));
        const hold = await valueOf(stored(take(BRAM)));
        const attempts = [sampleAttempt({ id: 'a', case: OTHER }), sampleAttempt({ id: 'b' })];
        const refused = fieldwork.append(attempts, { as: as(ANNA), release: true });
        expect(await heldBy(refused)).to.deep.equal(hold);
        expect([...(await log()), ...(await log(OTHER))]).to.deep.equal([]);
        expect(await holders()).to.have.length(2);
        expect(await outbox()).to.deep.equal(CASES_SENT);
      });

      it('is refused on another screen of the same interviewer', async () => {
        await valueOf(stored(take()));
        await heldBy(fieldwork.append([sampleAttempt()], { as: as({ ...ANNA, screen: 'desk-2' }) }));
      });

      it('is allowed on a free case, and on one whose hold has ended by itself', async () => {
        await valueOf(stored(fieldwork.append([sampleNote()], { as: as(BRAM) })));
        await valueOf(stored(take()));
        await valueOf(stored(fieldwork.append([sampleAttempt()], { as: as(BRAM, HALF_PAST), release: true })));
        expect(await log()).to.deep.equal(['attempt-1', 'note-1']);
        expect(await holders()).to.deep.equal([`${CASE} anna desk-1`]);
      });

      it('may be done again after a doubtful end, although somebody else took the case meanwhile', async () => {
        await valueOf(stored(take()));
        const once = () => fieldwork.append([sampleAttempt()], { as: as(ANNA), release: true });
        await valueOf(stored(once()));
        await valueOf(stored(take(BRAM)));
        await valueOf(stored(once()));
        expect(await log()).to.deep.equal(['attempt-1']);
        expect(await holders()).to.deep.equal([`${CASE} bram desk-2`]);
      });

      it('is not asked of records that come from elsewhere', async () => {
        await valueOf(stored(take()));
        await valueOf(stored(fieldwork.append([sampleAttempt({ by: 'bram' })], { release: true })));
        expect(await holders()).to.have.length(1);
      });
    });

    describe('reopening a finished interview', () => {
      const reopening = sampleReopening({ response: 'response-1' });
      const finish = () => valueOf(store.complete(sampleDraft({ revision: 0 }), []));
      const response = async () => (await valueOf(store.response('response-1')))!;
      const reopen = (entry = reopening) => stored(fieldwork.append([entry], { reopen: true }));

      it('takes it back to a draft with every answer, one revision on, together with the line that tells of it', async () => {
        const done = await finish();
        await valueOf(reopen());
        const draft = await response();
        expect(draft).to.deep.equal({
          ...done,
          state: 'draft',
          completedAt: null,
          changedAt: draft.changedAt,
          revision: done.revision + 1,
        });
        expect(draft.changedAt > done.changedAt).to.equal(true);
        expect(await valueOf(fieldwork.log(CASE))).to.deep.equal([reopening]);
        const found = await valueOf(
          store.responses({ study: STUDY, household: 'home-12', wave: WAVE, state: 'draft' }),
        );
        expect(ids(found)).to.deep.equal(['response-1']);
      });

      it('goes on as a draft does, and is finished once more', async () => {
        await finish();
        await valueOf(reopen());
        const draft = await response();
        const kept = await valueOf(store.draftWriter('response-1').save({ ...draft, answers: { wellbeing: 5 } }));
        const done = await valueOf(store.complete({ ...(await response()), revision: kept.revision }, []));
        expect(done).to.deep.include({ state: 'complete', answers: { wellbeing: 5 } });
        expect((await outbox()).filter((line) => line.startsWith('response'))).to.deep.equal([
          `response response-1 ${done.revision}`,
        ]);
      });

      it('is one entry in the outbox, as every draft has', async () => {
        await finish();
        await valueOf(reopen());
        expect(await outbox()).to.have.members([...CASES_SENT, 'response response-1 2', 'case-entry reopened-1 1']);
        await valueOf(store.acknowledge((await valueOf(store.outbox())).map(({ sequence }) => sequence)));
        await valueOf(store.complete(await response(), []));
        await valueOf(store.acknowledge((await valueOf(store.outbox())).map(({ sequence }) => sequence)));
        await valueOf(reopen(sampleReopening({ id: 'reopened-2', response: 'response-1' })));
        expect(await outbox()).to.have.members(['response response-1 4', 'case-entry reopened-2 1']);
      });

      it('takes the newest of several entries, which comes last', async () => {
        const corrected = await valueOf(store.complete(await finish(), []));
        await valueOf(reopen());
        const news = (await outbox()).filter((line) => line.startsWith('response'));
        expect(news).to.deep.equal(['response response-1 1', `response response-1 ${corrected.revision + 1}`]);
      });

      it('takes the older one where the newer was sent', async () => {
        await valueOf(store.complete(await finish(), []));
        const responses = (await valueOf(store.outbox())).filter(({ kind }) => kind === 'response');
        await valueOf(store.acknowledge([responses.at(-1)!.sequence]));
        await valueOf(reopen());
        const news = (await outbox()).filter((line) => line.startsWith('response'));
        expect(news).to.deep.equal([`response response-1 ${(await response()).revision}`]);
      });

      it('is not undone by a window that still has the old draft', async () => {
        const writer = store.draftWriter('response-1');
        await valueOf(writer.save(sampleDraft()));
        await valueOf(store.complete(await response(), []));
        await valueOf(reopen());
        await failureOf(writer.save(sampleDraft({ answers: {} })), 'conflict');
        expect((await response()).answers).to.deep.equal(sampleDraft().answers);
      });

      it('is done once, also when it is written again after a doubtful end', async () => {
        await finish();
        await valueOf(reopen());
        const done = await valueOf(store.complete(await response(), []));
        await valueOf(reopen());
        expect(await response()).to.deep.equal(done);
      });

      it('leaves alone what was withdrawn, what is a draft, and what is not here', async () => {
        await finish();
        const gone = await valueOf(store.withdraw('response-1', HALF_PAST, []));
        await valueOf(reopen());
        expect(await response()).to.deep.equal(gone);
        await valueOf(store.draftWriter('response-2').save(sampleDraft({ id: 'response-2' })));
        await valueOf(reopen(sampleReopening({ id: 'reopened-2', response: 'response-2' })));
        expect(await valueOf(store.response('response-2'))).to.include({ state: 'draft', revision: 1 });
        await valueOf(reopen(sampleReopening({ id: 'reopened-3', response: 'elsewhere' })));
        expect(await log()).to.have.length(3);
      });

      it('is all or nothing', async () => {
        const done = await finish();
        const lost = sampleReopening({ id: 'lost', case: 'before/nobody' });
        await failureOf(stored(fieldwork.append([reopening, lost], { reopen: true })), 'not-found');
        expect(await response()).to.deep.equal(done);
      });

      it('happens on the device that did it: a line that sync brings touches no response', async () => {
        const done = await finish();
        await append(reopening);
        expect(await response()).to.deep.equal(done);
      });

      it('is told as a change of the response', async () => {
        await finish();
        const heard: StoreChange[] = [];
        store.subscribe((change) => void (change.kind === 'response' && heard.push(change)));
        await valueOf(reopen());
        expect(heard).to.deep.equal([{ kind: 'response', id: 'response-1', state: 'draft' }]);
      });
    });

    describe('interviewers', () => {
      it('are added and replaced, and count their edits', async () => {
        const bram = sampleInterviewer({ id: 'bram', name: 'Bram', languages: ['nl', 'tr'] });
        await valueOf(
          fieldwork.putInterviewers([sampleInterviewer(), bram, sampleInterviewer({ id: 'x', study: 'y' })]),
        );
        await valueOf(fieldwork.putInterviewers([sampleInterviewer({ languages: ['nl', 'pl'] })]));
        expect(await valueOf(fieldwork.interviewers(STUDY))).to.have.deep.members([
          bram,
          sampleInterviewer({ languages: ['nl', 'pl'], revision: 2 }),
        ]);
        expect(await outbox()).to.include.members(['interviewer anna 1', 'interviewer bram 1', 'interviewer anna 2']);
      });

      it('may be nobody', async () => {
        await valueOf(fieldwork.putInterviewers([]));
        expect(await valueOf(fieldwork.interviewers(STUDY))).to.deep.equal([]);
      });
    });

    it('keeps copies: what happens to an object afterwards is not stored, and what is read is nobody else’s', async () => {
      const marks: ('evasive' | 'difficult')[] = ['evasive'];
      await append(sampleAttempt({ marks }));
      marks.push('difficult');
      const [read] = await valueOf(fieldwork.log(CASE));
      expect(read).to.deep.equal(sampleAttempt({ marks: ['evasive'] }));
      Object.assign(read!, { by: 'somebody else' });
      expect((await valueOf(fieldwork.log(CASE)))[0]).to.include({ by: 'anna' });
    });

    describe('changes', () => {
      const listen = (): (FieldworkChange | StoreChange['kind'])[] => {
        const heard: (FieldworkChange | StoreChange['kind'])[] = [];
        fieldwork.subscribe((change) => heard.push(change));
        store.subscribe(({ kind }) => void (kind !== 'health' && heard.push(kind)));
        return heard;
      };

      it('are told by kind and case, after they can be read', async () => {
        const heard = listen();
        await valueOf(fieldwork.addCases([sampleCase('home-14')]));
        await append(sampleAttempt(), sampleNote(), sampleNote({ id: 'note-2', case: OTHER }));
        await valueOf(stored(take()));
        await valueOf(stored(take({ now: TEN_PAST })));
        await valueOf(fieldwork.release(CASE, ANNA));
        await valueOf(fieldwork.putInterviewers([sampleInterviewer()]));
        expect(heard).to.deep.equal([
          { kind: 'cases' },
          'outbox',
          { kind: 'entries', cases: [CASE, OTHER] },
          'outbox',
          { kind: 'holds', cases: [CASE] },
          { kind: 'holds', cases: [CASE] },
          { kind: 'holds', cases: [CASE] },
          { kind: 'interviewers' },
          'outbox',
        ]);
      });

      it('tell of what was written and of what was given back', async () => {
        await valueOf(stored(take()));
        const heard = listen();
        await valueOf(stored(fieldwork.append([sampleAttempt()], { as: { ...ANNA, now: TEN_PAST }, release: true })));
        expect(heard).to.deep.equal([{ kind: 'entries', cases: [CASE] }, 'outbox', { kind: 'holds', cases: [CASE] }]);
      });

      it('are not told of what did not happen', async () => {
        await append(sampleNote());
        await valueOf(stored(take()));
        const heard = listen();
        await valueOf(fieldwork.addCases([sampleCase('home-12')]));
        await append(sampleNote());
        await heldBy(take({ ...BRAM, now: TEN_PAST }));
        await heldBy(fieldwork.append([sampleAttempt()], { as: { ...BRAM, now: TEN_PAST } }));
        await valueOf(fieldwork.release(CASE, BRAM));
        await valueOf(fieldwork.putInterviewers([]));
        expect(heard).to.deep.equal([]);
      });

      it('are not told to those who stopped listening', async () => {
        const heard: FieldworkChange[] = [];
        fieldwork.subscribe((change) => heard.push(change))();
        await append(sampleNote());
        expect(heard).to.deep.equal([]);
      });
    });

    it('ends with the store', async () => {
      await store.close();
      await failureOf(fieldwork.cases({ study: STUDY }), 'closed');
      await failureOf(stored(fieldwork.append([sampleNote()])), 'closed');
      await failureOf(stored(take()), 'closed');
      await failureOf((await store.fieldwork()).log(CASE), 'closed');
    });
  });
}
