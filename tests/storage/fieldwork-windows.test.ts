import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { FieldworkChange } from '../../domain/records/fieldwork-store.js';
import { FieldworkChanges } from '../../storage/fieldwork/fieldwork-changes.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MIGRATIONS, type Migration } from '../../storage/migrations.js';
import { openStore } from '../../storage/open-store.js';
import {
  CASE,
  sampleAttempt,
  sampleCase,
  sampleInterviewer,
  sampleNote,
  sampleRequest,
} from '../support/sample-fieldwork.js';
import { sampleClock, sampleDraft, STUDY } from '../support/sample-records.js';
import { failureOf, heldBy, stored, valueOf } from '../support/store-results.js';

const NAME = 'fieldwork-windows';

describe('the fieldwork in several windows', () => {
  const windows: IndexedDbStore[] = [];
  const open = (migrations = MIGRATIONS): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME, migrations });
    windows.push(store);
    return store;
  };
  /** Two windows with one case. */
  const two = async () => {
    const [here, there] = [await open().fieldwork(), await open().fieldwork()];
    await valueOf(here.addCases([sampleCase()]));
    return { here, there };
  };
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('is one: what one window took, the other one cannot take or write', async () => {
    const { here, there } = await two();
    const hold = await valueOf(stored(here.hold(sampleRequest())));
    const bram = { interviewer: 'bram', screen: 'desk-2' };
    expect(await heldBy(there.hold(sampleRequest(bram)))).to.deep.equal(hold);
    const as = { ...bram, now: '2026-11-23T18:10:00.000Z' };
    expect(await heldBy(there.append([sampleAttempt()], { as }))).to.deep.equal(hold);
    expect(await valueOf(there.log(CASE))).to.deep.equal([]);
  });

  it('goes to one of two windows that ask at the same moment', async () => {
    const { here, there } = await two();
    const asked = await Promise.all([
      here.hold(sampleRequest()),
      there.hold(sampleRequest({ interviewer: 'bram', screen: 'desk-2' })),
    ]);
    expect(asked.filter(({ ok }) => ok)).to.have.length(1);
  });

  it('tells the other window, which can read it by then', async () => {
    const { here, there } = await two();
    const heard: FieldworkChange[] = [];
    const last = new Promise<void>((resolve) => {
      there.subscribe((change) => {
        heard.push(change);
        if (change.kind === 'interviewers') void valueOf(there.interviewers(STUDY)).then(() => resolve());
      });
    });
    await valueOf(stored(here.append([sampleNote({ note: 'a debt' })])));
    await valueOf(stored(here.hold(sampleRequest())));
    await valueOf(here.putInterviewers([sampleInterviewer()]));
    await last;
    // The one about the cases may have been under way when this window began to listen.
    expect(heard.filter(({ kind }) => kind !== 'cases')).to.deep.equal([
      { kind: 'entries', cases: [CASE] },
      { kind: 'holds', cases: [CASE] },
      { kind: 'interviewers' },
    ]);
    expect(await valueOf(there.log(CASE))).to.have.length(1);
  });

  it('says over the wire which cases, and never what happened to them', async () => {
    const wire = new BroadcastChannel(`${NAME}/fieldwork`);
    const messages: unknown[] = [];
    const last = new Promise<void>((resolve) => {
      wire.onmessage = ({ data }: MessageEvent<unknown[]>) => {
        messages.push(...data);
        if (messages.length === 2) resolve();
      };
    });
    const fieldwork = await open().fieldwork();
    await valueOf(fieldwork.addCases([sampleCase()]));
    await valueOf(stored(fieldwork.append([sampleNote({ note: 'a debt' })])));
    await last;
    expect(messages).to.deep.equal([{ kind: 'cases' }, { kind: 'entries', cases: [CASE] }]);
    wire.close();
  });

  it('passes on nothing that it does not understand', async () => {
    const changes = new FieldworkChanges('fieldwork-wire');
    const heard: FieldworkChange[] = [];
    const last = new Promise<void>((resolve) => {
      changes.subscribe((change) => {
        heard.push(change);
        if (change.kind === 'interviewers') resolve();
      });
    });
    const wire = new BroadcastChannel('fieldwork-wire/fieldwork');
    const strange = [null, 'cases', {}, { kind: 'entries' }, { kind: 'holds', cases: [1] }, { kind: 'of the future' }];
    wire.postMessage(strange);
    wire.postMessage([{ kind: 'cases' }, { kind: 'holds', cases: ['a'] }, { kind: 'interviewers' }]);
    await last;
    expect(heard).to.deep.equal([{ kind: 'cases' }, { kind: 'holds', cases: ['a'] }, { kind: 'interviewers' }]);
    changes.close();
    wire.close();
  });

  it('lets an older window go, which says that it must be loaded again, and loses nothing', async () => {
    const older = open();
    await valueOf(older.draftWriter('response-1').save(sampleDraft()));
    const later: Migration = {
      version: MIGRATIONS.length + 1,
      structure: (database) => void database.createObjectStore('later'),
    };
    const newer = open([...MIGRATIONS, later]);
    await valueOf((await newer.fieldwork()).addCases([sampleCase()]));
    expect(await valueOf(newer.response('response-1'))).to.include({ revision: 1 });
    await failureOf(older.response('response-1'), 'newer-version');
    await failureOf((await older.fieldwork()).cases({ study: STUDY }), 'newer-version');
  });

  it('tells of everything when the page comes back from the browser’s cache', async () => {
    const fieldwork = await open().fieldwork();
    const heard: FieldworkChange[] = [];
    fieldwork.subscribe((change) => heard.push(change));
    try {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const other = await open().fieldwork();
      await valueOf(other.addCases([sampleCase()]));
      expect(heard).to.deep.equal([]);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    expect(heard).to.deep.equal([{ kind: 'cases' }, { kind: 'interviewers' }]);
    expect(await valueOf(fieldwork.cases({ study: STUDY }))).to.have.length(1);
  });

  it('is kept in the page where storage is switched off', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    try {
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
      const store = await valueOf(openStore({ clock: sampleClock(), name: NAME }));
      expect(store.kind).to.equal('memory');
      expect(await valueOf((await store.fieldwork()).addCases([sampleCase()]))).to.equal(1);
      await store.close();
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', original);
    }
  });

  it('says when there is no room, and writes when there is room again', async () => {
    const store = open();
    const fieldwork = await store.fieldwork();
    await valueOf(fieldwork.addCases([sampleCase()]));
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    try {
      await failureOf(stored(fieldwork.append([sampleAttempt()])), 'quota');
      expect(store.health.trouble).to.include({ reason: 'quota' });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await valueOf(fieldwork.log(CASE))).to.deep.equal([]);
    await valueOf(stored(fieldwork.append([sampleAttempt()])));
    expect(store.health.trouble).to.equal(null);
  });
});
